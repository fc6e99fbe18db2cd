import { describe, expect, it } from 'vitest';
import { tinyRelease } from '#lib/strategy/testing/tiny-release.ts';
import { completeness } from './completeness.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { removeTarget } from './edits.ts';
import { withField } from './field-path.ts';
import { complianceQuestions } from './questions.ts';
import { addedBy, ruleSetOf, ruleSets } from './rules/index.ts';
import type { RuleSet } from './rules/rule-set.ts';
import { answered, fullDraft } from './testing/full-draft.ts';

const release = tinyRelease();
const [order, call, exim] = ruleSets as [RuleSet, RuleSet, RuleSet];

function weighed(draft: Draft, rules = order, today = '2026-11-21') {
  return completeness(draft, rules, complianceQuestions(draft, release, rules), today);
}

/** The clauses that are not evidenced, each with what it lacks. */
function gaps(draft: Draft, rules = order): string[] {
  return weighed(draft, rules).clauses.flatMap(({ requirement, missing }) =>
    missing.map(({ text }) => `${requirement.clause} ${text}`)
  );
}

const questions = complianceQuestions(fullDraft(), release).map(({ id }) => id);
const complete = answered(fullDraft(), questions);

describe('completeness(draft, rules)', () => {
  it('finds nine clauses of an empty draft empty', () => {
    const found = weighed(emptyDraft('d', '2026-11-21'));
    expect(found.clauses.map(({ requirement }) => requirement.clause)).toEqual([
      '(i)(A)',
      '(i)(B)',
      '(i)(C)',
      '(i)(D)',
      '(i)(E)',
      '(ii)',
      '(iii)',
      '(iv)',
      '(v)'
    ]);
    expect(found.counts).toEqual({ empty: 9, drafted: 0, evidenced: 0 });
    expect(found.complete).toBe(false);
    expect(found.clauses.every(({ missing }) => missing.length > 0)).toBe(true);
  });

  it('finds a draft complete that has everything, and ready', () => {
    expect(gaps(complete)).toEqual([]);
    expect(weighed(complete)).toMatchObject({ complete: true, ready: true, stops: [] });
  });

  it('takes completeness back with the only target (PKG-04)', () => {
    const without = weighed(removeTarget(complete, 'AAA'));
    expect(without.complete).toBe(false);
    expect(without.clauses.find(({ requirement }) => requirement.clause === '(ii)')?.state).toBe('empty');
    expect(gaps(removeTarget(complete, 'AAA'))).toContain(
      '(iv) EXIM direct loan, long term: its market is no longer a target'
    );
  });

  it.each([
    ['usMade', '(i)(A) Whether and to what extent the items are made in the United States is not described'],
    ['layers.A.evidence', '(i)(A) No web address as evidence'],
    ['layers.D.supplier', '(i)(D) No supplier named'],
    ['layers.E.components', '(i)(E) No components described'],
    ['sites.s1.operate', '(iii) Alba campus has no operator']
  ])('names the gap and leaves the clause drafted when %s is blank', (path, gap) => {
    const draft = withField(complete, path, '  ');
    expect(gaps(draft)).toEqual([gap]);
    expect(weighed(draft).counts).toEqual({ empty: 0, drafted: 1, evidenced: 8 });
  });

  it('takes a note that is no web address for no evidence', () => {
    expect(gaps(withField(complete, 'layers.B.evidence', 'see the annex'))).toEqual([
      '(i)(B) No web address as evidence'
    ]);
  });

  it('wants an amount of a request', () => {
    expect(gaps(withField(complete, 'support.r1.amount', null))).toEqual([
      '(iv) EXIM direct loan, long term: no amount'
    ]);
  });

  it('keeps a package from ready whose member is controlled from a country of concern, not from complete (PKG-09)', () => {
    const draft = withField(complete, 'members.m1.controlledFrom', 'HKG');
    expect(weighed(draft)).toMatchObject({ complete: true, ready: false });
    expect(weighed(draft).stops[0]?.text).toBe(
      'Meridian is based in or controlled from a country of concern'
    );
    const left = withField(draft, 'members.m1.left', '2026-11-20');
    expect(weighed(left).stops).toEqual([]);
  });

  it('is stopped by a member from a country of concern up to its last day, not by the day it is entered', () => {
    const leaving = withField(
      withField(complete, 'members.m1.headquarters', 'CHN'),
      'members.m1.left',
      '2026-12-31'
    );
    expect(weighed(leaving).stops).toHaveLength(1);
    expect(weighed(leaving, order, '2026-12-31').stops).toEqual([]);
  });
});

