import { describe, expect, test } from 'vitest';
import { changesBetween } from './changes.ts';
import * as edits from './edits.ts';
import { defaultStrategy, presets, presetStrategy } from './presets.ts';
import { parseStrategy } from './schema.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

describe.each(presets)('preset $id', (preset) => {
  test('shares 100 points between 10 to 16 criteria, neutral rows beside', () => {
    const counted = preset.criteria.filter(({ id }) => id !== 'chinese-ai-footprint');
    expect(counted.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(counted.length).toBeGreaterThanOrEqual(10);
    expect(counted.length).toBeLessThanOrEqual(16);
  });

  test('is a strategy, starts with the posture stop and says what it is for', () => {
    const strategy = presetStrategy(preset.id, '2026.11-00000000');
    expect(parseStrategy(strategy)).toEqual({ ok: true, strategy });
    expect(strategy.constraints[0]?.id).toBe('posture');
    expect(preset.purpose).toMatch(/\.$/);
    expect(preset.note).toMatch(/\.$/);
  });
});

test('defaultStrategy(release) holds the Chinese AI footprint in play, neutral', () => {
  const row = defaultStrategy('r').criteria.find(({ id }) => id === 'chinese-ai-footprint');
  expect(row).toEqual({ id: 'chinese-ai-footprint', weight: 5 });
});

test('presetStrategy(id, release) gives the default for an id it does not know', () => {
  expect(presetStrategy('gone', 'r')).toEqual(defaultStrategy('r'));
});

describe('edits and changesBetween(base, now)', () => {
  const base = tinyStrategy();
  const release = tinyRelease();
  const texts = (now: typeof base) => changesBetween(base, now, release).map(({ text }) => text);

  test('leave the strategy they were given as it was', () => {
    const before = JSON.stringify(base);
    edits.setWeight(base, 'size', 9);
    edits.putConstraint(base, { id: 'known', criterion: 'size' });
    edits.toggleBloc(base, 'pair');
    expect(JSON.stringify(base)).toBe(before);
  });

  test('count one entry a changed thing, none for a change taken back', () => {
    expect(texts(base)).toEqual([]);
    expect(texts(edits.setWeight(base, 'size', 4))).toEqual(['size: 3 points → 4 points']);
    expect(texts(edits.setWeight(edits.setWeight(base, 'size', 4), 'size', 3))).toEqual([]);
    const turned = edits.setSense(edits.addCriterion(base, 'presence', 2), 'presence', 'reason-to-avoid');
    expect(texts(turned)).toEqual(['presence: added with 2 points']);
    expect(texts(edits.removeCriterion(turned, 'presence'))).toEqual([]);
    expect(texts(edits.rename(base, 'Other'))).toEqual([]);
    expect(texts(edits.setMissing(base, 'worst'))).toEqual(['Missing values: worst']);
  });

  test('a sense or goalposts taken away leave no trace in the link', () => {
    const there = edits.setGoalposts(edits.setSense(base, 'size', 'reason-to-go'), 'size', {
      worst: 0,
      best: 9
    });
    const back = edits.setGoalposts(edits.setSense(there, 'size', undefined), 'size', undefined);
    expect(JSON.stringify(back)).toBe(JSON.stringify(base));
  });

  test('scaleGroup brings a group to a sum and keeps its proportions', () => {
    const two = edits.addCriterion(edits.addCriterion(base, 'country-risk', 3), 'presence', 5);
    const scaled = edits.scaleGroup(two, release, 'finance', 8);
    expect(scaled.criteria.map(({ weight }) => weight)).toEqual([3, 2, 6, 5]);
    const idle = edits.scaleGroup(edits.scaleGroup(two, release, 'finance', 0), release, 'finance', 8);
    expect(idle.criteria.map(({ weight }) => weight)).toEqual([3, 4, 4, 5]);
  });

  test('putConstraint replaces the one that asks the same question', () => {
    const once = edits.putConstraint(base, { id: 'minimum', criterion: 'size', value: 10 });
    const again = edits.putConstraint(once, { id: 'minimum', criterion: 'size', value: 20 });
    expect(again.constraints).toEqual([{ id: 'minimum', criterion: 'size', value: 20 }]);
    expect(edits.removeConstraint(again, 'minimum:size').constraints).toEqual([]);
    expect(texts(again)).toEqual(['Added: size at least 20']);
  });

  test('setFocus adds, changes and takes away; a bloc of one’s own takes its focus along', () => {
    const own = edits.putAdHocBloc(base, { id: 'x1', name: 'Own', members: ['AAA'] });
    const focused = edits.setFocus(edits.setFocus(own, 'x1', 5), 'x1', 7);
    expect(focused.focus).toEqual([{ bloc: 'x1', weight: 7 }]);
    expect(texts(focused)).toEqual(['Focus on Own: 7 points', 'Own blocs: Own']);
    expect(edits.removeAdHocBloc(focused, 'x1')).toEqual(base);
  });
});
