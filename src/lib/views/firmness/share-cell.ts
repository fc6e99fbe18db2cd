import { shareText } from '../ranking/rank-range.ts';

/** A share of trials as short as a table cell wants it; what never happened stays empty. */
export function shareCell(share: number): string {
  return share <= 0 ? '' : shareText(share).replace('under ', '<').replace('over ', '>');
}
