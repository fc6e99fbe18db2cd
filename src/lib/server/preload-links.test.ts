import { describe, expect, it } from 'vitest';
import { preloadInPage } from './preload-links.ts';

const page = (link: string, type = 'text/html') =>
  new Response('<html><head><title>x</title></head></html>', { headers: { 'content-type': type, link } });

describe('preloadInPage(response)', () => {
  it('puts modules into the head and drops the header', async () => {
    const answer = await preloadInPage(
      page('<./_app/a.css>; rel="preload"; as="style"; nopush, <./_app/a.js>; rel="modulepreload"; nopush')
    );
    expect(answer.headers.has('link')).toBe(false);
    expect(await answer.text()).toBe(
      '<html><head><title>x</title><link rel="modulepreload" href="./_app/a.js"></head></html>'
    );
  });

  it('leaves what is no page alone', async () => {
    const answer = page('<./_app/a.js>; rel="modulepreload"', 'application/json');
    expect(await preloadInPage(answer)).toBe(answer);
  });
});
