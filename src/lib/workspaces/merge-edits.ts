import { sameJson, union } from './edits-between.ts';
import { isRecord, keyed, type Json } from './json.ts';

/** A field that two people changed differently since they last agreed. */
export interface Conflict {
  path: string;
  base: Json | undefined;
  mine: Json | undefined;
  theirs: Json | undefined;
}

export interface Merged {
  merged: Json | undefined;
  /** Where both changed the same field; `merged` holds theirs there unless `takeMine` names the path. */
  conflicts: Conflict[];
}

/**
 * Joins two changed copies of one value: a field that only one of them changed takes that change, and of a list of
 * texts whatever either added or took out.
 * base      what both started from
 * takeMine  paths of conflicts in which mine wins
 */
export function mergeEdits(
  base: Json | undefined,
  mine: Json | undefined,
  theirs: Json | undefined,
  takeMine: ReadonlySet<string> = new Set(),
  path = ''
): Merged {
  if (sameJson(mine, theirs) || sameJson(base, mine)) return { merged: theirs, conflicts: [] };
  if (sameJson(base, theirs)) return { merged: mine, conflicts: [] };
  if (isRecord(mine) && isRecord(theirs)) {
    const origin = isRecord(base) ? base : {};
    return joinParts(union(Object.keys(theirs), Object.keys(mine)), (key) =>
      mergeEdits(origin[key], mine[key], theirs[key], takeMine, path === '' ? key : `${path}.${key}`)
    );
  }
  const listed = { base: keyed(base ?? []), mine: keyed(mine), theirs: keyed(theirs) };
  if (listed.base && listed.mine && listed.theirs) {
    const { base: from, mine: here, theirs: there } = listed;
    const { merged, conflicts } = joinParts(union(there.keys(), here.keys()), (key) =>
      mergeEdits(from.get(key), here.get(key), there.get(key), takeMine, `${path}[${key}]`)
    );
    return { merged: Object.values(merged), conflicts };
  }
  const sets = { base: asSet(base ?? []), mine: asSet(mine), theirs: asSet(theirs) };
  if (sets.base && sets.mine && sets.theirs)
    return { merged: joinSets(sets.base, sets.mine, sets.theirs), conflicts: [] };
  return { merged: takeMine.has(path) ? mine : theirs, conflicts: [{ path, base, mine, theirs }] };
}

/** A list of different texts, such as marks or codes of countries, is a set: each entry is there or not. */
function asSet(value: Json | undefined): Set<string> | undefined {
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((entry) => typeof entry === 'string');
  const set = new Set(texts);
  return set.size === value.length ? set : undefined;
}

function joinSets(base: Set<string>, mine: Set<string>, theirs: Set<string>): string[] {
  const kept = [...theirs].filter((entry) => mine.has(entry) || !base.has(entry));
  return [...kept, ...[...mine].filter((entry) => !base.has(entry) && !theirs.has(entry))];
}

function joinParts(
  keys: string[],
  merge: (key: string) => Merged
): { merged: Record<string, Json>; conflicts: Conflict[] } {
  const parts = keys.map((key) => ({ key, ...merge(key) }));
  const kept = parts.flatMap(({ key, merged }): [string, Json][] =>
    merged === undefined ? [] : [[key, merged]]
  );
  return { merged: Object.fromEntries(kept), conflicts: parts.flatMap(({ conflicts }) => conflicts) };
}
