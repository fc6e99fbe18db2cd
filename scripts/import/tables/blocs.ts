// Bloc membership: what one private tracker keeps is a source of its own, for criteria rest on it.
import type { ImportedTable } from '../imported-table.ts';

const tracked = ['pax_silica', 'ai_opportunity_statement', 'waico', 'frontier_ai_call'];
const columns = ['bloc_id', 'iso3', 'status', 'since'];
const from = 'blocs/membership.csv';

export default [
  {
    source: 'bloc-membership-2026-11',
    columns,
    cuts: [{ from, keep: ({ bloc_id = '' }) => !tracked.includes(bloc_id) }]
  },
  {
    source: 'geopoliticsai-tracker-2026-07',
    columns,
    cuts: [{ from, keep: ({ bloc_id = '' }) => tracked.includes(bloc_id) }]
  }
] satisfies ImportedTable[];
