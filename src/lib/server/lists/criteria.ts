import type { Criterion } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import { criterionSchema } from '#lib/server/openapi/catalog-schemas.ts';
import type { List } from './list.ts';

const columns = [
  'id',
  'label',
  'group',
  'question',
  'unit',
  'direction',
  'shape',
  'worst',
  'best',
  'markets',
  'sources',
  'transformations',
  'bias',
  'caution'
];

function publish(release: Release, criterion: Criterion) {
  return { ...criterion, direction: directionOf(criterion), markets: countMarkets(release, criterion.id) };
}

function directionOf({ twoSided, goalposts }: Criterion) {
  if (twoSided) return 'two-sided';
  return goalposts.best > goalposts.worst ? 'higher is better' : 'lower is better';
}

function countMarkets(release: Release, criterion: string): number {
  const values = release.values[criterion] ?? {};
  return release.countries.filter(({ iso3, market }) => market && values[iso3] !== undefined).length;
}

export const criteria: List = {
  summary: 'What markets are ranked by: definition, unit, goalposts with their reasons, sources.',
  item: criterionSchema,
  items: (release) => release.criteria.map((criterion) => publish(release, criterion)),
  table: (release) => ({
    columns,
    rows: release.criteria
      .map((criterion) => publish(release, criterion))
      .map((item) => [
        item.id,
        item.label,
        item.group,
        item.question,
        item.unit,
        item.direction,
        item.shape.kind,
        item.goalposts.worst,
        item.goalposts.best,
        item.markets,
        item.sources.join('; '),
        item.transformations.join('; '),
        item.bias,
        item.caution
      ])
  })
};
