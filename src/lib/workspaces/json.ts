/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The data as JSON keeps it: what is undefined is left out. */
export function asJson(data: unknown): Json {
  return JSON.parse(JSON.stringify(data ?? null)) as Json;
}

export function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The entries of a list by what names them, or undefined where the list has entries without a name or one name twice.
 * An entry is named by its `id` or `bloc`, and, where several share an id, by the criterion or list it speaks of.
 */
export function keyed(value: Json | undefined): Map<string, Json> | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = new Map<string, Json>();
  for (const entry of value) {
    const key = keyOf(entry);
    if (key === undefined || entries.has(key)) return undefined;
    entries.set(key, entry);
  }
  return entries;
}

function keyOf(entry: Json): string | undefined {
  if (!isRecord(entry)) return undefined;
  const name = entry.id ?? entry.bloc;
  if (typeof name !== 'string') return undefined;
  const of = [entry.criterion, entry.list].find((part) => typeof part === 'string');
  return of === undefined ? name : `${name}:${String(of)}`;
}
