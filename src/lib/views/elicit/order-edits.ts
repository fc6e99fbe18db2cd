/** One thing in an order of importance, the most important first; `level` = as important as the one above it. */
export interface OrderEntry {
  id: string;
  level: boolean;
}

interface Weighed {
  id: string;
  share: number;
}

/** Orders things by the shares they have; equal shares stand level. */
export function orderByShare(rows: readonly Weighed[]): OrderEntry[] {
  const sorted = [...rows].sort((a, b) => b.share - a.share);
  return sorted.map(({ id, share }, k) => ({ id, level: k > 0 && sorted[k - 1]!.share === share }));
}

/** Brings an order up to the things there are now: those gone leave it, new ones come last. */
export function keepOrder(order: readonly OrderEntry[], rows: readonly Weighed[]): OrderEntry[] {
  const gone = order.filter(({ id }) => !rows.some((row) => row.id === id));
  const kept = gone.reduce<readonly OrderEntry[]>((rest, { id }) => without(rest, id), order);
  const added = rows.filter(({ id }) => !order.some((entry) => entry.id === id));
  return [...kept, ...added.map(({ id }) => ({ id, level: false }))];
}

/** Moves one thing to a place, 0 = first; between things that stand level it joins them. */
export function moveTo(order: readonly OrderEntry[], id: string, place: number): OrderEntry[] {
  const rest = without(order, id);
  const at = Math.min(rest.length, Math.max(0, place));
  const level = at > 0 && rest[at]?.level === true;
  return [...rest.slice(0, at), { id, level }, ...rest.slice(at)];
}

/** Sets one thing level with the one above it, or apart from it. */
export function toggleLevel(order: readonly OrderEntry[], id: string): OrderEntry[] {
  return order.map((entry, k) => (k > 0 && entry.id === id ? { id, level: !entry.level } : entry));
}

/** Competition ranks of an order, 1 = most important: those that stand level share one. */
export function ranksOf(order: readonly OrderEntry[]): number[] {
  let rank = 1;
  return order.map(({ level }, k) => (level ? rank : (rank = k + 1)));
}

/** Takes one thing out; who stood level with it as the first of them now leads those. */
function without(order: readonly OrderEntry[], id: string): OrderEntry[] {
  const at = order.findIndex((entry) => entry.id === id);
  const head = at >= 0 && !order[at]!.level;
  return order.flatMap((entry, k) => {
    if (k === at) return [];
    return head && k === at + 1 ? { id: entry.id, level: false } : entry;
  });
}
