import * as z from 'zod/mini';
import { describeProblems, type Problem } from './problems.ts';
import { readAsked } from './read-asked.ts';
import type { RobustnessOptions } from './robustness/robustness.ts';
import { uncertainKinds } from './robustness/uncertain-kinds.ts';
import type { Strategy } from './strategy.ts';

/** A weight space in the words of the reference too: relative_box, lower_bounds. */
const spaceType = <Name extends string>(name: Name) =>
  z.pipe(
    z.transform((text: unknown) => (typeof text === 'string' ? text.replace('_', '-') : text)),
    z.literal(name)
  );
const share = z.number().check(z.gte(0), z.lte(1));
const weightSpace = z.union([
  z.strictObject({ type: spaceType('relative-box'), delta: z._default(share, 0.25) }),
  z.strictObject({ type: spaceType('uniform') }),
  z.strictObject({ type: spaceType('ordered') }),
  z.strictObject({ type: spaceType('lower-bounds'), least: share })
]);

/** The most draws of one request. */
export const mostDraws = 200_000;

export const robustnessOptionsSchema = z.strictObject({
  draws: z.optional(z.int().check(z.gte(1), z.lte(mostDraws))),
  seed: z.optional(z.int().check(z.gte(0), z.lte(2 ** 32 - 1))),
  weightSpace: z.optional(weightSpace),
  uncertain: z.optional(z.array(z.enum(uncertainKinds)).check(z.maxLength(uncertainKinds.length)))
});

export type AskedRobustness =
  { ok: true; strategy: Strategy; options: RobustnessOptions } | { ok: false; problems: Problem[] };

/**
 * Reads how firm a ranking is asked to be shown.
 * input   `{ strategy, draws, seed, weightSpace, uncertain }`, each of which may be left out, or a strategy itself
 * beside  the same options from beside the body; what the body says wins
 */
export function readRobustness(input: unknown, beside: object, newest: string): AskedRobustness {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const isStrategy = !isObject || 'criteria' in input || 'version' in input;
  const { strategy: inside, ...own }: Record<string, unknown> = isStrategy
    ? { strategy: input }
    : { ...input };
  const asked = readAsked(inside, newest);
  const given = withType({ ...beside, ...own });
  const read = z.safeParse(robustnessOptionsSchema, given);
  if (!asked.ok) {
    const problems = asked.problems.map(({ path, message }) => ({
      path: isStrategy ? path : `strategy${path && !path.startsWith('[') ? '.' : ''}${path}`,
      message
    }));
    return { ok: false, problems };
  }
  if (!read.success) return { ok: false, problems: describeProblems(read.error.issues, given) };
  const problems = weightProblems(asked.strategy, read.data);
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, strategy: asked.strategy, options: read.data };
}

/** A weight space may be given by its name alone. */
function withType(options: Record<string, unknown>): Record<string, unknown> {
  const { weightSpace: space } = options;
  return typeof space === 'string' ? { ...options, weightSpace: { type: space } } : options;
}

/** What no draw can answer: no weight at all, or a floor that leaves none. */
function weightProblems(strategy: Strategy, { weightSpace: space }: RobustnessOptions): Problem[] {
  const live = [...strategy.criteria, ...strategy.focus].filter(({ weight }) => weight > 0).length;
  if (live === 0) return [{ path: 'criteria', message: 'Wanted at least one weight above 0, got none.' }];
  if (space?.type !== 'lower-bounds' || space.least * live <= 1) return [];
  const most = Math.floor(1000 / live) / 1000;
  const message = `Wanted at most ${most}, for ${live} criteria have weight and their floors may sum to 1; got ${space.least}.`;
  return [{ path: 'weightSpace.least', message }];
}
