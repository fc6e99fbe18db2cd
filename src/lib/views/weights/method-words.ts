import type { Moves } from '#lib/strategy/moves-between.ts';
import type { CompromiseSet } from '#lib/strategy/compromise-set.ts';

/**
 * Says how a method's list differs from that of the weighted sum.
 * moves   from the list of the weighted sum to the method's
 * ranked  how many are ranked
 */
export function differenceWords(
  { moves, held, top }: Moves,
  ranked: number,
  name: (id: string) => string
): string {
  const [furthest] = moves;
  if (!furthest) return 'Ranks as the weighted sum does.';
  const verb = moves.length === 1 ? 'stands' : 'stand';
  return `Against the weighted sum, ${moves.length} of ${ranked} ${verb} elsewhere, furthest ${name(furthest.id)} (${furthest.from} to ${furthest.to}); ${held} of the top ${top} hold.`;
}

/** Names those that VIKOR cannot tell from the best, or says why there is a single one, or none. */
export function compromiseWords(compromise: CompromiseSet | null, name: (id: string) => string): string {
  if (!compromise) return 'Compromise set: none, for the lead is shared.';
  const { markets, acceptableAdvantage } = compromise;
  const [first = ''] = markets;
  if (markets.length === 1) return `Compromise set: ${name(first)} alone, clearly ahead and steady.`;
  const why = acceptableAdvantage
    ? `${name(first)} is ahead, but first neither by the sum of gaps nor by the largest gap`
    : `their lead over one another is under the threshold`;
  const shown = markets.slice(0, mostNamed).map(name).join(', ');
  const more = markets.length > mostNamed ? ` and ${markets.length - mostNamed} more` : '';
  return `Compromise set of ${markets.length}: ${shown}${more}; ${why}.`;
}

/** A set of forty names is no sentence. */
const mostNamed = 8;
