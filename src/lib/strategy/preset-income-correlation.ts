import type { Release } from '#lib/catalog/release.ts';
import { spearman } from '#lib/scoring/spearman.ts';
import type { Preset } from './presets/preset.ts';
import { presetStrategy } from './presets.ts';
import { rank } from './rank.ts';
import { remember } from './memo.ts';

/**
 * Says how far a preset's list is a list of the rich: rank correlation of its scores with income per person.
 * returns  -1 to 1 over the ranked markets with a value; NaN where there are too few
 */
export function presetIncomeCorrelation(release: Release, preset: Preset): number {
  return correlationOf(release, preset.id);
}

const correlationOf = remember(
  (release: Release, id: string) => {
    const { countries } = rank(release, presetStrategy(id, release.id));
    const income = release.values['income-per-person'] ?? {};
    return spearman(
      Float64Array.from(countries, ({ score }) => score ?? NaN),
      Float64Array.from(countries, (item) => income[item.id]?.[0] ?? NaN)
    );
  },
  (id) => id
);
