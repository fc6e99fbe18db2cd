import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Position } from 'geojson';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Box } from './adjustments.ts';

export type BorderRank = 1 | 2 | 3;

export interface BorderRow {
  a: string;
  b: string;
  /** Only the segments whose middle lies in this box; without one, the whole of the pair. */
  within?: Box;
  rank: BorderRank;
  name: string;
  citation: string;
}

export interface DisputedRow {
  id: string;
  name: string;
  shownIn: string;
  unit: string;
  /** A convex outline drawn by hand; without one, the whole unit. */
  outline?: Position[];
  citation: string;
}

export interface PointRow {
  iso3: Iso3;
  at: [longitude: number, latitude: number];
}

/** Reads the hand table of border ranks; a pair without a row is international (rank 1). */
export function readBorders(file: string): BorderRow[] {
  return rowsOf(file).map((row, i) => {
    const rank = Number(row.rank);
    if (rank !== 1 && rank !== 2 && rank !== 3) throw flaw(file, i, 'rank', row.rank, '1, 2 or 3');
    if (!row.citation) throw flaw(file, i, 'citation', row.citation, 'the text behind the rank');
    const sides = [row.west, row.south, row.east, row.north].filter((side) => side !== '').map(Number);
    if (sides.length !== 0 && sides.length !== 4) throw flaw(file, i, 'west', row.west, 'four sides or none');
    const [west, south, east, north] = sides;
    return {
      a: row.a ?? '',
      b: row.b ?? '',
      rank,
      name: row.name ?? '',
      citation: row.citation,
      ...(sides.length === 4 ? { within: [west!, south!, east!, north!] } : {})
    };
  });
}

/** Reads the hand table of disputed areas. */
export function readDisputed(file: string): DisputedRow[] {
  return rowsOf(file).map((row, i) => {
    if (!row.citation) throw flaw(file, i, 'citation', row.citation, 'the text behind the entry');
    const outline = row.outline?.split(';').map((corner) => corner.trim().split(' ').map(Number));
    if (row.outline && outline?.some((corner) => corner.length !== 2 || corner.some(Number.isNaN))) {
      throw flaw(file, i, 'outline', row.outline, 'corners as "longitude latitude", divided by semicolons');
    }
    return {
      id: row.id ?? '',
      name: row.name ?? '',
      shownIn: row.shown_in ?? '',
      unit: row.unit ?? '',
      citation: row.citation,
      ...(row.outline && outline ? { outline } : {})
    };
  });
}

/** Reads the points of territories that the atlas does not draw. */
export function readPoints(file: string): PointRow[] {
  return rowsOf(file).map((row, i) => {
    const [lng, lat] = [Number(row.lng || NaN), Number(row.lat || NaN)];
    if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) {
      throw flaw(file, i, 'lng, lat', `${row.lng}, ${row.lat}`, 'degrees');
    }
    return { iso3: row.iso3 ?? '', at: [lng, lat] };
  });
}

function rowsOf(file: string): Record<string, string | undefined>[] {
  return parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[];
}

function flaw(file: string, row: number, column: string, found: string | undefined, expected: string): Error {
  return new Error(
    `${file}: row ${row + 2}, column ${column}: found "${found ?? ''}", expected ${expected}.`
  );
}
