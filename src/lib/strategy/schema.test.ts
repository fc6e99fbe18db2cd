import { describe, expect, test } from 'vitest';
import { checkAgainstRelease } from './check-against-release.ts';
import { parseStrategy } from './schema.ts';
import { tinyRelease, tinyStrategy } from './testing/tiny-release.ts';

function problemOf(change: object): string {
  const parsed = parseStrategy({ ...tinyStrategy(), ...change });
  return parsed.ok ? 'fine' : parsed.problems.map(({ path, message }) => `${path}: ${message}`).join(' ');
}

describe('parseStrategy(input)', () => {
  test('hands a whole strategy back as it is', () => {
    expect(parseStrategy(tinyStrategy())).toEqual({ ok: true, strategy: tinyStrategy() });
  });

  test('says where, what came and what was wanted', () => {
    expect(problemOf({ coverageFloor: '0.5' })).toBe('coverageFloor: Wanted a finite number, got "0.5".');
    expect(problemOf({ missing: 'zero' })).toBe(
      'missing: Wanted one of "reweight", "exclude", "worst", "impute", got "zero".'
    );
    expect(problemOf({ criteria: [{ id: 'size', weight: -1 }] })).toBe(
      'criteria[0].weight: Wanted 0 or more, got -1.'
    );
    expect(problemOf({ criteria: [{ id: 'size', weight: Infinity }] })).toMatch(
      /^criteria\[0\].weight: Wanted/
    );
    expect(problemOf({ weigths: 1 })).toBe(': Wanted no field "weigths", got one that is not part of it.');
    expect(problemOf({ constraints: [{ id: 'luck' }] })).toBe(
      'constraints[0].id: Wanted a constraint of a known kind, got "luck".'
    );
    expect(problemOf({ criteria: [{ id: 'size', weight: 1, goalposts: { worst: 2, best: 2 } }] })).toMatch(
      /criteria\[0\].goalposts: Wanted a worst and a best that differ/
    );
    expect(
      problemOf({
        criteria: [
          { id: 'size', weight: 1 },
          { id: 'size', weight: 2 }
        ]
      })
    ).toMatch(/each entry once/);
  });

  test.each([null, undefined, 7, 'text', []])('refuses %j', (input) => {
    expect(parseStrategy(input).ok).toBe(false);
  });
});

describe('checkAgainstRelease(release, strategy)', () => {
  const release = tinyRelease();
  const paths = (...given: Parameters<typeof tinyStrategy>) =>
    checkAgainstRelease(release, tinyStrategy(...given)).map(({ path }) => path);

  test('finds nothing wrong with what the release has', () => {
    expect(paths()).toEqual([]);
  });

  test('names every id the release does not have, and what it has instead', () => {
    const [problem] = checkAgainstRelease(release, tinyStrategy({ criteria: [{ id: 'sizes', weight: 1 }] }));
    expect(problem?.message).toMatch(
      /^Wanted a criterion of release 2026.11-00000000 \(size, .*got "sizes"\.$/
    );
    expect(paths({ focus: [{ bloc: 'gang', weight: 1 }] })).toEqual(['focus[0].bloc']);
    expect(paths({}, { blocs: ['gang'], countries: ['ZZZ', 'USA'] })).toEqual([
      'scope.countries[0]',
      'scope.countries[1]',
      'scope.blocs[0]'
    ]);
    expect(
      paths({
        constraints: [
          { id: 'list', list: 'wanted' },
          { id: 'known', criterion: 'luck' }
        ]
      })
    ).toEqual(['constraints[0].list', 'constraints[1].criterion']);
  });

  test('refuses a sense where there is one direction, and a log scale that reaches zero', () => {
    expect(paths({ criteria: [{ id: 'size', weight: 1, sense: 'reason-to-go' }] })).toEqual([
      'criteria[0].sense'
    ]);
    const criteria = [{ id: 'electricity-generation', weight: 1, goalposts: { worst: 0, best: 10 } }];
    expect(paths({ criteria })).toEqual(['criteria[0].goalposts']);
  });
});
