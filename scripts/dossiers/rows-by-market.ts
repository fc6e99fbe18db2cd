// The rows of a list, by market, in the order of the table.
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';

export type Cells = Record<string, string>;

export function rowsByMarket({ list }: Inputs, source: string, columns: readonly string[]) {
  const rows = new Map<Iso3, Cells[]>();
  for (const { cells } of list(source, columns)) {
    const { iso3 = '' } = cells;
    rows.set(iso3, [...(rows.get(iso3) ?? []), cells]);
  }
  return (iso3: Iso3): Cells[] => rows.get(iso3) ?? [];
}
