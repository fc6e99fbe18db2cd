import { classOf, rampStep, scoreBreaks } from '#lib/geo/color-class.ts';
import type { Iso3, Release } from '#lib/catalog/release.ts';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';
import { estimatesOf } from './estimates.ts';
import { homeMarket, type MapLayer, type Paint } from './layer.ts';

/** A score is marked as estimated once this share of the weight behind it rests on estimates. */
export const estimatedShare = 0.25;

/** The score of every market, in six fixed classes. */
export function scoreLayer(release: Release, ranking: Ranking): MapLayer {
  const paints = new Map<Iso3, Paint>([[homeMarket, { fill: 'home', step: 0, estimated: false }]]);
  for (const item of ranking.countries) paints.set(item.id, paintOf(item, release, ranking));
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

function paintOf(item: RankingItem, release: Release, ranking: Ranking): Paint {
  if (item.status === 'excluded') return { fill: 'excluded', step: 0, estimated: false };
  if (item.score === null || item.status === 'unranked') {
    return { fill: 'too-little', step: 0, estimated: false };
  }
  const estimated = ranking.criteria.reduce(
    (sum, { id, share }) => sum + (share > 0 && estimatesOf(release, id).has(item.id) ? share : 0),
    0
  );
  return { fill: 'class', step: classOf(item.score), estimated: estimated >= estimatedShare };
}
