import { expect, it } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { complianceQuestions } from './questions.ts';
import { fullDraft, targetOf } from './testing/full-draft.ts';

const posture = (id: string, label: string) => ({
  id,
  label,
  tier: 5,
  rule: { citation: '15 CFR 742.6', effective: '2023-11-17', asOf: '2026-09-24', status: 'in force' as const }
});
const release = tinyRelease({
  postureClasses: [
    posture('denial_presumed', 'Denial presumed'),
    posture('license_footprint', 'License footprint')
  ],
  postures: { AAA: 'license_footprint', DDD: 'denial_presumed' }
});
const asked = (...targets: ReturnType<typeof targetOf>[]) =>
  complianceQuestions({ ...fullDraft(), targets }, release);

it('complianceQuestions(draft) asks two questions a market and three of the package', () => {
  expect(asked(targetOf('AAA', 'Alba')).map(({ id }) => id)).toEqual([
    'AAA:license',
    'AAA:headquarters',
    'all:classification',
    'all:outbound',
    'all:end-use'
  ]);
});

it('complianceQuestions(draft) marks a market where denial is presumed as a stop', () => {
  const [license] = asked(targetOf('DDD', 'Dune'));
  expect(license).toMatchObject({ stop: true });
  expect(license?.text).toMatch(/^Denial presumed: on what basis/);
  expect(asked(targetOf('AAA', 'Alba'))[0]?.stop).toBe(false);
});

it('complianceQuestions(draft) names the members of a bloc where denial is presumed; the United States is none', () => {
  const [license] = asked(targetOf('pair', 'Pair', 'bloc'));
  expect(license?.basis).toContain(
    '1 of 2 counted members lie in the license footprint. Denial is presumed in Dune.'
  );
  expect(license?.stop).toBe(true);
});

it('complianceQuestions(draft) asks of a bloc that is gone whether it is still a target', () => {
  expect(asked(targetOf('gone', 'Gone Union', 'bloc'))[0]?.text).toContain('does not know this bloc');
});
