import { classOf, rampStep, scoreBreaks } from '#lib/geo/color-class.ts';
import type { Iso3, Release } from '#lib/catalog/release.ts';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';
import { estimatesOf } from './estimates.ts';
import { homeMarket, type Fill, type MapLayer, type Paint } from './layer.ts';

/** A score is marked as estimated once this share of the weight behind it rests on estimates. */
export const estimatedShare = 0.25;

/**
 * The score of every market, in six fixed classes.
 * contested  markets whose place among the first is open; see contested.ts
 */
export function scoreLayer(
  release: Release,
  ranking: Ranking,
  contested: ReadonlySet<Iso3> = new Set()
): MapLayer {
  const paints = new Map<Iso3, Paint>([[homeMarket, paint('home')]]);
  const estimates = ranking.criteria.flatMap(({ id, share }) =>
    share > 0 ? [{ share, markets: estimatesOf(release, id) }] : []
  );
  for (const item of ranking.countries) paints.set(item.id, paintOf(item, estimates, contested.has(item.id)));
  return {
    id: 'score',
    label: 'Score',
    note: `${ranking.countryCounts.ranked} markets, one dot each · fixed color classes`,
    breaks: scoreBreaks,
    ramp: [1, 2, 3, 4, 5, 6].map((position) => rampStep(position, 6)),
    values: ranking.countries.flatMap(({ id, score, status }) =>
      score !== null && status === 'ranked' ? [{ id, value: score }] : []
    ),
    paints,
    format: (score) => score.toFixed(1),
    onAxis: (score) => score
  };
}

function paintOf(
  item: RankingItem,
  estimates: readonly { share: number; markets: ReadonlySet<Iso3> }[],
  contested: boolean
): Paint {
  if (item.status === 'excluded') return paint('excluded');
  if (item.score === null || item.status === 'unranked') return paint('too-little');
  let estimated = 0;
  for (const { share, markets } of estimates) if (markets.has(item.id)) estimated += share;
  return paint('class', classOf(item.score), estimated >= estimatedShare, contested);
}

const made = new Map<string, Paint>();

/** Equal paints are one object: a market that keeps its color through a change is not drawn anew. */
function paint(fill: Fill, step: Paint['step'] = 0, estimated = false, contested = false): Paint {
  const key = `${fill} ${step} ${estimated} ${contested}`;
  const known = made.get(key) ?? { fill, step, estimated, contested };
  made.set(key, known);
  return known;
}
