import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './tests/chromium.ts';

const port = process.env.ATLAS_TEST_PORT ?? '3200';
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 60_000,
  reporter: process.env.CI ? [['line'], ['json', { outputFile: '.test-results/e2e.json' }]] : 'list',
  outputDir: '.test-results/artifacts',
  use: { baseURL, launchOptions: chromiumLaunchOptions, viewport: { width: 1440, height: 900 } },
  webServer: {
    command: 'node build',
    url: `${baseURL}/api/v1/releases`,
    reuseExistingServer: false,
    env: { HOST: '127.0.0.1', PORT: port, ATLAS_DATA_DIR: '.test-results/data' }
  }
});