describe('the second rule set', () => {
  it('adds what the call is reported to ask, every line of it as reported (PKG-11)', () => {
    const added = addedBy(call, order);
    expect(added.map(({ id }) => id)).toEqual(['CFP-3', 'CFP-4', 'CFP-5', 'CFP-7', 'CFP-12']);
    expect(new Set(added.map(({ force }) => force))).toEqual(new Set(['as reported']));
    expect(order.requirements.every(({ force }) => force === 'order text')).toBe(true);
  });

  it('leaves one gap of a draft that is complete under the first: the open-weight question', () => {
    expect(gaps(complete, call)).toEqual(['call, eligibility Where does each open-weight model come from?']);
  });

  it('refuses a supplier of layer D from Russia, which version 1 does not ask about', () => {
    const draft = withField(complete, 'members.m1.headquarters', 'RUS');
    expect(gaps(draft)).toEqual([]);
    expect(gaps(draft, call)).toContain(
      'call, eligibility Meridian supplies layer D from a place named as able to compel data'
    );
  });

  it('asks for an anchor and for each number of the hardware layer', () => {
    const draft = withField(withField(complete, 'members.m1.role', 'member'), 'hardware.h1.usPercent', null);
    expect(gaps(draft, call)).toEqual([
      'call, consortium No anchor member',
      'call, content Servers has no US share',
      'call, eligibility Where does each open-weight model come from?'
    ]);
  });
});

describe('the third rule set', () => {
  const inSecond = answered(complete, [...questions, 'all:open-weight']);

  it('adds the standing team and EXIM’s terms to what the second asks', () => {
    expect(addedBy(exim, call).map(({ id }) => id)).toEqual(['CFP-1', 'EXIM-1', 'EXIM-2']);
    expect(gaps(inSecond, call)).toEqual([]);
    expect(gaps(inSecond, exim)).toEqual([
      'EXIM, licenses Which chip licenses must Commerce clear before EXIM’s financing closes?'
    ]);
  });

  it('is met once the question on licenses is answered, and asks nothing of a draft that goes to DFC alone', () => {
    const done = answered(inSecond, [...questions, 'all:open-weight', 'all:exim-licenses']);
    expect(weighed(done, exim)).toMatchObject({ complete: true, ready: true });
    const atDfc = withField(inSecond, 'support.r1.instrument', 'dfc-equity');
    expect(gaps(withField(atDfc, 'support.r1.tenor', null), exim)).toEqual([]);
  });

  it('wants a tenor of a request to EXIM and a current member in every layer', () => {
    const draft = withField(withField(inSecond, 'support.r1.tenor', null), 'members.m1.layers', [
      'B',
      'C',
      'D',
      'E'
    ]);
    expect(gaps(draft, exim)).toEqual([
      'call, consortium No current member supplies layer A',
      'EXIM, term EXIM direct loan, long term: no tenor',
      'EXIM, licenses Which chip licenses must Commerce clear before EXIM’s financing closes?'
    ]);
  });

  it('counts nothing of EXIM as done in an empty draft', () => {
    expect(weighed(emptyDraft('d', '2026-11-21'), exim).counts).toEqual({
      empty: 17,
      drafted: 0,
      evidenced: 0
    });
  });
});

it('rule sets have an id of their own, and their requirements too', () => {
  expect(ruleSetOf('eo-14320')).toBe(order);
  expect(ruleSetOf('eo-1')).toBeUndefined();
  for (const { requirements } of ruleSets)
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
});
