import { z } from 'zod';
import { extend } from 'zod/mini';
import { mostDraws, robustnessOptionsSchema } from '#lib/strategy/read-robustness.ts';
import { strategySchema } from '#lib/strategy/schema.ts';
import type { Operation, Parameter } from './operation.ts';
import { askedStrategySchema, linkParameter } from './rank-operations.ts';

const parameters: Parameter[] = [
  { name: 'draws', in: 'query', description: `10000 when left out, ${mostDraws} at most` },
  { name: 'seed', in: 'query', description: '1234 when left out; the same seed gives the same bytes' },
  { name: 'weightSpace', in: 'query', description: 'relative-box (weights within 25%), uniform or ordered' }
];

const share = z.number().min(0).max(1);
const itemSchema = z.strictObject({
  iso3: z.string().optional().describe('Of a country'),
  bloc: z.string().optional().describe('Id of a bloc'),
  rank: z.int().describe('Today’s'),
  low: z.int().describe('5th percentile of its rank'),
  median: z.int(),
  high: z.int().describe('95th percentile of its rank'),
  first: share.describe('Share of draws in which it is first'),
  top10: share.describe('Share of draws in which it is among the first ten'),
  acceptability: z.array(share).describe('Share of draws at each rank, from 1'),
  expectedRank: z.number(),
  rankSd: z.number(),
  centralWeights: z.record(z.string(), share).nullable().describe('Mean weights of the draws it is first in'),
  confidenceFactor: share.nullable().describe('Chance to be first at its own central weights'),
  overtaken: share.nullable().describe('Share of draws in which the next of the list scores above it')
});

const answer = {
  type: 'application/json',
  schema: z.strictObject({
    release: z.string(),
    strategy: strategySchema,
    draws: z.int(),
    seed: z.int(),
    weightSpace: z.looseObject({ type: z.string() }),
    uncertain: z.array(z.string()),
    items: z.array(itemSchema)
  })
};

/** The strategy by which POST is tried: it names the release, so it is made when the document is. */
export function robustnessOperations(exampleStrategy: unknown): Operation[] {
  return [
    {
      path: '/api/v1/robustness',
      method: 'get',
      summary: 'How firm the ranking of a link is when weights and missing values vary.',
      parameters: [linkParameter, ...parameters],
      answer,
      errors: [400, 404, 413, 503]
    },
    {
      path: '/api/v1/robustness',
      method: 'post',
      summary: 'How firm the ranking of a strategy is; the body may also be the strategy itself.',
      parameters,
      body: {
        schema: extend(robustnessOptionsSchema, { strategy: askedStrategySchema }),
        example: { strategy: exampleStrategy, draws: 2000, seed: 1234 }
      },
      answer,
      errors: [400, 404, 413, 503]
    }
  ];
}
