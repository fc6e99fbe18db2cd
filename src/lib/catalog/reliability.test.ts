import { describe, expect, it } from 'vitest';
import { reliabilityOf, type Conflict } from './reliability.ts';

const conflict = (difference: number): Conflict => ({
  criterion: 'gdp',
  year: 2024,
  sources: ['one', 'other'],
  difference
});

describe('reliabilityOf(missing, age, conflicts)', () => {
  it('adds 50 points for what is there, 30 for what is recent and 20 for sources that agree', () => {
    // 50 x 0.8 + 30 x 0.7 + 20 x (1 - 0.05 / 0.25) = 40 + 21 + 16.
    const { score, grade } = reliabilityOf(0.2, 3, [conflict(0.1), conflict(0)]);
    expect(score).toBeCloseTo(77, 10);
    expect(grade).toBe('C');
  });

  it('leaves a check that could not be made out, neither for nor against', () => {
    // (40 + 21) / 80 of 100.
    expect(reliabilityOf(0.2, 3, []).score).toBeCloseTo(76.25, 10);
  });

  it('takes nothing below zero for what is very old or far apart', () => {
    expect(reliabilityOf(0.5, 25, [conflict(0.9)]).score).toBe(25);
  });

  it.each([
    [0, 0, 'A'],
    [0.2, 0, 'A'],
    [0.2, 1, 'B'],
    [0.2, 4, 'C'],
    [0.5, 2, 'C'],
    [0.5, 5, 'D'],
    [0.9, 8, 'E']
  ] as const)('with %f missing, %i years old and sources that agree, is grade %s', (missing, age, grade) => {
    // 100, 90, 87, 78, 69, 60 and 31 points, with the full 20 for sources that agree.
    expect(reliabilityOf(missing, age, [conflict(0)]).grade).toBe(grade);
  });

  it('is grade E without any value', () => {
    expect(reliabilityOf(1, null, [])).toMatchObject({ grade: 'E', score: 0 });
  });
});
