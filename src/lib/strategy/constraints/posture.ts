import { passes, type ConstraintById, type Test } from './test.ts';

/** Stops markets whose posture under the chip rules is one of those named; a market not placed is unknown. */
export const testPosture: Test<ConstraintById['posture']> = (release, { excludes }, iso3) => {
  const found = release.postureClasses.find((posture) => posture.id === release.postures[iso3]);
  if (!found) {
    const text = 'Its standing under the chip export rules is not verified.';
    return { outcome: 'unknown', reason: { text, source: '', date: release.date } };
  }
  if (!excludes.includes(found.id)) return passes;
  const { citation, asOf } = found.rule;
  return {
    outcome: 'fails',
    reason: { text: `Chip export rules: ${found.label}.`, source: citation, date: asOf }
  };
};
