import { scoreAlong, type ScoreLine } from './score-line.ts';

export interface Crossing {
  /** Share of the moving weight, 0-1, at which the two are level. */
  at: number;
  /** Positions: above it once the share is larger, and below it. */
  riser: number;
  faller: number;
}

const nearby = 1e-7;

/**
 * Finds every share at which two scores change places, exactly: two lines with gaps meet where a quadratic is zero.
 * returns  by share, rising
 */
export function crossings(lines: readonly ScoreLine[]): Crossing[] {
  const found: Crossing[] = [];
  for (let i = 0; i < lines.length; i++) {
    for (let k = i + 1; k < lines.length; k++) {
      for (const at of meetings(lines[i]!, lines[k]!)) {
        const lead = (t: number) => scoreAlong(lines[i]!, t) - scoreAlong(lines[k]!, t);
        const before = lead(Math.max(0, at - nearby));
        const after = lead(Math.min(1, at + nearby));
        // Lines that only touch change no place.
        if (before * after >= 0) continue;
        found.push(after > 0 ? { at, riser: i, faller: k } : { at, riser: k, faller: i });
      }
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Shares in 0-1 at which two lines are level. */
function meetings(a: ScoreLine, b: ScoreLine): number[] {
  // With s = t u + (1 - t) rest over t has + (1 - t) known: cross-multiplied, a quadratic in t.
  const above = [a.rest, a.u - a.rest] as const;
  const under = [b.known, b.has - b.known] as const;
  const aboveB = [b.rest, b.u - b.rest] as const;
  const underA = [a.known, a.has - a.known] as const;
  const constant = above[0] * under[0] - aboveB[0] * underA[0];
  const linear = above[0] * under[1] + above[1] * under[0] - aboveB[0] * underA[1] - aboveB[1] * underA[0];
  const square = above[1] * under[1] - aboveB[1] * underA[1];
  return roots(square, linear, constant).filter((t) => t > 0 && t < 1);
}

function roots(square: number, linear: number, constant: number): number[] {
  if (Math.abs(square) < 1e-15) return Math.abs(linear) < 1e-15 ? [] : [-constant / linear];
  const inside = linear * linear - 4 * square * constant;
  if (inside < 0) return [];
  // The half that adds numbers of one sign first, so that neither root loses digits.
  const half = -(linear + Math.sign(linear || 1) * Math.sqrt(inside)) / 2;
  return half === 0 ? [0] : [half / square, constant / half];
}
