import { formatDate } from '#lib/catalog/format-date.ts';
import type { Release } from '#lib/catalog/release.ts';
import type { Draft } from '#lib/packages/draft.ts';
import { marketFacts } from '#lib/packages/market-facts.ts';
import { rankToday } from '#lib/packages/rank-today.ts';
import { shortLabelOf } from '#lib/strategy/name-of.ts';
import { pointAt } from '#lib/strategy/point-at.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import type { Block } from './package-block.ts';
import { sourcesLine } from './sources-line.ts';
import { weightsLine } from './weights-line.ts';

/** What the annex is made of; it names no market but the targets of the draft it is given. */
export interface AnnexFacts {
  release: Release;
  /** The ranking open in the workspace. */
  ranking: Ranking;
  policyLine: string;
  /** Absent where no picture could be drawn. */
  map?: { png: Uint8Array; width: number; height: number };
}

const contributionsShown = 6;

/** The market annex: map, ranks, what made the scores, facts in the order of tests, sources. */
export function marketAnnex(facts: AnnexFacts, draft: Draft): Block[] {
  const { release, ranking, policyLine, map } = facts;
  const standings = rankToday(release, ranking.strategy, draft.targets);
  return [
    { kind: 'heading', text: 'Annex: markets' },
    {
      kind: 'paragraph',
      text: `How the targets rank on the criteria shown, under a user-defined strategy. Data release ${release.id} of ${formatDate(release.date)}. Weights: ${weightsLine(ranking)}.`
    },
    ...(map
      ? [
          {
            kind: 'picture' as const,
            ...map,
            alt: 'World map: markets by score under the weights of this annex'
          }
        ]
      : []),
    { kind: 'small', text: policyLine },
    {
      kind: 'table',
      head: ['Target', 'Rank', 'Score', 'Coverage'],
      rows: draft.targets.map(({ id, name }) => {
        const found = standings.get(id);
        return [
          name,
          found?.item.rank
            ? `${found.item.rank} of ${found.of}`
            : (found?.item.status ?? 'not in this release'),
          found?.item.score?.toFixed(1) ?? 'none',
          found ? `${Math.round(found.item.coverage * 100)}% of weight` : ''
        ];
      })
    },
    ...draft.targets.flatMap((target): Block[] => {
      const item = standings.get(target.id)?.item;
      const top = ranking.criteria
        .map((column, i) => ({
          // A bloc in focus may be a target that a public copy does not name.
          label: column.group === 'focus' ? 'Regional focus' : shortLabelOf(release, column),
          points: item ? pointAt(item, i) : NaN
        }))
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points)
        .slice(0, contributionsShown);
      return [
        { kind: 'subheading', text: target.name },
        ...(top.length
          ? [
              {
                kind: 'paragraph' as const,
                text: `Largest contributions, in points: ${top.map(({ label, points }) => `${label} ${points.toFixed(1)}`).join(', ')}.`
              }
            ]
          : []),
        ...(target.kind === 'country' ? factBlocks(release, target.id) : [])
      ];
    }),
    { kind: 'small', text: `Sources of the ranking: ${sourcesLine(release, ranking)}.` }
  ];
}

function factBlocks(release: Release, iso3: string): Block[] {
  const { stop, control, finance, access } = marketFacts(release, iso3);
  const rows = [
    ...control.map((fact) => ['Control', fact] as const),
    ...finance.map((fact) => ['Finance', fact] as const),
    ...access.map((fact) => ['Access', fact] as const)
  ].map(([test, { label, value, citation, asOf }]) => [
    test,
    `${label}: ${value}`,
    asOf ? `${citation}, ${formatDate(asOf)}` : citation
  ]);
  return [
    ...(stop ? [{ kind: 'paragraph' as const, text: `Control stop. ${stop}` }] : []),
    { kind: 'table', head: ['Test', 'On file', 'Source and date'], rows, widths: [0.7, 1.9, 2.6] }
  ];
}
