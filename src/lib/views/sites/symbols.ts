import type { SiteSymbol } from '#lib/catalog/sites/site-layer.ts';

export interface SymbolDrawing {
  /** A path inside a square of 20, its middle at 10, 10. */
  d: string;
  fill: string;
  stroke: string;
  /** How a legend names it. */
  words: string;
}

const [ink, white, amber, teal, plum] = ['#171c24', '#ffffff', '#e0a126', '#2a9d8b', '#a02c76'];

/** The same in every theme: each carries a light and a dark edge, and so stands on any color beneath. */
export const symbols: Record<SiteSymbol, SymbolDrawing> = {
  disc: { d: 'M10,4A6,6,0,1,1,10,16A6,6,0,1,1,10,4Z', fill: amber, stroke: ink, words: 'amber disc' },
  diamond: { d: 'M10,2.5L17.5,10L10,17.5L2.5,10Z', fill: white, stroke: ink, words: 'white diamond' },
  triangle: { d: 'M10,3L17.5,16.5H2.5Z', fill: ink, stroke: white, words: 'ink triangle' },
  square: { d: 'M4.5,4.5H15.5V15.5H4.5Z', fill: white, stroke: ink, words: 'white square' },
  hexagon: { d: 'M10,3L16.1,6.5V13.5L10,17L3.9,13.5V6.5Z', fill: plum, stroke: white, words: 'plum hexagon' },
  star: {
    d: 'M10,2L12.2,7.2L17.6,7.6L13.5,11.2L14.8,16.6L10,13.7L5.2,16.6L6.5,11.2L2.4,7.6L7.8,7.2Z',
    fill: white,
    stroke: plum,
    words: 'white star'
  },
  pentagon: { d: 'M10,3L17,8.1L14.3,16.3H5.7L3,8.1Z', fill: teal, stroke: white, words: 'teal pentagon' },
  ring: {
    d: 'M10,4A6,6,0,1,1,10,16A6,6,0,1,1,10,4ZM10,7.5A2.5,2.5,0,1,0,10,12.5A2.5,2.5,0,1,0,10,7.5Z',
    fill: teal,
    stroke: white,
    words: 'teal ring'
  },
  bullseye: {
    d: 'M10,5.5A4.5,4.5,0,1,1,10,14.5A4.5,4.5,0,1,1,10,5.5ZM10,8.2A1.8,1.8,0,1,0,10,11.8A1.8,1.8,0,1,0,10,8.2Z',
    fill: ink,
    stroke: white,
    words: 'ink ring'
  }
};

/** Side of the square on the screen, px, of a site of no size. */
export const symbolSide = 15;
/** How much larger a site is drawn: 0.6 for the smallest to 1.6 for the largest of its layer. */
export function symbolScale(size: number | null): number {
  return size === null ? 1 : 0.6 + size;
}
