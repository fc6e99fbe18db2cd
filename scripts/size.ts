// Weighs the first view of the built product in a fresh browser and fails over its budget. npm run size
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../tests/chromium.ts';
import { startBuiltServer } from './checks/built-server.ts';
import { weighFirstView, type FirstView } from './checks/weigh-first-view.ts';

/** Bytes as sent, compressed, headers included. */
const budget = { usable: 260_000, all: 650_000 };

const server = await startBuiltServer();
const browser = await chromium.launch(chromiumLaunchOptions);
try {
  report(await weighFirstView(browser, server.base));
} finally {
  await browser.close();
  await server.stop();
}

function report({ usable, all, foreignHosts, files }: FirstView) {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const { address, bytes } of files) console.log(`${kilobytes(bytes).padStart(10)}  ${address}`);
  console.log(`${kilobytes(usable)} until usable (budget ${kilobytes(budget.usable)})`);
  console.log(`${kilobytes(all)} all together (budget ${kilobytes(budget.all)})`);
  console.log(`Foreign hosts: ${foreignHosts.length === 0 ? 'none' : foreignHosts.join(', ')}`);
  const holds = usable <= budget.usable && all <= budget.all && foreignHosts.length === 0;
  console.log(holds ? 'The first view is within its budget.' : 'The first view is over its budget.');
  process.exitCode = holds ? 0 : 1;
}
