import { expect, test } from 'vitest';
import { readRecord } from './read-record.ts';

const fact = { label: 'FATF grey list', value: 'On the list', citation: 'FATF', asOf: '2026-06-19' };

test('readRecord(answer) keeps the order of tests, and says nothing where nothing is on file', () => {
  const record = readRecord({ finance: { facts: [fact] }, dossier: { events: [] } });
  expect(record.tests.map(({ facts }) => facts)).toEqual([[], [fact], []]);
  expect(record.dossier).toEqual({ events: [] });
  expect(record.memberships).toEqual([]);
});

test('readRecord(answer) puts facts that say their test under the five tests', () => {
  const of = (stage: string) => ({ ...fact, label: stage, stage });
  const controls = { facts: [of('posture'), of('sanctions'), of('country-group')] };
  const { tests } = readRecord({ controls, finance: { facts: [fact] } });
  expect(tests.map(({ label, facts }) => [label, facts.map((one) => one.label)])).toEqual([
    ['Sanctions and embargo', ['sanctions']],
    ['Country group and headquarters test', ['country-group']],
    ['Chip posture', ['posture']],
    ['Finance', ['FATF grey list']],
    ['Access', []]
  ]);
});
