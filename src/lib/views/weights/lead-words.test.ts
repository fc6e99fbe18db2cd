import { expect, test } from 'vitest';
import { leadIntervalWords, unseatingWords } from './lead-words.ts';

test('leadIntervalWords(interval, name) says only the ends that exist', () => {
  expect(leadIntervalWords({ from: 0, to: Infinity }, 'France')).toBe('France stays first at any weight');
  expect(leadIntervalWords({ from: 0, to: 8.04 }, 'France')).toBe('France stays first up to 8 points');
  expect(leadIntervalWords({ from: 2.46, to: Infinity }, 'France')).toBe(
    'France stays first from 2.5 points up'
  );
  expect(leadIntervalWords({ from: 2, to: 8.5 }, 'France')).toBe('France stays first from 2 to 8.5 points');
});

test('unseatingWords(stability, name) names the weight, both points and the next leader', () => {
  const smallest = { id: 'supply', label: 'Electricity supply', from: 12, to: 15.4, leader: 'India' };
  const name = (id: string) => id;
  expect(unseatingWords({ leader: 'France', intervals: new Map(), smallest }, name)).toBe(
    'Smallest change that unseats France: Electricity supply from 12 to 15.4, then India leads.'
  );
  expect(unseatingWords({ leader: 'France', intervals: new Map(), smallest: null }, name)).toBe(
    'No change of a single weight unseats France.'
  );
});
