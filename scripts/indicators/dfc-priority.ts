import type { Indicator, Reading } from '../pipeline/indicator.ts';

const steps: Record<string, number> = {
  high_income: 20,
  advancing_income: 60,
  less_developed_priority: 100
};

export default {
  id: 'dfc-priority',
  range: [20, 100],
  coverage: 190,
  build({ list, report }) {
    const source = 'dfc-income-groups-2026';
    return list(source, ['iso3', 'dfc_group_derived']).flatMap(({ line, cells }): Reading[] => {
      const { iso3 = '', dfc_group_derived: group = '' } = cells;
      const value = steps[group];
      if (value !== undefined) return [{ iso3, value, year: 2026, flags: ['derived'], source }];
      const expected = `one of ${Object.keys(steps).join(', ')}`;
      report({
        source,
        file: `tables/${source}.csv`,
        row: line,
        column: 'dfc_group_derived',
        found: `"${group}"`,
        expected
      });
      return [];
    });
  }
} satisfies Indicator;
