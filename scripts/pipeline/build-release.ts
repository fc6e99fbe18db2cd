// Joins everything into one release, in memory: sources, territories, values of every criterion, blocs, lists.
import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Grades } from '#lib/catalog/reliability.ts';
import type { Series } from '#lib/catalog/series.ts';
import type { Bloc, Iso3, Release } from '#lib/catalog/release.ts';
import { canonicalJson } from './canonical-json.ts';
import { checkReadings } from './check-readings.ts';
import type { Indicator, Inputs, Reading } from './indicator.ts';
import type { Issue } from './issue.ts';
import { openInputs } from './open-inputs.ts';
import { packReadings } from './pack-readings.ts';
import { readCountries, type Point } from './read-countries.ts';
import { readSources } from './read-sources.ts';
import { sha256 } from './sha256.ts';

export interface Plan {
  /** The data folder: sources, tables, curated. */
  root: string;
  criteria: Criterion[];
  indicators: Indicator[];
  /** Points that lie inside the drawn geometry. */
  points: Record<Iso3, Point>;
  /** Texts of files loaded apart from the release, by name. */
  apart: Record<string, string>;
  blocs(inputs: Inputs): Bloc[];
  controls(inputs: Inputs): Pick<Release, 'postureClasses' | 'postures' | 'controlLists' | 'countryGroups'>;
  dossiers(inputs: Inputs): Record<Iso3, unknown>;
  /** Grades of the data; year is that of the release. */
  reliability?(inputs: Inputs, readings: Record<string, Reading[]>, year: number): Grades;
  series?(inputs: Inputs, indicators: Indicator[]): Record<string, Record<Iso3, Series>>;
}

export interface BuiltRelease {
  release: Release;
  /** The readings behind the values, parts of composites under `<criterion>.<part>`. */
  readings: Record<string, Reading[]>;
  dossiers: string;
  series: string;
}

/**
 * returns  the release, its id being the month of its newest source and a hash of everything in it; or every
 *          flaw of the inputs
 */
export function buildRelease(plan: Plan): { issues: Issue[] } | BuiltRelease {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const sources = readSources(plan.root, report);
  const countries = readCountries(plan.root, plan.points, report);
  const inputs = openInputs({ root: plan.root, sources, countries, indicators: plan.indicators, report });

  const markets = new Set(countries.flatMap(({ iso3, market }) => (market ? [iso3] : [])));
  const readings: Record<string, Reading[]> = {};
  for (const indicator of plan.indicators) {
    readings[indicator.id] = inputs.readings(indicator.id);
    checkReadings(indicator, readings[indicator.id] ?? [], sources, markets, report);
    for (const [part, own] of Object.entries(indicator.parts?.(inputs) ?? {})) {
      const id = `${indicator.id}.${part}`;
      readings[id] = own;
      checkReadings({ id, range: [-Infinity, Infinity], coverage: 1 }, own, sources, markets, report);
    }
  }
  const blocs = plan.blocs(inputs);
  const controls = plan.controls(inputs);
  const dossiers = `${canonicalJson(plan.dossiers(inputs))}\n`;
  const series = `${canonicalJson(plan.series?.(inputs, plan.indicators) ?? {})}\n`;

  const date = Object.values(sources).reduce(
    (newest, { accessed }) => (accessed > newest ? accessed : newest),
    ''
  );
  const whole = Object.fromEntries(plan.indicators.map(({ id }) => [id, readings[id] ?? []]));
  const reliability = plan.reliability?.(inputs, whole, Number.parseInt(date, 10));
  if (issues.length > 0) return { issues };
  const content: Omit<Release, 'id'> = {
    date,
    criteria: plan.criteria,
    sources,
    countries,
    blocs,
    ...controls,
    values: packAll(readings, plan.criteria),
    ...(reliability && { reliability }),
    parts: hashesOf({ ...plan.apart, 'dossiers.json': dossiers, 'series.json': series })
  };
  const id = `${date.slice(0, 7).replace('-', '.')}-${sha256(canonicalJson(content)).slice(0, 8)}`;
  return { release: { id, ...content }, readings, dossiers, series };
}

function packAll(readings: Record<string, Reading[]>, criteria: Criterion[]): Release['values'] {
  const main = new Map(
    criteria.flatMap(({ id, sources, composite }) => [
      [id, sources[0] ?? ''] as const,
      ...(composite?.parts ?? []).map((part) => [`${id}.${part.id}`, part.source] as const)
    ])
  );
  return Object.fromEntries(
    Object.entries(readings).map(([id, own]) => [id, packReadings(own, main.get(id) ?? '')])
  );
}

function hashesOf(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, sha256(text)]));
}
