import { z } from 'zod';
import { groups, type Criterion } from '#lib/catalog/criterion.ts';
import type { Country, Source } from '#lib/catalog/release.ts';

const iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 3166-1 alpha-3, with XKX for Kosovo');
const place = z.tuple([z.number(), z.number()]).nullable().describe('[longitude, latitude]');
const text = z.string();
const goalposts = z
  .strictObject({ worst: z.number(), best: z.number() })
  .describe('Values that score 0 and 1; their order says the direction');

const rule = z.strictObject({
  citation: text,
  effective: text,
  asOf: text,
  status: z.enum(['in force', 'announced, not enforced', 'rescinded', 'pending', 'reported']),
  note: text.optional()
});

const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('linear') }),
  z.strictObject({ kind: z.literal('log') }),
  z.strictObject({ kind: z.literal('asinh'), scale: z.number() }),
  z.strictObject({
    kind: z.literal('ordinal'),
    steps: z.array(z.strictObject({ value: z.number(), label: text }))
  }),
  z.strictObject({ kind: z.literal('counted') })
]);

const composite = z.strictObject({
  parts: z.array(
    z.strictObject({
      id: text,
      label: text,
      weight: z.number().describe('Points of 100'),
      unit: text,
      goalposts,
      note: text,
      source: text
    })
  ),
  minimumWeight: z.number().describe('Points of parts under which the composite is missing')
});

const declaredCriterion = z.strictObject({
  id: text,
  label: text,
  shortLabel: text.optional(),
  question: text,
  unit: text,
  format: z.enum(['number', 'integer', 'percent', 'usd', 'people', 'index', 'signed', 'ordinal', 'celsius']),
  group: z.enum(groups.map((group) => group.id)),
  shape,
  goalposts,
  goalpostReasons: z.strictObject({ worst: text, best: text, source: text }),
  twoSided: z.literal(true).optional().describe('Neutral until a strategy gives it a sense'),
  classes: z
    .record(text, z.strictObject({ label: text, utility: z.number() }))
    .optional()
    .describe('Values of a class of their own, by flag'),
  composite: composite.optional(),
  sources: z.array(text).describe('Source ids, the main one first'),
  transformations: z.array(text),
  bias: text.optional(),
  caution: text.optional(),
  rule: rule.optional(),
  family: text.optional()
}) satisfies z.ZodType<Criterion>;

export const criterionSchema = declaredCriterion.extend({
  direction: z.enum(['higher is better', 'lower is better', 'two-sided']),
  markets: z.int().describe('Markets with a value')
});

export const countrySchema = z.strictObject({
  iso3,
  iso2: text,
  name: text.describe('US style'),
  nameUN: text.describe('UN style'),
  aliases: z.array(text),
  unMember: z.boolean(),
  market: z.boolean().describe('Ranked by default'),
  region: text,
  subregion: text,
  worldBankRegion: text.nullable(),
  incomeGroup: text.nullable(),
  capital: text.nullable(),
  capitalAt: place,
  labelAt: place
}) satisfies z.ZodType<Country>;

export const blocSchema = z.strictObject({
  id: text,
  name: text,
  definedBy: text.describe('The body or text that defines who belongs'),
  asOf: text,
  source: text,
  note: text.optional(),
  members: z.array(
    z.strictObject({ iso3, status: text, since: text.nullable().describe('null = not known') })
  )
});

export const sourceSchema = z.strictObject({
  id: text,
  title: text,
  producer: text,
  url: text,
  published: text,
  accessed: text,
  license: text,
  licenseUrl: text.optional(),
  terms: z.enum(['A', 'B']).describe('A: free to export with credit. B: shown and computed with only'),
  citation: text,
  copy: text.describe('Where the copy that was read is kept'),
  sha256: text,
  file: text.optional().describe('The file read where the source is no table')
}) satisfies z.ZodType<Source>;

export const releaseSchema = z.strictObject({
  id: z.string().regex(/^\d{4}\.\d{2}-[0-9a-f]{8}$/),
  date: text,
  newest: z.boolean(),
  criteria: z.int(),
  markets: z.int().describe('Countries and territories ranked by default'),
  countries: z.int(),
  blocs: z.int(),
  sources: z.int()
});
