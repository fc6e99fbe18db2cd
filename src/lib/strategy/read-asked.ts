import { defaultStrategy } from './presets.ts';
import { parseStrategy, type ParsedStrategy } from './schema.ts';

/**
 * Reads a strategy somebody sent to be ranked.
 * input   parsed JSON; one that names no release asks for the newest; undefined = the default strategy
 * newest  id of the newest release
 */
export function readAsked(input: unknown, newest: string): ParsedStrategy {
  if (input === undefined) return { ok: true, strategy: defaultStrategy(newest) };
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  return parseStrategy(isObject && !('release' in input) ? { ...input, release: newest } : input);
}
