// The table printed at the end of a build, and the values that moved most since the release before.
import type { Release } from '#lib/catalog/release.ts';
import type { Reading } from './indicator.ts';
import { summarize } from './summarize.ts';

export function summaryLines(readings: Record<string, Reading[]>): string[] {
  const rows = Object.entries(readings).map(([id, own]) => {
    const { count, least, median, most, oldestYear, flags } = summarize(own);
    const marks = Object.entries(flags).map(([flag, times]) => `${flag} ${times}`);
    return [id, count, least, median, most, oldestYear, marks.join(', ')].map((cell) => String(cell ?? '-'));
  });
  const table = [['criterion', 'n', 'least', 'median', 'most', 'oldest', 'flags'], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  );
}

/** Values that appeared, went, or changed by more than half against the release before. */
export function jumpLines(before: Release, now: Release): string[] {
  const jumps = jumpsBetween(before, now);
  return jumps.length > 0 ? jumps : ['no value came, went or changed by more than half'];
}

function jumpsBetween(before: Release, now: Release): string[] {
  return Object.entries(now.values).flatMap(([id, markets]) => {
    const earlier = before.values[id];
    if (!earlier) return [`${id}: new`];
    const ids = [...new Set([...Object.keys(earlier), ...Object.keys(markets)])].sort();
    return ids.flatMap((iso3) => {
      const [was, is] = [earlier[iso3]?.[0], markets[iso3]?.[0]];
      if (was === is) return [];
      const isJump =
        typeof was !== 'number' || typeof is !== 'number' || Math.abs(is - was) > Math.abs(was) / 2;
      return isJump ? [`${id} ${iso3}: ${was ?? 'missing'} -> ${is ?? 'missing'}`] : [];
    });
  });
}
