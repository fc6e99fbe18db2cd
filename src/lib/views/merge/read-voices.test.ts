import { describe, expect, test } from 'vitest';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { readVoices } from './read-voices.ts';

const release = tinyRelease();
const file = (name: string, text = JSON.stringify(tinyStrategy())) => ({ name, text });

describe('readVoices(release, files)', () => {
  test('calls each person after their file, two of one name apart', () => {
    const read = readVoices(release, [file('ann.strategy.json'), file('ann.json')]);
    expect(read.ok && read.voices.map(({ name }) => name)).toEqual(['ann', 'ann (2)']);
  });

  test('names the file that is no strategy, and says why', () => {
    expect(readVoices(release, [file('a.json'), file('b.json', 'x')])).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^b\.json: This file is not JSON/) as unknown
    });
    const foreign = JSON.stringify(tinyStrategy({ criteria: [{ id: 'luck', weight: 1 }] }));
    expect(readVoices(release, [file('a.json'), file('b.json', foreign)])).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^b\.json, criteria\[0\]\.id: .*"luck"/) as unknown
    });
  });

  test('takes no single file', () => {
    expect(readVoices(release, [file('a.json')])).toEqual({
      ok: false,
      message: 'Choose two to 12 files at once; one came.'
    });
  });
});
