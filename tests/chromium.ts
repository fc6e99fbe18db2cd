import { existsSync } from 'node:fs';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync
);
/** The one CHROMIUM_PATH names, else the system's, else Playwright's own. */
const executablePath = process.env.CHROMIUM_PATH ?? installed;

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run'
];

/** Draws WebGL in software; pages are painted without it, which takes a third of the time on a machine without a GPU. */
export const chromiumLaunchOptions = {
  executablePath,
  args: [...quiet, '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization']
};

/** Has no WebGL: the SVG map stands in. Half the work of a page that draws it in software. */
export const withoutWebgl = { executablePath, args: [...quiet, '--disable-gpu', '--disable-3d-apis'] };
