import { expect, test } from 'vitest';
import { classWords } from './class-words.ts';

test('classWords(position) says the ends of each class', () => {
  expect([classWords(1), classWords(2), classWords(5), classWords(6)]).toEqual([
    'under 35',
    '35–45',
    '65–75',
    '75 or more'
  ]);
});
