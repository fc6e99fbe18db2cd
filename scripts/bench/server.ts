// Start of the built server, its first answer, and the still map against a bare server of the same bytes.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuiltServer } from '../checks/built-server.ts';
import { quantile, timeCall, type Measure } from '../measure/measure.ts';

const stillMap = '/render/map.svg';

export async function benchmark(): Promise<Measure[]> {
  return [...(await measureStart()), ...(await measureStillMap())];
}

async function measureStart(): Promise<Measure[]> {
  const data = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    const server = await startBuiltServer({ ATLAS_DATA_DIR: data });
    times.push(server.startMilliseconds);
    await server.stop();
  }
  rmSync(data, { recursive: true });
  const [first = NaN, ...again] = times;
  return [
    { name: 'start, empty data folder', median: first, unit: 'ms', budget: 4000 },
    {
      name: 'start again',
      median: quantile(again, 0.5),
      p95: quantile(again, 0.95),
      unit: 'ms',
      budget: 1500
    }
  ];
}

async function measureStillMap(): Promise<Measure[]> {
  const server = await startBuiltServer();
  try {
    const get = async (address: string) => (await fetch(address)).arrayBuffer();
    const cached = await timeCall(() => get(`${server.base}${stillMap}`), { rounds: 200 });
    // A size no one asked for before cannot come from a cache.
    let width = 900;
    const drawn = await timeCall(() => get(`${server.base}${stillMap}?w=${width++}&h=500`), { rounds: 30 });
    const bare = await timeBareServer(await onTheWire(`${server.base}${stillMap}`));
    const plain = { name: 'bare Node server, same bytes', median: bare };
    return [
      { name: 'still map, size asked for before', ...cached, unit: 'ms', budget: bare * 2, plain },
      { name: 'still map, new size', ...drawn, unit: 'ms', budget: 15 }
    ];
  } finally {
    await server.stop();
  }
}

/** What is sent when fetch asks: it unpacks what came, and should have as much to unpack from the bare server. */
function onTheWire(address: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    request(address, { headers: { 'accept-encoding': 'gzip, deflate' } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const encoding = response.headers['content-encoding'];
        resolve({ body: Buffer.concat(pieces), headers: encoding ? { 'content-encoding': encoding } : {} });
      });
    })
      .on('error', reject)
      .end();
  });
}

interface Sent {
  body: Buffer;
  headers: Record<string, string>;
}

async function timeBareServer({ body, headers }: Sent): Promise<number> {
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const { median } = await timeCall(async () => (await fetch(`http://127.0.0.1:${port}/`)).arrayBuffer(), {
    rounds: 200
  });
  server.closeAllConnections();
  server.close();
  return median;
}
