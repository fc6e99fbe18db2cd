import { expect, test } from 'vitest';
import { overlayContent } from './overlay-content.ts';
import { textWidth } from './place-labels.ts';

const size = { width: 700, height: 500 };
/** Where the names of blocs end up that stand at these places of the screen. */
const placed = (...blocs: { id: string; text: string; at: [number, number] }[]) =>
  overlayContent({ marks: [], blocs, project: (at) => [at[0], at[1]], zoom: 1, size, leaders: [] }).blocs;

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
