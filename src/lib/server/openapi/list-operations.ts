import { z } from 'zod';
import { lists } from '#lib/server/lists/index.ts';
import { releaseSchema } from './catalog-schemas.ts';
import type { Operation, Parameter } from './operation.ts';

export const releaseParameter: Parameter = {
  name: 'release',
  in: 'query',
  description: 'A release by its id; the newest when left out'
};

/** The same list as JSON and as CSV. */
function twice(
  path: `/${string}`,
  summary: string,
  answer: z.ZodType,
  shared: Pick<Operation, 'parameters' | 'errors'>
) {
  const asJson: Operation = {
    path,
    method: 'get',
    summary,
    ...shared,
    answer: { type: 'application/json', schema: answer }
  };
  const asCsv: Operation = {
    ...asJson,
    path: `${path}.csv`,
    description:
      'The same as CSV (UTF-8, CRLF). A text that a spreadsheet would run as a formula is led by an apostrophe.',
    answer: { type: 'text/csv' }
  };
  return [asJson, asCsv];
}

const valueSchema = z.strictObject({
  iso3: z.string(),
  value: z
    .number()
    .nullable()
    .optional()
    .describe('Left out where withheld; null for a class told by a flag'),
  year: z.number(),
  source: z.string().describe('Source id'),
  flags: z.array(z.string()).describe('estimated, regional, imputed, censored ...'),
  withheld: z.string().optional().describe('Why the value is left out')
});

export const listOperations: Operation[] = [
  ...twice(
    '/api/v1/releases',
    'Releases of the data that are served, newest first.',
    z.strictObject({ items: z.array(releaseSchema) }),
    { parameters: [], errors: [400] }
  ),
  ...Object.entries(lists).flatMap(([id, list]) =>
    twice(`/api/v1/${id}`, list.summary, z.strictObject({ release: z.string(), items: z.array(list.item) }), {
      parameters: [releaseParameter],
      errors: [400, 404]
    })
  ),
  ...twice(
    '/api/v1/values',
    'Every market’s value of one criterion, with year, source and flags. A market without a value is absent.',
    z.strictObject({
      release: z.string(),
      criterion: z.string(),
      unit: z.string(),
      items: z.array(valueSchema)
    }),
    {
      parameters: [
        {
          name: 'criterion',
          in: 'query',
          required: true,
          description: 'Id of a criterion, or of a part of a composite as criterion.part',
          example: 'gdp'
        },
        releaseParameter
      ],
      errors: [400, 404]
    }
  )
];
