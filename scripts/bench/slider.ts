// Script from the slider's event until all views say the new ranking, in the built product.
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../../tests/chromium.ts';
import { startBuiltServer } from '../checks/built-server.ts';
import { quantile, type Measure } from '../measure/measure.ts';

const events = 300;
const warmUp = 40;

export async function benchmark(): Promise<Measure[]> {
  const server = await startBuiltServer();
  const browser = await chromium.launch(chromiumLaunchOptions);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.base}/`);
    await page.locator('.maplibregl-canvas').waitFor({ state: 'attached', timeout: 60_000 });
    await page.waitForTimeout(5_000);
    return [
      { ...(await measure(browser, page, backAndForth)), budget: 8, budgetOf: 'p95' },
      await measure(browser, page, endToEnd)
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

interface Drag {
  name: string;
  /** Where the slider stands after each event, in turn. */
  stops: number[];
}

/** A hand that draws the slider over nearly its whole length and back, a point a frame. */
const backAndForth: Drag = {
  name: 'slider event until views are updated',
  stops: Array.from({ length: 36 }, (_, step) => 1 + Math.abs(18 - step))
};

/** The most one event can move: presses on either end of the track. */
const endToEnd: Drag = { name: 'same, from end to end', stops: [1, 19] };

async function measure(browser: Browser, page: Page, { name, stops }: Drag): Promise<Measure> {
  let loops: number[] = [];
  const spans = await trace(browser, async () => (loops = await dragSlider(page, warmUp + events, stops)));
  const script = scriptOfDrags(spans).slice(warmUp);
  const plain = { name: 'plain loop over 250 x 30, ten times', median: quantile(loops, 0.5) };
  return { name, median: quantile(script, 0.5), p95: quantile(script, 0.95), unit: 'ms', plain };
}

/** A stretch of work of one thread, microseconds. */
interface Span {
  name: string;
  tid: number;
  ts: number;
  dur?: number;
  /** By the clock of the thread, which stands still while others have the core. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

/** What Chromium notes of all threads while something is done. */
async function trace(browser: Browser, work: () => Promise<unknown>): Promise<Span[]> {
  const session = await browser.newBrowserCDPSession();
  const spans: Span[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    // Typed as text by text; what it holds is written in the Trace Event Format.
    for (const one of value as unknown as Span[]) if (one.dur !== undefined) spans.push(one);
  });
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] } });
  await work();
  await session.send('Tracing.end');
  await ended;
  return spans.sort((a, b) => a.ts - b.ts);
}

/** Milliseconds of script: of each input event, and of the microtasks after it, in which the views follow. */
function scriptOfDrags(spans: Span[]): number[] {
  return spans
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
    .map((event) => {
      const end = event.ts + (event.dur ?? 0);
      const after = spans.find(
        ({ name, tid, ts }) => name === 'FunctionCall' && tid === event.tid && ts >= end
      );
      if (after?.tdur === undefined) throw new Error('The browser noted no script after an input event.');
      return ((event.tdur ?? 0) + after.tdur) / 1000;
    });
}

/**
 * Moves the first weight from stop to stop, over and over, an event each 16 ms, each in a task of its own.
 * returns  milliseconds of a plain loop run between the events, which tells how fast this machine is just now
 */
function dragSlider(page: Page, count: number, stops: number[]): Promise<number[]> {
  return page.evaluate(
    async ([wanted, stops]) => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]');
      if (!slider) throw new Error('No slider on the page.');
      const values = Float64Array.from({ length: 250 * 30 }, (_, place) => Math.abs(Math.sin(place)));
      const sums = new Float64Array(250);
      const loops: number[] = [];
      for (let step = 0; step < wanted; step++) {
        // A frame apart where the machine draws that fast; where it does not, as a hand that does not wait.
        await new Promise((resolve) => setTimeout(resolve, 16));
        await new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            slider.value = String(stops[step % stops.length]);
            slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
            port1.close();
            resolve();
          };
          port2.postMessage(null);
        });
        const begun = performance.now();
        for (let again = 0; again < 10; again++) {
          for (let row = 0; row < 250; row++) {
            let sum = 0;
            for (let column = 0; column < 30; column++)
              sum += (values[row * 30 + column] ?? 0) * (column + again);
            sums[row] = sum;
          }
        }
        loops.push(performance.now() - begun);
      }
      return loops;
    },
    [count, stops] as const
  );
}
