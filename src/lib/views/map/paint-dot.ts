import type { Paint } from './layer.ts';
import { dotFill } from './svg-fill.ts';

const painted = new WeakMap<Element, Paint>();

/**
 * Gives a dot its color, if it has another.
 * paint  null = not drawn, as something stands on it
 */
export function paintDot(dot: Element, paint: Paint | null): void {
  if (!(dot instanceof HTMLElement)) return;
  const isCovered = paint === null;
  if (dot.hidden !== isCovered) dot.hidden = isCovered;
  if (isCovered || painted.get(dot) === paint) return;
  painted.set(dot, paint);
  dot.style.background = dotFill(paint);
}
