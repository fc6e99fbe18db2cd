import { z } from 'zod';
import type { Release } from '#lib/catalog/release.ts';
import { alternativesOf } from '#lib/strategy/alternatives.ts';
import { utilityColumn } from '#lib/strategy/utility-column.ts';
import { rounded } from '../published-observations.ts';
import type { List } from './list.ts';

function matrix(release: Release) {
  const columns = release.criteria.map(({ id }) => ({ id, utilities: utilityColumn(release, { id }) }));
  return alternativesOf(release).countries.map(({ iso3, name, market }, row) => ({
    iso3,
    name,
    market,
    utilities: Object.fromEntries(columns.map(({ id, utilities }) => [id, rounded(utilities[row])]))
  }));
}

export const utilities: List = {
  summary:
    'Markets by criteria: the 0-1 utility of every value between the goalposts of the release, a gap where there is none.',
  item: z.strictObject({
    iso3: z.string(),
    name: z.string(),
    market: z.boolean().describe('Ranked by default'),
    utilities: z.record(z.string(), z.number().nullable()).describe('By criterion; null = no value')
  }),
  items: matrix,
  table: (release) => ({
    columns: ['iso3', 'name', 'market', ...release.criteria.map(({ id }) => id)],
    rows: matrix(release).map((item) => [
      item.iso3,
      item.name,
      String(item.market),
      ...Object.values(item.utilities)
    ])
  })
};
