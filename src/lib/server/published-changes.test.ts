import { describe, expect, it } from 'vitest';
import { smallRelease } from '../../../tests/small-release.ts';
import { publishChanges } from './published-changes.ts';

describe('publishChanges(before, after)', () => {
  const after = {
    ...smallRelease,
    id: '2026.12-11111111',
    values: {
      open: { ...smallRelease.values.open!, KEN: [61, 2026] as [number, number] },
      closed: { KEN: [12, 2026] as [number, number] }
    }
  };
  const { values } = publishChanges(smallRelease, after);

  it('tells a free number before and after', () => {
    expect(values[0]).toEqual({
      criterion: 'open',
      added: [],
      removed: [],
      changed: [{ iso3: 'KEN', was: { value: 60, year: 2025 }, is: { value: 61, year: 2026 } }]
    });
  });

  it('says that a bound number changed, and neither number; by the terms of each value’s own source', () => {
    expect(values[1]).toEqual({
      criterion: 'closed',
      added: [],
      removed: [{ iso3: 'UGA', was: { value: 20, year: 2023 } }],
      changed: [{ iso3: 'KEN', withheld: true }]
    });
  });
});
