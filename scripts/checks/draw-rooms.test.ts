import { describe, expect, it } from 'vitest';
import { drawRooms, replaceDrawing } from './draw-rooms.ts';

describe('drawRooms(rooms, core)', () => {
  const drawing = drawRooms({ a: [], b: ['a'], c: ['a', 'b'], ui: [] }, ['a', 'b']);

  it('draws an arrow for each import', () => {
    expect(drawing).toContain('b --> a');
    expect(drawing).toContain('c --> b');
  });

  it('leaves out an arrow that others imply', () => {
    expect(drawing).not.toContain('c --> a');
  });
});

describe('replaceDrawing(page, drawing)', () => {
  it('keeps what stands around the marks', () => {
    const page =
      'Before\n<!-- drawn by scripts/draw-architecture.ts -->\nold\n<!-- end of the drawing -->\nAfter\n';
    const replaced = replaceDrawing(page, 'NEW');
    expect(replaced).toContain('Before');
    expect(replaced).toContain('NEW');
    expect(replaced).toContain('After');
    expect(replaced).not.toContain('old');
  });

  it('names the marks a page lacks', () => {
    expect(() => replaceDrawing('nothing', 'x')).toThrow('The page needs the lines');
  });
});
