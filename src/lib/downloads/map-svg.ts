import { formatDate } from '#lib/catalog/format-date.ts';
import type { Release } from '#lib/catalog/release.ts';
import { nameOf } from '#lib/strategy/name-of.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import { altText, scoreText, topFive } from './alt-text.ts';
import { disclaimer, productName } from './boilerplate.ts';
import { drawMap, type MapGeometry } from './map-drawing.ts';
import { mapMarkup, uiFont } from './map-markup.ts';
import { legendMarkup, legendHeight } from './map-svg-legend.ts';
import { lightPalette as palette } from './palette.ts';
import { sourcesLine } from './sources-line.ts';
import { strategyTitle } from './strategy-title.ts';
import { element, escapeXml } from './svg-text.ts';
import { firstLines, wrapText } from './text-width.ts';
import { weightsLine } from './weights-line.ts';

export interface MapSvgOptions {
  release: Release;
  ranking: Ranking;
  geometry: MapGeometry;
  /** The finding, as one sentence. */
  headline: string;
  /** Whose boundaries these are. */
  policyLine: string;
  /** Address of the ranking, as text to read and type. */
  link: string;
  /** True where the picture follows the newest data instead of the release it names. */
  live?: boolean;
  /** Pixels, 320 to 2400; the height that fits when absent. */
  width?: number;
  height?: number;
}

const displayFont = "'Source Serif 4 Variable','Source Serif 4',Georgia,serif";
export const smallest = 320;
export const largest = 2400;

/**
 * Draws a ranking as one self-contained SVG document in the light theme: finding, map, top five, legend, weights,
 * sources, date, release, boundaries and what it is not. Every text is escaped; it loads nothing.
 */
export function mapSvg(options: MapSvgOptions): string {
  const width = clamp(options.width ?? 1200);
  // Everything is laid out on a page of fixed width and then scaled, so that text keeps its share of the picture.
  const page = width < 600 ? 380 : width < 900 ? 720 : 900;
  const unit = width / page;
  const layout = layOut(
    options,
    page,
    options.height === undefined ? undefined : clamp(options.height) / unit
  );
  const height = options.height === undefined ? Math.round(layout.height * unit) : clamp(options.height);
  const title = escapeXml(`${options.headline}. ${strategyTitle(options.ranking.strategy)}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${page} ${layout.height.toFixed(1)}" role="img" aria-labelledby="title desc" font-family="${uiFont}">`,
    element('title', { id: 'title' }, title),
    element(
      'desc',
      { id: 'desc' },
      escapeXml(`${altText(options.release, options.ranking)} ${options.policyLine}.`)
    ),
    element('rect', {
      x: -page,
      y: -page,
      width: page * 3,
      height: layout.height + page * 2,
      fill: palette.panel
    }),
    layout.markup,
    '</svg>\n'
  ].join('');
}

function clamp(pixels: number): number {
  return Math.round(Math.min(largest, Math.max(smallest, pixels)));
}

function legendWidth(page: number): number {
  return page < 900 ? 184 : 210;
}

interface Layout {
  height: number;
  markup: string;
}

function layOut(options: MapSvgOptions, page: number, wanted: number | undefined): Layout {
  const isNarrow = page < 600;
  const pad = isNarrow ? 14 : 17;
  const head = headMarkup(options, page, pad);
  const five = isNarrow ? 5 * 17 + 12 : 66;
  const legend = isNarrow ? legendHeight : 0;
  const foot = footMarkup(options, page, pad);
  const around = head.height + five + legend + foot.height;
  const mapHeight = Math.max(wanted === undefined ? page / 2.3 : wanted - around, page / 4);
  const height = Math.max(around + mapHeight, wanted ?? 0);
  const drawing = drawMap(options.geometry, options.ranking, page, mapHeight, isNarrow ? 8.5 : 11);
  const fiveTop = head.height + mapHeight;
  return {
    height,
    markup: [
      head.markup,
      element(
        'svg',
        { y: head.height, width: page, height: mapHeight, viewBox: `0 0 ${page} ${mapHeight.toFixed(2)}` },
        mapMarkup(drawing, palette, 'map-')
      ),
      element('path', { d: `M0 ${head.height + mapHeight}H${page}`, stroke: palette.line }),
      isNarrow ? fiveRows(options, pad, fiveTop, page) : fiveColumns(options, pad, fiveTop, page),
      legendMarkup(
        drawing.paints,
        isNarrow ? pad : page - pad - legendWidth(page),
        isNarrow ? fiveTop + five : fiveTop + (five - legendHeight) / 2 + 5,
        isNarrow ? page - 2 * pad : legendWidth(page)
      ),
      element('g', { transform: `translate(0 ${height - foot.height})` }, foot.markup)
    ].join('')
  };
}

