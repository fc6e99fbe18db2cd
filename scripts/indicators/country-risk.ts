import type { Indicator, Reading } from '../pipeline/indicator.ts';
import { parseNumber } from '../pipeline/parse-number.ts';

const source = 'oecd-country-risk-2026-01';
const file = `tables/${source}.csv`;
const column = 'crc_0_7';

// These have no class: premiums follow the market. "not_reviewed" has neither and is missing.
const pricedOnTheMarket = ['high_income_oecd', 'high_income_euro_area', 'euro_micro_state'];

export default {
  id: 'country-risk',
  range: [0, 7],
  coverage: 170,
  build({ list, report }) {
    return list(source, ['iso3', column, 'status', 'valid_as_of']).flatMap(({ line, cells }): Reading[] => {
      const { iso3 = '', status = '', valid_as_of = '' } = cells;
      const year = parseNumber(valid_as_of.slice(0, 4));
      const flaw = (found: string, expected: string) =>
        report({ source, file, row: line, column, found, expected });
      if (status === 'rated') {
        const value = parseNumber(cells[column] ?? '');
        if (Number.isInteger(value)) return [{ iso3, value, year, flags: [], source }];
        flaw(`"${cells[column]}"`, 'a class from 0 to 7 beside the status "rated"');
      } else if (cells[column] !== '') {
        flaw(`"${cells[column]}"`, `no class beside the status "${status}"`);
      } else if (pricedOnTheMarket.includes(status)) {
        return [{ iso3, value: null, year, flags: ['market-benchmark'], source }];
      } else if (status !== 'not_reviewed') {
        flaw(`status "${status}"`, `rated, not_reviewed, ${pricedOnTheMarket.join(', ')}`);
      }
      return [];
    });
  }
} satisfies Indicator;
