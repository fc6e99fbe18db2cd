import { expect, test } from 'vitest';
import { placeBeside } from './place-beside.ts';

const viewport = { width: 1000, height: 800 };

test('placeBeside(trigger near the top) puts the part below, no taller than the room there', () => {
  expect(placeBeside({ top: 70, bottom: 100, left: 40, right: 240 }, viewport, 'bottom-start')).toBe(
    'top:106px;bottom:auto;left:40px;right:auto;max-width:952px;max-height:686px'
  );
});

test('placeBeside(trigger near the bottom) puts the part above', () => {
  expect(placeBeside({ top: 700, bottom: 730, left: 40, right: 240 }, viewport, 'bottom-end')).toBe(
    'top:auto;bottom:106px;left:auto;right:760px;max-width:232px;max-height:686px'
  );
});
