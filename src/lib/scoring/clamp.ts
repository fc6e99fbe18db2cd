/**
 * Limits a number to [0, 1].
 * returns  NaN for NaN: missing stays missing
 */
export function clamp(value: number): number {
  return value <= 0 ? 0 : value > 1 ? 1 : value;
}
