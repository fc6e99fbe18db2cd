import { describe, expect, it } from 'vitest';
import { blocShortName } from './bloc-short-name.ts';

describe('blocShortName({ id, name })', () => {
  it('keeps a name that fits, else takes the letters of its id, else cuts', () => {
    expect(blocShortName({ id: 'asean', name: 'ASEAN' })).toBe('ASEAN');
    expect(blocShortName({ id: 'gcc', name: 'Gulf Cooperation Council' })).toBe('GCC');
    expect(blocShortName({ id: 'three_seas', name: 'Three Seas Initiative' })).toBe('Three Seas Initia…');
  });
});
