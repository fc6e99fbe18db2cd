import { expect, it } from 'vitest';
import { rankMove } from './rank-move.ts';

it.each([
  [18, 21, '▼ 3'],
  [5, 2, '▲ 3'],
  [2, 2, 'no change'],
  [null, 2, ''],
  [2, null, '']
])('rankMove(%s, %s) is "%s"', (then, now, text) => expect(rankMove(then, now)).toBe(text));
