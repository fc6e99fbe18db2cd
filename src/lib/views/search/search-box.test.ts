import { describe, expect, test, vi } from 'vitest';
import type { RankingItem } from '#lib/strategy/ranking.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { rank } from '#lib/strategy/rank.ts';
import { SearchBox } from './search-box.svelte.ts';

function box() {
  const release = tinyRelease();
  const strategy = tinyStrategy();
  const ranking = rank(release, strategy);
  const items = new Map<string, RankingItem>(ranking.countries.map((item) => [item.id, item]));
  const workspace = { release, strategy, ranking, items, goTo: vi.fn(), announce: vi.fn(), name: String };
  const search = new SearchBox(workspace);
  search.open = true;
  return { search, workspace };
}
const ids = (search: SearchBox) => search.found.map(({ place }) => place.id);

describe('SearchBox', () => {
  test('finds while it is open, and nothing once it is closed', () => {
    const { search } = box();
    search.query = 'alba';
    expect([ids(search), search.isAsked]).toEqual([['AAA'], true]);
    search.close();
    expect([ids(search), search.isAsked, search.query]).toEqual([[], false, '']);
  });

  test('steps round both ends of what it found', () => {
    const { search } = box();
    search.query = 'pair';
    const last = search.found.length - 1;
    search.step(-1);
    expect(search.active).toBe(last);
    search.step(1);
    expect(search.active).toBe(0);
  });

  test('takes the active place: goes there, says so, and closes', () => {
    const { search, workspace } = box();
    search.query = 'bora';
    expect(search.take()).toBe(true);
    expect(workspace.goTo).toHaveBeenCalledWith('BBB');
    expect(workspace.announce.mock.calls[0]?.[0]).toContain('BBB');
    expect(search.open).toBe(false);
    expect(search.take()).toBe(false);
  });
});
