// Puts a built release into the data folder: its own folder, the tables for reading, geometry, the pointer.
import type { BuiltRelease } from './build-release.ts';
import { canonicalJson } from './canonical-json.ts';
import { dataPackage } from './data-package.ts';
import { indicatorFiles } from './indicator-files.ts';
import { writeGenerated, type Files } from './write-generated.ts';

export function writeRelease(root: string, { release, readings, dossiers }: BuiltRelease, geometry: Files) {
  const folder = `generated/releases/${release.id}`;
  const files = {
    ...under('generated/geometry', geometry),
    ...under('generated/indicators', indicatorFiles(readings, release)),
    [`${folder}/release.json`]: `${canonicalJson(release)}\n`,
    [`${folder}/dossiers.json`]: dossiers,
    'generated/newest.json': `${JSON.stringify({ release: release.id })}\n`,
    'datapackage.json': dataPackage(root, release)
  };
  const moved = ['generated/indicators', folder, 'generated/newest.json', 'datapackage.json'];
  if (Object.keys(geometry).length > 0) moved.unshift('generated/geometry');
  writeGenerated(root, files, moved, [folder]);
}

/** The same files under a folder. */
export function under(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}
