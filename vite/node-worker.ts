import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vite';

const mark = '?node-worker';

/**
 * Serves `./name.ts?node-worker`: the module with all it imports, as the text of one script for a worker thread.
 * Vite bundles workers for browsers alone; as text the same worker starts in development, in a test and in the build.
 */
export function nodeWorkers(): Plugin {
  return {
    name: 'node-workers',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(mark)) return null;
      const { outputFiles, metafile } = await build({
        entryPoints: [id.slice(0, -mark.length)],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        platform: 'node',
        target: 'node20'
      });
      for (const file of Object.keys(metafile.inputs)) this.addWatchFile(resolve(file));
      return { code: `export default ${JSON.stringify(outputFiles[0]?.text)};`, moduleType: 'js' };
    }
  };
}
