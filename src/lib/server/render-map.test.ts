import { expect, it } from 'vitest';
import { requestedSize } from './render-map.ts';

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
