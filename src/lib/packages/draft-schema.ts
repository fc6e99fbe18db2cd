import * as z from 'zod/mini';
import { parseStrategy } from '#lib/strategy/schema.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { layerIds } from './draft.ts';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'wanted a date as YYYY-MM-DD'));
const dateOrNone = z
  .string()
  .check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'wanted a date as YYYY-MM-DD or nothing'));
const iso3OrNone = z
  .string()
  .check(z.regex(/^([A-Z]{3})?$/, 'wanted three capital letters, such as KEN, or nothing'));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const name = z.string().check(z.maxLength(200));
const prose = z.string().check(z.maxLength(20_000));
const strategy = z.custom<Strategy>((input) => parseStrategy(input).ok, 'is not a strategy of version 1');
const amountOrNone = z.nullable(z.number().check(z.gte(0), z.lte(1e13)));

/** A list whose entries have an id each, no id twice. */
function listById<Item extends z.core.$ZodType<{ id: string }>>(item: Item, atMost: number) {
  const error = 'wanted each id once';
  return z
    .array(item)
    .check(z.maxLength(atMost))
    .check(
      z.refine((entries) => new Set(entries.map((entry) => entry.id)).size === entries.length, { error })
    );
}

const target = z.strictObject({
  id: z.string().check(z.minLength(2), z.maxLength(60)),
  kind: z.enum(['country', 'bloc']),
  name,
  chosen: z.strictObject({
    date,
    rank: z.nullable(z.int().check(z.positive())),
    of: z.int().check(z.nonnegative()),
    score: z.nullable(z.number()),
    status: z.enum(['ranked', 'excluded', 'unranked']),
    release: z.string().check(z.maxLength(40)),
    strategy
  }),
  buyer: name,
  endUserHeadquarters: iso3OrNone,
  additionality: prose
});

const layer = z.strictObject({ components: prose, supplier: name, evidence: prose });

/** The form of a draft of version 2: strict, so that an unknown field is an error. */
export const draftSchema = z.strictObject({
  format: z.literal('ai-export-atlas/package'),
  version: z.literal(2),
  id,
  name,
  created: date,
  updated: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/, 'wanted a time as ISO 8601')),
  rules: id,
  targets: listById(target, 250),
  layers: z.strictObject({ A: layer, B: layer, C: layer, D: layer, E: layer }),
  usMade: prose,
  hardware: listById(
    z.strictObject({
      id,
      name,
      value: amountOrNone,
      usPercent: z.nullable(z.number().check(z.gte(0), z.lte(100)))
    }),
    200
  ),
  sites: listById(
    z.strictObject({
      id,
      name,
      market: name,
      megawatts: z.nullable(z.number().check(z.gte(0), z.lte(1e6))),
      build: name,
      own: name,
      operate: name
    }),
    200
  ),
  support: listById(
    z.strictObject({
      id,
      instrument: id,
      amount: amountOrNone,
      tenor: z.nullable(z.number().check(z.gte(0), z.lte(100))),
      market: name,
      note: prose
    }),
    200
  ),
  members: listById(
    z.strictObject({
      id,
      name,
      role: z.enum(['anchor', 'member']),
      headquarters: iso3OrNone,
      controlledFrom: iso3OrNone,
      layers: z.array(z.enum(layerIds)).check(z.maxLength(5)),
      joined: dateOrNone,
      left: dateOrNone
    }),
    200
  ),
  milestones: listById(z.strictObject({ id, date: dateOrNone, text: prose }), 200),
  answers: listById(z.strictObject({ id, text: prose, date: dateOrNone }), 2000),
  notes: listById(z.strictObject({ id, text: prose }), 50),
  confidential: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(3000))
});
