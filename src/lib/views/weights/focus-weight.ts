import type { Strategy } from '#lib/strategy/strategy.ts';

/** Weighs a focus region while its slider moves: at 0 points it stays in view, unlike a settled one. */
export function weighFocus(strategy: Strategy, bloc: string, points: number): Strategy {
  const focus = strategy.focus.map((one) => (one.bloc === bloc ? { bloc, weight: points } : one));
  return { ...strategy, focus };
}
