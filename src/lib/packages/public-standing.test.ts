import { expect, it } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import type { Draft } from './draft.ts';
import { publicStanding } from './public-standing.ts';
import { call202604 } from './rules/call-2026-04.ts';
import { eo14320 } from './rules/eo-14320.ts';
import { fullDraft } from './testing/full-draft.ts';

const standingOf = (change: Partial<Draft>, rules = eo14320) =>
  publicStanding({ ...fullDraft(), ...change }, rules, tinyRelease());
const gapsOf = ({ standing }: ReturnType<typeof publicStanding>, clause: string) =>
  standing.clauses.find(({ requirement }) => requirement.clause === clause);

it('publicStanding(draft) tells a gap without the marked name of its site', () => {
  const sites = fullDraft().sites.map((site) => ({ ...site, operate: '' }));
  const found = standingOf({ sites, confidential: ['sites.s1.name'] });
  expect(gapsOf(found, '(iii)')?.missing.map(({ text }) => text)).toEqual([
    '[Business confidential] has no operator'
  ]);
  expect(JSON.stringify(found.standing)).not.toContain('Alba campus');
});

it('publicStanding(draft) calls nothing missing that is there and was only taken out', () => {
  const confidential = ['support.r1.amount', 'layers.B.evidence'];
  const found = standingOf({ confidential });
  expect(gapsOf(found, '(iv)')).toMatchObject({ state: 'evidenced', missing: [] });
  expect(gapsOf(found, '(i)(B)')).toMatchObject({ state: 'evidenced', missing: [] });
  expect(found.withheld).toBe(0);
});

it('publicStanding(draft) counts the gaps of a marked target and names none of them', () => {
  const open = standingOf({});
  const found = standingOf({ confidential: ['targets.AAA.id'] });
  expect(JSON.stringify(found)).not.toContain('Alba');
  expect(found.standing.counts).toEqual(open.standing.counts);
  // Of the five open questions two are of the market alone.
  expect(found.withheld).toBe(2);
});

it('publicStanding(draft) keeps a stop to itself that stands on a marked headquarters', () => {
  const members = fullDraft().members.map((member) => ({ ...member, headquarters: 'CHN' }));
  const found = standingOf({ members, confidential: ['members.m1.headquarters'] }, call202604);
  expect(found.standing.stops).toEqual([]);
  expect(gapsOf(found, 'call, eligibility')?.missing).toEqual([]);
  expect(found.standing.ready).toBe(false);
  expect(found.withheld).toBeGreaterThan(0);
});
