import { describe, expect, it } from 'vitest';
import type { Inputs } from '../pipeline/indicator.ts';
import type { Issue } from '../pipeline/issue.ts';
import { blocs } from './blocs.ts';

const gulf = {
  id: 'gcc',
  name: 'Gulf Cooperation Council',
  defined_by: 'Its charter',
  as_of: '2026-02',
  source: 'lists',
  note: ''
};
const words = [
  { status: 'member', label: 'Member', counts: 'yes', meaning: '' },
  { status: 'suspended', label: 'Suspended', counts: 'no', meaning: '' }
];

function build(members: Record<string, string>[], vocabulary: Record<string, string>[] = words) {
  const issues: Issue[] = [];
  const rows = (cells: Record<string, string>[]) => cells.map((own, at) => ({ line: at + 2, cells: own }));
  const inputs: Inputs = {
    countries: [],
    tidy: () => [],
    list: () => rows(members),
    curated: (name) => rows(name === 'blocs' ? [gulf] : vocabulary),
    readings: () => [],
    report: (issue) => issues.push(issue)
  };
  return { made: blocs(inputs), issues };
}

describe('blocs(inputs)', () => {
  it('joins a bloc with its members, whatever their standing, and leaves out an unknown date', () => {
    const members = [
      { bloc_id: 'gcc', iso3: 'OMN', status: 'member', since: '1981' },
      { bloc_id: 'gcc', iso3: 'QAT', status: 'suspended', since: '' },
      { bloc_id: 'asean', iso3: 'IDN', status: 'member', since: '' }
    ];
    expect(build(members)).toEqual({
      made: [
        {
          id: 'gcc',
          name: 'Gulf Cooperation Council',
          definedBy: 'Its charter',
          asOf: '2026-02',
          source: 'lists',
          members: [
            { iso3: 'OMN', status: 'member', since: '1981' },
            { iso3: 'QAT', status: 'suspended' }
          ]
        }
      ],
      issues: []
    });
  });

  it('reports a status outside the vocabulary, with its row', () => {
    const members = [
      { bloc_id: 'gcc', iso3: 'OMN', status: 'member', since: '' },
      { bloc_id: 'gcc', iso3: 'QAT', status: 'friend', since: '' }
    ];
    expect(build(members).issues).toMatchObject([
      { file: 'tables/lists.csv', row: 3, column: 'status', found: '"friend"' }
    ]);
  });

  it('reports a bloc without members', () => {
    expect(build([]).issues).toMatchObject([{ file: 'curated/blocs.csv', row: 2, column: 'id' }]);
  });

  it('reports a hand table that counts otherwise than the code', () => {
    const members = [{ bloc_id: 'gcc', iso3: 'OMN', status: 'member', since: '' }];
    const swapped = [{ status: 'suspended', label: 'Suspended', counts: 'yes', meaning: '' }];
    expect(build(members, swapped).issues).toMatchObject([
      { file: 'curated/bloc-status.csv', row: 2, found: '"suspended", counts "yes"' }
    ]);
  });
});
