import type { Indicator } from '../pipeline/indicator.ts';
import { fillGaps } from '../pipeline/fill-gaps.ts';
import { latest } from '../pipeline/latest.ts';

/** Five years before the release; an older figure says too little of an economy. */
const oldest = 2021;
/** Left out of the World Bank's table; the Factbook states them at official exchange rates. */
const outside = ['ERI', 'PRK', 'TWN'];

export default {
  id: 'gdp',
  range: [1e6, 1e14],
  coverage: 193,
  series: ['world-bank-wdi-2026', 'gdp_current_usd_wdi26'],
  build({ tidy }) {
    const own = latest(tidy('world-bank-wdi-2026', 'gdp_current_usd_wdi26'), 'world-bank-wdi-2026', {
      from: oldest
    });
    const factbook = tidy('cia-world-factbook', 'gdp_official_usd_cia').filter(({ iso3 }) =>
      outside.includes(iso3)
    );
    return fillGaps(own, latest(factbook, 'cia-world-factbook', { from: oldest }));
  }
} satisfies Indicator;
