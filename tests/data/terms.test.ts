// What sources do not let be passed on leaves the product in no list, ranking or table.
import { describe, expect, test } from 'vitest';
import { observationOf } from '#lib/catalog/values.ts';
import { publishValues, valueIds } from '#lib/server/published-values.ts';
import { presetStrategy } from '#lib/strategy/presets.ts';
import { publishRanking } from '#lib/strategy/publish-ranking.ts';
import { rank } from '#lib/strategy/rank.ts';
import { rankingTable } from '#lib/strategy/ranking-table.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { release } from './newest-release.ts';

const isBound = (id: string, iso3: string) =>
  release.sources[observationOf(release, id, iso3)?.source ?? '']?.terms === 'B';
const bound = release.criteria.filter(({ id }) =>
  Object.keys(release.values[id] ?? {}).some((iso3) => isBound(id, iso3))
);

/** Every criterion with a weight, and every bound one with a floor that no market reaches. */
const strategy: Strategy = {
  ...presetStrategy('balanced', release.id),
  criteria: release.criteria.map(({ id }) => ({ id, weight: 1 })),
  constraints: bound.map(({ id }) => ({ id: 'minimum', criterion: id, value: 1e14 }))
};

describe('values of terms class B', () => {
  test('are known to the release, one of them beside free ones: Taiwan by the IMF', () => {
    expect(bound.length).toBeGreaterThan(10);
    expect(isBound('income-per-person', 'TWN')).toBe(true);
    expect(isBound('income-per-person', 'KEN')).toBe(false);
  });

  test.each(valueIds(release))('%s lists no number of theirs, and every other one', (id) => {
    for (const item of publishValues(release, id)) {
      expect(item.value === undefined, item.iso3).toBe(isBound(id, item.iso3));
      expect(item.withheld !== undefined, item.iso3).toBe(isBound(id, item.iso3));
    }
  });

  test('are in no published ranking', () => {
    for (const { iso3 = '', contributions } of publishRanking(release, rank(release, strategy)).items) {
      for (const { criterion, value } of contributions) {
        if (isBound(criterion, iso3)) expect(value, `${criterion} of ${iso3}`).toBeUndefined();
      }
    }
  });

  test('are in no cell of a table', () => {
    const { columns, rows } = rankingTable(release, rank(release, strategy));
    for (const { id } of bound) {
      const at = columns.indexOf(`${id} value`);
      for (const row of rows)
        if (isBound(id, String(row[1]))) expect(row[at], `${id} of ${row[1]}`).toBeNull();
    }
  });

  test('are in no reason of a constraint they fail', () => {
    for (const { id: iso3, reasons } of rank(release, strategy).items) {
      for (const { id, text } of reasons) {
        const criterion = bound.find((one) => id === `minimum:${one.id}`);
        if (criterion && isBound(criterion.id, iso3)) {
          expect(text).toMatch(new RegExp(`^${escaped(criterion.label)} is under the minimum of `));
        }
      }
    }
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
