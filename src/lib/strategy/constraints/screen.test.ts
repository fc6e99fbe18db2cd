import { describe, expect, test } from 'vitest';
import { alternativesOf } from '../alternatives.ts';
import type { Constraint } from '../strategy.ts';
import { tinyRelease } from '../testing/tiny-release.ts';
import { screen } from './screen.ts';

const release = tinyRelease();

/** What the constraints find of AAA, BBB, CCC and DDD: "out", "unknown" or "in". */
function found(...constraints: Constraint[]): Record<string, string> {
  const { countries } = alternativesOf(release);
  return Object.fromEntries(
    screen(release, constraints)
      .map(({ reasons, marks }, row) => [
        countries[row]!.iso3,
        reasons.length > 0 ? 'out' : marks.length > 0 ? 'unknown' : 'in'
      ])
      .filter(([iso3]) => iso3 !== 'TER')
  );
}

function reasonsOf(iso3: string, ...constraints: Constraint[]) {
  return screen(release, constraints)[alternativesOf(release).rowOf.get(iso3)!]!;
}

describe('screen(release, constraints) answers yes, no or unknown', () => {
  test('posture: what is not verified cites the rules asked about', () => {
    const screened = screen(tinyRelease(), [{ id: 'posture', excludes: ['denial_presumed'] }]);
    expect(screened[3]?.marks[0]).toMatchObject({ source: '15 CFR 742.6', date: '2026-10-01' });
  });

  test('posture: a market not placed is unknown', () => {
    const posture: Constraint = { id: 'posture', excludes: ['denial_presumed'] };
    expect(found(posture)).toEqual({ AAA: 'in', BBB: 'in', CCC: 'out', DDD: 'unknown' });
    expect(reasonsOf('CCC', posture).reasons).toEqual([
      {
        id: 'posture',
        text: 'Chip export rules: denial presumed.',
        source: '15 CFR 742.6',
        date: '2026-10-01'
      }
    ]);
  });

  test('a complete list says no, a partial one cannot', () => {
    expect(found({ id: 'list', list: 'full-list' })).toEqual({ AAA: 'in', BBB: 'in', CCC: 'out', DDD: 'in' });
    expect(found({ id: 'list', list: 'part-list' })).toEqual({
      AAA: 'unknown',
      BBB: 'out',
      CCC: 'unknown',
      DDD: 'unknown'
    });
    expect(found({ id: 'on-list', list: 'full-list' })).toEqual({
      AAA: 'out',
      BBB: 'out',
      CCC: 'in',
      DDD: 'out'
    });
    expect(found({ id: 'on-list', list: 'part-list' })).toEqual({
      AAA: 'unknown',
      BBB: 'in',
      CCC: 'unknown',
      DDD: 'unknown'
    });
  });

  test('an unknown is out when the constraint says so', () => {
    expect(found({ id: 'list', list: 'part-list', unknown: 'exclude' })).toEqual({
      AAA: 'out',
      BBB: 'out',
      CCC: 'out',
      DDD: 'out'
    });
  });

  test('country risk: a market benchmark passes, an unreviewed market is unknown', () => {
    expect(found({ id: 'country-risk', atMost: 4 })).toEqual({
      AAA: 'in',
      BBB: 'in',
      CCC: 'out',
      DDD: 'unknown'
    });
    expect(found({ id: 'country-risk', atMost: 3 })).toEqual({
      AAA: 'in',
      BBB: 'out',
      CCC: 'out',
      DDD: 'unknown'
    });
  });

  test('known: a class of its own counts as known, an unreviewed market does not', () => {
    expect(found({ id: 'known', criterion: 'country-risk' })).toEqual({
      AAA: 'in',
      BBB: 'in',
      CCC: 'in',
      DDD: 'out'
    });
  });

  test('thresholds hold at their own value', () => {
    expect(found({ id: 'minimum', criterion: 'size', value: 50 })).toEqual({
      AAA: 'in',
      BBB: 'in',
      CCC: 'in',
      DDD: 'out'
    });
    expect(found({ id: 'maximum', criterion: 'trouble', value: 2.5 })).toEqual({
      AAA: 'out',
      BBB: 'in',
      CCC: 'in',
      DDD: 'unknown'
    });
    expect(found({ id: 'known', criterion: 'trouble' })).toEqual({
      AAA: 'in',
      BBB: 'in',
      CCC: 'in',
      DDD: 'out'
    });
  });

  test('load share: 100 MW at 90% is 0.79 TWh, 8% of 10 TWh and more than nothing of nothing', () => {
    const load: Constraint = { id: 'load-share', megawatts: 100, loadFactor: 0.9, atMost: 0.05 };
    expect(found(load)).toEqual({ AAA: 'in', BBB: 'out', CCC: 'out', DDD: 'unknown' });
    expect(reasonsOf('BBB', load).reasons[0]?.text).toBe(
      'A 100 MW load draws 0.788 TWh a year, 7.88% of what is generated; the limit is 5%.'
    );
  });
});

test('screen(release, constraints) tells every failure in the order of tests', () => {
  const { reasons } = reasonsOf(
    'CCC',
    { id: 'minimum', criterion: 'size', value: 90 },
    { id: 'country-risk', atMost: 4 },
    { id: 'posture', excludes: ['denial_presumed'] },
    { id: 'list', list: 'full-list' }
  );
  expect(reasons.map(({ id }) => id)).toEqual(['list:full-list', 'posture', 'country-risk', 'minimum:size']);
});

test('screen(release, constraints) writes no number of a source with restrictive terms', () => {
  expect(reasonsOf('DDD', { id: 'minimum', criterion: 'size', value: 50 }).reasons[0]?.text).toBe(
    'size, 25, is under the minimum of 50.'
  );
  expect(reasonsOf('AAA', { id: 'maximum', criterion: 'trouble', value: 3 }).reasons[0]?.text).toBe(
    'trouble is over the maximum of 3.'
  );
});
