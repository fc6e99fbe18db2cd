import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerJson, decide, decideKinds } from './decide.ts';
import { resultNames } from './result-names.ts';

const reference = new URL('../../../../tests/reference/', import.meta.url);
const small = ['decision-and-missing.jsonl', 'weights-and-similarity.jsonl']
  .flatMap((file) => readFileSync(new URL(file, reference), 'utf8').trim().split('\n').slice(1))
  .filter((line) => line.length < 6000)
  .map((line) => JSON.parse(line) as Record<string, unknown>);

/** An answer is whole, or tells in words what is wrong and where. */
function answersInWords(input: unknown): boolean {
  const answer = decide(input);
  if (answer.ok) {
    const { results } = JSON.parse(answerJson(answer)) as { results: object };
    expect(resultNames[answer.kind]).toEqual(expect.arrayContaining(Object.keys(results)));
  } else {
    expect(answer.problems.length).toBeGreaterThan(0);
    for (const { path, message } of answer.problems) {
      expect(typeof path).toBe('string');
      expect(message).toMatch(/^Wanted .*\.$/s);
    }
  }
  return answer.ok;
}

test('decide(any JSON) answers or says what is wrong', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (input) => {
      answersInWords(input);
    }),
    { numRuns: 1500, seed: 1 }
  );
});

test('decide({ kind, any fields }) answers or says what is wrong', { timeout: 60_000 }, () => {
  const names = ['matrix', 'directions', 'weights', 'x', 'y', 'importance_ranks', 'min_availability'];
  const more = [
    'utilities',
    'weight_space',
    'draws',
    'seed',
    'mean',
    'sd',
    'q',
    'p',
    'v',
    'bounds',
    'methods'
  ];
  const fields = fc.dictionary(fc.constantFrom(...names, ...more), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(decideKinds)), fields, (kind, given) => {
      answersInWords({ kind, ...given });
    }),
    { numRuns: 1500, seed: 2 }
  );
});

test(
  'decide(a sound problem with one value exchanged) answers or says what is wrong',
  { timeout: 60_000 },
  () => {
    const odd = fc.oneof(
      fc.constantFrom(null, -1, 0, 1e308, 1e-308, '', 'x', [], {}, [[]], true, NaN, Infinity),
      fc.jsonValue({ maxDepth: 2 })
    );
    fc.assert(
      fc.property(fc.constantFrom(...small), fc.nat(), fc.nat(), odd, (sound, which, where, value) => {
        answersInWords(exchange(sound, which, where, value));
      }),
      { numRuns: 2000, seed: 3 }
    );
  }
);

test('decide(a field nested ten thousand deep) is refused in words', () => {
  const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
  expect(answersInWords({ kind: deep })).toBe(false);
  expect(answersInWords({ kind: 'ahp', matrix: deep })).toBe(false);
  expect(answersInWords({ ...small[0], methods: [deep] })).toBe(false);
  expect(answersInWords(JSON.parse('{"kind":"ahp","__proto__":{"matrix":[[1]]}}'))).toBe(false);
});

/** Puts a value in place of a whole field, or of one entry at any depth of it. */
function exchange(sound: Record<string, unknown>, which: number, where: number, value: unknown): unknown {
  const changed = structuredClone(sound);
  const fields = Object.keys(changed).filter((field) => field !== 'expected' && field !== 'kind');
  const field = fields[which % fields.length]!;
  let at: unknown = changed[field];
  let left = where;
  if (!Array.isArray(at) || left % 4 === 0) return { ...changed, [field]: value };
  while (Array.isArray(at) && Array.isArray(at[left % at.length])) {
    const inner: unknown = at[left % at.length];
    left = Math.floor(left / at.length);
    at = inner;
  }
  if (Array.isArray(at)) at[left % at.length] = value;
  return changed;
}
