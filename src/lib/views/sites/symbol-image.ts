import type { SiteSymbol } from '#lib/catalog/sites/site-layer.ts';
import { symbols, symbolSide } from './symbols.ts';

/** A symbol drawn for MapLibre at three times its size: the largest of a layer grows, and screens are dense. */
export const symbolDensity = 3;

export function symbolImage(symbol: SiteSymbol): ImageData {
  const side = symbolSide * symbolDensity;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  // In memory: reading an image back from the graphics card would wait until the map has been drawn.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to draw symbols on.');
  const { d, fill, stroke } = symbols[symbol];
  const path = new Path2D(d);
  context.scale(side / 20, side / 20);
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = stroke === '#ffffff' ? 'rgba(23,28,36,.55)' : 'rgba(255,255,255,.75)';
  context.stroke(path);
  context.lineWidth = 1.6;
  context.strokeStyle = stroke;
  context.fillStyle = fill;
  context.fill(path, 'evenodd');
  context.stroke(path);
  return context.getImageData(0, 0, side, side);
}
