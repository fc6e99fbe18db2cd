import * as z from 'zod/mini';
import { usualThresholds } from '#lib/scoring/aggregate/promethee-2.ts';
import { describeProblems, type Problem } from './problems.ts';
import type { Strategy } from './strategy.ts';

export type ParsedStrategy = { ok: true; strategy: Strategy } | { ok: false; problems: Problem[] };

const id = z.string().check(z.minLength(1), z.maxLength(80));
const iso3 = z.string().check(z.regex(/^[A-Z]{3}$/, 'wanted three capital letters, such as KEN'));
const finite = z.number().check(z.gte(-1e15), z.lte(1e15));
const weight = z.number().check(z.gte(0), z.lte(1e9));
const share = z.number().check(z.gte(0), z.lte(1));
const name = z.string().check(z.maxLength(200));

function list<Item extends z.core.$ZodType>(item: Item, atMost: number) {
  return z.array(item).check(z.maxLength(atMost));
}

function uniqueList<Item extends z.core.$ZodType>(
  item: Item,
  atMost: number,
  keyOf: (one: z.core.output<Item>) => string
) {
  const error = 'wanted each entry once';
  return list(item, atMost).check(
    z.refine((entries) => new Set(entries.map(keyOf)).size === entries.length, { error })
  );
}

const goalposts = z
  .strictObject({ worst: finite, best: finite })
  .check(z.refine(({ worst, best }) => worst !== best, { error: 'wanted a worst and a best that differ' }));

const curve = z
  .array(z.tuple([share, share]))
  .check(z.minLength(2), z.maxLength(20))
  .check(
    z.refine((points) => points.every(([x], k) => k === 0 || x > (points[k - 1]?.[0] ?? -1)), {
      error: 'wanted points whose first number rises'
    })
  );

const criterion = z.strictObject({
  id,
  weight,
  sense: z.optional(z.enum(['reason-to-go', 'reason-to-avoid'])),
  goalposts: z.optional(goalposts),
  shape: z.optional(z.enum(['linear', 'log'])),
  curve: z.optional(curve),
  parts: z.optional(z.record(id, weight))
});

const unknown = z.optional(z.enum(['pass', 'exclude']));
const constraint = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('posture'), excludes: uniqueList(id, 20, String), unknown }),
  z.strictObject({ id: z.literal('list'), list: id, unknown }),
  z.strictObject({ id: z.literal('on-list'), list: id, unknown }),
  z.strictObject({ id: z.literal('country-risk'), atMost: z.number().check(z.gte(0), z.lte(7)), unknown }),
  z.strictObject({ id: z.literal('known'), criterion: id }),
  z.strictObject({ id: z.literal('minimum'), criterion: id, value: finite, unknown }),
  z.strictObject({ id: z.literal('maximum'), criterion: id, value: finite, unknown }),
  z.strictObject({
    id: z.literal('load-share'),
    megawatts: z.number().check(z.gte(0), z.lte(1e6)),
    loadFactor: share,
    atMost: share,
    unknown
  })
]);

const ruleIds = [
  'mean',
  'median',
  'worst',
  'gdp-weighted',
  'population-weighted',
  'demand-weighted',
  'share-above'
] as const;

const scope = z.strictObject({
  countries: z.nullable(uniqueList(iso3, 300, String)),
  blocs: uniqueList(id, 100, String),
  adHocBlocs: uniqueList(
    z.strictObject({ id, name, members: uniqueList(iso3, 300, String) }),
    20,
    (bloc) => bloc.id
  ),
  rule: z.strictObject({
    id: z.enum(ruleIds),
    threshold: z.optional(z.number().check(z.gte(0), z.lte(100)))
  }),
  show: z.enum(['countries', 'blocs', 'mixed'])
});

const method = z.discriminatedUnion('id', [
  z.strictObject({ id: z.literal('weighted-sum') }),
  z.strictObject({ id: z.literal('weighted-geometric') }),
  z.strictObject({
    id: z.literal('topsis'),
    normalization: z.optional(z.enum(['goalposts', 'min-max', 'vector']))
  }),
  z.strictObject({ id: z.literal('vikor'), v: z.optional(share) }),
  z
    .strictObject({
      id: z.literal('promethee-2'),
      preference: z.optional(z.enum(['linear', 'v-shape', 'usual'])),
      q: z.optional(share),
      p: z.optional(share)
    })
    .check(
      z.refine(({ q = usualThresholds.q, p = usualThresholds.p }) => q <= p, {
        error: 'wanted an indifference threshold q no larger than the preference threshold p'
      })
    )
]);

/** The form of a strategy; the OpenAPI document is made of it too. */
export const strategySchema = z.strictObject({
  version: z.literal(1),
  release: id,
  name,
  scope,
  criteria: uniqueList(criterion, 100, (one) => one.id),
  focus: uniqueList(z.strictObject({ bloc: id, weight }), 20, (one) => one.bloc),
  method,
  missing: z.enum(['reweight', 'exclude', 'worst', 'impute']),
  coverageFloor: share,
  constraints: list(constraint, 50)
});

/**
 * Reads a strategy from data that came from outside: a link, a file, a request.
 * returns  the strategy, or every problem with the path of its field, what came and what was wanted
 */
export function parseStrategy(input: unknown): ParsedStrategy {
  const parsed = z.safeParse(strategySchema, input);
  return parsed.success
    ? { ok: true, strategy: parsed.data }
    : { ok: false, problems: describeProblems(parsed.error.issues, input) };
}
