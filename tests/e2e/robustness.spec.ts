import { expect, test, type Page } from '@playwright/test';
import { open } from './workspace-page.ts';

/** Ranges come from a worker that starts once the first view stands. */
const slow = { timeout: 30_000 };

const ranges = (page: Page) =>
  page.getByRole('list', { name: 'Ranked markets' }).getByRole('img', { name: /in 90% of trials/ });

/** What the first rows say of their ranges. */
async function said(page: Page): Promise<string[]> {
  await expect(ranges(page).nth(4)).toBeVisible(slow);
  const labels = await ranges(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? '')
  );
  return labels.slice(0, 5);
}

interface Answer {
  items: { low: number; high: number; top10: number }[];
}

function words({ low, high, top10 }: Answer['items'][number]): string {
  const share = top10 > 0.99 && top10 < 1 ? 'over 99%' : `${Math.round(100 * top10)}%`;
  const range = low === high ? `Rank ${low}` : `Ranks ${low} to ${high}`;
  return `${range} in 90% of trials; in the top 10 in ${share}`;
}

test.describe('Ranges of ranks', () => {
  test('a link with seed, draws, space and uncertain values gives the ranges that the API gives for them', async ({
    page,
    request
  }) => {
    // So many that they are shared between workers; the answer of the first 2,000 comes before.
    await open(page, '/?seed=7&draws=100000&space=box-40&uncertain=regional.censored');
    await expect(page.getByText('100,000 trials').first()).toBeVisible(slow);
    const shown = await said(page);
    const answer = await request.post('/api/v1/robustness', {
      data: {
        ...{ seed: 7, draws: 100_000, weightSpace: { type: 'relative-box', delta: 0.4 } },
        uncertain: ['regional', 'censored']
      }
    });
    const { items } = (await answer.json()) as Answer;
    expect(shown).toEqual(items.slice(0, 5).map(words));
  });

  test('a moved weight makes ranges stale until those of the new strategy stand', async ({
    page,
    request
  }) => {
    test.slow();
    await open(page, '/?draws=1500');
    await said(page);
    // Staleness lasts a few hundredths of a second: what a person sees is watched from within.
    const wasStale = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          const list = document.querySelector('[aria-label="Ranked markets"]')!;
          const look = () => list.matches('.stale') && resolve(true);
          new MutationObserver(look).observe(list, { attributes: true });
        })
    );
    const slider = page.getByRole('slider', { name: /, weight$/ }).first();
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await wasStale).toBe(true);
    await expect(page).toHaveURL(/[?&]s=/);
    const code = new URL(page.url()).searchParams.get('s');
    const answer = await request.get(`/api/v1/robustness?s=${code}&draws=1500`);
    const { items } = (await answer.json()) as Answer;
    await expect.poll(() => said(page), slow).toEqual(items.slice(0, 5).map(words));
    await expect(page.locator('[aria-label="Ranked markets"].stale')).toHaveCount(0);
  });

  test('the kernel runs in the worker, and nothing the page loads is refused', async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy|WebAssembly/.test(message.text())) refused.push(message.text());
    });
    await open(page);
    const usual = await said(page);
    expect(usual[0]).toContain('in 90% of trials');
    const compiles = await Promise.all(
      page
        .workers()
        .filter((worker) => worker.url().includes('robustness'))
        .map((worker) =>
          worker.evaluate(
            () =>
              new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module
          )
        )
    );
    expect(compiles).toEqual([true]);
    expect(refused).toEqual([]);
  });
});
