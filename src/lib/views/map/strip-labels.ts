import { textWidth } from './place-labels.ts';

export interface StripLabel {
  id: string;
  text: string;
  x: number;
  /** Baseline of the name, px from the top of the plot. */
  y: number;
  dotX: number;
  dotY: number;
}

interface Wish {
  id: string;
  text: string;
  x: number;
  dotY: number;
}

const fontSize = 11;
const lineHeight = 14;

/**
 * Names a few dots above the pile they lie in, most wanted first; a name that finds no free line is left out.
 * dots     centers of all dots, px from the top of the plot
 * ceiling  where names may begin, px from the same top
 */
export function stripLabels(
  wishes: readonly Wish[],
  dots: readonly { x: number; y: number }[],
  radius: number,
  width: number,
  ceiling = 0
): StripLabel[] {
  const placed: (StripLabel & { left: number; right: number })[] = [];
  for (const { id, text, x, dotY } of wishes) {
    const half = textWidth(text, fontSize) / 2;
    const center = Math.min(Math.max(x, half + 2), width - half - 2);
    const [left, right] = [center - half - 4, center + half + 4];
    let highest = dotY;
    for (const dot of dots) {
      if (dot.y < highest && dot.x > left - radius && dot.x < right + radius) highest = dot.y;
    }
    const top = highest - radius - 4;
    for (let y = top; y >= ceiling + fontSize - 1; y -= lineHeight) {
      const isTaken = placed.some(
        (other) =>
          (left < other.right && other.left < right && Math.abs(other.y - y) < lineHeight) ||
          // A name must not cross the line that leads another one to its dot.
          (other.dotX > left && other.dotX < right && other.y < y && y < other.dotY)
      );
      if (isTaken) continue;
      placed.push({ id, text, x: center, y, dotX: x, dotY, left, right });
      break;
    }
  }
  return placed.map(({ left: _left, right: _right, ...label }) => label);
}
