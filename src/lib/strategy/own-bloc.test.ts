import { describe, expect, test } from 'vitest';
import { removeAdHocBloc } from './edits.ts';
import { checkAgainstRelease } from './check-against-release.ts';
import { freeBlocId, ownBlocProblem } from './own-bloc.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

const release = tinyRelease();
const own = (...places: number[]) =>
  places.map((place) => ({ id: `own-${place}`, name: `Own ${place}`, members: ['AAA'] }));
const withOwn = (...places: number[]) => tinyStrategy({}, { adHocBlocs: own(...places) });

test('freeBlocId(release, strategy) takes the first number that is free', () => {
  expect(freeBlocId(release, withOwn())).toBe('own-1');
  expect(freeBlocId(release, withOwn(1, 3))).toBe('own-2');
});

describe('ownBlocProblem(release, strategy, bloc)', () => {
  const problem = (name: string, members = ['AAA'], id: string | null = null) =>
    ownBlocProblem(release, withOwn(1), { id, name, members });

  test('finds none in a named bloc with a member', () => {
    expect(problem('Red Sea')).toBeNull();
  });

  test('wants a name that is there, short, and of no other bloc, whatever its case', () => {
    expect(problem('  ')).toMatchObject({ field: 'name', message: 'Give the bloc a name.' });
    expect(problem('x'.repeat(81))?.message).toMatch(/it has 81\.$/);
    expect(problem('TRIO')?.message).toMatch(/“Trio”/);
    expect(problem('own 1')?.field).toBe('name');
  });

  test('lets a bloc keep its own name', () => {
    expect(problem('Own 1', ['BBB'], 'own-1')).toBeNull();
  });

  test('wants a member', () => {
    expect(problem('Red Sea', [])).toMatchObject({ field: 'members' });
  });

  test('stops at twenty, but lets the twenty be edited', () => {
    const full = withOwn(...Array.from({ length: 20 }, (_, place) => place + 1));
    expect(ownBlocProblem(release, full, { id: null, name: 'New', members: ['AAA'] })?.message).toMatch(/20/);
    expect(ownBlocProblem(release, full, { id: 'own-20', name: 'New', members: ['AAA'] })).toBeNull();
  });
});

test('removeAdHocBloc(strategy, id) leaves nothing that names it', () => {
  const strategy = tinyStrategy(
    { focus: [{ bloc: 'own-1', weight: 5 }] },
    { adHocBlocs: own(1), blocs: ['pair', 'own-1'] }
  );
  const left = removeAdHocBloc(strategy, 'own-1');
  expect(left.scope).toMatchObject({ adHocBlocs: [], blocs: ['pair'] });
  expect(left.focus).toEqual([]);
  expect(checkAgainstRelease(release, left)).toEqual([]);
});
