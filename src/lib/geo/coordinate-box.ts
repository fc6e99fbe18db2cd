/** Edges in degrees; a box whose west is east of its east crosses the date line. */
export interface CoordinateBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/**
 * Tells whether a position lies in a box of coordinates, its edges included.
 * position  longitude and latitude, in degrees
 */
export function isInBox([longitude, latitude]: readonly [number, number], box: CoordinateBox): boolean {
  const { west, south, east, north } = box;
  const across =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return across && latitude >= south && latitude <= north;
}
