import * as z from 'zod/mini';
import { groups } from '../criterion.ts';
import type { PrivateCriterion } from './private-criterion.ts';

const finite = z.number().check(z.gte(-1e15), z.lte(1e15));
const text = z.string().check(z.maxLength(300));
const criterion = z.strictObject({
  id: z.string().check(z.regex(/^private-[^.]{1,72}$/u)),
  label: text.check(z.minLength(1)),
  unit: text,
  group: z.enum(groups.map(({ id }) => id)),
  source: text,
  loaded: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  goalposts: z
    .strictObject({ worst: finite, best: finite })
    .check(z.refine(({ worst, best }) => worst !== best)),
  values: z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), z.tuple([finite, z.int()]))
});

/**
 * Reads the private criteria a browser kept.
 * returns  those that can be read, and how many cannot: one damaged entry does not take the others along
 */
export function readKept(kept: unknown): { criteria: PrivateCriterion[]; damaged: number } {
  if (!Array.isArray(kept)) return { criteria: [], damaged: kept === null ? 0 : 1 };
  const criteria = kept.flatMap((entry: unknown): PrivateCriterion[] => {
    const parsed = z.safeParse(criterion, entry);
    return parsed.success ? [parsed.data] : [];
  });
  return { criteria, damaged: kept.length - criteria.length };
}
