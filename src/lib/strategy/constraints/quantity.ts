/** Three significant digits with a unit: near enough to read in a sentence. */
export function quantity(value: number, unit: string): string {
  const digits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 }).format(value);
  return unit === '%' ? `${digits}%` : `${digits} ${unit}`;
}
