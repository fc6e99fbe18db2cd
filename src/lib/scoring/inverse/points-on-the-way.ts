const strides = 20;

/** Points at even steps from one point of the simplex to another, the nearest first. */
export function pointsOnTheWay(from: Float64Array, to: Float64Array): Float64Array[] {
  return Array.from({ length: strides }, (_, step) =>
    from.map((share, j) => share + ((step + 1) / strides) * (to[j]! - share))
  );
}
