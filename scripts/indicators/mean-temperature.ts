import type { Indicator } from '../pipeline/indicator.ts';
import { latest } from '../pipeline/latest.ts';

export default {
  id: 'mean-temperature',
  range: [-50, 45],
  coverage: 168,
  build: ({ tidy }) =>
    latest(tidy('copernicus-era5-temperature', 'temp_annual_mean_c'), 'copernicus-era5-temperature')
} satisfies Indicator;
