import { describe, expect, it } from 'vitest';
import { loadRelease } from '#lib/server/releases.ts';
import { lists } from './index.ts';

describe.each(Object.entries(lists))('list %s of the newest release', (_id, list) => {
  it('has the form the OpenAPI document states, item by item', async () => {
    const items = list.items(await loadRelease());
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const parsed = list.item.safeParse(item);
      expect(parsed.success, `${JSON.stringify(item).slice(0, 80)}: ${parsed.error?.message}`).toBe(true);
    }
  });
});
