import { expect, test } from 'vitest';
import { plainItem } from '#lib/strategy/testing/plain-item.ts';
import { announcePlace } from './announce-place.ts';

const counts = { ranked: 159, excluded: 24, unranked: 12 };
const kenya = plainItem('KEN', 31, { score: 48.23 });

test('announcePlace(name, item) gives rank and score', () => {
  expect(announcePlace('Kenya', kenya, counts)).toBe('Kenya, rank 31 of 159, score 48.2');
});

test('announcePlace(name, item) gives the reason in place of a rank', () => {
  const reasons = [{ id: 'posture', text: 'Chip export rules: denial presumed.', source: '', date: '' }];
  const item = plainItem('BLR', null, { reasons });
  expect(announcePlace('Belarus', item, counts)).toBe(
    'Belarus, excluded: Chip export rules: denial presumed.'
  );
  expect(announcePlace('Guam', undefined, counts)).toBe('Guam, not in this ranking');
});
