/** Rounds to six significant digits, so that the same sources give the same bytes on every engine. */
export function roundValue(value: number): number {
  return Number(value.toPrecision(6));
}
