import { largest } from './fields.ts';

/**
 * Says of data not yet checked whether its table is over the limit.
 * returns  a sentence with what came and what is allowed, or undefined
 */
export function oversize(input: unknown): string | undefined {
  const rows: unknown =
    typeof input === 'object' && input !== null && 'matrix' in input ? input.matrix : undefined;
  if (!Array.isArray(rows)) return undefined;
  const first: unknown = rows[0];
  const columns = Array.isArray(first) ? first.length : 0;
  if (rows.length <= largest.alternatives && columns <= largest.criteria) return undefined;
  return `A table may have ${largest.alternatives} alternatives by ${largest.criteria} criteria, got ${rows.length} by ${columns}.`;
}
