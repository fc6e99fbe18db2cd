import { expect, it } from 'vitest';
import { readKept } from './read-kept.ts';

const good = {
  id: 'private-k3f9ab-Delay',
  label: 'Delay',
  unit: 'days',
  group: 'strategic',
  source: '',
  loaded: '2026-11-21',
  goalposts: { worst: 9, best: 1 },
  values: { KEN: [5, 2024] }
};

it('readKept(kept) reads what was kept and leaves damaged entries behind, counted', () => {
  const read = readKept([
    good,
    { ...good, goalposts: { worst: 1, best: 1 } },
    { ...good, values: { KEN: ['5', 2024] } },
    7
  ]);
  expect(read).toEqual({ criteria: [good], damaged: 3 });
  expect(readKept('[]')).toEqual({ criteria: [], damaged: 1 });
});
