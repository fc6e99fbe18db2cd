// EXP-08: a link made with an earlier release keeps its ranking, whatever came after.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRelease, newestReleaseId, releaseBefore, releaseIds } from '#lib/server/releases.ts';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { presetStrategy } from '#lib/strategy/presets.ts';
import { rank } from '#lib/strategy/rank.ts';

interface Pinned {
  release: string;
  preset: string;
  /** The link as it was given out, and the first ranks it showed. */
  link: string;
  ranked: [iso3: string, rank: number, score: number][];
}

const pinned = JSON.parse(readFileSync('tests/data/pinned-rankings.json', 'utf8')) as Pinned[];

test.each(pinned)(
  'a link of $release with the preset $preset ranks as it did',
  async ({ link, release, ranked }) => {
    const decoded = decodeLink(link);
    if (!decoded.ok) throw new Error(decoded.message);
    expect(decoded.strategy.release).toBe(release);
    const { items } = rank(await loadRelease(decoded.strategy.release), decoded.strategy);
    expect(
      items
        .slice(0, ranked.length)
        .map(({ id, rank: place, score }) => [id, place, Number(score?.toPrecision(12))])
    ).toEqual(ranked);
  }
);

test.each(releaseIds())('%s is what its id says: its content was never edited', (id) => {
  const { id: own, ...content } = JSON.parse(
    readFileSync(`data/generated/releases/${id}/release.json`, 'utf8')
  ) as { id: string };
  expect(own).toBe(id);
  expect(id.split('-')[1]).toBe(
    createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8)
  );
});

test('releases stand in the order in which they were taken, the newest last', () => {
  const ids = releaseIds();
  expect(ids.at(-1)).toBe(newestReleaseId());
  expect(ids.length).toBeGreaterThan(1);
  expect(releaseBefore(ids[1]!)).toBe(ids[0]);
  expect(releaseBefore(ids[0]!)).toBeUndefined();
});

test('a link made today names its release, so that it keeps it', () => {
  const encoded = encodeLink(presetStrategy('balanced', releaseIds()[0]!));
  expect(encoded.ok && decodeLink(encoded.code)).toMatchObject({ strategy: { release: releaseIds()[0] } });
});
