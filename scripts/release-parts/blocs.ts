// Joins the hand table of blocs with the tables of their members; a status outside the vocabulary is a flaw.
import { countsAsMember, isMembershipStatus } from '#lib/catalog/bloc-status.ts';
import type { Bloc } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';

const columns = ['bloc_id', 'iso3', 'status', 'since'];

export function blocs(inputs: Inputs): Bloc[] {
  checkVocabulary(inputs);
  const named = inputs.curated('blocs', ['id', 'name', 'defined_by', 'as_of', 'source', 'note']);
  return named.map(({ line, cells }): Bloc => {
    const { id = '', name = '', defined_by = '', as_of = '', source = '', note = '' } = cells;
    const members = membersOf(inputs, source, id);
    if (members.length === 0) {
      const expected = `members of "${id}" in tables/${source}.csv`;
      inputs.report({ source, file: 'curated/blocs.csv', row: line, column: 'id', found: 'none', expected });
    }
    const bloc = { id, name, definedBy: defined_by, asOf: as_of, source, members };
    return note === '' ? bloc : { ...bloc, note };
  });
}

function membersOf({ list, report }: Inputs, source: string, bloc: string): Bloc['members'] {
  return list(source, columns)
    .filter(({ cells }) => cells.bloc_id === bloc)
    .flatMap(({ line, cells }): Bloc['members'] => {
      const { iso3 = '', status = '', since = '' } = cells;
      if (isMembershipStatus(status)) return [since === '' ? { iso3, status } : { iso3, status, since }];
      const expected = 'a status of curated/bloc-status.csv';
      report({
        source,
        file: `tables/${source}.csv`,
        row: line,
        column: 'status',
        found: `"${status}"`,
        expected
      });
      return [];
    });
}

/** The hand table says in words what each status means; code and table must count the same ones. */
function checkVocabulary({ curated, report }: Inputs) {
  for (const { line, cells } of curated('bloc-status', ['status', 'label', 'counts', 'meaning'])) {
    const { status = '', counts = '' } = cells;
    if (isMembershipStatus(status) && countsAsMember(status) === (counts === 'yes')) continue;
    const expected = 'the same word and count as in catalog/bloc-status.ts';
    const found = `"${status}", counts "${counts}"`;
    report({
      source: 'bloc-status',
      file: 'curated/bloc-status.csv',
      row: line,
      column: 'status',
      found,
      expected
    });
  }
}
