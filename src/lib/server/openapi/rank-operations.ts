import { z } from 'zod';
import { partial } from 'zod/mini';
import type { PublishedItem } from '#lib/strategy/publish-ranking.ts';
import { strategySchema } from '#lib/strategy/schema.ts';
import type { Operation, Parameter } from './operation.ts';

export const linkParameter: Parameter = {
  name: 's',
  in: 'query',
  description: 'The code of a link (?s=) made by the Atlas; the default strategy when left out'
};

/** A strategy as it is sent: one that names no release asks for the newest. */
export const askedStrategySchema = partial(strategySchema, { release: true });

const reasonSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  source: z.string(),
  date: z.string()
});

const contributionSchema = z.strictObject({
  criterion: z.string(),
  points: z
    .number()
    .nullable()
    .describe(
      'Weight times utility over what is present, on 0 to 100; by weighted sum those of a ranked country add up to its score. null = missing'
    ),
  utility: z.number().nullable().describe('0 to 1'),
  value: z.number().nullable().optional().describe('Left out where the terms of its source bar copies'),
  flags: z.array(z.string())
});

const itemSchema = z.strictObject({
  iso3: z.string().optional().describe('Of a country'),
  bloc: z.string().optional().describe('Id of a bloc'),
  score: z.number().nullable().describe('0 to 100'),
  rank: z.int().nullable().describe('Ties share the better rank: 1, 2, 2, 4'),
  tied: z.boolean(),
  status: z.enum(['ranked', 'excluded', 'unranked']),
  reasons: z.array(reasonSchema).describe('Every constraint that fails, or why there is no rank'),
  marks: z
    .array(reasonSchema)
    .describe('What does not exclude but must be said, such as a list that was not checked'),
  coverage: z.number().describe('Share of weight with a value, 0 to 1'),
  low: z.number().describe('Score with every missing value at its worst'),
  high: z.number().describe('Score with every missing value at its best'),
  contributions: z.array(contributionSchema),
  foldedUnder: z
    .string()
    .optional()
    .describe('In a mixed list: the chosen bloc that stands for this country'),
  overlaps: z.array(z.string()).optional().describe('Other chosen blocs the country belongs to')
}) satisfies z.ZodType<PublishedItem>;

const compromiseSchema = z
  .strictObject({
    acceptableAdvantage: z.boolean().describe('Ahead of the second by at least 1 / (n - 1) in Q'),
    acceptableStability: z.boolean().describe('First by the sum of gaps or by the largest gap as well'),
    markets: z.array(z.string()).describe('ISO3 codes, in rank order')
  })
  .describe('By VIKOR alone: markets that cannot be told from the best; null where none can be named');

const rankingSchema = z.strictObject({
  release: z.string(),
  strategy: strategySchema,
  contributions: z
    .enum(['sum-to-score', 'weighted-utilities'])
    .describe('What points are: parts of the score, or weighted utilities beside it'),
  dependsOnSet: z.boolean().describe('Whether taking a market away can change the score of another'),
  compromise: compromiseSchema.nullable().optional(),
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
      path: '/api/v1/rank.csv',
      method: 'get',
      summary: 'The same ranking as CSV, with utility and contribution of every criterion.',
      parameters: [linkParameter],
      answer: { type: 'text/csv' },
      errors: [400, 404]
    },
    {
      path: '/api/v1/rank',
      method: 'post',
      summary: 'The ranking of a strategy.',
      parameters: [],
      body: { schema: askedStrategySchema, example: exampleStrategy },
      answer,
      errors: [400, 404, 413]
    }
  ];
}
