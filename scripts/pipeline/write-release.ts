// Puts a built release into the data folder: its own folder, the tables for reading, geometry, sites, the pointer.
import { existsSync, readFileSync } from 'node:fs';
import type { Source } from '#lib/catalog/release.ts';
import type { BuiltRelease } from './build-release.ts';
import { canonicalJson } from './canonical-json.ts';
import { dataPackage } from './data-package.ts';
import { indicatorFiles } from './indicator-files.ts';
import { writeGenerated, type Files } from './write-generated.ts';

/** The layers of sites with the records of their tables: they lie beside the release. */
export interface WrittenSites {
  sources: Record<string, Source>;
  files: Files;
}

export function writeRelease(
  root: string,
  { release, readings, dossiers, series }: BuiltRelease,
  geometry: Files,
  sites: WrittenSites = { sources: {}, files: {} }
) {
  const folder = `generated/releases/${release.id}`;
  const files = {
    ...under('generated/geometry', geometry),
    ...under('generated/indicators', indicatorFiles(readings, release)),
    [`${folder}/release.json`]: `${canonicalJson(release)}\n`,
    [`${folder}/dossiers.json`]: dossiers,
    [`${folder}/series.json`]: series,
    'generated/newest.json': newestJson(root, release.id),
    ...under('generated/sites', sites.files),
    'datapackage.json': dataPackage(root, release, sites.sources)
  };
  const moved = ['generated/indicators', folder, 'generated/newest.json', 'datapackage.json'];
  if (Object.keys(geometry).length > 0) moved.unshift('generated/geometry');
  if (Object.keys(sites.files).length > 0) moved.unshift('generated/sites');
  writeGenerated(root, files, moved, [folder]);
}

/** The newest release, and the earlier ones, the latest of them first; a build of the same leaves them as they are. */
function newestJson(root: string, id: string): string {
  const file = `${root}/generated/newest.json`;
  const before: Newest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { release: id };
  const history = before.release === id ? [] : [before.release];
  const earlier = [...history, ...(before.earlier ?? [])].filter((one) => one !== id);
  return `${JSON.stringify({ release: id, earlier })}\n`;
}

interface Newest {
  release: string;
  earlier?: string[];
}

/** The same files under a folder. */
export function under(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}
