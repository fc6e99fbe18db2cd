import { describe, expect, test } from 'vitest';
import type { RankedCriterion, RankingItem } from '#lib/strategy/ranking.ts';
import { barWidths, moveText, notesOf, percentText, rangeText, rowLabel, segmentsOf } from './row.ts';

const criterion = (id: string, group: RankedCriterion['group'], share: number): RankedCriterion => ({
  id,
  label: id,
  group,
  weight: share * 100,
  share,
  neutral: false
});
const criteria = [
  criterion('gdp', 'market', 0.3),
  criterion('grid', 'power', 0.5),
  criterion('growth', 'market', 0.2),
  criterion('footprint', 'strategic', 0)
];
const item: RankingItem = {
  id: 'KEN',
  kind: 'country',
  status: 'ranked',
  score: 60.81,
  rank: 1,
  tied: false,
  coverage: 1,
  low: 60.81,
  high: 60.81,
  reasons: [],
  marks: [],
  utilities: Float64Array.of(0.5, 0.8, 0.3, 0.1),
  points: [10.26, 20.27, 30.28, 0]
};

describe('segmentsOf', () => {
  test('sums points by group in the fixed order, leaves neutral groups out, and adds up to the printed score', () => {
    const segments = segmentsOf(criteria, item);
    // market 10.26 + 30.28 = 40.54, power 20.27; 60.81 prints as 60.8, so market keeps 40.5 and power 20.3.
    expect(segments.map(({ group, points }) => [group, points])).toEqual([
      ['market', 40.5],
      ['power', 20.3]
    ]);
  });

  test('leaves weighted utilities their own sum where the score is none', () => {
    const byTopsis = { ...item, score: 72.4 };
    expect(segmentsOf(criteria, byTopsis).map(({ points }) => points)).toEqual([40.5, 20.3]);
  });

  test('takes a missing criterion for nothing, and gives a market without a score no bar', () => {
    const missing = { ...item, score: 30.53, points: [10.26, 20.27, NaN, 0] };
    expect(segmentsOf(criteria, missing).map(({ points }) => points)).toEqual([10.2, 20.3]);
    expect(segmentsOf(criteria, { ...item, score: null })).toEqual([]);
  });
});

test('percentText(share) never prints a little less than all as all', () => {
  expect([percentText(1), percentText(0.997), percentText(0.654)]).toEqual(['100%', '99%', '65%']);
});

test('rangeText(item) says what the range is, and when there is none', () => {
  expect(rangeText(item)).toBe('No weighted value is missing');
  expect(rangeText({ score: 50, low: 41.25, high: 62 })).toBe('41.3–62.0 if missing values were worst–best');
  expect(rangeText({ score: null, low: 0, high: 0 })).toBe('Not ranked');
});

test('notesOf(item, nameOf) tells what was not checked and where else it belongs, and not that a bloc goes without the home market', () => {
  const said = (id: string, text: string) => ({ id, text, source: '', date: '' });
  const marks = [said('posture', 'Not verified.'), said('without-united-states', 'US left out.')];
  const nameOf = (bloc: string) => bloc.toUpperCase();
  expect(notesOf({ ...item, marks, overlaps: ['asean', 'quad'] }, nameOf)).toBe(
    'Not verified. Also in ASEAN, QUAD'
  );
  expect(notesOf({ ...item, overlaps: [] }, nameOf)).toBe('');
});

test('barWidths(segments) is a track for each of the six groups, in percent of a bar that ends at 90 points', () => {
  const segments = [
    { group: 'power', label: '', points: 45 },
    { group: 'focus', label: '', points: 9 }
  ] as const;
  expect(barWidths(segments)).toBe('0.00% 50.00% 0.00% 0.00% 0.00% 10.00%');
  expect(barWidths([])).toBe('');
});

test('moveText(places) points up where places were gained, and is nothing where none', () => {
  expect(moveText(3)).toEqual({ text: '▲\u200a3', words: 'Up 3 places against the preset' });
  expect(moveText(-1)).toEqual({ text: '▼\u200a1', words: 'Down 1 place against the preset' });
  expect(moveText(0)).toBeNull();
});

test('rowLabel(name, item) says the rank with its tie, or why there is none', () => {
  expect(rowLabel('Kenya', { ...item, tied: true, coverage: 0.82 })).toBe(
    'Kenya, rank 1, tied, score 60.8, 82% of weight has data'
  );
  const reasons = [{ id: 'floor', text: 'Too little data.', source: '', date: '' }];
  expect(rowLabel('Kenya', { ...item, status: 'unranked', reasons })).toBe(
    'Kenya, not ranked: Too little data.'
  );
});
