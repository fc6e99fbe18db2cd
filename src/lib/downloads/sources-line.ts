import type { Release } from '#lib/catalog/release.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';

/**
 * Names the producers of the data behind a ranking, those with the most weight first; our own derivations last.
 * A producer that got its data from others is named alone: the whole chain is in the source's citation.
 */
export function sourcesLine(release: Release, ranking: Ranking): string {
  const weights = new Map<string, number>();
  for (const { id, share } of ranking.criteria) {
    if (share === 0) continue;
    const criterion = release.criteria.find((candidate) => candidate.id === id);
    for (const sourceId of criterion?.sources ?? []) {
      const producer = shortened(release.sources[sourceId]?.producer);
      if (producer) weights.set(producer, (weights.get(producer) ?? 0) + share);
    }
  }
  const own = shortened(release.sources['ai-export-atlas']?.producer);
  return [...weights]
    .sort(([a, x], [b, y]) => Number(a === own) - Number(b === own) || y - x)
    .map(([producer]) => producer)
    .join(', ');
}

function shortened(producer: string | undefined): string | undefined {
  return producer?.split(/[,;]/)[0]?.trim();
}
