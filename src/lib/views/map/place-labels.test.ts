import { describe, expect, it } from 'vitest';
import { boxAround, placeLabels, textWidth, type LabelWish } from './place-labels.ts';

const wish = (id: string, x: number, room = 100): LabelWish => ({
  id,
  text: id,
  at: [x, 50],
  room,
  fontSize: 10
});

describe('placeLabels(wishes, taken)', () => {
  it('gives a contested place to the one that comes first', () => {
    expect(placeLabels([wish('Brazil', 50), wish('Bolivia', 60)], []).map((label) => label.id)).toEqual([
      'Brazil'
    ]);
  });
  it('drops a name before it touches a disc', () => {
    expect(placeLabels([wish('France', 50)], [boxAround([55, 50], 13)])).toEqual([]);
  });
  it('drops a name its market cannot hold: six letters of 5.6 px need 0.6 of 33.6 px', () => {
    expect(textWidth('Rwanda', 10)).toBeCloseTo(33.6, 9);
    expect(placeLabels([wish('Rwanda', 50, 20)], [])).toEqual([]);
    expect(placeLabels([wish('Rwanda', 50, 21)], [])).toHaveLength(1);
  });
  it('says whether the whole name lies on its market', () => {
    const [tight, wide] = placeLabels([wish('Mexico', 50, 30), wish('Canada', 300, 90)], []);
    expect([tight?.inside, wide?.inside]).toEqual([false, true]);
  });
});
