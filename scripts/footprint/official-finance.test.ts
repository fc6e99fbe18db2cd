import { describe, expect, it } from 'vitest';
import { plainCountry } from '#lib/catalog/testing/plain-country.ts';
import { officialFinance } from './official-finance.ts';

const place = (iso3: string, incomeGroup: string) => plainCountry(iso3, { incomeGroup });
const row = (iso3: string, value: number, year: number) => ({ iso3, indicator: '', value, year });
const tables: Record<string, ReturnType<typeof row>[]> = {
  'aiddata-gcdf-3': [row('EGY', 15e9, 2021), row('ERI', 1e8, 2021)],
  'world-bank-wdi-2026': [row('EGY', 400e9, 2023), row('EGY', 300e9, 2024), row('FRA', 3e12, 2024)]
};
const shares = officialFinance({ tidy: (source) => tables[source] ?? [] }, [
  place('EGY', 'Lower middle income'),
  place('ERI', 'Low income'),
  place('FRA', 'High income'),
  place('BTN', 'Lower middle income')
]);
const of = (iso3: string) => shares.find((reading) => reading.iso3 === iso3);

describe('officialFinance(inputs, countries)', () => {
  it('divides commitments by the newest GDP, in percent: 15 of 300 billion is 5', () => {
    expect(of('EGY')).toMatchObject({ value: 5, year: 2021, flags: [] });
  });

  it('does not ask of a rich country: not applicable, which is not zero', () => {
    expect(of('FRA')).toMatchObject({ value: null, flags: ['not-applicable'] });
  });

  it('is missing for a poorer country off the list, and without a GDP', () => {
    expect(of('BTN')).toBeUndefined();
    expect(of('ERI')).toBeUndefined();
  });
});
