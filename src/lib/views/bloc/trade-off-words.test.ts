import { describe, expect, test } from 'vitest';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { tradeOff } from '#lib/strategy/trade-off.ts';
import { tradeOffWords } from './trade-off-words.ts';

// Scores: AAA 68.75, BBB and CCC 56.25, DDD 25. GDP 300e9, 100e9 and 0; people 10e6 in AAA and 30e6 in DDD.
const tiny = tinyRelease();
const release = tinyRelease({
  values: {
    ...tiny.values,
    gdp: { AAA: [300e9, 2024], BBB: [100e9, 2024] },
    population: { AAA: [10e6, 2024], DDD: [30e6, 2024] }
  }
});
const words = (id: string, targets: string[], strategy = tinyStrategy()) =>
  tradeOffWords(tradeOff(release, strategy, id, targets), (one) => one);

describe('tradeOffWords(tradeOff, nameOf)', () => {
  test('says what a bloc gains in market and loses in score', () => {
    // Trio scores 60.4, 8.3 under AAA; BBB and CCC add 100 billion and 10 TWh.
    expect(words('trio', ['AAA'])).toEqual({
      gains: 'As one target trio gains $100B GDP and 10 TWh of electricity a year beyond AAA',
      loses:
        'and loses 8.3 points of score against AAA; it takes in 2 more ranked members, down to CCC at 56.3.'
    });
  });

  test('says when nothing is gained and the score is the same', () => {
    expect(words('trio', [])).toEqual({
      gains: 'As one target trio gains no market beyond its 3 separate targets',
      loses: 'and scores as their mean does.'
    });
  });

  test('names members that could not be targets alone', () => {
    const strategy = tinyStrategy({ constraints: [{ id: 'posture', excludes: ['denial_presumed'] }] });
    expect(words('trio', ['BBB'], strategy).loses).toBe(
      'and scores 6.3 points above BBB; it takes in 1 more ranked member, AAA at 68.8, and 1 that could not be a target alone (CCC).'
    );
  });

  test('says why a bloc has no score', () => {
    const strategy = tinyStrategy({ coverageFloor: 0.8 });
    expect(words('pair', [], strategy).loses).toMatch(
      /^and has no score: 1 of 2 counted members have a score/
    );
  });
});
