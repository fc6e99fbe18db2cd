import { describe, expect, it } from 'vitest';
import { firstLines, textWidth, wrapText } from './text-width.ts';

describe('wrapText(text, size, width)', () => {
  it('breaks at spaces, so that each line fits', () => {
    const lines = wrapText('Egypt leads but ranks two to seven are close', 10, 100);
    expect(lines.join(' ')).toBe('Egypt leads but ranks two to seven are close');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(100);
  });

  it('cuts a word that is wider than the line, and loses no letter', () => {
    expect(wrapText('a'.repeat(50), 10, 100).join('')).toBe('a'.repeat(50));
  });
});

it('firstLines(lines, most) marks what it leaves out', () => {
  expect(firstLines(['one', 'two', 'three'], 2)).toEqual(['one', '…']);
  expect(firstLines(['one'], 2)).toEqual(['one']);
});
