import { describe, expect, it } from 'vitest';
import { compactPath } from './compact-path.ts';

describe('compactPath(d)', () => {
  it('writes steps in tenths', () => {
    expect(compactPath('M1.5,2L3,2L3,1.2Z')).toBe('M15 20l15 0 0-8z');
  });

  it('drops vertices under four tenths away, and rings that vanish', () => {
    expect(compactPath('M0,0L0.1,0.2L5,0L5,5ZM9,9L9.1,9L9,9.1Z')).toBe('M0 0l50 0 0 50z');
  });

  it('keeps the last point of a line', () => {
    expect(compactPath('M0,0L1,0L1.1,0.1')).toBe('M0 0l10 0 1 1');
  });
});
