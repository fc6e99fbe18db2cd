import type { Iso3, PackedValue } from '../release.ts';

/** One criterion's values as they travel to a page: by place in the list of countries, what is usual said once. */
export interface ValueColumn {
  /** null where there is no number. */
  values: (number | null)[];
  /** The commonest year, and the places of those with another. */
  year: number;
  otherYears: Record<number, number[]>;
  /** Flags (and, behind a bar, a source of its own) to the places that carry them. */
  marked: Record<string, number[]>;
}

/** Turns one criterion's values into a column. `order` is the list of all countries. */
export function toColumn(values: Record<Iso3, PackedValue>, order: readonly Iso3[]): ValueColumn {
  const rows = order.map((iso3) => values[iso3]);
  const years = rows.flatMap((row) => (row ? [row[1]] : []));
  const year = commonest(years);
  const otherYears: Record<number, number[]> = {};
  const marked: Record<string, number[]> = {};
  rows.forEach((row, place) => {
    if (!row) return;
    const [, ownYear, flags, source] = row;
    if (ownYear !== year) (otherYears[ownYear] ??= []).push(place);
    if (flags !== undefined) (marked[source === undefined ? flags : `${flags}|${source}`] ??= []).push(place);
  });
  return { values: rows.map((row) => row?.[0] ?? null), year, otherYears, marked };
}

/** The values that `toColumn` was given. */
export function fromColumn(column: ValueColumn, order: readonly Iso3[]): Record<Iso3, PackedValue> {
  const years = new Map<number, number>();
  for (const [year, places] of Object.entries(column.otherYears)) {
    for (const place of places) years.set(place, Number(year));
  }
  const marks = new Map<number, string>();
  for (const [mark, places] of Object.entries(column.marked)) {
    for (const place of places) marks.set(place, mark);
  }
  const values: Record<Iso3, PackedValue> = {};
  column.values.forEach((value, place) => {
    const mark = marks.get(place);
    const iso3 = order[place];
    if (iso3 === undefined || (value === null && mark === undefined)) return;
    const year = years.get(place) ?? column.year;
    const [flags, source] = mark?.split('|') ?? [];
    values[iso3] =
      flags === undefined
        ? [value, year]
        : source === undefined
          ? [value, year, flags]
          : [value, year, flags, source];
  });
  return values;
}

function commonest(years: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0] ?? 0;
}
