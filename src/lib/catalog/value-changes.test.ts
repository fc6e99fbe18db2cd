import { describe, expect, it } from 'vitest';
import { smallRelease } from '../../../tests/small-release.ts';
import type { Release } from './release.ts';
import { valueChanges } from './value-changes.ts';

const after = (values: Partial<Release['values']>): Release => ({
  ...smallRelease,
  values: { ...smallRelease.values, ...values } as Release['values']
});

describe('valueChanges(before, after)', () => {
  it('is empty between a release and itself', () => {
    expect(valueChanges(smallRelease, smallRelease)).toEqual([]);
  });

  it('tells what came, what went and what is another number', () => {
    const now = after({ open: { KEN: [61, 2026], USA: [90, 2025], XKX: [5, 2026] } });
    const [open, ...others] = valueChanges(smallRelease, now);
    expect(others).toEqual([]);
    expect(open).toEqual({
      id: 'open',
      added: [{ iso3: 'XKX', was: undefined, is: { value: 5, year: 2026, source: 'free', flags: [] } }],
      removed: [
        { iso3: 'UGA', was: { value: 40, year: 2024, source: 'free', flags: ['estimated'] }, is: undefined }
      ],
      changed: [
        {
          iso3: 'KEN',
          was: { value: 60, year: 2025, source: 'free', flags: [] },
          is: { value: 61, year: 2026, source: 'free', flags: [] }
        }
      ]
    });
  });

  it.each([
    ['a mark', [40, 2024, 'regional']],
    ['a year', [40, 2025, 'estimated']],
    ['a source', [40, 2024, 'estimated', 'bound']]
  ] as const)('counts %s that differs beside the same number', (_what, [value, year, flags, source]) => {
    const now = after({
      open: { ...smallRelease.values.open, UGA: source ? [value, year, flags, source] : [value, year, flags] }
    });
    expect(valueChanges(smallRelease, now).map(({ changed }) => changed.map(({ iso3 }) => iso3))).toEqual([
      ['UGA']
    ]);
  });

  it('names the values of a criterion that is gone', () => {
    const { closed: _gone, ...values } = smallRelease.values;
    const changes = valueChanges(smallRelease, { ...smallRelease, values });
    expect(changes.map(({ id, removed }) => [id, removed.length])).toEqual([['closed', 2]]);
  });
});
