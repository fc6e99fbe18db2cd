import type { Criterion } from '../criterion.ts';
import type { Iso3, PackedValue, Release, Source } from '../release.ts';
import { isPrivate, nameInId } from './private-id.ts';

/** A private criterion in the form in which a release holds its own. */
export interface PrivatePart {
  criterion: Criterion;
  source?: Source;
  values: Record<Iso3, PackedValue>;
}

/**
 * Extends a release by private criteria, so that they are ranked, mapped and explained like any other.
 * parts    what this browser has
 * named    ids that a strategy or a view names; private ones it does not have get a stand-in without values, marked
 *          missing, so that nothing that names them is dropped
 * returns  the release itself where there is nothing to add
 */
export function withPrivate(
  release: Release,
  parts: readonly PrivatePart[],
  named: readonly string[]
): Release {
  const known = new Set(
    [...release.criteria, ...parts.map(({ criterion }) => criterion)].map(({ id }) => id)
  );
  const missing = named.filter((id) => isPrivate(id) && !known.has(id)).map(standIn);
  const all = [...parts, ...missing];
  if (all.length === 0) return release;
  const sources = all.flatMap(({ source }) => (source ? [[source.id, source] as const] : []));
  return {
    ...release,
    criteria: [...release.criteria, ...all.map(({ criterion }) => criterion)],
    sources: { ...release.sources, ...Object.fromEntries(sources) },
    values: {
      ...release.values,
      ...Object.fromEntries(all.map(({ criterion, values }) => [criterion.id, values]))
    }
  };
}

function standIn(id: string): PrivatePart {
  const label = nameInId(id);
  return {
    criterion: {
      id,
      label,
      own: 'missing',
      question: `“${label}” is a private criterion, and this browser does not have its values.`,
      unit: '',
      format: 'number',
      group: 'strategic',
      shape: { kind: 'linear' },
      goalposts: { worst: 1, best: 2 },
      goalpostReasons: { worst: '', best: '', source: '' },
      sources: [],
      transformations: []
    },
    values: {}
  };
}
