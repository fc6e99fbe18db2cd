import { existsSync } from 'node:fs';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync
);

/** How every browser test starts Chromium: the one CHROMIUM_PATH names, else the system's, else Playwright's own. */
export const chromiumLaunchOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? installed,
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader'
  ]
};
