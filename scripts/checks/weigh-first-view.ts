import type { Browser, CDPSession } from 'playwright';

export interface FirstView {
  /** Bytes sent until the page says that ranking and map can be used. */
  usable: number;
  /** Bytes sent until nothing more is asked for. */
  all: number;
  foreignHosts: string[];
  files: { address: string; bytes: number }[];
}

/** The page puts this mark on its root once the ranking stands and a map is drawn. */
const usableMark = '[data-usable]';
const settleMilliseconds = 3000;

/** Opens an address with an empty cache and counts what the network carried, as compressed. */
export async function weighFirstView(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const network = await countBytes(await context.newCDPSession(page));
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator(usableMark).first().waitFor({ state: 'attached', timeout: 30_000 });
  const usable = network.total();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(settleMilliseconds);
  await context.close();
  const own = new URL(address).host;
  return {
    usable,
    all: network.total(),
    foreignHosts: [...network.hosts].filter((host) => host !== own),
    files: network.files().toSorted((a, b) => b.bytes - a.bytes)
  };
}

/** Sums bytes as they arrive, so that a file half read at the moment of asking counts by half. */
async function countBytes(session: CDPSession) {
  const requests = new Map<string, { address: string; bytes: number }>();
  const hosts = new Set<string>();
  const add = (id: string, bytes: number) => {
    const request = requests.get(id);
    if (request) request.bytes += bytes;
  };
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    const { host, pathname, protocol } = new URL(request.url);
    if (!protocol.startsWith('http')) return;
    hosts.add(host);
    requests.set(requestId, { address: pathname, bytes: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response }) =>
    add(requestId, response.encodedDataLength)
  );
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => add(requestId, encodedDataLength));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  const files = () => [...requests.values()];
  return { hosts, files, total: () => files().reduce((sum, { bytes }) => sum + bytes, 0) };
}
