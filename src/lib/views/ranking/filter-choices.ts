import type { Release } from '#lib/catalog/release.ts';

/** World Bank regions of the release, by name. */
export const regionsOf = (release: Release): string[] =>
  named(release.countries.map((country) => country.worldBankRegion)).sort();

const byIncome = ['high', 'upper', 'lower', 'low'];

/** Income groups of the release, the richest first. */
export function incomeGroups(release: Release): string[] {
  const place = (income: string) => {
    const words = income.toLowerCase();
    const found = byIncome.findIndex((start) =>
      start === 'low' ? words.startsWith('low ') : words.startsWith(start)
    );
    return found < 0 ? byIncome.length : found;
  };
  return named(release.countries.map((country) => country.incomeGroup)).sort(
    (a, b) => place(a) - place(b) || a.localeCompare(b, 'en')
  );
}

const named = (names: (string | null)[]): string[] =>
  [...new Set(names.filter((name) => name !== null && name !== ''))].filter((name) => name !== null);
