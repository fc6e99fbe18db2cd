/**
 * Spreads labels along a side so that none touch: each as near to its own place as the order allows.
 * labels   with the place each would like, in pixels; NaN places are left out
 * apart    least distance between two, in pixels
 * within   the first and the last place; labels that find no room there are left out, the last ones first
 */
export function labelPlaces<Label extends { at: number }>(
  labels: readonly Label[],
  apart: number,
  [from, to]: readonly [number, number]
): (Label & { y: number })[] {
  const most = Math.floor((to - from) / apart) + 1;
  const placed = labels
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map((label) => ({ ...label, y: label.at }));
  let next = from;
  for (const label of placed) {
    label.y = Math.max(label.y, next);
    next = label.y + apart;
  }
  let last = to;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, last);
    last = label.y - apart;
  }
  return placed;
}
