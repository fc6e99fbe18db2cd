import type { Strategy } from '#lib/strategy/strategy.ts';

/** The file a strategy is kept in: the same JSON the API and the command line take. */
export function writeStrategyFile(strategy: Strategy): { name: string; text: string } {
  const slug = strategy.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { name: `${slug || 'strategy'}.strategy.json`, text: JSON.stringify(strategy, null, 2) + '\n' };
}
