import type { Indicator } from '../pipeline/indicator.ts';

const source = 'geopoliticsai-tracker-2026-07';
const points: Record<string, Record<string, number>> = {
  pax_silica: { signatory: 2, represented_by_eu: 1, observer: 1, participant_non_signatory: 1 },
  ai_opportunity_statement: { signatory: 1 }
};

/** The tracker keeps both lists in full: a market on neither counts 0. */
export default {
  id: 'partner-alignment',
  range: [0, 3],
  coverage: 198,
  build({ list, countries }) {
    const counted = new Map(countries.filter(({ market }) => market).map(({ iso3 }) => [iso3, 0]));
    for (const { cells } of list(source, ['bloc_id', 'iso3', 'status'])) {
      const { bloc_id = '', iso3 = '', status = '' } = cells;
      const before = counted.get(iso3);
      if (before !== undefined) counted.set(iso3, before + (points[bloc_id]?.[status] ?? 0));
    }
    return [...counted].map(([iso3, value]) => ({ iso3, value, year: 2026, flags: [], source }));
  }
} satisfies Indicator;
