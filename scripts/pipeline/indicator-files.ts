// The tables a person reads as a diff: one CSV a criterion (or part of one) and a record of what it holds.
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import type { Reading } from './indicator.ts';
import { roundValue } from './round-value.ts';
import { summarize } from './summarize.ts';
import { csvText } from './write-csv.ts';

const columns = ['iso3', 'value', 'year', 'flags', 'source'] as const;

/** returns  file name -> text */
export function indicatorFiles(
  readings: Record<string, Reading[]>,
  { criteria, sources }: Release
): Record<string, string> {
  const declared = new Map<string, Criterion>(criteria.map((criterion) => [criterion.id, criterion]));
  return Object.fromEntries(
    Object.entries(readings).flatMap(([id, own]) => {
      const sorted = [...own].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
      const rows = sorted.map(({ iso3, value, year, flags, source }) => [
        iso3,
        value === null ? '' : roundValue(value),
        year,
        flags.join(' '),
        source
      ]);
      const criterion = declared.get(id.split('.')[0] ?? id);
      const part = criterion?.composite?.parts.find((candidate) => `${criterion.id}.${candidate.id}` === id);
      const used = [...new Set(sorted.map(({ source }) => source))].sort();
      const meta = {
        criterion: id,
        label: part?.label ?? criterion?.label,
        unit: part?.unit ?? criterion?.unit,
        transformations: part ? [part.note] : criterion?.transformations,
        ...summarize(own),
        sources: used.map((source) => ({ id: source, ...pick(sources[source]) }))
      };
      return [
        [`${id}.csv`, csvText(columns, rows)],
        [`${id}.meta.json`, `${JSON.stringify(meta, null, 2)}\n`]
      ];
    })
  );
}

function pick(source: Release['sources'][string] | undefined) {
  return {
    citation: source?.citation,
    license: source?.license,
    terms: source?.terms,
    sha256: source?.sha256
  };
}
