import { geoEqualEarth, geoMercator, type GeoProjection } from 'd3-geo';

/** What MapLibre needs to draw the same picture: `zoom` counts from a world of 512 pixels. */
export interface Camera {
  center: [longitude: number, latitude: number];
  zoom: number;
}

/** Halfway between 58 S and 78 N on a Mercator map, the land that has markets. */
const middle: Camera['center'] = [12, 26.5];
const landHeight = 0.58;

/** The camera of the first view: the world's width fills the map, its inhabited height never leaves a gap. */
export function worldCamera(width: number, height: number): Camera {
  return { center: middle, zoom: Math.log2(Math.max(width, height / landHeight) / 512) };
}

/** Mercator as MapLibre draws it with this camera, clipped to the picture. */
export function mercator(width: number, height: number, camera = worldCamera(width, height)): GeoProjection {
  const worldSize = 512 * 2 ** camera.zoom;
  return geoMercator()
    .scale(worldSize / (2 * Math.PI))
    .center(camera.center)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2]
    ])
    .precision(0.3);
}

/**
 * Equal Earth around 11 E without Antarctica, as large as the picture allows.
 * source  Šavrič, Patterson and Jenny (2018), The Equal Earth map projection
 */
export function equalEarth(width: number, height: number): GeoProjection {
  const projection = geoEqualEarth().rotate([-11, 0]).precision(0.3);
  // Inhabited land: Cape Horn to the north of Norway, and all longitudes as they are at these latitudes.
  projection.fitExtent(
    [
      [0, 0],
      [width, height]
    ],
    { type: 'MultiPoint', coordinates: corners }
  );
  return projection.clipExtent([
    [-2, -2],
    [width + 2, height + 2]
  ]);
}

const corners = [
  [-157, 21],
  [-125, 0],
  [180, 0],
  [179, -41],
  [-70, -56],
  [20, 74]
];
