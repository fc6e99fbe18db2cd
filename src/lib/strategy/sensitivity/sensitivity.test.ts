import { describe, expect, test } from 'vitest';
import { rank } from '../rank.ts';
import { tinyRelease, tinyStrategy } from '../testing/tiny-release.ts';
import { dropEach } from './drop-one.ts';
import type { Ranking } from '../ranking.ts';
import { tornado, type TornadoOptions } from './tornado.ts';
import { weightCrossings } from './weight-crossings.ts';

// Size 3, trouble 1: AAA 68.75; BBB and CCC 56.25; DDD, with no value for trouble, 25.
const release = tinyRelease();
const ranking = rank(release, tinyStrategy());

describe('dropEach(release, ranking)', () => {
  test('compares those ranked both times', () => {
    const [size, trouble] = [...dropEach(release, ranking)];
    // Without trouble nothing moves. Without size, BBB and CCC share rank 1, AAA is third, DDD has no value left.
    expect(trouble).toMatchObject({ id: 'trouble', meanChange: 0, compared: 4, leader: null, largest: null });
    expect(size).toMatchObject({ id: 'size', share: 0.75, compared: 3, leader: 'BBB', leaveTop: 1 });
    expect(size?.meanChange).toBeCloseTo((2 + 1 + 1) / 3, 12);
    expect(size?.largest).toEqual({ id: 'AAA', from: 1, to: 3 });
  });

  test('has nothing to drop where one criterion has all weight', () => {
    const alone = rank(release, tinyStrategy({ criteria: [{ id: 'size', weight: 1 }] }));
    expect([...dropEach(release, alone)]).toEqual([]);
  });
});

describe('weightCrossings(ranking, column, top)', () => {
  test('says at which share the mirror images change places', () => {
    const { share, lines, crossings } = weightCrossings(ranking, 'trouble', 1);
    expect(share).toBe(0.25);
    // AAA 75 to 50, BBB 50 to 75: level at a half. CCC is BBB's twin, but one market is followed at each place.
    expect(lines.map(({ id }) => id)).toEqual(['AAA', 'BBB']);
    expect(lines[0]?.scores[0]).toBeCloseTo(75, 9);
    expect(lines[1]?.scores.at(-1)).toBeCloseTo(75, 9);
    expect(crossings).toEqual([{ at: expect.closeTo(0.5, 9) as number, riser: 'BBB', faller: 'AAA' }]);
  });

  test('refuses a criterion the strategy does not weigh', () => {
    expect(() => weightCrossings(ranking, 'presence', 5)).toThrow('The strategy does not weigh "presence".');
  });
});

describe('tornado(release, ranking)', () => {
  const barsOf = (...[of, options]: [Ranking, TornadoOptions]) =>
    [...tornado(release, of, options)].flatMap(({ bar }) => bar ?? []);

  test('measures weights, both goalposts and the missing rule, the same for the same seed', () => {
    const bars = barsOf(ranking, { draws: 5 });
    expect(bars.map(({ kind, id }) => `${kind} ${id ?? ''}`.trim())).toEqual([
      'weight size',
      'weight trouble',
      'goalpost size',
      'goalpost size',
      'goalpost trouble',
      'goalpost trouble',
      'missing'
    ]);
    expect(barsOf(ranking, { draws: 5 })).toEqual(bars);
    // A quarter more or less of either weight leaves AAA, BBB = CCC, DDD as they are.
    expect(bars[0]).toMatchObject({ effect: 0, low: 0, high: 0 });
  });

  test('steps through one ranking at a time, to the last', () => {
    // Two starts, each ranked once as it is and twice for each of seven assumptions; a step more for each bar.
    const steps = [...tornado(release, ranking, { draws: 1 })];
    expect(steps).toHaveLength(2 + 2 * 2 * 7 + 7);
    expect(steps[0]).toEqual({ done: 1 / 30, bar: null });
    expect(steps.at(-1)?.done).toBe(1);
  });

  test('finds the assumption that decides', () => {
    // Five to four for size: AAA leads by 0.25 of a ninth. A quarter less of it and BBB and CCC lead.
    const close = rank(
      release,
      tinyStrategy({
        criteria: [
          { id: 'size', weight: 5 },
          { id: 'trouble', weight: 4 }
        ]
      })
    );
    const size = barsOf(close, { draws: 20 })[0];
    // Down: AAA falls by 2, BBB and CCC rise by 1, over three (DDD has too little data); up: nothing moves.
    expect(size?.effect).toBeCloseTo(4 / 3 / 2, 12);
    expect(size?.high).toBeGreaterThan(size?.low ?? Infinity);
  });
});
