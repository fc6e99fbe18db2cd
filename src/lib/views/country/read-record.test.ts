import { expect, test } from 'vitest';
import { readRecord } from './read-record.ts';

const fact = { label: 'FATF grey list', value: 'On the list', citation: 'FATF', asOf: '2026-06-19' };

test('readRecord(answer) keeps the order of tests, and says nothing where nothing is on file', () => {
  const record = readRecord({ finance: { facts: [fact] }, dossier: { events: [] } });
  expect(record.tests.map(({ facts }) => facts)).toEqual([[], [fact], []]);
  expect(record.dossier).toEqual({ events: [] });
  expect(record.memberships).toEqual([]);
});
