// Official Chinese commitments of 2014-21 over the newest GDP, in percent. The collection covers low- and
// middle-income recipients: for a rich country off the list the question does not arise, which is not zero.
import type { Country } from '#lib/catalog/release.ts';
import type { Inputs, Reading } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

const source = 'aiddata-gcdf-3';
const gdpSource = 'world-bank-wdi-2026';
const lastCommitment = 2021;

export function officialFinance({ tidy }: Pick<Inputs, 'tidy'>, countries: Country[]): Reading[] {
  // However old: the worked example divides Cuba's commitments by its GDP of 2020.
  const gdp = new Map(
    latest(tidy(gdpSource, 'gdp_current_usd_wdi26'), gdpSource).map(({ iso3, value }) => [iso3, value])
  );
  const commitments = tidy(source, 'aiddata_cn_commitments_usd_2014_2021');
  const listed = new Set(commitments.map(({ iso3 }) => iso3));
  const shares = commitments.flatMap(({ iso3, value }): Reading[] => {
    const size = gdp.get(iso3);
    return size ? [{ iso3, value: (100 * value) / size, year: lastCommitment, flags: [], source }] : [];
  });
  const outOfScope = countries
    .filter(({ iso3, incomeGroup }) => incomeGroup === 'High income' && !listed.has(iso3))
    .map(({ iso3 }): Reading => ({
      iso3,
      value: null,
      year: lastCommitment,
      flags: ['not-applicable'],
      source
    }));
  return [...shares, ...outOfScope];
}
