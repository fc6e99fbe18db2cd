import { z } from 'zod';
import type { DictionaryEntry } from '#lib/catalog/release-notes.ts';
import type { Release } from '#lib/catalog/release.ts';
import type { Cell } from '#lib/downloads/csv.ts';
import { unitOf, valueIds } from '../published-values.ts';
import type { List } from './list.ts';

type Fields = Record<string, [type: DictionaryEntry['type'], means: string]>;

const iso3 = ['text', 'ISO 3166-1 alpha-3, with XKX for Kosovo'] as const;

/** Columns of the files that lists are saved as, in the files' order; the columns of criteria come from the release. */
const files: Record<string, Fields> = {
  observations: {
    criterion: ['text', 'Id of a criterion, or of a part of a composite as criterion.part'],
    unit: ['text', 'Unit of the value'],
    iso3: [...iso3],
    value: [
      'number',
      'As it enters the score; empty where withheld, or where a flag names a class of its own'
    ],
    utility: ['number', '0 to 1 between the goalposts of the release; empty for parts of composites'],
    year: ['year', 'The year the value is of'],
    source: ['text', 'Id of a source; its license and citation stand in sources.csv'],
    flags: [
      'list',
      'How the value was come by, separated by spaces: estimated, regional, imputed, censored ...'
    ],
    withheld: ['text', 'Why the value is left out: its terms are of class B']
  },
  criteria: {
    id: ['text', 'Id of the criterion'],
    direction: [
      'text',
      'Follows from the order of the goalposts; two-sided ones have none until a strategy says'
    ],
    shape: ['text', 'How a value runs between the goalposts: linear, log, asinh, ordinal or counted'],
    worst: ['number', 'The value of utility 0, in the criterion’s unit'],
    best: ['number', 'The value of utility 1, in the criterion’s unit'],
    markets: ['number', 'Markets with a value'],
    transformations: ['list', 'What is done to the source’s number, step by step, separated by semicolons']
  },
  countries: {
    iso3: [...iso3],
    market: ['yes or no', 'Ranked by default; never the United States'],
    incomeGroup: ['text', 'World Bank income group'],
    worldBankRegion: ['text', 'World Bank region, from which medians are imputed']
  },
  blocs: {
    id: ['text', 'Id of the bloc'],
    status: ['text', 'Status of the member; six of them count in aggregates'],
    asOf: ['date', 'The date the membership is of']
  },
  sources: {
    id: ['text', 'Id of the source'],
    published: ['date', 'When its producer published it'],
    accessed: ['date', 'When it was read'],
    terms: ['text', 'A: free to export with credit. B: shown and computed with only'],
    sha256: ['text', 'SHA-256 of the table that was read']
  }
};

/** Every column of every file of a release, in words. */
export function dictionaryOf(release: Release): DictionaryEntry[] {
  const fixed = Object.entries(files).flatMap(([file, fields]) =>
    Object.entries(fields).map(([column, [type, means]]) => ({
      file: `${file}.csv`,
      column,
      type,
      unit: '',
      means
    }))
  );
  const columns = release.criteria.map(({ id, question, shape, goalposts }) => ({
    file: 'utilities.csv',
    column: id,
    type: 'number' as const,
    unit: '0 to 1',
    means: `${question} Utility on a ${shape.kind} scale from ${goalposts.worst} (0) to ${goalposts.best} (1).`
  }));
  const values = valueIds(release).map((id) => ({
    file: 'values.csv',
    column: id,
    type: 'number' as const,
    unit: unitOf(release, id),
    means: meaningOf(release, id)
  }));
  return [...fixed, ...columns, ...values];
}

function meaningOf(release: Release, id: string): string {
  const [criterionId, partId] = id.split('.');
  const criterion = release.criteria.find((one) => one.id === criterionId);
  const part = criterion?.composite?.parts.find((one) => one.id === partId);
  return part ? `${part.label}: ${part.note}` : (criterion?.question ?? '');
}

const columns = ['file', 'column', 'type', 'unit', 'means'] as const;

export const dictionary: List = {
  summary: 'The data dictionary: what each column of each file holds, its type and its unit.',
  item: z.strictObject({
    file: z.string(),
    column: z.string(),
    type: z.string(),
    unit: z.string().describe('Empty where there is none'),
    means: z.string()
  }),
  items: dictionaryOf,
  table: (release) => ({
    columns: [...columns],
    rows: dictionaryOf(release).map((entry) => columns.map((column): Cell => entry[column]))
  })
};
