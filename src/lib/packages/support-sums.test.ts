import { expect, it } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { riskClassLabel } from './risk-class.ts';
import { supportSums } from './support-sums.ts';

const request = (instrument: string, amount: number | null, market: string) => ({
  instrument,
  amount,
  market
});

it('supportSums(requests, labelOf) keeps agencies apart and counts requests without an amount in no sum', () => {
  const requests = [
    request('exim-direct-loan', 4_000, 'AAA'),
    request('exim-guarantee', 1_000, 'AAA'),
    request('dfc-equity', 2_000, 'AAA'),
    request('ustda-study', null, 'AAA'),
    request('nobody-knows', 9_000, 'BBB')
  ];
  expect(supportSums(requests, ({ market }) => market)).toEqual([
    {
      label: 'BBB',
      requests: 1,
      withoutAmount: 0,
      asked: { EXIM: 0, DFC: 0, USTDA: 0, Other: 9_000 },
      total: 9_000
    },
    {
      label: 'AAA',
      requests: 4,
      withoutAmount: 1,
      asked: { EXIM: 5_000, DFC: 2_000, USTDA: 0, Other: 0 },
      total: 7_000
    }
  ]);
});

it('riskClassLabel(release, market) tells a class, a class of its own, and none apart', () => {
  const label = (market: string) => riskClassLabel(tinyRelease(), market);
  expect([label('BBB'), label('AAA'), label('DDD'), label('all')]).toEqual([
    '4',
    'Market benchmark',
    'No class of one market',
    'No class of one market'
  ]);
});
