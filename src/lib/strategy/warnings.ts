import type { Release } from '#lib/catalog/release.ts';
import { pearson } from '#lib/scoring/pearson.ts';
import { alternativesOf } from './alternatives.ts';
import { remember } from './memo.ts';
import { presets } from './presets.ts';
import { percent } from './unranked-reason.ts';
import type { Ranking } from './ranking.ts';
import { utilityColumn } from './utility-column.ts';

/** Something to know before trusting a ranking. */
export interface Warning {
  id: string;
  title: string;
  text: string;
  /** Criteria it is about. */
  criteria: string[];
}

/** Correlation from which two criteria are said to measure the same thing. */
const sameThing = 0.9;
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

function correlationWarnings(release: Release, { criteria, strategy }: Ranking): Warning[] {
  const live = criteria.filter(({ share, group }) => share > 0 && group !== 'focus');
  const choices = new Map(strategy.criteria.map(({ id, sense }) => [id, sense]));
  return live.flatMap((a, k) =>
    live.slice(k + 1).flatMap((b): Warning[] => {
      const r = correlationOf(release, { a: a.id, b: b.id });
      if (!(Math.abs(r) > sameThing) || a.share + b.share <= allowance(a.id, b.id)) return [];
      // Opposite utilities cancel rather than count twice; a sense turns a two-sided criterion around.
      const turned = [a, b].filter(({ id }) => choices.get(id) === 'reason-to-avoid').length === 1;
      const effect = r > 0 !== turned ? 'they count the same thing twice' : 'they cancel each other out';
      const text = `${a.label} and ${b.label} move together over all markets (correlation ${r.toFixed(2)}): ${effect}. Weigh one of them, or share its points.`;
      return [
        { id: `same:${a.id}:${b.id}`, title: 'Two criteria say the same', text, criteria: [a.id, b.id] }
      ];
    })
  );
}

/** The largest share a preset gives the two together: it has split one budget between them on purpose. */
function allowance(a: string, b: string): number {
  const shares = presets.map(({ criteria }) => {
    const weightOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
    return weightOf(a) > 0 && weightOf(b) > 0 ? (weightOf(a) + weightOf(b)) / 100 : 0;
  });
  return Math.max(...shares) + 1e-9;
}

/** Pearson correlation of two criteria's utilities over the markets of a release, as they are declared. */
const correlationOf = remember(
  (release: Release, { a, b }: { a: string; b: string }) => {
    const { countries } = alternativesOf(release);
    const [x, y] = [a, b].map((id) =>
      utilityColumn(release, { id }).map((utility, row) => (countries[row]!.market ? utility : NaN))
    );
    return pearson(x!, y!);
  },
  ({ a, b }) => `${a}|${b}`,
  2048
);
