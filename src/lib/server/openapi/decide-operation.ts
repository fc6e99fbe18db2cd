import { z } from 'zod';
import { decideKinds } from '#lib/strategy/decide/decide.ts';
import { largest } from '#lib/strategy/decide/fields.ts';
import { resultNames } from '#lib/strategy/decide/result-names.ts';
import type { Operation } from './operation.ts';

export const decideOperation: Operation = {
  path: '/api/v1/decide',
  method: 'post',
  summary:
    'Answers a decision problem of one’s own: a matrix of alternatives by criteria, directions, weights.',
  description: `At most ${largest.alternatives} alternatives, ${largest.criteria} criteria and ${largest.draws} draws, and alternatives x criteria x draws at most ${largest.drawnCells}. A result that does not apply to the problem is left out.`,
  parameters: [],
  body: {
    schema: z
      .looseObject({
        kind: z.enum(Object.keys(decideKinds)),
        methods: z
          .array(z.enum(Object.values(resultNames).flat()))
          .min(1)
          .optional()
          .describe('Names of results to give; without it, all')
      })
      .describe('The kind and the fields of that kind'),
    // Three routes up a mountain, by risk and height: Opricovic & Tzeng (2004), EJOR 156(2), 445-455.
    example: {
      kind: 'decision',
      matrix: [
        [1, 3000],
        [2, 3750],
        [5, 4500]
      ],
      directions: [-1, 1],
      weights: [0.5, 0.5]
    }
  },
  answer: {
    type: 'application/json',
    schema: z.strictObject({ kind: z.string(), results: z.looseObject({}).describe('By method') })
  },
  errors: [400, 413, 503]
};
