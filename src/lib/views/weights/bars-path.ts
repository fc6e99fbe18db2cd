const gap = 0.4;

/**
 * Draws counts as bars side by side, as one path: a list draws many.
 * width, height  px; the bars stand on `height`, and the tallest reaches 0
 * returns        path data; a count above 0 shows at least a sliver, one of 0 nothing
 */
export function barsPath(counts: readonly number[], width: number, height: number): string {
  const tallest = Math.max(1, ...counts);
  const step = width / counts.length;
  const bars = counts.map((count, bin) => {
    const tall = Math.max(1, (count / tallest) * height);
    const left = (bin * step + gap).toFixed(2);
    return count === 0
      ? ''
      : `M${left},${height}v${(-tall).toFixed(2)}h${(step - 2 * gap).toFixed(2)}V${height}z`;
  });
  return bars.join('');
}
