// `npm run data`: from data/sources, data/tables and data/curated to data/generated and data/datapackage.json.
// Same inputs, same bytes. A flaw in an input is printed with its place, and then nothing is written.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteria } from '#lib/catalog/criteria/index.ts';
import type { Release } from '#lib/catalog/release.ts';
import { buildGeometry } from './geometry/build-geometry.ts';
import { writeGeometry } from './geometry/write-geometry.ts';
import { buildRelease } from './pipeline/build-release.ts';
import type { Indicator } from './pipeline/indicator.ts';
import { formatIssue } from './pipeline/issue.ts';
import { jumpLines, summaryLines } from './pipeline/print-summary.ts';
import type { Files } from './pipeline/write-generated.ts';
import { under, writeRelease } from './pipeline/write-release.ts';
import { blocs } from './release-parts/blocs.ts';
import { controls } from './release-parts/controls.ts';
import { dossiers } from './release-parts/dossiers.ts';

const root = 'data';

const indicators = await Promise.all(
  Object.keys(criteria).map(async (id) => {
    const { default: indicator } = (await import(`./indicators/${id}.ts`)) as { default: Indicator };
    return indicator;
  })
);
const geometry = buildGeometry();
const geometryTexts = writtenGeometry();
const built = buildRelease({
  root,
  criteria: Object.values(criteria),
  indicators,
  points: geometry.points,
  apart: under('geometry', geometryTexts),
  blocs,
  controls,
  dossiers
});

if ('issues' in built) {
  console.error(built.issues.map(formatIssue).join('\n'));
  console.error(`${built.issues.length} flaws; nothing was written.`);
  process.exitCode = 1;
} else {
  const { release, readings } = built;
  const before = newestRelease();
  writeRelease(root, built, geometryTexts);
  console.log(summaryLines(readings).join('\n'));
  if (before && before.id !== release.id) {
    console.log([`\nAgainst ${before.id}:`, ...jumpLines(before, release)].join('\n'));
  }
  console.log(`\nRelease ${release.id}`);
}

function writtenGeometry(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'geometry-'));
  writeGeometry(geometry, folder);
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(texts);
}

function newestRelease(): Release | undefined {
  const pointer = `${root}/generated/newest.json`;
  if (!existsSync(pointer)) return undefined;
  const { release } = JSON.parse(readFileSync(pointer, 'utf8')) as { release: string };
  const file = `${root}/generated/releases/${release}/release.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Release) : undefined;
}
