import type { ReleaseMoves } from '#lib/strategy/moves-across.ts';

type Score = NonNullable<ReturnType<ReleaseMoves['scores']['get']>>;

/** Says which criteria moved a score, the two that did most; or that it was the others who moved. */
export function whyMoved(score: Score | undefined, label: (criterion: string) => string): string {
  const by = score?.by.slice(0, 2) ?? [];
  if (by.length === 0) return 'Its own score stands; others moved';
  return by.map(({ criterion, points }) => `${label(criterion)} ${signed(points)}`).join(', ') + ' points';
}

function signed(points: number): string {
  const text = Math.abs(points).toFixed(Math.abs(points) < 0.1 ? 2 : 1);
  return `${points < 0 ? '−' : '+'}${text}`;
}
