// How many markets each criterion covers, before and after: a table that lost rows shows here first.
import type { Release } from '#lib/catalog/release.ts';

export function coverageLines(before: Release, after: Release): string[] {
  const ids = [...new Set([...after.criteria, ...before.criteria].map(({ id }) => id))];
  const changed = ids.flatMap((id) => {
    const was = covered(before, id);
    const is = covered(after, id);
    return was === is ? [] : [`${id}: ${was} -> ${is} of ${markets(after).length} markets`];
  });
  const rest = `${ids.length - changed.length} criteria cover as many markets as before`;
  return [...changed, rest];
}

function covered({ values, ...release }: Release, id: string): number {
  return markets(release).filter(({ iso3 }) => values[id]?.[iso3] !== undefined).length;
}

function markets({ countries }: Pick<Release, 'countries'>) {
  return countries.filter(({ market }) => market);
}
