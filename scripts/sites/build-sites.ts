// The layers of sites, files of their own beside the releases: a release's id does not follow from them.
import type { Country, Source } from '#lib/catalog/release.ts';
import { siteLayers, type SiteLayerId } from '#lib/catalog/sites/index.ts';
import { packSites } from '#lib/catalog/sites/pack-sites.ts';
import type { SiteFactsFile } from '#lib/catalog/sites/site-facts.ts';
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import { canonicalJson } from '../pipeline/canonical-json.ts';
import type { Issue, Report } from '../pipeline/issue.ts';
import { readSources } from '../pipeline/read-sources.ts';
import type { Files } from '../pipeline/write-generated.ts';
import { readMisplaced, withoutMisplaced } from './misplaced.ts';
import { readSites, type SiteRows } from './read-sites.ts';
import { siteFactsOf, type SitesByLayer } from './site-facts.ts';
import { siteRows } from './site-rows.ts';
import { supercomputers } from './supercomputers.ts';

export interface BuiltSites {
  sources: Record<string, Source>;
  sites: SitesByLayer;
  /** By their path under data/generated/sites. */
  files: Files;
}

/**
 * root       data/sites: sources and tables
 * released   of the release: its countries with capitals and label points, and the source of the capitals
 * returns    every file, or every flaw of the inputs
 */
export function buildSites(
  root: string,
  released: { countries: readonly Country[]; sources: Record<string, Source> }
): { issues: Issue[] } | BuiltSites {
  const issues: Issue[] = [];
  const report = (issue: Issue) => issues.push(issue);
  const own = readSources(root, report);
  const sources = { ...released.sources, ...own };
  const known = new Set(released.countries.map(({ iso3 }) => iso3));
  const misplaced = readMisplaced(root, report);
  const entries = siteLayers.map(({ id, source }) => {
    const read = sitesOf(id, root, released.countries, known, report);
    return [id, withoutMisplaced(read, source, misplaced, report)];
  });
  const sites = Object.fromEntries(entries) as SitesByLayer;
  for (const { id, source } of siteLayers) {
    if (sources[source]) continue;
    const file = `sites/sources/${source}.json`;
    report({ source, file, row: 0, column: '(file)', found: 'none', expected: `a record for "${id}"` });
  }
  if (issues.length > 0) return { issues };
  const files = Object.fromEntries(
    siteLayers.map((layer) => {
      const packed = packSites(layer, sources[layer.source] as Source, sites[layer.id]);
      return [`layers/${layer.id}.json`, `${canonicalJson(packed)}\n`];
    })
  );
  const facts = `${canonicalJson(factsOf(released.countries, sites, sources))}\n`;
  return { sources: own, sites, files: { ...files, 'facts.json': facts } };
}

function sitesOf(
  id: SiteLayerId,
  root: string,
  countries: readonly Country[],
  known: ReadonlySet<string>,
  report: Report
): Site[] {
  if (id === 'supercomputers') return supercomputers(root, countries, report);
  if (id === 'capitals') return capitals(countries);
  const rows: SiteRows = siteRows[id];
  return readSites(root, rows, known, report);
}

function capitals(countries: readonly Country[]): Site[] {
  return countries
    .filter(({ capital }) => capital !== null)
    .map(({ iso3, capital, capitalAt }) => ({
      id: iso3,
      name: capital ?? '',
      iso3,
      at: capitalAt && [capitalAt[0], capitalAt[1]],
      ...(!capitalAt && { notDrawn: 'no place in the source' }),
      values: {}
    }));
}

function factsOf(
  countries: readonly Country[],
  sites: SitesByLayer,
  sources: Record<string, Source>
): SiteFactsFile {
  return {
    sources: Object.fromEntries(siteLayers.map(({ id, source }) => [id, sources[source] as Source])),
    markets: Object.fromEntries(
      countries.map(({ iso3 }) => {
        const capitalAt = sites.capitals.find((capital) => capital.iso3 === iso3)?.at ?? null;
        return [iso3, siteFactsOf({ iso3, capitalAt }, sites)];
      })
    )
  };
}
