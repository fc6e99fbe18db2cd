export interface StackedDot {
  id: string;
  x: number;
  /** 0 stands on the axis. */
  level: number;
}

/**
 * Stacks dots on an axis so that none touches another and each keeps its exact x.
 * dots      x in px
 * diameter  px, with the gap
 * returns   the dots from left to right, each on the lowest free level
 */
export function stackDots(dots: readonly { id: string; x: number }[], diameter: number): StackedDot[] {
  const lastOnLevel: number[] = [];
  return [...dots]
    .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
    .map(({ id, x }) => {
      let level = lastOnLevel.findIndex((last) => x - last >= diameter);
      if (level < 0) level = lastOnLevel.length;
      lastOnLevel[level] = x;
      return { id, x, level };
    });
}

/** The largest dot, of at most `most` px, whose stacks stay under `height` px. */
export function fitDots(
  dots: readonly { id: string; x: number }[],
  height: number,
  most = 9
): { diameter: number; stacked: StackedDot[] } {
  // Stacked once they come in order, and are put in order again at once.
  let stacked = stackDots(dots, most);
  for (let diameter = most; ; diameter -= 1) {
    if (diameter < most) stacked = stackDots(stacked, diameter);
    const levels = Math.max(0, ...stacked.map((dot) => dot.level)) + 1;
    if (levels * diameter <= height || diameter <= 3) return { diameter, stacked };
  }
}
