import { describe, expect, it } from 'vitest';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { altText, scoreText, topFive } from './alt-text.ts';
import { sourcesLine } from './sources-line.ts';
import { weightsLine } from './weights-line.ts';

const release = tinyRelease();
// AAA 68.75, BBB and CCC 56.25, DDD 25 of which a quarter of the weight is unknown: 18.75 to 43.75.
const ranking = rank(release, tinyStrategy());

describe('altText(release, ranking)', () => {
  it('names the top five with their scores, the weights, the date and the release', () => {
    expect(altText(release, ranking)).toBe(
      'World map of how markets rank on the criteria shown. Tiny strategy (user-defined): 4 ranked, 0 excluded by ' +
        'constraints, 0 with too little data. Top 4: 1 Alba, score 68.8; 2 Bora, score 56.3; 2 Cela, score 56.3; ' +
        '4 Dune, score 25.0 (18.8–43.8). Weights: market 75%, finance 25. Data of Nov 1, 2026, release 2026.11-00000000.'
    );
  });

  it('says so when none is ranked', () => {
    const nobody = rank(
      release,
      tinyStrategy({ constraints: [{ id: 'minimum', criterion: 'size', value: 1000 }] })
    );
    expect(altText(release, nobody)).toContain(
      '4 excluded by constraints, 0 with too little data. None is ranked.'
    );
    expect(topFive(nobody)).toEqual([]);
  });
});

it('scoreText(item) gives the span that missing values leave, when there is one', () => {
  expect(ranking.items.map(scoreText).at(-1)).toBe('25.0 (18.8–43.8)');
});

it('weightsLine(ranking) rounds to whole percents that add up to 100', () => {
  const thirds = ['size', 'electricity-generation', 'country-risk'].map((id) => ({ id, weight: 1 }));
  expect(weightsLine(rank(release, tinyStrategy({ criteria: thirds })))).toBe(
    'market 34%, power 33, finance 33'
  );
  expect(weightsLine(rank(release, tinyStrategy({ criteria: [{ id: 'size', weight: 0 }] })))).toBe(
    'no criterion has a weight'
  );
});

it('sourcesLine(release, ranking) puts the producer with the most weight first', () => {
  expect(sourcesLine(release, ranking)).toBe('open, closed');
});
