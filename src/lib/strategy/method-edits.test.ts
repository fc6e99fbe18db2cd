import { expect, test } from 'vitest';
import { prometheeBy, topsisBy, vikorBy } from './method-edits.ts';

test('a parameter at its default leaves the method as it stands without one', () => {
  expect([
    topsisBy('goalposts'),
    vikorBy(0.5),
    prometheeBy({ preference: 'linear', q: 0.05, p: 0.3 })
  ]).toEqual([{ id: 'topsis' }, { id: 'vikor' }, { id: 'promethee-2' }]);
});

test('a parameter away from its default is kept, 0 included', () => {
  expect([topsisBy('vector'), vikorBy(0), prometheeBy({ q: 0, p: 0.4 })]).toEqual([
    { id: 'topsis', normalization: 'vector' },
    { id: 'vikor', v: 0 },
    { id: 'promethee-2', q: 0, p: 0.4 }
  ]);
});

test('prometheeBy() keeps no threshold that its preference does not read', () => {
  expect(prometheeBy({ preference: 'v-shape', q: 0.1, p: 0.5 })).toEqual({
    id: 'promethee-2',
    preference: 'v-shape',
    p: 0.5
  });
  expect(prometheeBy({ preference: 'usual', q: 0.1, p: 0.5 })).toEqual({
    id: 'promethee-2',
    preference: 'usual'
  });
});
