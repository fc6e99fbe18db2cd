import type { Indicator } from '../pipeline/indicator.ts';
import { fillGaps } from '../pipeline/fill-gaps.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'income-per-person',
  range: [100, 500000],
  coverage: 189,
  series: ['world-bank-wdi-2026', 'gdp_per_capita_ppp_current_wdi26'],
  // The Factbook is no stand-in: its figures are in prices of several base years.
  build({ tidy }) {
    const own = latest(
      tidy('world-bank-wdi-2026', 'gdp_per_capita_ppp_current_wdi26'),
      'world-bank-wdi-2026'
    );
    const taiwan = tidy('imf-weo-2025-10', 'gdp_per_capita_ppp').filter(({ iso3 }) => iso3 === 'TWN');
    // 2024 is the last year that is not an estimate of the IMF.
    return fillGaps(own, latest(taiwan, 'imf-weo-2025-10', { to: 2024 }));
  }
} satisfies Indicator;
