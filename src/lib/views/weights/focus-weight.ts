import type { Strategy } from '#lib/strategy/strategy.ts';

/** Weighs a focus region in place: at 0 points its row stays, so that a slider at its end can be moved back. */
export function weighFocus(strategy: Strategy, bloc: string, points: number): Strategy {
  const focus = strategy.focus.map((one) => (one.bloc === bloc ? { bloc, weight: points } : one));
  return { ...strategy, focus };
}
