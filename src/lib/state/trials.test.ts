import { describe, expect, test } from 'vitest';
import { defaultTrials, readTrials, writeTrials, type Trials } from './trials.ts';

const read = (text: string) => readTrials(new URLSearchParams(text));

describe('readTrials(address)', () => {
  test('takes the default of what is absent or not understood', () => {
    expect(read('')).toEqual(defaultTrials);
    expect(read('seed=-1&draws=9999999&space=box-400')).toEqual(defaultTrials);
    expect(read('seed=1e3&draws=0&space=magic')).toEqual(defaultTrials);
  });

  test('takes each known kind once, in one order', () => {
    expect(read('uncertain=predicted.magic.regional.predicted').uncertain).toEqual(['regional', 'predicted']);
  });

  test.each<Trials>([
    { seed: 7, draws: 50_000, weights: { type: 'uniform' }, uncertain: ['regional', 'predicted'] },
    { seed: 0, draws: 10_000, weights: { type: 'ordered' }, uncertain: [] },
    { seed: 1234, draws: 2000, weights: { type: 'relative-box', delta: 0.1 }, uncertain: ['censored'] },
    { seed: 1234, draws: 10_000, weights: { type: 'lower-bounds', least: 0.025 }, uncertain: [] }
  ])('gives back what was written: %j', (trials) => {
    expect(readTrials(new URLSearchParams(writeTrials(trials)))).toEqual(trials);
  });
});

test('writeTrials(trials) leaves out what is as usual', () => {
  expect(writeTrials(defaultTrials)).toEqual([]);
  expect(writeTrials({ ...defaultTrials, seed: 5 })).toEqual([['seed', '5']]);
});
