import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'ai-user-share',
  range: [0, 100],
  coverage: 145,
  build({ tidy }) {
    const source = 'microsoft-ai-diffusion-2026q1';
    // 1 = the economy shares its whole series with another: a value of the region, not a measurement.
    const regional = new Set(
      tidy(source, 'ms_ai_user_share_region_imputed').flatMap(({ iso3, value }) =>
        value === 1 ? [iso3] : []
      )
    );
    return latest(tidy(source, 'ms_ai_user_share_pct'), source).map((reading) =>
      regional.has(reading.iso3) ? { ...reading, flags: ['regional' as const] } : reading
    );
  }
} satisfies Indicator;
