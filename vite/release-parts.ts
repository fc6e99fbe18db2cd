import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { Release } from '../src/lib/catalog/release.ts';
import { splitRelease } from '../src/lib/catalog/wire/release-parts.ts';

/** Serves `release.json?ranking` and `release.json?prose`: the two parts of a release as modules of their own. */
export function releaseParts(): Plugin {
  return {
    name: 'release-parts',
    enforce: 'pre',
    async load(id) {
      const [file, part] = id.split('?');
      if (!file?.endsWith('/release.json') || (part !== 'ranking' && part !== 'prose')) return null;
      const release: Release = JSON.parse(await readFile(file, 'utf8'));
      const text = JSON.stringify(splitRelease(release)[part]);
      return { code: `export default JSON.parse(${JSON.stringify(text)});`, moduleType: 'js' };
    }
  };
}
