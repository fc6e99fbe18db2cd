import type { z } from 'zod';
import type { Operation, Parameter } from './operation.ts';

type More = Partial<Operation> & { created?: true };

/** An address that is one person's own, in one line: what it takes and answers, and that it needs a session. */
export function own(
  method: Operation['method'],
  path: Operation['path'],
  summary: string,
  schema: z.ZodType,
  { created, errors = [], parameters = [], ...more }: More = {}
): Operation {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']): Parameter => ({
    name,
    in: 'path',
    description: `Id of the ${name}`
  }));
  return {
    path,
    method,
    summary,
    parameters: [...named, ...parameters],
    answer: { type: 'application/json', schema, ...(created && { status: 201 }) },
    signedIn: true,
    errors: [...new Set([...errors, 401 as const, 503 as const, ...(more.body ? [400 as const] : [])])],
    ...more
  };
}
