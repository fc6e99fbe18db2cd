// Where two sources state the same quantity for the same year, how far they are apart: the World Bank and the IMF.
import type { Conflict } from '#lib/catalog/reliability.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';

interface Compared {
  criterion: string;
  own: readonly [source: string, indicator: string];
  other: readonly [source: string, indicator: string];
  /** The other source's unit in the criterion's. */
  times: number;
}

const worldBank = 'world-bank-wdi-2026';
const imf = 'imf-weo-2025-10';

const compared: Compared[] = [
  {
    criterion: 'gdp',
    own: [worldBank, 'gdp_current_usd_wdi26'],
    other: [imf, 'gdp_current_usd_bn'],
    times: 1e9
  },
  {
    criterion: 'population',
    own: [worldBank, 'population_wdi26'],
    other: [imf, 'population_mn'],
    times: 1e6
  },
  {
    criterion: 'income-per-person',
    own: [worldBank, 'gdp_per_capita_ppp_current_wdi26'],
    other: [imf, 'gdp_per_capita_ppp'],
    times: 1
  }
];

/** By market, one entry for each quantity that both sources state for a same year; the newest such year. */
export function conflicts({ tidy }: Pick<Inputs, 'tidy'>): Map<Iso3, Conflict[]> {
  const found = new Map<Iso3, Conflict[]>();
  for (const { criterion, own, other, times } of compared) {
    const others = new Map(tidy(...other).map(({ iso3, year, value }) => [`${iso3} ${year}`, value * times]));
    const newest = new Map<Iso3, Conflict>();
    for (const { iso3, year, value } of tidy(...own)) {
      const second = others.get(`${iso3} ${year}`);
      if (second === undefined || year <= (newest.get(iso3)?.year ?? -Infinity)) continue;
      // Whole percents: a difference told to the last digit would pass on the IMF's own number.
      const share = Math.abs(value - second) / Math.max(Math.abs(value), Math.abs(second));
      const difference = Math.round(share * 100) / 100;
      newest.set(iso3, { criterion, year, sources: [own[0], other[0]], difference });
    }
    for (const [iso3, conflict] of newest) found.set(iso3, [...(found.get(iso3) ?? []), conflict]);
  }
  return found;
}
