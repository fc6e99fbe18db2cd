import { describe, expect, it } from 'vitest';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { newestReleaseId } from './releases.ts';
import { requestedPicture } from './requested-picture.ts';

const address = (query: string) => new URL(`http://atlas.example/embed/map${query}`);
const codeOf = (release: string) => {
  const encoded = encodeLink(defaultStrategy(release));
  if (!encoded.ok) throw new Error('The default strategy fits a link.');
  return encoded.code;
};

describe('requestedPicture(url)', () => {
  it('follows the newest release with the default strategy when no code is given', async () => {
    const picture = await requestedPicture(address(''));
    expect(picture).toMatchObject({
      live: true,
      link: `http://atlas.example/?s=${codeOf(newestReleaseId())}`
    });
    expect('release' in picture && picture.release.id).toBe(newestReleaseId());
  });

  it('is frozen on the release its code pins', async () => {
    const picture = await requestedPicture(address(`?s=${codeOf(newestReleaseId())}`));
    expect(picture).toMatchObject({ live: false });
  });

  it('answers 404 to a release that is not served, naming those that are', async () => {
    const code = codeOf('1999.01-00000000');
    const problem = await requestedPicture(address(`?s=${code}`));
    expect(problem).toMatchObject({ status: 404 });
    expect('message' in problem && problem.message).toContain(newestReleaseId());
  });

  it('follows the newest release when live, whatever the code pins', async () => {
    const picture = await requestedPicture(address(`?s=${codeOf('1999.01-00000000')}&live=1`));
    expect(picture).toMatchObject({ live: true });
    expect('ranking' in picture && picture.ranking.release).toBe(newestReleaseId());
  });

  it.each(['?s=xyz', '?s=1%00', '?live=yes'])('answers 400 to %s', async (query) => {
    expect(await requestedPicture(address(query))).toMatchObject({ status: 400 });
  });
});
