import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import chineseAiFootprint from '../criteria/chinese-ai-footprint.ts';
import { footprintTotal } from './footprint.ts';

const { composite } = chineseAiFootprint;

describe('footprintTotal(composite, values)', () => {
  it('adds five parts: Egypt has 32, 40, 33.3, 25.1 and 100 of 100', () => {
    // 0.30*32 + 0.20*40 + 0.20*33.333 + 0.15*25.0667 + 0.15*100 = 9.6 + 8 + 6.6667 + 3.76 + 15
    const egypt = {
      'model-use': 8,
      'import-dependence': 16,
      cloud: 1,
      'official-finance': 3.76,
      'belt-and-road': 1
    };
    const { total, available } = footprintTotal(composite, egypt);
    expect(total).toBeCloseTo(43.0267, 4);
    expect(available).toBe(1);
  });

  it('spreads the weight of a missing part: without finance, 85 points are left', () => {
    // (30*10 + 20*47.5 + 20*100/3 + 15*100) / 85
    const emirates = { 'model-use': 2.5, 'import-dependence': 19, cloud: 1, 'belt-and-road': 1 };
    const { total, available } = footprintTotal(composite, { ...emirates, 'official-finance': null });
    expect(total).toBeCloseTo(40.1961, 4);
    expect(available).toBeCloseTo(0.85, 12);
  });

  it('gives no total under 65 points: Singapore has imports, cloud and Belt and Road, 55', () => {
    const { total, available } = footprintTotal(composite, {
      'import-dependence': 14,
      cloud: 3,
      'belt-and-road': 1
    });
    expect(total).toBeNull();
    expect(available).toBeCloseTo(0.55, 12);
  });

  it('clips a part at its goalposts: 89% of chatbot use counts as 25%', () => {
    const only = {
      'model-use': 1,
      'import-dependence': 0,
      cloud: 0,
      'official-finance': 0,
      'belt-and-road': 0
    };
    expect(footprintTotal(composite, { 'model-use': 89 }, only).total).toBe(100);
  });

  it("takes the user's weights in place of the declared ones", () => {
    const half = {
      'model-use': 10,
      'import-dependence': 10,
      cloud: 0,
      'official-finance': 0,
      'belt-and-road': 0
    };
    // (10*40 + 10*50) / 20
    expect(footprintTotal(composite, { 'model-use': 10, 'import-dependence': 20 }, half).total).toBeCloseTo(
      45,
      12
    );
  });

  it('has no total when all weights are 0', () => {
    const none = {
      'model-use': 0,
      'import-dependence': 0,
      cloud: 0,
      'official-finance': 0,
      'belt-and-road': 0
    };
    expect(footprintTotal(composite, { 'model-use': 10 }, none)).toEqual({ total: null, available: 0 });
  });

  it('refuses a negative weight', () => {
    expect(() => footprintTotal(composite, {}, { cloud: -1 })).toThrow(RangeError);
  });

  it('agrees with the worked example on all 197 markets', () => {
    const rows: Record<string, string>[] = parse(readFileSync('data/tables/footprint-worked-example.csv'), {
      columns: true
    });
    const columns = {
      'model-use': 'c1_model_use',
      'import-dependence': 'c2_import_dependence',
      cloud: 'c3_cloud_presence',
      'official-finance': 'c4_official_finance',
      'belt-and-road': 'c5_bri'
    };
    const differing = rows.filter((row) => {
      const values = Object.fromEntries(
        composite.parts.map((part) => {
          const score = row[columns[part.id as keyof typeof columns]];
          return [part.id, score ? (Number(score) / 100) * part.goalposts.best : null];
        })
      );
      const { total, available } = footprintTotal(composite, values);
      // The example prints parts and totals to one decimal: half a digit in each may add up to 0.1.
      const sameTotal = row.proposed_score
        ? total !== null && Math.abs(total - Number(row.proposed_score)) <= 0.1
        : total === null;
      return !sameTotal || Math.round(available * 100) !== Number(row.weight_available_pct);
    });
    expect(rows).toHaveLength(197);
    expect(differing).toEqual([]);
  });
});
