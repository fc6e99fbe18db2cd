import type { Measure } from './measure.ts';

const headings = ['what', 'median', 'p95', 'budget', 'compared with', 'ratio', 'holds'];

/** The benchmark's table as text, columns aligned; a line over its budget says "no". */
export function formatTable(measures: Measure[]): string {
  const rows = [headings, ...measures.map(formatRow)];
  const widths = headings.map((_heading, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

function formatRow({ name, median, p95, unit, budget, budgetOf, plain }: Measure): string[] {
  const held = budgetOf === 'p95' ? (p95 ?? NaN) : median;
  const figure = (value: number | undefined) =>
    value === undefined ? '' : `${value.toPrecision(3)} ${unit}`;
  return [
    name,
    figure(median),
    figure(p95),
    budgetOf ? `${budgetOf} ${figure(budget)}` : figure(budget),
    plain ? `${plain.name}: ${figure(plain.median)}` : '',
    plain ? (median / plain.median).toFixed(2) : '',
    budget === undefined ? '' : held <= budget ? 'yes' : 'no'
  ];
}
