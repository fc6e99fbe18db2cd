import { expect, it } from 'vitest';
import { newestReleaseId } from './releases.ts';
import { renderMap, requestedSize } from './render-map.ts';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';

const drawn = async (query: string) => {
  const picture = await renderMap(new URL(`http://atlas.example/render/map.svg${query}`));
  if ('status' in picture) throw new Error(picture.message);
  return picture;
};

it('renderMap(url) draws an address once; another size is another picture', async () => {
  const first = await drawn('?w=400');
  expect(await drawn('?w=400')).toBe(first);
  const wider = await drawn('?w=500');
  expect(new TextDecoder().decode(wider.body)).toContain(
    '<svg xmlns="http://www.w3.org/2000/svg" width="500"'
  );
  expect(wider.etag).not.toBe(first.etag);
});

it('renderMap(url) pins what a code pins, and nothing that follows the data', async () => {
  const link = encodeLink(defaultStrategy(newestReleaseId()));
  if (!link.ok) throw new Error('The default strategy fits a link.');
  expect((await drawn(`?s=${link.code}`)).isPinned).toBe(true);
  expect((await drawn(`?s=${link.code}&live=1`)).isPinned).toBe(false);
  expect((await drawn('')).isPinned).toBe(false);
});

it('renderMap(url) says what is wrong with an address', async () => {
  const answer = await renderMap(new URL('http://atlas.example/render/map.svg?s=garbage'));
  expect(answer).toMatchObject({ status: 400 });
});

const sizeOf = (query: string) => requestedSize(new URL(`http://atlas.example/render/map.svg${query}`));

it('requestedSize(url) reads whole pixels and leaves out what is not asked for', () => {
  expect(sizeOf('?w=1200&h=675')).toEqual({ width: 1200, height: 675 });
  expect(sizeOf('')).toEqual({});
});

it.each(['?w=0', '?w=1e3', '?h=2401', '?w=', '?h=-5', '?w=%3Cscript%3E'])(
  'requestedSize(%s) says what is wanted',
  (query) => {
    expect(sizeOf(query)).toMatchObject({
      status: 400,
      message: expect.stringContaining('whole pixels from 320 to 2400 are wanted')
    });
  }
);
