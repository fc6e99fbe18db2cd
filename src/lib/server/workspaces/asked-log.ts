import { z } from 'zod';
import { checkFields } from '#lib/server/read-fields.ts';
import type { LogAsked } from './log.ts';

const mostLines = 10_000;

const fields = z.strictObject({
  document: z.string().max(60).optional(),
  before: z.coerce.number().int().min(1).optional()
});

/** Which lines of the log an address asks for: at most ten thousand, and those before a number for the next page. */
export function askedLog({ searchParams }: URL): LogAsked {
  const { document, before } = checkFields(fields, Object.fromEntries(searchParams));
  return { document, before, atMost: mostLines };
}
