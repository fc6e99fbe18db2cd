import { describe, expect, it } from 'vitest';
import { rank } from '#lib/strategy/rank.ts';
import { tinyRelease, tinyStrategy } from '#lib/strategy/testing/tiny-release.ts';
import { mapSvg, type MapSvgOptions } from './map-svg.ts';
import { twoSquares } from './testing/two-squares.ts';

const release = tinyRelease();
const draw = (change: Partial<MapSvgOptions> = {}) =>
  mapSvg({
    release,
    ranking: rank(release, tinyStrategy()),
    geometry: twoSquares(),
    headline: 'Alba leads',
    policyLine: 'Boundaries: a test; not an official U.S. Government map',
    link: 'http://atlas.example/?s=1abc',
    ...change
  });

/** Walks the tags of a document: every one that opens is closed, in order. */
function openTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name, selfClosing] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!selfClosing) open.push(name!);
  }
  return open;
}

/** Texts of the picture, lines joined. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

describe('mapSvg(options)', () => {
  it('carries finding, top five, weights, sources, date, release, boundaries, disclaimer and link', () => {
    const words = wordsOf(draw({ width: 1200 }));
    for (const part of [
      'Alba leads',
      'Tiny strategy (user-defined) · 4 ranked, 2 weighted criteria',
      'Dune',
      'Frozen Nov 1, 2026',
      'Release 2026.11-00000000 · Weights: market 75%, finance 25',
      'Sources: open, closed',
      'Boundaries: a test; not an official U.S. Government map',
      'Independent analysis. Not affiliated with or endorsed by the U.S. Government. Not a legal determination.',
      'http://atlas.example/?s=1abc'
    ]) {
      expect(words).toContain(part);
    }
  });

  it('has generated alt text, and says when it follows the data', () => {
    const svg = draw({ live: true });
    expect(svg).toContain('<title id="title">Alba leads. Tiny strategy (user-defined)</title>');
    expect(svg).toMatch(/<desc id="desc">World map of how markets rank .* Top 4: 1 Alba, score 68\.8;/);
    expect(wordsOf(svg)).toContain('Updates with data · Nov 1, 2026');
  });

  it('keeps hostile names as text, and stays well formed', () => {
    const evil = '</text><script>alert(1)</script>"&\u0000';
    const svg = draw({
      ranking: rank(release, tinyStrategy({ name: evil })),
      headline: evil,
      policyLine: evil,
      link: evil
    });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(openTags(svg)).toEqual([]);
  });

  it('is as large as asked, within 320 to 2400 pixels', () => {
    expect(draw({ width: 1200, height: 675 })).toContain('width="1200" height="675"');
    expect(draw({ width: 10, height: 99_999 })).toContain('width="320" height="2400"');
  });

  it('loads nothing', () => {
    expect(draw().replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /(href|src|url)\s*[=(]\s*["']?(https?:|\/\/|data:)/
    );
  });
});
