import { expect, test } from 'vitest';
import { methodChoices, choiceOf } from './method-choices.ts';
import { compromiseWords, differenceWords } from './method-words.ts';

const name = (id: string) => ({ AAA: 'Alba', BBB: 'Bora' })[id] ?? id;

test('differenceWords() counts who moved, names the furthest and what held', () => {
  const moves = [
    { id: 'AAA', from: 9, to: 3 },
    { id: 'BBB', from: 3, to: 4 }
  ];
  expect(differenceWords({ moves, held: 7, top: 10, enter: [], leave: [] }, 170, name)).toBe(
    'Against the weighted sum, 2 of 170 stand elsewhere, furthest Alba (9 to 3); 7 of the top 10 hold.'
  );
  expect(differenceWords({ moves: [], held: 10, top: 10, enter: [], leave: [] }, 170, name)).toBe(
    'Ranks as the weighted sum does.'
  );
});

test('compromiseWords() names the set and why it is one', () => {
  const set = { acceptableAdvantage: false, acceptableStability: true, markets: ['AAA', 'BBB'] };
  expect(compromiseWords(set, name)).toBe(
    'Compromise set of 2: Alba, Bora; their lead over one another is under the threshold.'
  );
  expect(compromiseWords({ ...set, acceptableAdvantage: true, acceptableStability: false }, name)).toContain(
    'Alba is ahead, but first neither by'
  );
  expect(compromiseWords({ ...set, markets: ['AAA'] }, name)).toContain('Alba alone');
  expect(compromiseWords(null, name)).toContain('none');
  const ten = { ...set, markets: Array.from({ length: 10 }, (_, k) => `M${k}`) };
  expect(compromiseWords(ten, name)).toContain('M7 and 2 more;');
});

test('choiceOf(method) knows VIKOR with v = 0 as the worst criterion, and every choice as itself', () => {
  expect(methodChoices.map(({ method }) => choiceOf(method).id)).toEqual(methodChoices.map(({ id }) => id));
  expect(choiceOf({ id: 'vikor', v: 0.3 }).id).toBe('vikor');
});
