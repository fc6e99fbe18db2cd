import { describe, expect, it } from 'vitest';
import type { Issue } from '../pipeline/issue.ts';
import type { Inputs } from '../pipeline/indicator.ts';
import tradeDealCommitments from './trade-deal-commitments.ts';

const columns = [
  'iso3',
  'export_control_alignment',
  'free_data_transfer',
  'digital_services_tax_ban',
  'no_duty_on_e_transmissions',
  'exim_dfc_financing_named',
  'chips_or_ai_purchase'
];

function count(deals: string[][], events: string[][] = []) {
  const issues: Issue[] = [];
  const rows = (names: string[], cells: string[][]) =>
    cells.map((row, at) => ({
      line: at + 2,
      cells: Object.fromEntries(names.map((name, column) => [name, row[column] ?? '']))
    }));
  const inputs: Inputs = {
    countries: [],
    tidy: () => [],
    list: (source) =>
      source === 'us-trade-deals-2026-07' ? rows(columns, deals) : rows(['iso3', 'title'], events),
    curated: () => [],
    readings: () => [],
    report: (issue) => issues.push(issue)
  };
  const counts = tradeDealCommitments.build(inputs).map(({ iso3, value }) => [iso3, value]);
  return { counts: Object.fromEntries(counts), issues };
}

describe('trade-deal-commitments', () => {
  it('counts a qualified "1 (case by case)" as stated: Cambodia has five', () => {
    expect(count([['KHM', '1 (case by case)', '1', '1', '1', '1', '']]).counts).toEqual({ KHM: 5 });
  });

  it('counts several pages of one partner together, each commitment once', () => {
    const indonesia = [
      ['IDN', '1', '', '', '1', '', ''],
      ['IDN', '1', '', '', '1', '', '']
    ];
    expect(count(indonesia).counts).toEqual({ IDN: 2 });
  });

  it('adds a Technology Prosperity Deal, also for a partner without a page: Korea', () => {
    const deals = [
      ['JPN', 'Technology Prosperity Deal; cooperation on exports of AI stacks'],
      ['KOR', 'Technology Prosperity Deal; cooperation on full-stack AI exports'],
      ['IND', 'Joint statement names GPUs and data-center goods']
    ];
    expect(count([['JPN', '1', '', '', '', '', '']], deals).counts).toEqual({ JPN: 2, KOR: 1 });
  });

  it('keeps a partner whose page states nothing at 0, and a market without a page missing', () => {
    expect(count([['AAA', '', '', '', '', '', '']]).counts).toEqual({ AAA: 0 });
  });

  it('reports a flag it cannot read', () => {
    expect(count([['KHM', 'perhaps', '', '', '', '', '']]).issues).toMatchObject([
      { row: 2, column: 'export_control_alignment', found: '"perhaps"' }
    ]);
  });
});
