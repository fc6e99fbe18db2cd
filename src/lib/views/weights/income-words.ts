/** Says in plain words how far a ranking follows income per person, by their rank correlation (-1 to 1). */
export function incomeWords(correlation: number): string {
  if (Number.isNaN(correlation)) return 'income per person is not known';
  if (correlation >= 0.8) return 'mostly a list of rich markets';
  if (correlation >= 0.5) return 'leans to rich markets';
  if (correlation >= 0.2) return 'leans a little to rich markets';
  if (correlation > -0.2) return 'hardly follows income';
  return 'leans to poorer markets';
}

/** Writes a correlation with two decimals and a true minus sign. */
export function correlationText(correlation: number): string {
  return Number.isNaN(correlation) ? 'not known' : correlation.toFixed(2).replace('-', '\u2212');
}
