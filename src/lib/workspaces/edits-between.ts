import { canonicalJson } from '#lib/strategy/canonical-json.ts';
import { isRecord, keyed, type Json } from './json.ts';

/** One changed field: where, what stood there, what stands there now; undefined = nothing. */
export interface Edit {
  /** As a person would write it: `criteria[grid-losses].weight`. */
  path: string;
  before: Json | undefined;
  after: Json | undefined;
}

/**
 * Lists every field that differs between two values of JSON, the deepest that can be named.
 * Lists whose entries have names are compared by name, so that a new order alone is no edit; others as a whole.
 */
export function editsBetween(before: Json | undefined, after: Json | undefined, path = ''): Edit[] {
  if (sameJson(before, after)) return [];
  if (isRecord(before) && isRecord(after)) {
    return union(Object.keys(before), Object.keys(after)).flatMap((key) =>
      editsBetween(before[key], after[key], path === '' ? key : `${path}.${key}`)
    );
  }
  const was = keyed(before);
  const is = keyed(after);
  if (was && is) {
    return union(was.keys(), is.keys()).flatMap((key) =>
      editsBetween(was.get(key), is.get(key), `${path}[${key}]`)
    );
  }
  return [{ path, before, after }];
}

export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}

export function union(first: Iterable<string>, second: Iterable<string>): string[] {
  return [...new Set([...first, ...second])];
}
