import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { freePort } from '../../scripts/checks/free-port.ts';
import { open } from './workspace-page.ts';

// Our own boundaries as an organization would hand them in, with Kenya as a square in the Atlantic.
const topology = JSON.parse(readFileSync('data/generated/geometry/light.topo.json', 'utf8')) as Topology<{
  countries: GeometryCollection<{ iso3: string }>;
}>;
const square = { type: 'Polygon', coordinates: [[[-40, 20], [-40, 30], [-30, 30], [-30, 20], [-40, 20]]] }; // prettier-ignore
const about = {
  source: 'Lines of a ministry',
  edition: '2026-05',
  positions: ['Kenya lies in the Atlantic.']
};
const features = feature(topology, topology.objects.countries).features.map((country) =>
  country.properties.iso3 === 'KEN' ? { ...country, geometry: square } : country
);

// One server for both tests.
test.describe.configure({ mode: 'default' });

let folder: string;
let base: string;
let server: ChildProcess;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-boundaries-'));
  const file = join(folder, 'ministry.json');
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', about, features }));
  const port = String(await freePort());
  base = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: port,
    ATLAS_DATA_DIR: folder,
    ATLAS_BOUNDARY_FILE: file
  };
  server = spawn('node', ['scripts/serve.js'], { env });
  await new Promise((resolve) => server.stdout?.once('data', resolve));
});
test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

const line = 'Boundaries: Lines of a ministry 2026-05; not necessarily authoritative';

test('an organization’s own boundary file replaces ours on the map, with its own line and positions (MAP-06)', async ({
  page
}) => {
  const boundaries = page.waitForResponse(/\/boundaries\/[0-9a-f]+\.json/);
  await open(page, base);
  await page.getByRole('button', { name: line }).click();
  await expect(page.getByRole('dialog', { name: 'Boundaries on this map' })).toContainText(
    'Kenya lies in the Atlantic.'
  );
  await page.keyboard.press('Escape');
  const served = (await (await boundaries).json()) as typeof topology;
  const kenya = feature(served, served.objects.countries).features.find(
    (one) => one.properties.iso3 === 'KEN'
  );
  const points = JSON.stringify(kenya?.geometry)
    .match(/-?\d+(\.\d+)?/g)!
    .map((text) => Math.round(Number(text)));
  expect([...new Set(points)].sort((a, b) => a - b)).toEqual([-40, -30, 20, 30]);
});

test('embed and still are drawn from the same file and say so (MAP-06)', async ({
  page,
  request,
  baseURL
}) => {
  await page.goto(`${base}/embed/map`);
  await expect(page.getByText(line).first()).toBeVisible();
  const still = await (await request.get(`${base}/render/map.svg`)).text();
  expect(still).toContain('Lines of a ministry 2026-05');
  expect(still).not.toContain('Natural Earth');
  const ours = await (await request.get(`${baseURL}/render/map.svg`)).text();
  expect(ours).toContain('Natural Earth');
});
