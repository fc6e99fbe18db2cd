import { z } from 'zod';

/** The form of every error; `apiError` in server/api-error.ts writes it. */
export const errorSchema = z.strictObject({
  error: z.strictObject({
    status: z.int(),
    message: z.string().describe('What came and what was wanted, as a sentence'),
    problems: z
      .array(z.strictObject({ path: z.string(), message: z.string() }))
      .optional()
      .describe('One entry a field that is wrong'),
    known: z.array(z.string()).optional().describe('Ids that exist, the nearest first'),
    current: z.unknown().optional().describe('By 412: the document as it is stored now')
  })
});
