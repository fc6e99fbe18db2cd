import { groups, type GroupId } from '#lib/catalog/criterion.ts';
import { pointAt } from '#lib/strategy/point-at.ts';
import type { RankedCriterion, RankingItem } from '#lib/strategy/ranking.ts';
import { roundToSum } from './round-to-sum.ts';

export interface Segment {
  group: GroupId | 'focus';
  label: string;
  /** Points, rounded so that the segments of a row add up as they print; by weighted sum to its score. */
  points: number;
}

const labels: [GroupId | 'focus', string][] = [
  ...groups.map(({ id, label }): [GroupId, string] => [id, label]),
  ['focus', 'Regional focus']
];

/**
 * Sums a market's points by criterion group, in the order every screen keeps.
 * returns  the groups that have weight; none when the market has no score, or, for a bloc, no points of its own
 */
export function segmentsOf(criteria: readonly RankedCriterion[], item: RankingItem): Segment[] {
  if (item.score === null) return [];
  const byGroup = new Map<GroupId | 'focus', number>();
  criteria.forEach(({ group, share }, index) => {
    if (share > 0) byGroup.set(group, (byGroup.get(group) ?? 0) + (pointAt(item, index) || 0));
  });
  const weighted = labels.filter(([group]) => byGroup.has(group));
  const sums = weighted.map(([group]) => byGroup.get(group)!);
  // By other methods the points are weighted utilities beside the score, with a sum of their own.
  const own = sums.reduce((sum, points) => sum + points, 0);
  const rounded = roundToSum(sums, Math.abs(own - item.score) < 1e-6 ? item.score : own);
  return weighted.map(([group, label], index) => ({ group, label, points: rounded[index] ?? 0 }));
}

/** The bars of a list share one scale, which ends here: scores above it hardly occur. */
const barEnd = 90;

/**
 * Segments as widths of the bar they are drawn on: a track for every group, in order.
 * returns  nothing where there are no segments
 */
export function barWidths(segments: readonly Segment[]): string {
  if (segments.length === 0) return '';
  const points = new Map(segments.map((segment) => [segment.group, segment.points]));
  return labels.map(([group]) => `${(((points.get(group) ?? 0) * 100) / barEnd).toFixed(2)}%`).join(' ');
}

export const scoreText = (score: number | null): string => (score === null ? '—' : score.toFixed(1));

/** "82%"; below whole only where it is not whole, and never 100% for a little less. */
export function percentText(share: number): string {
  const percent = share * 100;
  return `${percent < 100 && percent > 99 ? 99 : Math.round(percent)}%`;
}

/** What the range column says in words: how far the missing values could move the score. */
export function rangeText(item: Pick<RankingItem, 'score' | 'low' | 'high'>): string {
  if (item.score === null) return 'Not ranked';
  return item.high - item.low < 0.05
    ? 'No weighted value is missing'
    : `${item.low.toFixed(1)}–${item.high.toFixed(1)} if missing values were worst–best`;
}

/** What a row marks and does not write out: constraints that could not be checked, other chosen blocs it belongs to. */
export function notesOf({ marks, overlaps = [] }: RankingItem, nameOf: (bloc: string) => string): string {
  const unchecked = marks.filter(({ id }) => id !== 'without-united-states').map(({ text }) => text);
  return [...unchecked, ...(overlaps.length > 0 ? [`Also in ${overlaps.map(nameOf).join(', ')}`] : [])].join(
    ' '
  );
}

/** Places gained or lost against the preset, as an arrow with a number and in words; null where none. */
export function moveText(places: number): { text: string; words: string } | null {
  if (places === 0) return null;
  const size = Math.abs(places);
  const [arrow, way] = places > 0 ? ['▲', 'Up'] : ['▼', 'Down'];
  return {
    text: `${arrow}\u200a${size}`,
    words: `${way} ${size} ${size === 1 ? 'place' : 'places'} against the preset`
  };
}

/** What assistive technology says of a row by its link. */
export function rowLabel(name: string, item: RankingItem): string {
  if (item.status !== 'ranked')
    return `${name}, ${item.status === 'excluded' ? 'excluded' : 'not ranked'}: ${item.reasons[0]?.text ?? ''}`;
  const place = `${name}, rank ${item.rank ?? 'of its bloc'}${item.tied ? ', tied' : ''}`;
  return `${place}, score ${scoreText(item.score)}, ${percentText(item.coverage)} of weight has data`;
}
