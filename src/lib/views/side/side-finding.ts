import type { RankingItem } from '#lib/strategy/ranking.ts';
import { byPointsApart, type CriterionAcross } from './across-markets.ts';

const list = new Intl.ListFormat('en-US', { type: 'conjunction' });

/**
 * Says where markets stand and what parts them most.
 * columns  each market's name and standing, in the order of the columns
 */
export function sideFinding(
  columns: readonly { name: string; item: RankingItem | undefined }[],
  criteria: readonly CriterionAcross[]
): { headline: string; detail: string } {
  const standing = ({ name, item }: (typeof columns)[number]) =>
    item?.rank
      ? `${name} ranks ${item.rank}`
      : `${name} ${item?.status === 'excluded' ? 'is excluded' : 'has no rank'}`;
  const headline = `${list.format(columns.map(standing))}.`;
  const [widest] = byPointsApart(criteria);
  if (!widest || !(widest.apart >= 0.05)) return { headline, detail: '' };
  const detail = `${widest.label} parts them most: ${widest.apart.toFixed(1)} points between the most and the least it gives.`;
  return { headline, detail };
}
