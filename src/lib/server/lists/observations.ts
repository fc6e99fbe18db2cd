import { z } from 'zod';
import { publishObservations } from '../published-observations.ts';
import type { List } from './list.ts';

const columns = [
  'criterion',
  'unit',
  'iso3',
  'value',
  'utility',
  'year',
  'source',
  'flags',
  'withheld'
] as const;

export const observations: List = {
  summary:
    'Every value of the release with its utility: class A values as they are, class B values withheld with the reason.',
  item: z.strictObject({
    criterion: z.string().describe('Id of a criterion, or of a part of a composite as criterion.part'),
    unit: z.string(),
    iso3: z.string(),
    value: z
      .number()
      .nullable()
      .optional()
      .describe('Left out where withheld; null for a class told by a flag'),
    utility: z.number().nullable().describe('0-1 between the goalposts of the release; null for parts'),
    year: z.number(),
    source: z.string(),
    flags: z.array(z.string()),
    withheld: z.string().optional().describe('Why the value is left out')
  }),
  items: publishObservations,
  table: (release) => ({
    columns: [...columns],
    rows: publishObservations(release).map((one) =>
      columns.map((column) => (column === 'flags' ? one.flags.join(' ') : one[column]))
    )
  })
};
