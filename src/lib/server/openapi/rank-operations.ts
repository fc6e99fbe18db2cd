import { z } from 'zod';
import type { Operation, Parameter } from './operation.ts';

export const linkParameter: Parameter = {
  name: 's',
  in: 'query',
  description: 'The code of a link (?s=) made by the Atlas; the default strategy when left out'
};

const strategySchema = z
  .looseObject({
    version: z.literal(1),
    release: z.string(),
    name: z.string(),
    scope: z.looseObject({}),
    criteria: z.array(z.looseObject({ id: z.string(), weight: z.number().min(0) })),
    focus: z.array(z.strictObject({ bloc: z.string(), weight: z.number().min(0) })),
    method: z.strictObject({ id: z.literal('weighted-sum') }),
    missing: z.enum(['reweight', 'exclude', 'worst', 'impute']),
    coverageFloor: z.number().min(0).max(1),
    constraints: z.array(z.looseObject({ id: z.string() }))
  })
  .describe('Everything that decides a ranking. An unknown key is an error.');

const reasonSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  source: z.string(),
  date: z.string()
});

const itemSchema = z.looseObject({
  iso3: z.string().optional().describe('Of a country'),
  bloc: z.string().optional().describe('Id of a bloc'),
  score: z.number().nullable().describe('0 to 100'),
  rank: z.int().nullable().describe('Ties share the better rank: 1, 2, 2, 4'),
  tied: z.boolean(),
  status: z.enum(['ranked', 'excluded', 'unranked']),
  reasons: z.array(reasonSchema).describe('Every constraint that fails, or why there is no rank'),
  coverage: z.number().describe('Share of weight with a value, 0 to 1'),
  low: z.number().nullable().describe('Score with every missing value at its worst'),
  high: z.number().nullable().describe('Score with every missing value at its best'),
  contributions: z
    .array(
      z.looseObject({
        criterion: z.string(),
        points: z.number().nullable(),
        utility: z.number().nullable(),
        value: z.number().nullable().optional(),
        flags: z.array(z.string())
      })
    )
    .describe('Points add up to the score of a ranked country')
});

const rankingSchema = z.looseObject({
  release: z.string(),
  strategy: strategySchema,
  items: z.array(itemSchema)
});
const answer = { type: 'application/json', schema: rankingSchema };

/** The strategy by which POST is tried: it names the release, so it is made when the document is. */
export function rankOperations(exampleStrategy: unknown): Operation[] {
  return [
    {
      path: '/api/v1/rank',
      method: 'get',
      summary: 'The ranking of a link, or of the default strategy.',
      parameters: [linkParameter],
      answer,
      errors: [400, 404]
    },
    {
      path: '/api/v1/rank',
      method: 'post',
      summary: 'The ranking of a strategy.',
      parameters: [],
      body: { schema: strategySchema, example: exampleStrategy },
      answer,
      errors: [400, 404, 413]
    }
  ];
}
