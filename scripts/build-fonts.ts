// npm run fonts: cuts the two families down to the letters and weights the product sets, for a light first view.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const target = 'src/lib/ui/fonts';
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step)).join('');
/** Basic Latin, Latin-1, and the signs and letters of names that stand in the interface. */
const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’“”•…‹›·−×→←↑↓▲▼≤≥✓ŁłıİşŞğĞčćžšđăâțșōū₂';

const cuts = [
  {
    source: 'public-sans/files/public-sans-latin-wght-normal',
    name: 'public-sans',
    wght: { min: 400, max: 700 }
  },
  { source: 'source-serif-4/files/source-serif-4-latin-wght-normal', name: 'source-serif-4-600', wght: 600 },
  { source: 'source-serif-4/files/source-serif-4-latin-wght-normal', name: 'source-serif-4-400', wght: 400 }
];

await mkdir(target, { recursive: true });
for (const { source, name, wght } of cuts) {
  const whole = await readFile(`node_modules/@fontsource-variable/${source}.woff2`);
  const cut = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght } });
  await writeFile(`${target}/${name}.woff2`, cut);
  console.log(`${name}.woff2: ${cut.length} bytes of ${whole.length}`);
}
