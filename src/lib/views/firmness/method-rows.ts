import type { MethodId } from '#lib/strategy/method.ts';
import type { Agreement, MethodAgreement } from '#lib/strategy/method-agreement.ts';

/** One market under every method. */
export interface MethodRow {
  id: string;
  rank: number;
  /** By each of the other methods, in their order. */
  others: { method: MethodId; rank: number; places: number }[];
}

/** The methods with the reference first, each with its ranks by market. */
export function methodColumns(
  { ids, methods }: MethodAgreement,
  reference: MethodId
): { id: MethodId; label: string; ranks: ReadonlyMap<string, number> }[] {
  return methods
    .map(({ method, label, ranks }) => ({
      id: method.id,
      label,
      ranks: new Map(ids.map((id, i) => [id, ranks[i]!]))
    }))
    .sort((a, b) => Number(b.id === reference) - Number(a.id === reference));
}

/**
 * Rank differences against one method.
 * shown    ranks that are listed
 * returns  markets that stand this high by any method, by the rank the reference gives; places are gained over it
 */
export function methodRows(agreement: MethodAgreement, reference: MethodId, shown: number): MethodRow[] {
  const [own, ...others] = methodColumns(agreement, reference);
  return agreement.ids
    .map((id) => {
      const rank = own!.ranks.get(id)!;
      return {
        id,
        rank,
        others: others.map(({ id: method, ranks }) => {
          const other = ranks.get(id)!;
          return { method, rank: other, places: rank - other };
        })
      };
    })
    .filter((row) => Math.min(row.rank, ...row.others.map(({ rank }) => rank)) <= shown)
    .sort((a, b) => a.rank - b.rank);
}

/** Markets among the first `top` of the reference, and how many of them are so by every method. */
export function heldByAll(agreement: MethodAgreement, reference: MethodId): { held: number; of: number } {
  const [own, ...others] = methodColumns(agreement, reference);
  const isTop = (ranks: ReadonlyMap<string, number>, id: string) => ranks.get(id)! <= agreement.top;
  const first = agreement.ids.filter((id) => isTop(own!.ranks, id));
  return {
    held: first.filter((id) => others.every(({ ranks }) => isTop(ranks, id))).length,
    of: first.length
  };
}

/** The comparisons that take one method as their reference, the least agreeing first. */
export function comparedWith({ pairs }: MethodAgreement, reference: MethodId): Agreement[] {
  return pairs.filter((pair) => pair.reference === reference).sort((a, b) => a.tauB - b.tauB);
}
