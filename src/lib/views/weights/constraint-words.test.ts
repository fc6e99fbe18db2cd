import { expect, test } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { constraintWords } from './constraint-words.ts';

const release = tinyRelease();

test('constraintWords(posture) says what passes and cites the rules of what is out', () => {
  const words = constraintWords(release, { id: 'posture', excludes: ['denial_presumed'] });
  expect(words.title).toBe('License review not presumed denied');
  expect(words.rules.map(({ citation }) => citation)).toEqual(['15 CFR 742.6']);
});

test('constraintWords(posture with nothing out) says so', () => {
  expect(constraintWords(release, { id: 'posture', excludes: [] }).title).toBe(
    'Chip rules: no class excluded'
  );
});

test('constraintWords(partial list) says that an absent market is unknown', () => {
  expect(constraintWords(release, { id: 'list', list: 'part-list' }).note).toMatch(/unknown, not free/);
  expect(constraintWords(release, { id: 'list', list: 'full-list' }).note).toBeUndefined();
});

test('constraintWords(load) gives its yearly use: 50 MW x 0.9 x 8,760 h = 0.394 TWh', () => {
  const load = { id: 'load-share', megawatts: 50, loadFactor: 0.9, atMost: 0.05 } as const;
  expect(constraintWords(release, load).note).toBe('0.394 TWh a year at a load factor of 0.9.');
});
