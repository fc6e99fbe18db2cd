import { formatDate } from '#lib/catalog/format-date.ts';
import type { Release } from '#lib/catalog/release.ts';
import { nameOf } from '#lib/strategy/name-of.ts';
import type { Ranking, RankingItem } from '#lib/strategy/ranking.ts';
import { strategyTitle } from './strategy-title.ts';
import { weightsLine } from './weights-line.ts';

/** The five that stand highest, ties included as far as five go. */
export function topFive(ranking: Ranking): RankingItem[] {
  return ranking.items.filter(({ status, foldedUnder }) => status === 'ranked' && !foldedUnder).slice(0, 5);
}

/**
 * Writes a score with the span that missing values leave it: "71.2" or "71.2 (68.0–74.4)".
 * source  en dash in ranges, one decimal: the design language, section 8
 */
export function scoreText({ score, low, high }: RankingItem): string {
  if (score === null) return 'no score';
  const [at, from, to] = [score, low, high].map((value) => value.toFixed(1));
  return from === to ? `${at}` : `${at} (${from}–${to})`;
}

/** Describes a map of a ranking in words: what it shows, the top five, weights, date and release. */
export function altText(release: Release, ranking: Ranking): string {
  const five = topFive(ranking);
  const { ranked, excluded, unranked } = ranking.counts;
  const kind = ranking.strategy.scope.show === 'countries' ? 'markets' : 'markets and blocs';
  const top = five.map(
    (item) => `${item.rank ?? ''} ${nameOf(release, ranking, item.id)}, score ${scoreText(item)}`
  );
  return [
    `World map of how ${kind} rank on the criteria shown. ${strategyTitle(ranking.strategy)}:`,
    `${ranked} ranked, ${excluded} excluded by constraints, ${unranked} with too little data.`,
    top.length ? `Top ${five.length}: ${top.join('; ')}.` : 'None is ranked.',
    `Weights: ${weightsLine(ranking)}.`,
    `Data of ${formatDate(release.date)}, release ${release.id}.`
  ].join(' ');
}
