import { describe, expect, it } from 'vitest';
import { loadRelease, newestReleaseId, releaseIds } from './releases.ts';

describe('loadRelease(id)', () => {
  it('opens the newest when none is named, and the same object again', async () => {
    const release = await loadRelease();
    expect(release.id).toBe(newestReleaseId());
    expect(await loadRelease(release.id)).toBe(release);
    expect(releaseIds()).toContain(release.id);
  });

  it('refuses one that is not served, naming those that are', () => {
    expect(() => loadRelease('1999.01-00000000')).toThrow(`only ${releaseIds().join(', ')}`);
  });
});
