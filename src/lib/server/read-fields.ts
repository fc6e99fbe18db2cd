import type { z } from 'zod';
import { describeProblems } from '#lib/strategy/problems.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';

const smallBody = 16 * 1024;
/** A package with 250 targets, each with the strategy it was chosen by, stays below it. */
export const documentBody = 4_500_000;

/**
 * Reads the fields of a JSON body.
 * throws  Refusal 400 or 413 that names each field that is wrong, what came and what was wanted
 */
export async function readFields<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  limit = smallBody
): Promise<z.output<Schema>> {
  const body = await readBody(request, limit);
  if (!body.ok) {
    const { error } = (await body.refusal.json()) as { error: { message: string } };
    throw new Refusal(body.refusal.status, error.message);
  }
  return checkFields(schema, body.json);
}

/** The same for fields that came otherwise, such as in a form. */
export function checkFields<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = describeProblems(parsed.error.issues, input).map(withoutSecret);
  const [first] = problems;
  throw new Refusal(
    400,
    first ? `${first.path || 'The body'}: ${first.message}` : 'The fields cannot be read.',
    {
      problems,
      ...(first && { field: first.path })
    }
  );
}

/** A password is never said back. */
function withoutSecret<Told extends { path: string; message: string }>(problem: Told): Told {
  return problem.path === 'password'
    ? { ...problem, message: problem.message.replace(/, got .*$/s, '.') }
    : problem;
}

/** The revision of If-Match. throws  Refusal 428 without one, 400 when it is none of ours */
export function readIfMatch(request: Request): number {
  const text = request.headers.get('if-match');
  if (text === null)
    throw new Refusal(
      428,
      'Wanted the header If-Match with the ETag you were given, so that no edit of others is lost.'
    );
  const revision = /^(?:W\/)?"(\d{1,9})"$/.exec(text)?.[1];
  if (revision === undefined)
    throw new Refusal(
      400,
      `If-Match must be an ETag of this document, such as "3", got ${text.slice(0, 40)}.`
    );
  return Number(revision);
}
