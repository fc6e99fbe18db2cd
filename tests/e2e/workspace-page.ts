import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Strategy } from '../../src/lib/strategy/strategy.ts';

/** Opens an address and waits until ranking and map can be used. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  // Longer than any other wait: a busy machine draws its first map without a graphics card.
  await expect(page.locator('[data-usable]')).toBeAttached({ timeout: 30_000 });
}

/** Waits until nothing has arrived for half a second: what a page fetches once it stands is then there. */
export async function quiet(page: Page): Promise<void> {
  // Not "networkidle": a worker that is ended while its script is on its way counts as a request for good.
  await page.waitForFunction(() => {
    const ends = performance.getEntriesByType('resource').map((entry) => entry.startTime + entry.duration);
    return document.readyState === 'complete' && performance.now() - Math.max(0, ...ends) > 500;
  });
}

/** The address of the default strategy with a change: quicker than to make the change by hand. */
export async function addressOf(
  request: APIRequestContext,
  change: (strategy: Strategy) => Strategy
): Promise<string> {
  const { strategy } = await (await request.get('/api/v1/rank')).json();
  const { encodeLink } = await import('#lib/strategy/encode-link.ts');
  const link = encodeLink(change(strategy));
  if (!link.ok) throw new Error('The changed strategy has no short code.');
  return `/?s=${link.code}`;
}

const rows = (page: Page) => page.getByRole('list', { name: 'Ranked markets' }).getByRole('link');

/** Names in rank order, as a person reads them down the list. */
export async function ranked(page: Page, count = 10): Promise<string[]> {
  const labels = await rows(page).evaluateAll(
    (links, most) => links.slice(0, most).map((link) => link.getAttribute('aria-label') ?? ''),
    count
  );
  return labels.map((label) => label.split(', rank')[0] ?? '');
}

/** What the first row says of itself: name, rank, score. */
export async function leader(page: Page): Promise<string> {
  return (await rows(page).first().getAttribute('aria-label')) ?? '';
}

/** The button a market has over the map. */
export function onMap(page: Page, name: string | RegExp) {
  return page.getByRole('list', { name: 'Markets on the map' }).getByRole('button', { name });
}

/** Waits for the WebGL map, which a busy machine without a graphics card draws late. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 60_000 });
}
