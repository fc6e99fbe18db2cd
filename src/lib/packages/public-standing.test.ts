import { expect, it } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { completeness } from './completeness.ts';
import type { Draft } from './draft.ts';
import { fieldAt, withField, type FieldValue } from './field-path.ts';
import { publicStanding } from './public-standing.ts';
import { complianceQuestions } from './questions.ts';
import { call202604 } from './rules/call-2026-04.ts';
import { eo14320 } from './rules/eo-14320.ts';
import { exim202605 } from './rules/exim-2026-05.ts';
import { answered, fullDraft } from './testing/full-draft.ts';

const today = '2026-11-21';
const release = tinyRelease();
const standingOf = (change: Partial<Draft>, rules = eo14320) =>
  publicStanding({ ...fullDraft(), ...change }, rules, release, today);
const clauseOf = ({ standing }: ReturnType<typeof publicStanding>, id: string) =>
  standing.clauses.find(({ requirement }) => requirement.id === id);

it('publicStanding(draft) tells a gap without the marked name of its site', () => {
  const sites = fullDraft().sites.map((site) => ({ ...site, operate: '' }));
  const found = standingOf({ sites, confidential: ['sites.s1.name'] });
  expect(clauseOf(found, 'EO-iii')).toMatchObject({
    state: 'drafted',
    missing: [{ text: '[Business confidential] has no operator' }]
  });
  expect(JSON.stringify(found.standing)).not.toContain('Alba campus');
});

it('publicStanding(draft) neither calls what was taken out missing nor says that it is there', () => {
  const { layers } = fullDraft();
  layers.B.evidence = 'https://example.org/labels';
  const found = standingOf({ layers, confidential: ['support.r1.amount', 'layers.B.evidence'] });
  expect(clauseOf(found, 'EO-iv')).toMatchObject({ state: 'not told', missing: [] });
  expect(clauseOf(found, 'EO-i-B')).toMatchObject({ state: 'not told', missing: [] });
  expect(clauseOf(found, 'EO-i-C')?.state).toBe('evidenced');
  expect(found.standing.counts).toEqual({ empty: 1, drafted: 0, evidenced: 6 });
});

it('publicStanding(draft) keeps a stop to itself that stands on a marked headquarters', () => {
  const members = fullDraft().members.map((member) => ({ ...member, headquarters: 'CHN' }));
  const found = standingOf({ members, confidential: ['members.m1.headquarters'] }, call202604);
  expect(found.standing.stops).toEqual([]);
  expect(clauseOf(found, 'CFP-4')).toMatchObject({ state: 'not told', missing: [] });
});

/** Fields a person can mark, each with two values between which a state of the whole draft differs. */
const secrets: [string, FieldValue, FieldValue][] = [
  ['layers.B.evidence', 'https://example.org/b', ''],
  ['layers.A.components', 'Racks of Kestrel', 'Racks of Osprey'],
  ['members.m1.headquarters', 'USA', 'CHN'],
  ['members.m1.headquarters', 'USA', ''],
  ['members.m1.controlledFrom', '', 'HKG'],
  ['members.m1.left', '2026-11-20', '2026-11-19'],
  ['members.m1.role', 'anchor', 'member'],
  ['support.r1.amount', 4_800_000_000, null],
  ['support.r1.tenor', 12, null],
  ['support.r1.market', 'AAA', ''],
  ['support.r1.instrument', 'exim-direct-loan', 'dfc-equity'],
  ['hardware.h1.usPercent', 70, null],
  ['hardware.h1.value', 4_000_000, null]
];

it.each(secrets)(
  'publicStanding(draft) does not change with a marked %s, whether %j or %j',
  (path, one, other) => {
    const told = [one, other].map((value) => {
      const draft = withField(
        { ...answered(fullDraft(), ['all:open-weight']), confidential: [path] },
        path,
        value
      );
      expect(fieldAt(draft, path)).toEqual(value);
      return JSON.stringify(publicStanding(draft, exim202605, release, today).standing);
    });
    expect(told[0]).toBe(told[1]);
  }
);

it.each(['targets.AAA.id', ...new Set(secrets.map(([path]) => path))])(
  'what publicStanding(draft) tells beside a marked %s is what the whole draft has',
  (path) => {
    const draft = { ...fullDraft(), confidential: [path] };
    const whole = completeness(draft, exim202605, complianceQuestions(draft, release, exim202605), today);
    const told = publicStanding(draft, exim202605, release, today).standing.clauses;
    told.forEach(({ state, missing }, i) => {
      if (state !== 'not told') expect(state).toBe(whole.clauses[i]?.state);
      expect(whole.clauses[i]?.missing).toEqual(expect.arrayContaining(missing));
    });
    expect(told.some(({ state }) => state !== 'not told')).toBe(true);
  }
);

it('publicStanding(draft) names no target that is marked, and tells nothing that hangs on it', () => {
  const found = standingOf({ confidential: ['targets.AAA.id'] });
  expect(JSON.stringify(found)).not.toContain('Alba');
  expect(['EO-ii', 'EO-iii', 'EO-iv', 'EO-v'].map((id) => clauseOf(found, id)?.state)).toEqual(
    Array.from({ length: 4 }, () => 'not told')
  );
});
