// npm run fonts: cuts the two families down to the letters and weights the product sets, for a light first view.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const target = 'src/lib/ui/fonts';
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join('');
const signs = '\u00a0°·³–—‘’“”•…‹›−×→←↑↓▲▼≤≥✓₂';
/** What the interface and the names of the release are set in; fonts.css names the same in `unicode-range`. */
const core = range(0x20, 0x7e) + signs + 'Åáãçéíñóôöü';
/** What people may type beside it: fetched only by a page that shows one of these. */
const more = range(0xa1, 0xff) + 'ŁłıİşŞğĞčćžšđăâțșōū';

const publicSans = 'public-sans/files/public-sans-latin-wght-normal';
const sourceSerif = 'source-serif-4/files/source-serif-4-latin-wght-normal';
const cuts = [
  { source: publicSans, name: 'public-sans', wght: { min: 400, max: 700 }, letters: core },
  { source: publicSans, name: 'public-sans-more', wght: { min: 400, max: 700 }, letters: more },
  { source: sourceSerif, name: 'source-serif-4-600', wght: 600, letters: core },
  { source: sourceSerif, name: 'source-serif-4-600-more', wght: 600, letters: more },
  { source: sourceSerif, name: 'source-serif-4-400', wght: 400, letters: core }
];

await mkdir(target, { recursive: true });
for (const { source, name, wght, letters } of cuts) {
  const whole = await readFile(`node_modules/@fontsource-variable/${source}.woff2`);
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    // The display face sets headlines: none of its small capitals, fractions or old-style figures.
    noLayoutClosure: source === sourceSerif
  });
  await writeFile(`${target}/${name}.woff2`, cut);
  console.log(`${name}.woff2: ${cut.length} bytes of ${whole.length}`);
}
