import { pairCells, type PairCell } from './layer.ts';

/** The tokens of the map, resolved, for what cannot read CSS: WebGL and canvas. */
export interface MapColors {
  ocean: string;
  graticule: string;
  coast: string;
  none: string;
  home: string;
  border: string;
  separation: string;
  ink: string;
  signal: string;
  hatchGround: string;
  hatchMark: string;
  dotGround: string;
  dotMark: string;
  contest: string;
  ramp: string[];
  pairs: Record<PairCell, string>;
}

/** Reads the colors of the theme an element stands in. */
export function readMapColors(element: Element): MapColors {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ocean: token('--ocean'),
    graticule: token('--graticule'),
    coast: token('--coast'),
    none: token('--land-none'),
    home: token('--land-home'),
    border: token('--border-1'),
    separation: token('--border-2'),
    ink: token('--bloc-line'),
    signal: token('--signal'),
    hatchGround: token('--hatch-bg'),
    hatchMark: token('--hatch-line'),
    dotGround: token('--dot-bg'),
    dotMark: token('--dot-mark'),
    contest: token('--contest-line'),
    ramp: [1, 2, 3, 4, 5, 6].map((step) => token(`--seq-${step}`)),
    pairs: Object.fromEntries(pairCells.map((cell) => [cell, token(`--pair-${cell}`)])) as MapColors['pairs']
  };
}

/** Calls back when the theme changes, by choice or by the system. returns a function that stops it */
export function onThemeChange(change: () => void): () => void {
  const observer = new MutationObserver(change);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', change);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', change);
  };
}
