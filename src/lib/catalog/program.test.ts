import { describe, expect, it } from 'vitest';
import { eximAuthority, programStatus } from './program.ts';

describe('programStatus', () => {
  it('says that the call is closed and that no open one is known, with its date', () => {
    expect(programStatus.text).toBe(
      'The April 2026 call closed June 30, 2026; no open call known to this release'
    );
    expect(programStatus.asOf).toBe('2026-11-21');
  });
});

describe('eximAuthority', () => {
  it('never models the 205 billion of the press, which is the cap of another agency', () => {
    expect(eximAuthority.ceiling).toBe(135);
    expect(eximAuthority.text).toContain('not allocated to AI; charter ends Dec 31, 2026');
  });
});
