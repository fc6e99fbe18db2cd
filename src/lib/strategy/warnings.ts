import type { Release } from '#lib/catalog/release.ts';
import { correlationWarnings } from './correlation-warnings.ts';
import { percent } from './unranked-reason.ts';
import type { Ranking } from './ranking.ts';
import type { Warning } from './warning.ts';

/** Share of weight from which one criterion is said to decide. */
const decides = 0.5;

/** Lists what makes a ranking weaker than it looks; none = nothing to say. */
export function warningsOf(release: Release, ranking: Ranking): Warning[] {
  return [...weightWarnings(ranking), ...correlationWarnings(release, ranking)];
}

function weightWarnings({ criteria, totalWeight }: Ranking): Warning[] {
  const live = criteria.filter(({ share }) => share > 0);
  if (totalWeight === 0) {
    const text = 'Every weight is zero, so no market can be ranked. Give at least one criterion points.';
    return [{ id: 'no-weight', title: 'No criterion has weight', text, criteria: [] }];
  }
  const heaviest = live.reduce((a, b) => (b.share > a.share ? b : a));
  if (heaviest.share <= decides) return [];
  const text =
    live.length === 1
      ? `${heaviest.label} alone has weight: this is a list by that criterion.`
      : `${heaviest.label} has ${percent(heaviest.share)} of the weight, more than all others together.`;
  return [{ id: 'one-decides', title: 'One criterion decides', text, criteria: [heaviest.id] }];
}
