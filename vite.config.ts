import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './tests/chromium.ts';
import { nodeWorkers } from './vite/node-worker.ts';
import { releaseParts } from './vite/release-parts.ts';

/** What the workspace and the parts opened later both use, and would else be a file each. */
const sharedByScreens = new RegExp(
  [
    'catalog/fold-text',
    'geo/(color-class|histogram|quantile-breaks)',
    'packages/(draft|edits)',
    'scoring/(clamp|smaa/rank-interval|lead-intervals)',
    'state/(bloc-draft|drafts|fonts|releases)',
    'strategy/(check-against-release|constraint-cost|edits|lead-stability|verdict)',
    'strategy/robustness/(robustness-problem|utility-ends)',
    'views/map/(criterion-layer|estimates|layer|nearest|pass-on|score-layer)',
    'views/ranking/(ContributionBar|RankRange|active-filters|rank-range|round-to-sum|row|sort-choices|sort-items|totals-text)',
    'views/share/write-strategy-file',
    'views/shell/(ScreenLinks|SkipLink|WentWrong|screens)',
    'views/weights/(SenseSwitch|StrategyBar|UtilityHistogram|constraint-words|direction-of|lead-words)'
  ]
    .map((path) => `src/lib/${path}\\.`)
    .join('|')
);

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
            {
              name: 'controls',
              test: /src[\\/]lib[\\/]ui[\\/](?!WideTable|SortHead|Page|Pane|TableFrame)|node_modules[\\/]@lucide[\\/]/
            },
            { name: 'shared', test: sharedByScreens }
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
          // A worker keeps what it has loaded (the release, PGlite, zod): three quarters of the time went into loading it anew.
          isolate: false,
          // One process of two that share the machine, which itself may be shared: only what hangs runs out of time.
          testTimeout: 60_000,
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
