// Writes a built release: all of it into a folder beside, then moved into place in a few renames, so that a build
// that fails half-way leaves the old files as they were.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their path under `root`. */
export type Files = Record<string, string>;

/**
 * root    the data folder
 * moved   paths under `root` put into place: a folder replaces the one before it; those of `kept` stay when there
 * kept    paths that are never written again (a release is immutable)
 */
export function writeGenerated(
  root: string,
  files: Files,
  moved: readonly string[],
  kept: readonly string[]
) {
  const staged = join(root, '.staged');
  rmSync(staged, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(staged, path, '..'), { recursive: true });
    writeFileSync(join(staged, path), text);
  }
  for (const path of moved) {
    const place = join(root, path);
    if (kept.includes(path) && existsSync(place)) continue;
    mkdirSync(join(place, '..'), { recursive: true });
    rmSync(place, { recursive: true, force: true });
    renameSync(join(staged, path), place);
  }
  rmSync(staged, { recursive: true, force: true });
}
