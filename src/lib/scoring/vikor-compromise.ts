import type { VikorDistances } from './aggregate/vikor-distances.ts';
import { tieTolerance } from './tie-tolerance.ts';

/** What VIKOR offers: the best by Q where it is clear and steady, else all that cannot be told from it. */
export interface Compromise {
  acceptable_advantage: boolean;
  acceptable_stability: boolean;
  /** Positions. */
  set: number[];
}

/**
 * Finds the compromise set: the best alone when it is ahead by 1 / (n - 1) and first by S or R; with the second when
 * only the latter fails; else all closer to the best than that.
 * returns  undefined when the best is not unique or a gap equals 1 / (n - 1)
 * source   as vikorDistances
 */
export function vikorCompromise({ S, R, Q }: VikorDistances): Compromise | undefined {
  if (Q.length < 2) return undefined;
  const order = Array.from(Q.keys()).sort((a, b) => Q[a]! - Q[b]!);
  const [first, second] = [order[0]!, order[1]!];
  const needed = 1 / (Q.length - 1);
  const same = tieTolerance(Q);
  const gap = (i: number) => Q[i]! - Q[first]!;
  if (gap(second) <= same || order.some((i) => Math.abs(gap(i) - needed) <= same)) return undefined;
  const advantage = gap(second) >= needed;
  const stability =
    S[first]! <= Math.min(...S) + tieTolerance(S) || R[first]! <= Math.min(...R) + tieTolerance(R);
  const inReach = order.filter((i) => gap(i) < needed).sort((a, b) => a - b);
  const set = advantage ? (stability ? [first] : [first, second]) : inReach;
  return { acceptable_advantage: advantage, acceptable_stability: stability, set };
}
