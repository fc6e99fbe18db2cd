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
 * Joins two changed copies of one value: a field that only one of them changed takes that change.
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
  return { merged: takeMine.has(path) ? mine : theirs, conflicts: [{ path, base, mine, theirs }] };
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
