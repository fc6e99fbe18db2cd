import type { Release } from './release.ts';

/** Ids that came, went, or stand for something else than before. */
export interface DeclarationChanges {
  added: string[];
  removed: string[];
  changed: string[];
}

/** What a release declares besides its values. */
export const declared = [
  'criteria',
  'sources',
  'countries',
  'blocs',
  'controlLists',
  'reliability',
  'parts'
] as const;

export type Declared = (typeof declared)[number];

/** Compares what two releases declare: criteria, sources, territories, blocs, control lists, data grades and files apart. */
export function declarationChanges(before: Release, after: Release): Record<Declared, DeclarationChanges> {
  return Object.fromEntries(
    declared.map((kind) => [kind, compare(recordsOf(before, kind), recordsOf(after, kind))])
  ) as Record<Declared, DeclarationChanges>;
}

/** One text a record, equal when nothing in the record differs. */
function recordsOf(release: Release, kind: Declared): Map<string, string> {
  const records: Record<Declared, [string, unknown][]> = {
    criteria: release.criteria.map((one) => [one.id, one]),
    sources: Object.entries(release.sources),
    countries: release.countries.map((one) => [one.iso3, one]),
    blocs: release.blocs.map((one) => [one.id, one]),
    controlLists: release.controlLists.map((one) => [one.id, one]),
    reliability: Object.entries(release.reliability ?? {}),
    parts: Object.entries(release.parts)
  };
  return new Map(records[kind].map(([id, record]) => [id, inOrder(record)]));
}

/** JSON with sorted keys: the order in which a record was written is no change. */
function inOrder(record: unknown): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  );
}

function compare(before: Map<string, string>, after: Map<string, string>): DeclarationChanges {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after].flatMap(([id, text]) => (before.has(id) && before.get(id) !== text ? [id] : []))
  };
}
