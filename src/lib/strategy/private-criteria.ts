import { isPrivate } from '#lib/catalog/private/private-id.ts';
import type { Strategy } from './strategy.ts';

/** Ids of the private criteria a strategy weighs or constrains, each once. */
export function privateCriteria({ criteria, constraints }: Strategy): string[] {
  const limited = constraints.flatMap((one) => ('criterion' in one ? [one.criterion] : []));
  return [...new Set([...criteria.map(({ id }) => id), ...limited])].filter(isPrivate);
}
