import { footprintTotal } from '#lib/catalog/composites/footprint.ts';
import chineseAiFootprint from '#lib/catalog/criteria/chinese-ai-footprint.ts';
import { footprintParts } from '../footprint/footprint-parts.ts';
import type { Indicator, Reading } from '../pipeline/indicator.ts';

const source = 'ai-export-atlas';
const newestPart = 2025;

/** A market with too little of the weight known has no reading: its parts are published and say why. */
export default {
  id: 'chinese-ai-footprint',
  range: [0, 100],
  coverage: 170,
  build(inputs) {
    const parts = footprintParts(inputs);
    const byMarket = new Map<string, Record<string, Reading>>();
    for (const [part, readings] of Object.entries(parts)) {
      for (const reading of readings) {
        byMarket.set(reading.iso3, { ...byMarket.get(reading.iso3), [part]: reading });
      }
    }
    return [...byMarket].flatMap(([iso3, own]): Reading[] => {
      const values = Object.fromEntries(Object.entries(own).map(([part, { value }]) => [part, value]));
      const { total } = footprintTotal(chineseAiFootprint.composite, values);
      if (total === null) return [];
      const censored = own['import-dependence']?.flags.includes('censored');
      return [{ iso3, value: total, year: newestPart, flags: censored ? ['censored'] : [], source }];
    });
  },
  parts: footprintParts
} satisfies Indicator;
