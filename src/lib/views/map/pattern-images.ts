import type { MapColors } from './map-colors.ts';

/** One image a meaning; its name is the fill it stands for. `disputed` lies over any fill. */
export const patternNames = ['excluded', 'too-little', 'not-applicable', 'disputed'] as const;
export type PatternName = (typeof patternNames)[number];

/** Side of a tile, px on the screen; the same drawings stand as SVG in SvgPatterns.svelte. */
export const tileSide: Record<PatternName, number> = {
  excluded: 6.5,
  'too-little': 4,
  'not-applicable': 6,
  disputed: 5
};

type Draw = (context: CanvasRenderingContext2D, side: number, colors: MapColors) => void;

const drawings: Record<PatternName, Draw> = {
  excluded: (context, side, colors) => diagonal(context, side, colors.hatchMark, 1),
  'too-little': (context, side, colors) => {
    context.fillStyle = colors.dotMark;
    context.arc(side / 2, side / 2, 0.75, 0, 2 * Math.PI);
    context.fill();
  },
  'not-applicable': (context, side, colors) => {
    context.fillStyle = colors.dotMark;
    context.fillRect(side / 2 - 0.4, 0, 0.8, side);
  },
  disputed: (context, side, colors) => {
    context.globalAlpha = 0.55;
    context.fillStyle = colors.separation;
    context.fillRect(0, 0, side, 0.8);
  }
};

/** Draws a pattern tile on a clear ground, at once or twice the size for dense screens. */
export function patternImage(name: PatternName, colors: MapColors, density: 1 | 2): ImageData {
  const side = Math.round(tileSide[name] * density);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw patterns on.');
  context.scale(density, density);
  drawings[name](context, side / density, colors);
  return context.getImageData(0, 0, side, side);
}

function diagonal(context: CanvasRenderingContext2D, side: number, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  // Three lines, so that the corners of the tile are filled too.
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - 1, side + 1);
    context.lineTo(shift + side + 1, -1);
  }
  context.stroke();
}
