import { z } from 'zod';
import { declared } from '#lib/catalog/declaration-changes.ts';
import type { Operation, Parameter } from './operation.ts';

const released = z.strictObject({ value: z.number().nullable(), year: z.number() }).optional();
const change = z.strictObject({
  iso3: z.string(),
  was: released.describe('Left out where there was none, or where withheld'),
  is: released.describe('Left out where there is none, or where withheld'),
  withheld: z
    .literal(true)
    .optional()
    .describe('A value of terms class B: that it changed is said, not the numbers')
});
const ids = z.strictObject({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string())
});
const leftOrCame = z.array(z.strictObject({ id: z.string(), rank: z.int(), why: z.string() }));

const changesSchema = z.strictObject({
  before: z.string(),
  after: z.string(),
  declarations: z.strictObject(Object.fromEntries(declared.map((kind) => [kind, ids]))),
  values: z.array(
    z.strictObject({
      criterion: z.string(),
      added: z.array(change),
      removed: z.array(change),
      changed: z.array(change)
    })
  ),
  presets: z.array(
    z.strictObject({
      preset: z.string(),
      label: z.string(),
      comparable: z.boolean().describe('false where one of the releases lacks what the preset weighs'),
      moved: z.array(z.strictObject({ id: z.string(), from: z.int(), to: z.int() })),
      top: z.int().describe('Size of the former top: ten, or as many as were ranked'),
      held: z.int().describe('How many of them are still in it'),
      lost: leftOrCame.describe('Ranked before and not after, with what keeps it out'),
      gained: leftOrCame
    })
  )
});

/** example  id of a release that is served */
export function releaseOperations(example: string): Operation[] {
  const id: Parameter = {
    name: 'release',
    in: 'path',
    description: 'Id of a release that is served',
    example
  };
  return [
    {
      path: '/api/v1/releases/{release}',
      method: 'get',
      summary: 'One release as a file to keep: all it declares and every value, class B values withheld.',
      parameters: [id],
      answer: {
        type: 'application/json',
        schema: z.looseObject({ about: z.string(), id: z.string(), date: z.string() })
      },
      errors: [400, 404]
    },
    {
      path: '/api/v1/releases/{release}/changes',
      method: 'get',
      summary: 'What a release changed: declarations, values by criterion, ranks under each preset.',
      parameters: [
        id,
        {
          name: 'against',
          in: 'query',
          description: 'Another release; the one taken before it when left out',
          example
        }
      ],
      answer: { type: 'application/json', schema: changesSchema },
      errors: [400, 404]
    }
  ];
}
