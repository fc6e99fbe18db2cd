import { usualThresholds } from '#lib/scoring/aggregate/promethee-2.ts';
import { usualGroupWeight } from '#lib/scoring/aggregate/vikor.ts';
import type { Method } from './method.ts';

// A parameter that says what the default says is left out: one ranking, one link.

type Topsis = Extract<Method, { id: 'topsis' }>;
type Promethee = Extract<Method, { id: 'promethee-2' }>;

/** TOPSIS on utilities as they are, or on columns stretched or divided over the set. */
export function topsisBy(normalization: NonNullable<Topsis['normalization']>): Method {
  return normalization === 'goalposts' ? { id: 'topsis' } : { id: 'topsis', normalization };
}

/** VIKOR with this weight of the sum of gaps, 0-1; 0 = the worst criterion alone decides. */
export function vikorBy(v: number): Method {
  return v === usualGroupWeight ? { id: 'vikor' } : { id: 'vikor', v };
}

/** PROMETHEE II with the thresholds its preference uses: linear q and p, V-shape p, usual none. */
export function prometheeBy({
  preference = 'linear',
  q = usualThresholds.q,
  p = usualThresholds.p
}: Omit<Promethee, 'id'>): Method {
  return {
    id: 'promethee-2',
    ...(preference !== 'linear' && { preference }),
    ...(preference === 'linear' && q !== usualThresholds.q && { q }),
    ...(preference !== 'usual' && p !== usualThresholds.p && { p })
  };
}
