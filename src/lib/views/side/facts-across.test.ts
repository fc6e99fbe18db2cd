import { expect, it } from 'vitest';
import type { Fact } from '#lib/catalog/dossier.ts';
import type { OnFile } from '../country/read-record.ts';
import { factsAcross } from './facts-across.ts';

const fact = (label: string, value: string, citation = 'a list'): Fact => ({
  label,
  value,
  citation,
  asOf: '2026-08'
});
const record = (...tests: OnFile['tests']): OnFile => ({ tests, dossier: {}, memberships: [] });

it('factsAcross(records) keeps the order of tests and leaves a gap where a market has no such fact', () => {
  const kenya = record(
    { label: 'Sanctions', facts: [fact('OFAC', 'Not on the list')] },
    { label: 'Finance', facts: [fact('OECD class', '6'), fact('DFC group', 'priority')] }
  );
  const chile = record(
    { label: 'Sanctions', facts: [fact('OFAC', 'Not on the list')] },
    { label: 'Finance', facts: [fact('DFC group', 'other')] }
  );
  const across = factsAcross([kenya, chile]);
  expect(across.map(({ label, facts }) => [label, facts.map((one) => one.label)])).toEqual([
    ['Sanctions', ['OFAC']],
    ['Finance', ['OECD class', 'DFC group']]
  ]);
  expect(across[1]!.facts[0]!.cells.map((cell) => cell?.value)).toEqual(['6', undefined]);
  expect(across[1]!.facts[1]!.cells.map((cell) => cell?.value)).toEqual(['priority', 'other']);
});

it('factsAcross(records) says the paper once where all stand on the same one', () => {
  const [finance] = factsAcross([
    record({ label: 'Finance', facts: [fact('DFC group', 'priority'), fact('OECD class', '6')] }),
    record({ label: 'Finance', facts: [fact('DFC group', 'other'), fact('OECD class', '2', 'another list')] })
  ]);
  expect(finance!.facts.map(({ paper }) => paper)).toEqual(['a list; as of Aug 2026', undefined]);
});
