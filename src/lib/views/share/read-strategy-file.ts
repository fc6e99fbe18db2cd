import { parseStrategy } from '#lib/strategy/schema.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';

/** Reads a strategy from the text of a file, or says what came and what was wanted. */
export function readStrategyFile(
  text: string
): { ok: true; strategy: Strategy } | { ok: false; message: string } {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, message: 'This file is not JSON. Choose a file saved with "Save strategy file".' };
  }
  const parsed = parseStrategy(input);
  if (parsed.ok) return parsed;
  const [problem] = parsed.problems;
  const where = problem?.path ? ` at ${problem.path}` : '';
  return {
    ok: false,
    message: `This file is not a strategy${where}: ${problem?.message ?? 'it has another form'}`
  };
}
