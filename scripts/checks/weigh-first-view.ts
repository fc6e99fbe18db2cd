import type { Browser } from 'playwright';
import { startCountingProxy } from './counting-proxy.ts';

export interface FirstView {
  /** Bytes sent until the page says that ranking and map can be used. */
  usable: number;
  /** Bytes sent until nothing more is asked for. */
  all: number;
  foreignHosts: string[];
  files: { address: string; bytes: number }[];
}

/** The page puts this mark on its map once ranking and map can be used. */
const usableMark = '[data-usable]';
/** The WebGL map comes when the browser is idle: what is not asked for in this time is not part of the first view. */
const settleMilliseconds = 10_000;

/** Opens an address with an empty cache and counts what is sent, compressed and with headers, workers included. */
export async function weighFirstView(browser: Browser, base: string): Promise<FirstView> {
  const proxy = await startCountingProxy(base);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const hosts = new Set<string>();
    context.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (protocol.startsWith('http')) hosts.add(host);
    });
    // The page itself tells at once: asked from outside, the answer would come when the next files are on their way.
    const usable = new Promise<number>((resolve) => {
      void context.exposeFunction('nowUsable', () => resolve(proxy.total()));
    });
    await page.addInitScript((mark) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(mark)) return;
        observer.disconnect();
        Reflect.apply(Reflect.get(window, 'nowUsable'), window, []);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    }, usableMark);
    await page.goto(`${proxy.base}/`, { waitUntil: 'commit' });
    await page.locator(usableMark).first().waitFor({ state: 'attached', timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(settleMilliseconds);
    hosts.delete(new URL(proxy.base).host);
    const files = proxy.files().toSorted((a, b) => b.bytes - a.bytes);
    return { usable: await usable, all: proxy.total(), foreignHosts: [...hosts], files };
  } finally {
    await context.close();
    proxy.close();
  }
}
