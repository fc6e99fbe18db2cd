import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tests/chromium.ts';
import { nodeWorkers } from './vite/node-worker.ts';
import { releaseParts } from './vite/release-parts.ts';

export default defineConfig({
  plugins: [releaseParts(), nodeWorkers(), sveltekit()],
  worker: { format: 'es' },
  json: { stringify: true },
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        // What every screen needs travels in few files: dozens of small ones cost more in headers than they hold.
        codeSplitting: {
          groups: [
            { name: 'framework', test: /node_modules[\\/](svelte|@sveltejs|devalue|clsx|esm-env)[\\/]/ },
            { name: 'controls', test: /src[\\/]lib[\\/]ui[\\/]|node_modules[\\/]@lucide[\\/]/ }
          ]
        }
      }
    }
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/data/**/*.test.ts'],
          exclude: ['src/**/*.svelte.test.ts']
        }
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: chromiumLaunchOptions }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
