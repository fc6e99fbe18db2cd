// Builds the data again in a folder of its own and compares every byte with what is here. Writes nothing here.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { differingFiles } from './checks/differing-files.ts';

const besides = ['scripts', 'src', 'node_modules', 'package.json', 'tsconfig.json', '.svelte-kit'];

const copy = mkdtempSync(join(tmpdir(), 'atlas-data-'));
try {
  cpSync('data', join(copy, 'data'), { recursive: true });
  for (const name of besides) symlinkSync(resolve(name), join(copy, name));
  process.exitCode = compareBuilt(copy);
} finally {
  rmSync(copy, { recursive: true });
}

function compareBuilt(folder: string): number {
  const built = spawnSync(resolve('node_modules/.bin/tsx'), ['scripts/build-data.ts'], {
    cwd: folder,
    encoding: 'utf8'
  });
  if (built.status !== 0) {
    console.error(`${built.stdout}${built.stderr}\nnpm run data fails on what is here.`);
    return 1;
  }
  const differing = differingFiles('data', join(folder, 'data'));
  if (differing.length === 0) {
    console.log('The data build again to the same bytes.');
    return 0;
  }
  console.error(`The data here are not what their sources give. Run npm run data. Differing:`);
  for (const file of differing) console.error(`  data/${file}`);
  return 1;
}
