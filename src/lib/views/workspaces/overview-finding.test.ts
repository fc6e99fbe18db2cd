import { expect, it } from 'vitest';
import { overviewFinding } from './overview-finding.ts';

const market = (iso3: string, ...packages: string[]) => ({ iso3, rank: null, packages });

it('overviewFinding(count, overview) says how many meet, and what of the top 20 nobody takes', () => {
  const taken = [market('AAA', 'one', 'two'), market('BBB', 'one')];
  expect(
    overviewFinding(2, {
      taken,
      free: [
        { iso3: 'CCC', rank: 20 },
        { iso3: 'DDD', rank: 21 }
      ]
    })
  ).toBe('2 packages aim at 2 markets; 1 is in more than one. 1 of the top 20 is in none.');
});

it('overviewFinding(1, overview) leaves out what one package cannot share', () => {
  expect(overviewFinding(1, { taken: [market('AAA', 'one')], free: [] })).toBe(
    '1 package aims at 1 market. Each of the top 20 is in a package.'
  );
});
