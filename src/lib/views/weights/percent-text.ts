/** Writes a share of 0-1 in whole percent; a share too small to round up is "<1%", not "0%". */
export function percentText(share: number): string {
  const percent = 100 * share;
  return percent > 0 && percent < 0.5 ? '<1%' : `${Math.round(percent)}%`;
}

/** Writes a number of points: whole where it is whole, else with as many digits as it was given, six at most. */
export function pointsText(points: number): string {
  return Number(points.toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** The same with its noun: "1 point", "7.5 points". */
export function pointsWords(points: number): string {
  return `${pointsText(points)} ${points === 1 ? 'point' : 'points'}`;
}
