import type { Release } from '#lib/catalog/release.ts';
import type { Reason } from '../ranking.ts';
import { passes, type ConstraintById, type Test } from './test.ts';

/** Stops markets whose posture under the chip rules is one of those named; a market not placed is unknown. */
export const testPosture: Test<ConstraintById['posture']> = (release, { excludes }, iso3) => {
  const found = release.postureClasses.find((posture) => posture.id === release.postures[iso3]);
  if (!found) {
    const text = 'Its standing under the chip export rules is not verified.';
    return { outcome: 'unknown', reason: { text, ...citing(release, excludes) } };
  }
  if (!excludes.includes(found.id)) return passes;
  const { citation, asOf } = found.rule;
  return {
    outcome: 'fails',
    reason: { text: `Chip export rules: ${found.label}.`, source: citation, date: asOf }
  };
};

/** The rules that were asked about, and the newest day on which they were read. */
function citing(release: Release, excludes: string[]): Pick<Reason, 'source' | 'date'> {
  const rules = release.postureClasses.filter(({ id }) => excludes.includes(id)).map(({ rule }) => rule);
  const citations = new Set(rules.flatMap(({ citation }) => citation.split('; ')));
  const date = rules.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), '');
  return { source: [...citations].join('; '), date: date || release.date };
}
