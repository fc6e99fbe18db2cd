import { expect, test } from 'vitest';
import type { Mark } from './mark-markets.ts';
import { nameWishes, overlayContent } from './overlay-content.ts';
import { textWidth } from './place-labels.ts';

const size = { width: 700, height: 500 };
/** Where the names of blocs end up that stand at these places of the screen. */
const placed = (...blocs: { id: string; text: string; at: [number, number] }[]) =>
  overlayContent({ marks: [], names: [], blocs, project: (at) => [at[0], at[1]], size, leaders: [] }).blocs;

test('overlayContent(wish) keeps the name of a bloc whole beside an edge, and where it is elsewhere', () => {
  const half = textWidth('ECOWAS', 13) / 2 + 4;
  const [left, right, middle] = placed(
    { id: 'a', text: 'ECOWAS', at: [3, 300] },
    { id: 'b', text: 'ECOWAS', at: [698, 200] },
    { id: 'c', text: 'ECOWAS', at: [350, 400] }
  );
  expect(left?.at).toEqual([half, 300]);
  expect(right?.at).toEqual([700 - half, 200]);
  expect(middle?.at).toEqual([350, 400]);
});

test('overlayContent(wish) does not draw the name of a bloc out of sight to the edge', () => {
  expect(placed({ id: 'a', text: 'ASEAN', at: [-80, 300] })[0]?.at).toEqual([-80, 300]);
});

test('nameWishes(marks, zoom, size, selected) begins with the open market, then the largest, and leaves out dots and edges', () => {
  const mark = (id: string, largest: number, at: [number, number], isDot = false): Mark => ({
    id,
    at,
    place: { id, name: id, labelAt: [0, 0], areas: { largest, total: largest }, market: true },
    isDot,
    isCrowded: false
  });
  const marks = [
    mark('KEN', 0.01, [350, 250]),
    mark('DZA', 0.06, [200, 100]),
    mark('CPV', 0.0001, [100, 250], true),
    mark('RUS', 0.4, [699, 80]),
    mark('RWA', 0.0006, [340, 270])
  ];
  const wishes = nameWishes(marks, 1, size, 'RWA');
  expect(wishes.map(({ id }) => id)).toEqual(['RWA', 'DZA', 'KEN']);
  expect(wishes[0]?.room).toBeGreaterThanOrEqual(textWidth('RWA', 11));
});
