import { expect, test } from 'vitest';
import { rankedAt } from './crossing-words.ts';
import { labelPlaces } from './label-places.ts';

const places = (at: number[], within: [number, number]) =>
  labelPlaces(
    at.map((one) => ({ at: one })),
    10,
    within
  ).map(({ y }) => y);

test('labelPlaces(labels, apart, within) moves only those that touch', () => {
  expect(places([50, 10, 52, NaN], [0, 100])).toEqual([10, 50, 60]);
  expect(places([98, 99], [0, 100])).toEqual([90, 100]);
  expect(places([1, 2, 3, 4], [0, 20])).toEqual([0, 10, 20].map((y, at) => (at === 0 ? 0 : y)));
});

test('rankedAt(lines, shares, share) reads between two shares and leaves out who has no score', () => {
  const shares = Float64Array.of(0, 0.5, 1);
  const lines = [
    { id: 'a', name: 'A', scores: Float64Array.of(10, 20, 40) },
    { id: 'b', name: 'B', scores: Float64Array.of(28, 28, 28) },
    { id: 'c', name: 'C', scores: Float64Array.of(50, 50, NaN) }
  ];
  expect(rankedAt(lines, shares, 0.75).map(({ id, score }) => [id, score])).toEqual([
    ['a', 30],
    ['b', 28]
  ]);
  expect(rankedAt(lines, shares, 1)[0]).toMatchObject({ id: 'a', score: 40 });
});
