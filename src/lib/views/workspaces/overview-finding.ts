import type { PackagesOverview } from '#lib/packages/packages-overview.ts';

const topOf = 20;
const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What all packages together come to, in two sentences. */
export function overviewFinding(packages: number, { taken, free }: PackagesOverview): string {
  const shared = taken.filter((market) => market.packages.length > 1).length;
  const aim = `${counted(packages, 'package aims', 'packages aim')} at ${counted(taken.length, 'market', 'markets')}`;
  const meet =
    packages > 1 ? `; ${shared === 0 ? 'no' : shared} ${shared === 1 ? 'is' : 'are'} in more than one` : '';
  const left = free.filter(({ rank }) => rank <= topOf).length;
  const open =
    left === 0
      ? `Each of the top ${topOf} is in a package.`
      : `${left} of the top ${topOf} ${left === 1 ? 'is' : 'are'} in none.`;
  return `${aim}${meet}. ${open}`;
}
