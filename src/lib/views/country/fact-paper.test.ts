import { expect, test } from 'vitest';
import { factPaper } from './fact-paper.ts';

const fact = {
  label: 'Country Group D:5',
  value: 'Not on the list',
  citation: '15 CFR part 740',
  asOf: '2026-09-24'
};

test('factPaper(fact) writes every date as a person reads it, the words between them kept', () => {
  expect(factPaper(fact)).toBe('15 CFR part 740; as of Sep 24, 2026');
  expect(factPaper({ ...fact, effective: '2023-11-17, last amended on 2026-07-10' })).toBe(
    '15 CFR part 740; effective Nov 17, 2023, last amended on Jul 10, 2026; as of Sep 24, 2026'
  );
});