function headMarkup({ headline, ranking }: MapSvgOptions, page: number, pad: number): Layout {
  const size = page < 600 ? 16.5 : 20;
  const lines = firstLines(wrapText(headline, size * 0.9, page - 2 * pad), 3);
  const counted = ranking.criteria.filter(({ share }) => share > 0).length;
  const subtitle = `${strategyTitle(ranking.strategy)} · ${ranking.counts.ranked} ranked, ${counted} weighted criteria`;
  const subLines = firstLines(wrapText(subtitle, 12, page - 2 * pad), 2);
  const subTop = pad + lines.length * size * 1.15 + 4;
  return {
    height: Math.round(subTop + subLines.length * 15 + 9),
    markup:
      lines
        .map((line, i) =>
          element(
            'text',
            {
              x: pad,
              y: pad + size * 0.82 + i * size * 1.15,
              'font-family': displayFont,
              'font-size': size,
              'font-weight': 600,
              fill: palette.ink
            },
            escapeXml(line)
          )
        )
        .join('') + textLines(subLines, pad, subTop + 10, 15, { 'font-size': 12, fill: palette.ink2 })
  };
}

function fiveColumns({ release, ranking }: MapSvgOptions, pad: number, top: number, page: number): string {
  const column = (page - pad * 2 - legendWidth(page) - 12) / 5;
  return topFive(ranking)
    .map((item, i) => {
      const x = pad + i * column;
      const name = firstLines(wrapText(nameOf(release, ranking, item.id), 11, column - 22), 2);
      const middle = top + 33;
      const first = middle - (name.length * 13) / 2 + 3;
      return [
        i > 0
          ? element('path', { d: `M${(x - 7).toFixed(1)} ${top + 16}V${top + 50}`, stroke: palette.line })
          : '',
        element(
          'text',
          {
            x,
            y: middle + 6,
            'font-family': displayFont,
            'font-size': 17,
            'font-weight': 600,
            fill: palette.ink
          },
          String(item.rank ?? '')
        ),
        textLines(name, x + 17, first, 13, { 'font-size': 11.5, 'font-weight': 650, fill: palette.ink }),
        textLines([scoreText(item)], x + 17, first + name.length * 13 + 1, 13, {
          'font-size': 10.5,
          fill: palette.ink2
        })
      ].join('');
    })
    .join('');
}

function fiveRows({ release, ranking }: MapSvgOptions, pad: number, top: number, page: number): string {
  return topFive(ranking)
    .map((item, i) => {
      const y = top + 20 + i * 17;
      const [name = ''] = firstLines(
        wrapText(nameOf(release, ranking, item.id), 12, page - 2 * pad - 130),
        1
      );
      return [
        element(
          'text',
          { x: pad, y, 'font-family': displayFont, 'font-size': 14, 'font-weight': 600, fill: palette.ink },
          String(item.rank ?? '')
        ),
        textLines([name], pad + 20, y, 17, { 'font-size': 12, 'font-weight': 650, fill: palette.ink }),
        textLines([scoreText(item)], page - pad, y, 17, {
          'font-size': 11.5,
          fill: palette.ink2,
          'text-anchor': 'end'
        })
      ].join('');
    })
    .join('');
}

function footMarkup(options: MapSvgOptions, page: number, pad: number): Layout {
  const { release, ranking, policyLine, link, live } = options;
  const size = page < 600 ? 9.5 : 9;
  const date = formatDate(release.date);
  const lead = live ? `Updates with data · ${date}` : `Frozen ${date}`;
  const paragraphs = [
    `Release ${release.id} · Weights: ${weightsLine(ranking)}`,
    `Sources: ${sourcesLine(release, ranking)}`,
    policyLine,
    disclaimer
  ].flatMap((paragraph) => wrapText(paragraph, size, page - 2 * pad));
  // A link is printed whole or not at all: half of one leads nowhere.
  const wrapped = wrapText(link, size, page - 2 * pad);
  const linkLine = wrapped.length <= 3 ? wrapped : [];
  const height = 24 + (paragraphs.length + linkLine.length) * size * 1.35 + 8;
  return {
    height,
    markup: [
      element('rect', { width: page, height: height + 1, fill: palette.sunken }),
      element('path', { d: `M0 0H${page}`, stroke: palette.line }),
      element(
        'text',
        { x: pad, y: 17, 'font-size': 10.5, 'font-weight': 650, fill: palette.ink },
        escapeXml(lead)
      ),
      element(
        'text',
        {
          x: page - pad,
          y: 17,
          'text-anchor': 'end',
          'font-family': displayFont,
          'font-size': 12,
          'font-weight': 600,
          fill: palette.ink
        },
        productName
      ),
      textLines([...paragraphs, ...linkLine], pad, 24 + size, size * 1.35, {
        'font-size': size,
        fill: palette.ink2
      })
    ].join('')
  };
}

function textLines(
  lines: string[],
  x: number,
  y: number,
  step: number,
  attributes: Record<string, string | number>
): string {
  return lines
    .map((line, i) => element('text', { x, y: y + i * step, ...attributes }, escapeXml(line)))
    .join('');
}
