import type { RankingItem } from '#lib/strategy/ranking.ts';

/**
 * Says of a mixed list who is folded under a bloc and who belongs to more than one of those chosen.
 * returns  one or two sentences; empty where no bloc is in the list
 */
export function overlapWords(items: readonly RankingItem[], nameOf: (id: string) => string): string {
  const blocs = items.filter(({ kind }) => kind === 'bloc').length;
  if (blocs === 0) return '';
  const folded = items.filter(({ foldedUnder }) => foldedUnder !== undefined);
  const twice = folded.filter(({ overlaps }) => overlaps && overlaps.length > 0);
  const under = `${folded.length} ${folded.length === 1 ? 'market stands' : 'markets stand'} under ${blocs === 1 ? 'a bloc' : `${blocs} blocs`} and ${folded.length === 1 ? 'has' : 'have'} no rank of ${folded.length === 1 ? 'its' : 'their'} own.`;
  if (twice.length === 0) return blocs > 1 ? `${under} None belongs to two of them.` : under;
  const names = twice.slice(0, 4).map(({ id }) => nameOf(id));
  const rest = twice.length - names.length;
  return `${under} ${twice.length} ${twice.length === 1 ? 'belongs' : 'belong'} to more than one and ${twice.length === 1 ? 'is' : 'are'} listed once, under the first chosen: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
