import { formatDate } from '#lib/catalog/format-date.ts';
import type { Release } from '#lib/catalog/release.ts';
import type { AboutGeometry } from '#lib/geo/topology.ts';
import { headline } from '#lib/strategy/headline.ts';
import { nameOf } from '#lib/strategy/name-of.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import { altText, scoreText, topFive } from './alt-text.ts';
import { drawMap, type MapGeometry, type Paint } from './map-drawing.ts';
import { marksMarkup, patternMarkup, worldMarkup } from './map-markup.ts';
import { pagePalette } from './palette.ts';
import { sourcesLine } from './sources-line.ts';
import { strategyTitle } from './strategy-title.ts';
import { weightsLine } from './weights-line.ts';

export interface EmbedMapOptions {
  release: Release;
  ranking: Ranking;
  geometry: MapGeometry;
  about: Pick<AboutGeometry, 'policyLine' | 'positions'>;
  live: boolean;
  link: string;
}

interface Markup {
  width: number;
  height: number;
  /** SVG elements, every text in them escaped. */
  markup: string;
}

/** Everything the framed map shows, as texts and SVG markup: the page only lays it out. */
export interface EmbedMapData {
  headline: string;
  subtitle: string;
  alt: string;
  world: Markup;
  /** Discs and labels twice, each at a size that can be read; the page shows one. */
  marks: (Markup & { name: 'wide' | 'narrow' })[];
  patterns: string;
  paints: Paint[];
  five: { id: string; rank: number | null; name: string; score: string }[];
  about: {
    date: string;
    live: boolean;
    release: string;
    weights: string;
    sources: string;
    policyLine: string;
    positions: string[];
  };
  link: string;
}

const wide = { width: 720, height: 314 };
const narrow = { width: 360, height: 157 };

/** Draws and words a ranking for a frame in a foreign page. */
export function embedMap(options: EmbedMapOptions): EmbedMapData {
  const { release, ranking, geometry, about, live, link } = options;
  const drawing = drawMap(geometry, ranking, wide.width, wide.height);
  const small = drawMap(geometry, ranking, narrow.width, narrow.height, 9);
  const counted = ranking.criteria.filter(({ share }) => share > 0).length;
  return {
    headline: headline(release, ranking).headline,
    subtitle: `${strategyTitle(ranking.strategy)} · ${ranking.counts.ranked} ranked, ${counted} weighted criteria`,
    alt: altText(release, ranking),
    world: { ...wide, markup: worldMarkup(drawing, pagePalette, 'map-') },
    marks: [
      { ...wide, name: 'wide', markup: marksMarkup(drawing, pagePalette, 'map-') },
      { ...narrow, name: 'narrow', markup: marksMarkup(small, pagePalette, 'map-') }
    ],
    patterns: patternMarkup(pagePalette, 'key-'),
    paints: [...drawing.paints].filter((paint): paint is Paint => !paint.startsWith('seq-')),
    five: topFive(ranking).map((item) => ({
      id: item.id,
      rank: item.rank,
      name: nameOf(release, ranking, item.id),
      score: scoreText(item)
    })),
    about: {
      date: formatDate(release.date),
      live,
      release: release.id,
      weights: weightsLine(ranking),
      sources: sourcesLine(release, ranking),
      policyLine: about.policyLine,
      positions: about.positions
    },
    link
  };
}
