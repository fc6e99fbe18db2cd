import type { Release } from '#lib/catalog/release.ts';
import { correlationMatrix } from '#lib/scoring/correlation-matrix.ts';
import { alternativesOf } from './alternatives.ts';
import { listed } from './name-of.ts';
import { presets } from './presets.ts';
import type { Ranking } from './ranking.ts';
import { percent } from './unranked-reason.ts';
import { utilityMatrix } from './utility-matrix.ts';
import type { Warning } from './warning.ts';

/** Correlation from which two criteria are said to measure the same thing. */
const sameThing = 0.9;
/** With fewer candidates any two columns may agree by chance: all markets are asked instead. */
const fewest = 10;

/**
 * Warns of weighted criteria that move together over the ranked markets, with the share one idea really gets.
 * returns  one entry a pair with |r| above 0.9, unless a preset gives the two together as much on purpose
 */
export function correlationWarnings(release: Release, ranking: Ranking): Warning[] {
  const { criteria } = ranking;
  const live = [...criteria.keys()].filter((j) => criteria[j]!.share > 0 && criteria[j]!.group !== 'focus');
  const { words, rows } = candidates(release, ranking);
  const { r } = correlationMatrix(live.map((j) => Float64Array.from(rows, (row) => row[j]!)));
  const between = (k: number, l: number) => r[k * live.length + l]!;
  return live.flatMap((j, k) =>
    live.slice(k + 1).flatMap((_, after): Warning[] => {
      const l = k + 1 + after;
      const [a, b] = [criteria[j]!, criteria[live[l]!]!];
      const own = between(k, l);
      if (!(Math.abs(own) > sameThing) || a.share + b.share <= allowance(a.id, b.id)) return [];
      const alike = live.filter(
        (__, o) => o !== k && o !== l && between(o, k) > sameThing && between(o, l) > sameThing
      );
      const others = own > 0 ? alike.map((one) => criteria[one]!) : [];
      const together = [a, b, ...others].reduce((sum, { share }) => sum + share, 0);
      const effect =
        own > 0
          ? `they count the same thing twice: ${others.length > 0 ? `with ${listed(others.map(({ label }) => label))} ` : ''}one idea gets ${percent(together)} of the weight`
          : `they cancel each other out: of ${percent(together)} of the weight ${percent(Math.abs(a.share - b.share))} is left`;
      const text = `${a.label} and ${b.label} move ${own > 0 ? 'together' : 'against each other'} over ${words} (correlation ${own.toFixed(2).replace('-', '−')}); ${effect}. Weigh one of them, or share its points.`;
      return [
        { id: `same:${a.id}:${b.id}`, title: 'Two criteria say the same', text, criteria: [a.id, b.id] }
      ];
    })
  );
}

/** Observed utilities, as they enter the score: a sense has turned its column around already. */
function candidates(
  release: Release,
  { strategy, countries }: Ranking
): { words: string; rows: Float64Array[] } {
  const { rows } = utilityMatrix(release, { ...strategy, missing: 'reweight' });
  const { countries: all, rowOf } = alternativesOf(release);
  const ranked = countries.filter(({ status }) => status === 'ranked');
  return ranked.length < fewest
    ? { words: 'all markets', rows: rows.filter((_, row) => all[row]!.market) }
    : { words: `the ${ranked.length} ranked markets`, rows: ranked.map(({ id }) => rows[rowOf.get(id)!]!) };
}

/** The largest share a preset gives the two together: it has split one budget between them on purpose. */
function allowance(a: string, b: string): number {
  const shares = presets.map(({ criteria }) => {
    const weightOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
    return weightOf(a) > 0 && weightOf(b) > 0 ? (weightOf(a) + weightOf(b)) / 100 : 0;
  });
  return Math.max(...shares) + 1e-9;
}
