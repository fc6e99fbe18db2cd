import type { MapColors } from './map-colors.ts';

/** One image a meaning; its name is the fill it stands for. The last two lie over any fill. */
export const patternNames = ['excluded', 'too-little', 'not-applicable', 'contested', 'disputed'] as const;
export type PatternName = (typeof patternNames)[number];

/** Side of a tile, px on the screen; the same drawings stand as SVG in SvgPatterns.svelte. */
export const tileSide: Record<PatternName, number> = {
  excluded: 6.5,
  'too-little': 4,
  'not-applicable': 6,
  contested: 4,
  disputed: 5
};

/** An image holds this many tiles a side when MapLibre draws it unscaled. */
const tiles = 6;

type Draw = (context: CanvasRenderingContext2D, side: number, colors: MapColors) => void;

const drawings: Record<PatternName, Draw> = {
  excluded: (context, side, colors) => {
    context.strokeStyle = colors.hatchMark;
    // Three lines, so that the corners of the tile are filled too.
    for (const shift of [-side, 0, side]) {
      context.moveTo(shift - 1, side + 1);
      context.lineTo(shift + side + 1, -1);
    }
    context.stroke();
  },
  'too-little': (context, side, colors) => {
    context.fillStyle = colors.dotMark;
    context.arc(side / 2, side / 2, 0.75, 0, 2 * Math.PI);
    context.fill();
  },
  'not-applicable': (context, side, colors) => {
    context.fillStyle = colors.dotMark;
    context.fillRect(side / 2 - 0.4, 0, 0.8, side);
  },
  contested: (context, side, colors) => {
    context.fillStyle = colors.contest;
    context.fillRect(0, 0, side, 1);
  },
  disputed: (context, side, colors) => {
    context.globalAlpha = 0.55;
    context.fillStyle = colors.separation;
    context.fillRect(0, 0, side, 0.8);
  }
};

/**
 * Draws a pattern on a clear ground, at once or twice the size for dense screens.
 * zoom  MapLibre enlarges patterns up to twice between whole zooms; the image holds the more tiles the more it
 *       will be enlarged, so that on the screen lines and gaps keep their size
 */
export function patternImage(name: PatternName, colors: MapColors, density: 1 | 2, zoom: number): ImageData {
  const repeats = tilesAt(zoom);
  const side = Math.round(tileSide[name] * tiles * density);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  // In memory: reading an image back from the graphics card would wait until the map has been drawn.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw patterns on.');
  const scale = side / (repeats * tileSide[name]);
  for (let tile = 0; tile < repeats * repeats; tile++) {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.translate((tile % repeats) * tileSide[name], Math.floor(tile / repeats) * tileSide[name]);
    context.beginPath();
    context.rect(0, 0, tileSide[name], tileSide[name]);
    context.save();
    context.clip();
    context.beginPath();
    drawings[name](context, tileSide[name], colors);
    context.restore();
  }
  return context.getImageData(0, 0, side, side);
}

/** How many tiles a side an image holds at a zoom: 6 at whole zooms, up to 12 just under the next. */
export function tilesAt(zoom: number): number {
  return Math.round(tiles * 2 ** (zoom - Math.floor(zoom)));
}
