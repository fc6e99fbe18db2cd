import type { z } from 'zod';
import type { Release } from '#lib/catalog/release.ts';
import type { Table } from '#lib/downloads/csv.ts';

/** A list of the API: declared once, served as JSON and as CSV, described in the OpenAPI document. */
export interface List {
  summary: string;
  /** The form of one item. */
  item: z.ZodType;
  items(release: Release): object[];
  table(release: Release): Table;
}
