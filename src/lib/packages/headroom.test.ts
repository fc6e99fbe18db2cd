import { expect, it } from 'vitest';
import { askedBy, headroom, type Authority } from './headroom.ts';
import { exactMoneyText, moneyText } from './money.ts';
import { fullDraft } from './testing/full-draft.ts';

const authority: Authority = {
  ceiling: 135e9,
  drawn: 34.1e9,
  charterEnds: '2026-12-31',
  asOf: '2026-05',
  source: 'test'
};
const own = fullDraft();
const request = (instrument: string, amount: number | null, market = 'AAA') => ({
  id: instrument,
  instrument,
  amount,
  tenor: null,
  market,
  note: ''
});
const other = {
  ...fullDraft(),
  id: 'd2',
  support: [
    request('exim-guarantee', 1.4e9, 'BBB'),
    request('dfc-insurance', 0.6e9),
    request('ustda-study', 2e6),
    request('exim-insurance', null)
  ]
};

it('headroom(authority, drafts, own) leaves 135 - 34.1 - 4.8 - 1.4 = 94.7, and keeps DFC and USTDA apart', () => {
  const found = headroom(authority, [own, other], own);
  expect(found.own).toBe(4.8e9);
  expect(found.others).toBe(1.4e9);
  expect(found.rest / 1e9).toBeCloseTo(94.7, 9);
  expect(found.apart).toEqual([
    { agency: 'DFC', own: 0, others: 0.6e9 },
    { agency: 'USTDA', own: 0, others: 2e6 }
  ]);
  expect(found.withoutAmount).toBe(1);
});

it('askedBy(drafts, labelOf) sums what is asked of EXIM by market, the largest first', () => {
  expect(askedBy([other, own], (market) => market)).toEqual([
    { label: 'AAA', amount: 4.8e9 },
    { label: 'BBB', amount: 1.4e9 }
  ]);
});

it.each([
  [6.2e9, '$6.2B'],
  [4.85e9, '$4.85B'],
  [600e6, '$600M'],
  [2e6, '$2M'],
  [750_000, '$750,000'],
  [999_999_999, '$1B'],
  [-1.5e9, '−$1.5B'],
  [0, '$0']
])('moneyText(%d) is %s', (usd, text) => {
  expect(moneyText(usd)).toBe(text);
});

it('exactMoneyText(usd) rounds nothing', () => {
  expect(exactMoneyText(4_850_000_001)).toBe('$4,850,000,001');
});
