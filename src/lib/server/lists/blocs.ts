import { blocSchema } from '#lib/server/openapi/catalog-schemas.ts';
import type { List } from './list.ts';

/** As CSV one row a membership, as JSON one item a bloc. */
export const blocs: List = {
  summary: 'Regional blocs with who defines them, the date of the list, and every member with its status.',
  item: blocSchema,
  items: (release) =>
    release.blocs.map((bloc) => ({
      ...bloc,
      members: bloc.members.map(({ iso3, status, since = null }) => ({ iso3, status, since }))
    })),
  table: (release) => ({
    columns: ['bloc', 'name', 'defined_by', 'as_of', 'source', 'iso3', 'status', 'since'],
    rows: release.blocs.flatMap((bloc) =>
      bloc.members.map(({ iso3, status, since }) => [
        bloc.id,
        bloc.name,
        bloc.definedBy,
        bloc.asOf,
        bloc.source,
        iso3,
        status,
        since
      ])
    )
  })
};
