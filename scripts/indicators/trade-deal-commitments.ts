import type { Indicator, Inputs } from '../pipeline/indicator.ts';

const source = 'us-trade-deals-2026-07';
const events = 'program-events-2026';
const stated = [
  'export_control_alignment',
  'free_data_transfer',
  'digital_services_tax_ban',
  'no_duty_on_e_transmissions',
  'exim_dfc_financing_named'
] as const;
const purchase = 'chips_or_ai_purchase';

/**
 * Counts the commitments of every partner with a coded page or a Technology Prosperity Deal.
 * A flag is "1", also with a qualification behind it ("1 (case by case)"); empty is "not stated".
 */
export default {
  id: 'trade-deal-commitments',
  range: [0, 7],
  coverage: 45,
  build(inputs) {
    const commitments = new Map<string, Set<string>>();
    const withPage = new Set<string>();
    const add = (iso3: string, commitment?: string) => {
      const own = commitments.get(iso3) ?? new Set();
      commitments.set(iso3, commitment === undefined ? own : own.add(commitment));
    };
    for (const { line, cells } of inputs.list(source, ['iso3', ...stated, purchase])) {
      const { iso3 = '' } = cells;
      withPage.add(iso3);
      add(iso3);
      for (const column of stated) {
        if (isStated(inputs, line, column, cells[column] ?? '')) add(iso3, column);
      }
      if (cells[purchase] !== '') add(iso3, purchase);
    }
    for (const { cells } of inputs.list(events, ['iso3', 'title'])) {
      if (cells.title?.startsWith('Technology Prosperity Deal')) add(cells.iso3 ?? '', 'technology-deal');
    }
    return [...commitments].map(([iso3, own]) => ({
      iso3,
      value: own.size,
      year: 2026,
      flags: [],
      source: withPage.has(iso3) ? source : events
    }));
  }
} satisfies Indicator;

function isStated({ report }: Inputs, line: number, column: string, cell: string): boolean {
  if (cell === '' || /^1( \(.+\))?$/.test(cell)) return cell !== '';
  const expected = '1, 1 with a qualification in brackets, or an empty cell';
  report({ source, file: `tables/${source}.csv`, row: line, column, found: `"${cell}"`, expected });
  return false;
}
