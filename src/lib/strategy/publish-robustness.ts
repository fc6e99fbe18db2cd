import type { Release } from '#lib/catalog/release.ts';
import type { Robustness } from './robustness/robustness.ts';
import type { Strategy } from './strategy.ts';

/** Writes how firm a ranking is as JSON: numbers to 12 significant digits, countries by `iso3`, blocs by `bloc`. */
export function publishRobustness(release: Release, strategy: Strategy, found: Robustness): string {
  const countries = new Set(release.countries.map(({ iso3 }) => iso3));
  const { items, ...made } = found;
  const published = items.map(({ id, acceptability, ...item }) => ({
    ...(countries.has(id) ? { iso3: id } : { bloc: id }),
    ...item,
    acceptability: Array.from(acceptability)
  }));
  const digits = (_key: string, value: unknown): unknown =>
    typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  return `${JSON.stringify({ release: release.id, strategy, ...made, items: published }, digits)}\n`;
}
