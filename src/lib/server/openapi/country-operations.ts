import { z } from 'zod';
import { grades } from '#lib/catalog/reliability.ts';
import { countrySchema } from './catalog-schemas.ts';
import { releaseParameter } from './list-operations.ts';
import type { Operation } from './operation.ts';

const valueSchema = z.strictObject({
  criterion: z.string(),
  value: z.number().nullable(),
  year: z.number(),
  source: z.string(),
  flags: z.array(z.string())
});

const membershipSchema = z.strictObject({
  bloc: z.string(),
  name: z.string(),
  status: z.string(),
  since: z.string().optional(),
  counts: z.boolean().describe('Whether this status counts as membership in a ranking'),
  asOf: z.string(),
  source: z.string()
});

const rule = z.looseObject({
  citation: z.string(),
  effective: z.string(),
  asOf: z.string(),
  status: z.string()
});

const listAnswerSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  stage: z.string(),
  answer: z.enum(['yes', 'no', 'unknown']).describe('Absent from a partial list is unknown, never no'),
  words: z.string().describe('What the list notes of this place'),
  rule,
  source: z.string()
});

const factSchema = z.looseObject({
  stage: z.string().describe('The test it belongs to, as lists have it'),
  label: z.string(),
  value: z.string(),
  citation: z.string(),
  asOf: z.string()
});

const test = { lists: z.array(listAnswerSchema), facts: z.array(factSchema) };

const profileSchema = countrySchema.extend({
  release: z.string(),
  values: z.array(valueSchema),
  series: z
    .record(z.string(), z.array(z.tuple([z.number(), z.number()])))
    .describe('Years of values by criterion, [year, value]; only criteria whose table has three or more'),
  reliability: z
    .strictObject({
      grade: z.enum(grades),
      score: z.number().optional().describe('0-100'),
      missing: z.number().optional().describe('Share of criteria without a value'),
      age: z.number().nullable().optional().describe('Mean age of the values in years'),
      conflicts: z
        .array(
          z.strictObject({
            criterion: z.string(),
            year: z.number(),
            sources: z.tuple([z.string(), z.string()]),
            difference: z.number().describe('0-1, over the larger of the two, to whole percents')
          })
        )
        .optional()
    })
    .nullable()
    .describe('How far the data can be relied on; null in a release made before there were grades'),
  controls: z
    .strictObject({
      groups: z.array(z.string()).describe('EAR country groups: "A:5", "D:1" ...'),
      verified: z.boolean(),
      follows: z.string().nullable(),
      posture: z.string().nullable().describe('Id of the posture class; null = not verified'),
      postureClass: z.looseObject({ label: z.string(), tier: z.number(), rule }).nullable(),
      chips: z.string(),
      headquartersTest: z.strictObject({ reaches: z.string(), text: z.string(), citation: z.string() }),
      ...test
    })
    .describe('Our reading of the rules, each with citation and date; not a legal determination'),
  finance: z.strictObject({ criteria: z.array(valueSchema), ...test }),
  access: z.strictObject(test),
  memberships: z.array(membershipSchema),
  dossier: z.looseObject({}).describe('Facts that rank nothing: events, deals, sites, data rules, badges')
});

export const countryOperations: Operation[] = [
  {
    path: '/api/v1/countries/{iso3}',
    method: 'get',
    summary:
      'All that is known of one country or territory: values with year, source and flags, controls, finance, access, memberships.',
    parameters: [
      { name: 'iso3', in: 'path', description: 'ISO 3166-1 alpha-3, with XKX for Kosovo', example: 'KEN' },
      releaseParameter
    ],
    answer: { type: 'application/json', schema: profileSchema },
    errors: [400, 404]
  }
];
