// What a script of scripts/indicators exports: how one criterion's values come out of the tables.
import type { Country, Iso3, ValueFlag } from '#lib/catalog/release.ts';
import type { Report } from './issue.ts';
import type { Row } from './read-csv.ts';
import type { Tidy } from './read-tidy.ts';

/** One value of a criterion with all that must be said of it. A market without a reading is missing. */
export interface Reading {
  iso3: Iso3;
  /** null only where a flag says why no number applies ("not-applicable", a class of its own). */
  value: number | null;
  year: number;
  flags: ValueFlag[];
  source: string;
}

/** The checked tables, handed to every script; no script opens a file. */
export interface Inputs {
  /** The 250 territories. */
  countries: Country[];
  /** A tidy table, data/tables/<source>.csv, narrowed to one indicator. */
  tidy(source: string, indicator: string): Tidy[];
  /** A list with columns of its own, data/tables/<source>.csv; an `iso3` column is checked. */
  list(source: string, columns: readonly string[]): Row[];
  /** A hand table, data/curated/<name>.csv. */
  curated(name: string, columns: readonly string[]): Row[];
  /** What another criterion's script came to (for composites and ratios). */
  readings(criterion: string): Reading[];
  /** Says that an input is flawed: everything is still read, nothing is written. */
  report: Report;
}

export interface Indicator {
  /** The criterion's id, which is the name of the file. */
  id: string;
  /** Every value must lie within. */
  range: readonly [least: number, most: number];
  /** The fewest markets the tables gave when the script was written; fewer is an issue. */
  coverage: number;
  /** Where the years of its values stand, in its own unit, when the table has several: source and indicator. */
  series?: readonly [source: string, indicator: string];
  build(inputs: Inputs): Reading[];
  /** Parts of a composite, by part id; stored under `<criterion>.<part>`. */
  parts?(inputs: Inputs): Record<string, Reading[]>;
}
