/** How every browser test starts Chromium: Debian's when CHROMIUM_PATH names it, else Playwright's own. */
export const chromiumLaunchOptions = {
  executablePath: process.env.CHROMIUM_PATH,
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
