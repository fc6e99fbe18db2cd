import { expect, test } from 'vitest';
import { readBox } from './read-box.ts';

const texts = { west: '30', east: '60', south: '10', north: '32' };

test('readBox(texts) reads four edges, in whatever sign', () => {
  expect(readBox(texts)).toEqual({ ok: true, box: { west: 30, east: 60, south: 10, north: 32 } });
  expect(readBox({ ...texts, south: '−12.5' })).toMatchObject({ ok: true, box: { south: -12.5 } });
});

test('readBox(texts) waits for the edges that are still empty', () => {
  expect(readBox({ ...texts, north: ' ' })).toMatchObject({ ok: false, edge: null });
});

test('readBox(texts) names the edge that is no number or beyond the globe', () => {
  expect(readBox({ ...texts, east: '6O' })).toMatchObject({
    edge: 'east',
    message: expect.stringMatching(/^East: “6O” is not/)
  });
  expect(readBox({ ...texts, north: '91' })).toMatchObject({
    edge: 'north',
    message: expect.stringMatching(/Type 90 or less/)
  });
});

test('readBox(texts) wants south below north, but lets west lie east of east', () => {
  expect(readBox({ ...texts, south: '40' })).toMatchObject({ edge: 'south' });
  expect(readBox({ ...texts, west: '170', east: '-170' }).ok).toBe(true);
});
