import { describe, expect, it } from 'vitest';
import { fillColor, patternOpacity, stateOf } from './expressions.ts';
import type { MapColors } from './map-colors.ts';

const colors: MapColors = {
  ocean: 'ocean',
  graticule: 'graticule',
  coast: 'coast',
  none: 'none-color',
  home: 'home-color',
  border: 'border',
  separation: 'separation',
  ink: 'ink',
  signal: 'signal',
  hatchGround: 'hatch-ground',
  hatchMark: 'hatch-mark',
  dotGround: 'dot-ground',
  dotMark: 'dot-mark',
  contest: 'contest',
  ramp: ['a', 'b', 'c', 'd', 'e', 'f'],
  pairs: { 11: 'p', 21: 'q', 31: 'r', 12: 's', 22: 't', 32: 'u', 13: 'v', 23: 'w', 33: 'x' }
};

describe('stateOf(paint, dimmed)', () => {
  it('names the class of a scored market and the reason of any other', () => {
    expect(stateOf({ fill: 'class', step: 5, estimated: true, contested: true }, false)).toEqual({
      fill: 'class-5',
      estimated: true,
      contested: true,
      dimmed: false
    });
    expect(stateOf({ fill: 'excluded', step: 0, estimated: false }, true).fill).toBe('excluded');
    expect(stateOf({ fill: 'pair', step: 0, cell: '31', estimated: false }, true).fill).toBe('pair-31');
  });
});

describe('fillColor(colors)', () => {
  it('matches every state to its color and ends with that of the unscored', () => {
    const expression = fillColor(colors) as unknown[];
    expect(expression.slice(2, 4)).toEqual(['class-1', 'a']);
    expect(expression[expression.indexOf('class-6') + 1]).toBe('f');
    expect(expression[expression.indexOf('pair-31') + 1]).toBe('r');
    expect(expression[expression.indexOf('excluded') + 1]).toBe('hatch-ground');
    expect(expression.at(-1)).toBe('none-color');
  });
  it('gives no color of the ramp to a market without a value', () => {
    const expression = fillColor(colors) as unknown[];
    for (const fill of ['excluded', 'too-little', 'not-applicable', 'home']) {
      expect(colors.ramp).not.toContain(expression[expression.indexOf(fill) + 1]);
    }
  });
});

describe('patternOpacity(fill)', () => {
  it('hides the pattern wherever the state names another fill', () => {
    const expression = patternOpacity('excluded') as unknown[];
    expect(expression[1]).toEqual(['==', ['coalesce', ['feature-state', 'fill'], 'none'], 'excluded']);
    expect(expression.at(-1)).toBe(0);
  });
});
