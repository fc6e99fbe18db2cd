/**
 * Many dots as one path, so that moving them all is one change to the page.
 * dots     middles, px
 * returns  lines of no length: a stroke with round ends draws each as a disc of the stroke's width
 */
export function dotsPath(dots: readonly { x: number; y: number }[]): string {
  return dots.map(({ x, y }) => `M${tenth(x)},${tenth(y)}h0`).join('');
}

const tenth = (value: number) => Math.round(value * 10) / 10;
