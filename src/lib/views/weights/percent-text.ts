/** Writes a share of 0-1 in whole percent; a share too small to round up is "<1%", not "0%". */
export function percentText(share: number): string {
  const percent = 100 * share;
  return percent > 0 && percent < 0.5 ? '<1%' : `${Math.round(percent)}%`;
}

// Made once: a formatter costs more than what it writes.
const formatter = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/** Writes a number of points: whole where it is whole, else with as many digits as it was given, six at most. */
export function pointsText(points: number): string {
  return formatter.format(Number(points.toPrecision(6)));
}

/** The same with its noun: "1 point", "7.5 points". */
export function pointsWords(points: number): string {
  return `${pointsText(points)} ${points === 1 ? 'point' : 'points'}`;
}
