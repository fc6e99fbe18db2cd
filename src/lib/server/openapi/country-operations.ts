import { z } from 'zod';
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

const profileSchema = countrySchema.extend({
  release: z.string(),
  values: z.array(valueSchema),
  controls: z
    .looseObject({ groups: z.array(z.string()), posture: z.unknown() })
    .describe('Country groups, posture, lists: our reading of rules; not a legal determination'),
  finance: z.unknown(),
  access: z.unknown(),
  memberships: z.array(membershipSchema)
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
    answer: { type: 'application/json', schema: z.looseObject(profileSchema.shape) },
    errors: [400, 404]
  }
];
