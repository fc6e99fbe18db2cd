// All that a build of the data takes, wired together: every criterion's script, geometry, blocs, lists, dossiers, sites.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteria } from '#lib/catalog/criteria/index.ts';
import { buildGeometry, type BuiltGeometry } from './geometry/build-geometry.ts';
import { writeGeometry } from './geometry/write-geometry.ts';
import { buildRelease, type BuiltRelease } from './pipeline/build-release.ts';
import type { Indicator } from './pipeline/indicator.ts';
import type { Issue } from './pipeline/issue.ts';
import type { Files } from './pipeline/write-generated.ts';
import { under } from './pipeline/write-release.ts';
import { blocs } from './release-parts/blocs.ts';
import { controls } from './release-parts/controls.ts';
import { dossiers } from './release-parts/dossiers.ts';
import { reliability } from './release-parts/reliability.ts';
import { series } from './release-parts/series.ts';
import { buildSites, type BuiltSites } from './sites/build-sites.ts';

export type Built = BuiltRelease & { geometryTexts: Files; sites: BuiltSites };

/**
 * Builds a release of everything the catalog declares; nothing is written.
 * root     the data folder: sources, tables, curated
 * returns  what is to be written, or every flaw of the inputs
 */
export async function buildAll(root: string): Promise<{ issues: Issue[] } | Built> {
  const indicators = await Promise.all(
    Object.keys(criteria).map(async (id) => {
      const { default: indicator } = (await import(`./indicators/${id}.ts`)) as { default: Indicator };
      return indicator;
    })
  );
  const geometry = buildGeometry();
  const geometryTexts = writtenGeometry(geometry);
  const built = buildRelease({
    root,
    criteria: Object.values(criteria),
    indicators,
    points: geometry.points,
    apart: under('geometry', geometryTexts),
    blocs,
    controls,
    dossiers,
    reliability,
    series
  });
  if ('issues' in built) return built;
  const sites = buildSites(`${root}/sites`, built.release);
  return 'issues' in sites ? sites : { ...built, geometryTexts, sites };
}

function writtenGeometry(geometry: BuiltGeometry): Files {
  const folder = mkdtempSync(join(tmpdir(), 'geometry-'));
  writeGeometry(geometry, folder);
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(texts);
}
