import { expect, it } from 'vitest';
import { joinScores } from './join-scores.ts';

it('joinScores(codes, standings) keeps the score ramp for ranked markets alone', () => {
  const fills = joinScores(
    ['FRA', 'RUS', 'MCO', 'USA', 'GRL'],
    [
      { id: 'FRA', status: 'ranked', score: 80 },
      { id: 'RUS', status: 'excluded', score: 70 },
      { id: 'MCO', status: 'unranked', score: null },
      { id: 'USA', status: 'ranked', score: 99 }
    ]
  );
  expect([...fills]).toEqual([
    ['FRA', { kind: 'score', step: 6, score: 80 }],
    ['RUS', { kind: 'excluded' }],
    ['MCO', { kind: 'too-little-data' }],
    ['USA', { kind: 'home-market' }],
    ['GRL', { kind: 'not-scored' }]
  ]);
});
