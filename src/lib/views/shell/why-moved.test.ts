import { expect, test } from 'vitest';
import { whyMoved } from './why-moved.ts';

const label = (id: string) => id.toUpperCase();

test('whyMoved(score) names the two criteria that changed it most, with their points', () => {
  const by = [
    { criterion: 'gdp', points: -1.27 },
    { criterion: 'power', points: 0.04 },
    { criterion: 'people', points: 0.01 }
  ];
  expect(whyMoved({ from: 50, to: 49, by }, label)).toBe('GDP −1.3, POWER +0.04 points');
});

test('whyMoved(score) says that others moved where the score stands', () => {
  expect(whyMoved({ from: 50, to: 50, by: [] }, label)).toBe('Its own score stands; others moved');
});
