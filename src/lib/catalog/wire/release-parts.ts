import type { Criterion } from '../criterion.ts';
import type { Bloc, Country, Release, Source } from '../release.ts';
import { grades, type Grades } from '../reliability.ts';
import { fromColumn, toColumn, type ValueColumn } from './values.ts';

/** What a ranking, its map and its list need: the part of a release that a page waits for. */
export interface RankingPart {
  release: Omit<Release, 'values' | 'countries' | 'sources' | 'reliability'>;
  sources: [id: string, producer: string, title: string, terms: Source['terms']][];
  countries: { [Field in keyof Country]?: Country[Field][] };
  values: Record<string, ValueColumn>;
  /** One letter a country, in their order; absent where the release has no grades. */
  grades?: string;
}

/** What is read when someone asks where a number comes from: the part that arrives afterwards. */
export type ProsePart = Pick<
  Release,
  'criteria' | 'sources' | 'blocs' | 'parts' | 'countryGroups' | 'reliability'
> & {
  countries: RankingPart['countries'];
};

const early: (keyof Country)[] = [
  'iso3',
  'name',
  'nameUN',
  'aliases',
  'market',
  'region',
  'worldBankRegion',
  'incomeGroup',
  'capital',
  'labelAt'
];
const late: (keyof Country)[] = ['iso2', 'subregion', 'capitalAt', 'unMember'];
const lateCountry = { iso2: '', subregion: '', capitalAt: null, unMember: false } as const;

/** Splits a release into the part a page waits for and the part that may come later; nothing is in neither. */
export function splitRelease(release: Release): { ranking: RankingPart; prose: ProsePart } {
  const { values, countries, sources, countryGroups, parts, reliability, ...rest } = release;
  const order = countries.map(({ iso3 }) => iso3);
  const columns = (kept: (keyof Country)[]): RankingPart['countries'] =>
    Object.fromEntries(kept.map((field) => [field, countries.map((country) => country[field])]));
  return {
    ranking: {
      release: {
        ...rest,
        criteria: release.criteria.map(withoutProse),
        blocs: release.blocs.map(bareBloc),
        parts: {}
      },
      sources: Object.values(sources).map(({ id, producer, title, terms }) => [id, producer, title, terms]),
      countries: columns(early),
      values: Object.fromEntries(Object.entries(values).map(([id, column]) => [id, toColumn(column, order)])),
      ...(reliability && { grades: order.map((iso3) => reliability[iso3]?.grade ?? '-').join('') })
    },
    prose: {
      criteria: release.criteria,
      sources,
      blocs: release.blocs,
      parts,
      ...(countryGroups && { countryGroups }),
      ...(reliability && { reliability }),
      countries: columns(late)
    }
  };
}

/**
 * Joins the parts of a release.
 * prose    without it, texts of criteria, sources and blocs are empty and everything that is ranked is there
 * returns  the release that was split, when both parts are given
 */
export function joinRelease(ranking: RankingPart, prose?: ProsePart): Release {
  const order = ranking.countries.iso3 ?? [];
  const columns = { ...ranking.countries, ...prose?.countries };
  // The columns were taken from countries, all of one length: a row of them is a country again.
  const countries = order.map(
    (_, place) =>
      ({
        ...lateCountry,
        ...Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column[place]]))
      }) as Country
  );
  const values = Object.fromEntries(
    Object.entries(ranking.values).map(([id, column]) => [id, fromColumn(column, order)])
  );
  if (!prose) {
    const reliability = ranking.grades && { reliability: bareGrades(ranking.grades, order) };
    return { ...ranking.release, countries, values, sources: bareSources(ranking), ...reliability };
  }
  const { countries: _late, ...texts } = prose;
  return { ...ranking.release, ...texts, countries, values };
}

function bareGrades(letters: string, order: readonly string[]): Grades {
  const known = order.flatMap((iso3, place) => {
    const grade = grades.find((one) => one === letters[place]);
    return grade ? [[iso3, { grade }] as const] : [];
  });
  return Object.fromEntries(known);
}

function bareSources(ranking: RankingPart): Record<string, Source> {
  const later = { url: '', published: '', accessed: '', license: '', citation: '', copy: '', sha256: '' };
  return Object.fromEntries(
    ranking.sources.map(([id, producer, title, terms]) => [id, { id, producer, title, terms, ...later }])
  );
}

function withoutProse(criterion: Criterion): Criterion {
  const { bias: _bias, caution: _caution, rule: _rule, composite, ...kept } = criterion;
  return {
    ...kept,
    question: '',
    goalpostReasons: { worst: '', best: '', source: '' },
    transformations: [],
    ...(composite && {
      composite: { ...composite, parts: composite.parts.map((part) => ({ ...part, note: '' })) }
    })
  };
}

function bareBloc({ note: _note, ...bloc }: Bloc): Bloc {
  return { ...bloc, definedBy: '' };
}
