import type { Indicator, Reading } from '../pipeline/indicator.ts';
import { zeroWhenAbsent } from '../pipeline/zero-when-absent.ts';

const source = 'geopoliticsai-tracker-2026-07';

/** The list is taken as complete on its date, as the tracker keeps it whole: a market off it counts 0. */
export default {
  id: 'china-led-body',
  range: [0, 1],
  coverage: 198,
  build({ list, countries }) {
    const signed = list(source, ['bloc_id', 'iso3', 'status'])
      .filter(({ cells }) => cells.bloc_id === 'waico' && cells.status === 'signatory')
      .map(({ cells }): Reading => ({ iso3: cells.iso3 ?? '', value: 1, year: 2026, flags: [], source }));
    return zeroWhenAbsent(signed, countries, 2026, source);
  }
} satisfies Indicator;
