// China's share of a market's goods imports. The source names the top five partners: below them China's share is
// somewhere between nothing and the fifth partner's, so half of that stands in, marked as censored.
import type { Inputs, Reading } from '../pipeline/indicator.ts';
import { parseNumber } from '../pipeline/parse-number.ts';

const source = 'cia-world-factbook-imports';

export function importDependence({ list }: Pick<Inputs, 'list'>): Reading[] {
  const columns = ['iso3', 'year', 'china_share_pct', 'fifth_partner_share_pct'];
  return list(source, columns).flatMap(({ cells }): Reading[] => {
    const year = parseNumber(cells.year ?? '');
    const read = { iso3: cells.iso3 ?? '', year, source };
    const share = parseNumber(cells.china_share_pct ?? '');
    if (!Number.isNaN(share)) return [{ ...read, value: share, flags: [] }];
    const fifth = parseNumber(cells.fifth_partner_share_pct ?? '');
    return Number.isNaN(fifth) ? [] : [{ ...read, value: fifth / 2, flags: ['censored'] }];
  });
}
