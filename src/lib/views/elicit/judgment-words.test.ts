import { expect, test } from 'vitest';
import { circleWords, judgmentWords } from './judgment-words.ts';

test('judgmentWords(a, b, ratio) names the one that matters more first', () => {
  expect(judgmentWords('GDP', 'Users', 5)).toBe('GDP matters strongly more than Users');
  expect(judgmentWords('GDP', 'Users', 1 / 4)).toBe('Users matters moderately to strongly more than GDP');
  expect(judgmentWords('GDP', 'Users', 1)).toBe('GDP and Users matter equally');
});

test('circleWords(members) goes around once', () => {
  expect(circleWords(['GDP', 'Users', 'Growth'])).toBe(
    'You say that GDP matters more than Users, that more than Growth, and that more than GDP: at least one of these cannot stand.'
  );
});
