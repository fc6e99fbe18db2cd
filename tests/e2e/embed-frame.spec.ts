import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';

test.describe.configure({ mode: 'default' });

// A page of somebody else: another port is another origin.
let server: Server;
let foreign: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://localhost').searchParams.get('frame') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>A briefing</title><p>Our region</p>
      <iframe title="Map" src="${framed.replaceAll('"', '&quot;')}" width="800" height="600"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  foreign = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const framing = (address: string) => `${foreign}/?frame=${encodeURIComponent(address)}`;

test('an embed draws its map in a page of another origin', async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(framing(`${baseURL}/embed/map`));
  const frame = page.frameLocator('iframe[title="Map"]');
  const map = frame.getByRole('img').first();
  await expect(map).toBeVisible();
  await expect(frame.getByText('not an official U.S. Government map').first()).toBeVisible();
  await expect(frame.getByText('Independent analysis.').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('the workspace refuses to be framed by another origin', async ({ page, baseURL }) => {
  const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(framing(`${baseURL}/`));
  await refusal;
  await expect(page.frameLocator('iframe[title="Map"]').getByRole('main')).toHaveCount(0);
});
