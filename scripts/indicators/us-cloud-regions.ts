import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';
import { zeroWhenAbsent } from '../pipeline/zero-when-absent.ts';

export default {
  id: 'us-cloud-regions',
  range: [0, 60],
  coverage: 198,
  build({ tidy, countries }) {
    const source = 'cloud-regions-2026-01';
    return zeroWhenAbsent(
      latest(tidy(source, 'cloud_regions_us_hyperscalers'), source),
      countries,
      2026,
      source
    );
  }
} satisfies Indicator;
