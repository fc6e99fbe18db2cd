import type { Series } from '#lib/catalog/series.ts';

export interface Sparkline {
  /** An SVG path through the points, straight between neighbors, whatever years lie between. */
  path: string;
  points: { year: number; value: number; x: number; y: number }[];
}

const margin = 4;

/** Lays a series into a box: years across, values upward, both from edge to edge; a constant runs in the middle. */
export function sparkline(series: Series, { width, height }: { width: number; height: number }): Sparkline {
  const years = series.map(([year]) => year);
  const values = series.map(([, value]) => value);
  const place = (value: number, all: number[], length: number) => {
    const least = Math.min(...all);
    const span = Math.max(...all) - least;
    return margin + (span === 0 ? 0.5 : (value - least) / span) * (length - 2 * margin);
  };
  const points = series.map(([year, value]) => ({
    year,
    value,
    x: place(year, years, width),
    y: height - place(value, values, height)
  }));
  return { path: `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`, points };
}
