import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions, withoutWebgl } from './tests/chromium.ts';

const port = process.env.ATLAS_TEST_PORT ?? '3200';
const baseURL = `http://127.0.0.1:${port}`;

// Neither browser nor server reaches another machine: every test here is also a test without a network.
const noForeignHosts = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
const offline = (options: typeof withoutWebgl) => ({ ...options, args: [...options.args, noForeignHosts] });

/** Tests that look at the WebGL map; the others run without it, on the SVG map, in a third of the time. */
const onWebgl = /@webgl/;

// The built server, never the development one: `npm run build` first, or ./scripts/test, which does.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  // A shared machine can stand still for longer than any wait; what fails twice is broken.
  retries: 1,
  // A loaded machine without a graphics card draws a first view in many seconds.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  outputDir: '.test-results/artifacts',
  use: { baseURL, viewport: { width: 1440, height: 900 } },
  projects: [
    // First: one of them at a time leaves a core half idle, which the others then use.
    { name: 'WebGL', grep: onWebgl, workers: 1, use: { launchOptions: offline(chromiumLaunchOptions) } },
    {
      name: 'without WebGL',
      grepInvert: onWebgl,
      // The SVG map is projected anew for each frame of a flight: there the camera jumps.
      use: { launchOptions: offline(withoutWebgl), contextOptions: { reducedMotion: 'reduce' } }
    }
  ],
  webServer: {
    command: 'node --import ./tests/refuse-outbound.js scripts/serve.js',
    url: `${baseURL}/api/v1/releases`,
    reuseExistingServer: false,
    env: { HOST: '127.0.0.1', PORT: port, ATLAS_DATA_DIR: '.test-results/data' }
  }
});
