import { describe, expect, it } from 'vitest';
import { writeCsv } from '#lib/downloads/csv.ts';
import { smallRelease } from '../../../../tests/small-release.ts';
import { describeRelease } from './releases.ts';
import { lists } from './index.ts';

describe.each(Object.entries(lists))('list %s', (_id, list) => {
  it('gives items of the form the OpenAPI document states', () => {
    for (const item of list.items(smallRelease)) expect(() => list.item.parse(item)).not.toThrow();
  });

  it('writes a row for what it lists', () => {
    const lines = writeCsv(list.table(smallRelease)).trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
  });
});

describe('list criteria', () => {
  it('says the direction from the order of the goalposts, and counts markets, not every place', () => {
    const items = lists.criteria.items(smallRelease);
    expect(items[0]).toMatchObject({ id: 'open', direction: 'higher is better', markets: 2 });
    expect(items[1]).toMatchObject({ id: 'closed', direction: 'lower is better', markets: 2 });
  });
});

describe('list blocs', () => {
  it('gives each member all three fields, null where the date of joining is not known', () => {
    const [bloc] = lists.blocs.items(smallRelease);
    expect(bloc).toMatchObject({
      members: [
        { iso3: 'KEN', status: 'member', since: '2000-07-07' },
        { iso3: 'UGA', status: 'suspended', since: null }
      ]
    });
  });

  it('writes one row a membership, each with its status', () => {
    const { columns, rows } = lists.blocs.table(smallRelease);
    expect(rows.map((row) => [row[columns.indexOf('iso3')], row[columns.indexOf('status')]])).toEqual([
      ['KEN', 'member'],
      ['UGA', 'suspended']
    ]);
  });
});

describe('describeRelease(release, newest)', () => {
  it('counts markets without the United States', () => {
    expect(describeRelease(smallRelease, smallRelease.id)).toMatchObject({
      newest: true,
      markets: 2,
      countries: 3
    });
  });
});
