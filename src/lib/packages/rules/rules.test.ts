import { expect, it } from 'vitest';
import { checks } from '../checks/index.ts';
import { addedBy, ruleSets } from './index.ts';
import { notChecked } from './not-checked.ts';

/** Every row of the list of requirements that was read of the Order, the call and EXIM, by its id there. */
const read = [
  ...['EO-i-A', 'EO-i-B', 'EO-i-C', 'EO-i-D', 'EO-i-E', 'EO-ii', 'EO-iii', 'EO-iv', 'EO-v'],
  ...['EO-time', 'EO-eval', 'EO-tools', 'CFP-1', 'CFP-2', 'CFP-3', 'CFP-4', 'CFP-5', 'CFP-6', 'CFP-7'],
  ...['CFP-8', 'CFP-9', 'CFP-10', 'CFP-11', 'CFP-12', 'CFP-dates', 'EXIM-1', 'EXIM-2']
];

it('each of the 27 things read of the Program is checked by the newest rule set, or said to be not, once', () => {
  const checked = ruleSets.at(-1)!.requirements.map(({ id }) => id);
  expect([...checked, ...notChecked.map(({ id }) => id)].toSorted()).toEqual(read.toSorted());
});

it('each requirement of a rule set has a clause, a force, a source and a check', () => {
  for (const { id, clause, force, source, check, drafted, evidenced } of ruleSets.flatMap((set) => [
    ...set.requirements
  ])) {
    expect(
      [clause, source, drafted, evidenced].every((text) => text.length > 1),
      id
    ).toBe(true);
    const forces = { EO: 'order text', CFP: 'as reported', EXIM: 'press report' };
    expect(force, id).toBe(Object.entries(forces).find(([start]) => id.startsWith(start))?.[1]);
    expect(checks[check], id).toBeTypeOf('function');
  }
});

it('what has no check of its own and is held under others names requirements of every rule set', () => {
  const held = notChecked.filter(({ heldUnder }) => heldUnder);
  expect(held.map(({ id }) => id)).toEqual(['EO-tools', 'CFP-6', 'CFP-8']);
  for (const { requirements } of ruleSets)
    expect(requirements.map(({ id }) => id)).toEqual(
      expect.arrayContaining(held.flatMap(({ heldUnder = [] }) => [...heldUnder]))
    );
});

it('addedBy(v2, v1) is what the call is reported to ask beyond the Order', () => {
  const [first, second] = ruleSets;
  expect(addedBy(second!, first!).map(({ id }) => id)).toEqual([
    'CFP-3',
    'CFP-4',
    'CFP-5',
    'CFP-7',
    'CFP-12'
  ]);
  expect(addedBy(first!, second!)).toEqual([]);
});
