import { describe, expect, it } from 'vitest';
import { stripLabels } from './strip-labels.ts';

const wish = (id: string, x: number, dotY = 90) => ({ id, text: id, x, dotY });

describe('stripLabels(wishes, dots, radius, width)', () => {
  it('stands above the highest dot beneath the name', () => {
    const [label] = stripLabels(
      [wish('Chad', 100)],
      [
        { x: 100, y: 90 },
        { x: 105, y: 40 }
      ],
      4,
      600
    );
    expect(label?.y).toBe(32);
  });
  it('lifts the second of two neighbors by a line', () => {
    const labels = stripLabels([wish('France', 100), wish('India', 110)], [], 4, 600);
    expect(labels.map((label) => label.y)).toEqual([82, 68]);
  });
  it('leaves out a name for which no line is free', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
    expect(
      stripLabels(
        names.map((name) => wish(name, 100)),
        [],
        4,
        600
      )
    ).toHaveLength(6);
  });
  it('puts no name above the ceiling', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => wish(name, 100));
    const baselines = stripLabels(names, [], 4, 600, 50).map((label) => label.y);
    expect(baselines).toEqual([82, 68]);
  });
  it('keeps a name at the edge inside the plot', () => {
    expect(stripLabels([wish('Singapore', 0)], [], 4, 600)[0]?.x).toBeGreaterThan(20);
  });
});
