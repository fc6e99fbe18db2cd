/**
 * Rounds the parts of a sum so that what is printed still adds up to the printed total.
 * parts    NaN counts as nothing and stays NaN
 * returns  multiples of 10^-digits, each less than one such step from its part
 * source   the largest-remainder rule: the parts cut off most are rounded up
 */
export function roundToSum(parts: readonly number[], total: number, digits = 1): number[] {
  const step = 10 ** digits;
  const scaled = parts.map((part) => (Number.isNaN(part) ? 0 : part * step));
  const floors = scaled.map((part) => Math.floor(part + 1e-9));
  let spare = Math.round(total * step) - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = scaled
    .map((part, index) => ({ index, remainder: part - floors[index]! }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index, remainder } of byRemainder) {
    if (spare <= 0 || remainder <= 1e-9) break;
    floors[index]! += 1;
    spare -= 1;
  }
  return floors.map((floor, index) => (Number.isNaN(parts[index]) ? NaN : floor / step));
}
