// Bytes and time of the first view in a fresh browser.
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../tests/chromium.ts';
import { startBuiltServer } from '../checks/built-server.ts';
import { weighFirstView } from '../checks/weigh-first-view.ts';
import type { Measure } from '../measure/measure.ts';

export async function benchmark(): Promise<Measure[]> {
  const server = await startBuiltServer();
  const browser = await chromium.launch(chromiumLaunchOptions);
  try {
    const { usable, all } = await weighFirstView(browser, server.base);
    return [
      { name: 'first view until usable, as sent', median: usable / 1000, unit: 'kB', budget: 260 },
      { name: 'first view all together, as sent', median: all / 1000, unit: 'kB', budget: 650 }
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}
