// Script from the slider's event until all views say the new ranking, in the built product.
import { chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../tests/chromium.ts';
import { startBuiltServer } from '../checks/built-server.ts';
import { quantile, type Measure } from '../measure/measure.ts';

const events = 200;

export async function benchmark(): Promise<Measure[]> {
  const server = await startBuiltServer();
  const browser = await chromium.launch(chromiumLaunchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.base}/`);
    await page.locator('.maplibregl-canvas').waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForTimeout(5_000);
    const { drags, loops } = await dragSlider(page, events);
    const plain = { name: 'plain loop over 250 x 30, ten times', median: quantile(loops, 0.5) };
    return [
      {
        name: 'slider event until views are updated',
        median: quantile(drags, 0.5),
        p95: quantile(drags, 0.95),
        unit: 'ms',
        budget: 8,
        plain
      }
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * Moves the first weight back and forth, an event each 16 ms.
 * returns  milliseconds of script: of each event with the microtasks it leaves behind, and of a plain loop run
 *          between the events, which tells how fast this machine is just now
 */
function dragSlider(page: Page, count: number): Promise<{ drags: number[]; loops: number[] }> {
  return page.evaluate(async (wanted) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!slider) throw new Error('No slider on the page.');
    const values = Float64Array.from({ length: 250 * 30 }, (_, place) => Math.abs(Math.sin(place)));
    const sums = new Float64Array(250);
    const drags: number[] = [];
    const loops: number[] = [];
    const warmUp = 40;
    for (let step = 0; step < wanted + warmUp; step++) {
      // A frame apart where the machine draws that fast; where it does not, as a hand that does not wait.
      await new Promise((resolve) => setTimeout(resolve, 16));
      const begun = performance.now();
      slider.value = String(1 + (step % 19));
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The views follow in a microtask, and what that leaves behind in the next ones.
      for (let round = 0; round < 20; round++) await null;
      const done = performance.now();
      for (let again = 0; again < 10; again++) {
        for (let row = 0; row < 250; row++) {
          let sum = 0;
          for (let column = 0; column < 30; column++)
            sum += (values[row * 30 + column] ?? 0) * (column + again);
          sums[row] = sum;
        }
      }
      if (step < warmUp) continue;
      drags.push(done - begun);
      loops.push(performance.now() - done);
    }
    return { drags, loops };
  }, count);
}
