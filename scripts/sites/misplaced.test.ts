import { expect, test } from 'vitest';
import type { Site } from '#lib/catalog/sites/site-layer.ts';
import { formatIssue, type Issue } from '../pipeline/issue.ts';
import { withoutMisplaced, type Misplaced } from './misplaced.ts';

const site: Site = { id: 'a', name: 'Farm', iso3: 'ESP', at: [40.5, -0.2], values: {} };
const row: Misplaced = { line: 2, source: 'plants', id: 'a', at: [40.5, -0.2], why: 'lies in Kenya' };

function run(sites: Site[]) {
  const issues: Issue[] = [];
  const out = withoutMisplaced(sites, 'plants', [row], (issue) => issues.push(issue));
  return { out, issues: issues.map(formatIssue) };
}

test('withoutMisplaced(sites, source, rows) takes the place away and says why', () => {
  const { out, issues } = run([site, { ...site, id: 'b' }]);
  expect(out).toEqual([
    { ...site, at: null, notDrawn: 'lies in Kenya' },
    { ...site, id: 'b' }
  ]);
  expect(issues).toEqual([]);
});

test('withoutMisplaced(sites mended by their source) leaves them and names the row to remove', () => {
  const mended: Site = { ...site, at: [-0.2, 40.5] };
  const { out, issues } = run([mended]);
  expect(out).toEqual([mended]);
  expect(issues).toEqual([
    'plants  sites/misplaced.csv:2  id: found "a" elsewhere or not at all, expected a site at 40.5, -0.2.'
  ]);
});
