/** A share of all weight in percent, with a true minus sign. */
export function percentOf(share: number): string {
  const text = `${Math.abs(100 * share).toFixed(1)}%`;
  return share < 0 ? `−${text}` : text;
}
