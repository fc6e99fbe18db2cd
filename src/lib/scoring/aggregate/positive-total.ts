/**
 * Adds up weights.
 * throws  RangeError when one is negative or not finite, or none is above 0
 */
export function positiveTotal(weights: Float64Array): number {
  let total = 0;
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity)) {
      throw new RangeError(`A weight must be a finite number of 0 or more, got ${weight}.`);
    }
    total += weight;
  }
  if (total === 0) throw new RangeError('At least one weight must be above 0, got none.');
  return total;
}
