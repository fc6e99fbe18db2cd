import { describe, expect, it } from 'vitest';
import { importDependence } from './import-dependence.ts';

const source = 'cia-world-factbook-imports';

function read(china: string, fifth: string) {
  const cells = { iso3: 'FRA', year: '2023', china_share_pct: china, fifth_partner_share_pct: fifth };
  return importDependence({ list: () => [{ line: 2, cells }] });
}

describe('importDependence(inputs)', () => {
  it('takes the share of a China among the top five', () => {
    expect(read('16.0', '5.0')).toEqual([{ iso3: 'FRA', value: 16, year: 2023, flags: [], source }]);
  });

  it("takes half the fifth partner's share below them, and marks it", () => {
    expect(read('', '8.0')).toEqual([{ iso3: 'FRA', value: 4, year: 2023, flags: ['censored'], source }]);
  });

  it('is missing when neither is known', () => {
    expect(read('', '')).toEqual([]);
  });
});
