import type { BorderRank } from '#lib/geo/topology.ts';
import type { MapDrawing, Paint } from './map-drawing.ts';
import type { Palette } from './palette.ts';
import { element, escapeXml } from './svg-text.ts';

export const uiFont = "'Public Sans Variable','Public Sans',system-ui,-apple-system,'Segoe UI',sans-serif";

/** The patterns of a picture: hatch for excluded, dots for too little data. They keep their size at any scale. */
export function patternMarkup(palette: Palette, id: string, scale = 1): string {
  const size = 4.5;
  const attributes = { width: size, height: size, patternUnits: 'userSpaceOnUse' };
  const shrink = `scale(${(1 / scale).toFixed(4)})`;
  const hatch = element(
    'pattern',
    { id: `${id}excluded`, ...attributes, patternTransform: `${shrink} rotate(45)` },
    element('rect', { width: size, height: size, fill: palette.hatch.ground }) +
      element('path', { d: `M0 0V${size}`, stroke: palette.hatch.line, 'stroke-width': 2 })
  );
  const dots = element(
    'pattern',
    { id: `${id}too-little-data`, ...attributes, patternTransform: shrink },
    element('rect', { width: size, height: size, fill: palette.dots.ground }) +
      element('circle', { cx: size / 2, cy: size / 2, r: 0.75, fill: palette.dots.mark })
  );
  return hatch + dots;
}

/** What a paint is filled with. */
export function fillOf(paint: Paint, palette: Palette, id: string): string {
  return paint === 'excluded' || paint === 'too-little-data' ? `url(#${id}${paint})` : palette.paints[paint];
}

/** International lines are the most prominent; lines of separation are dashed, special and disputed ones dotted. */
const strokes: Record<BorderRank, { width: number; dashes?: number[]; isLight: boolean }> = {
  1: { width: 0.75, isLight: true },
  2: { width: 0.8, dashes: [2.4, 1.8], isLight: false },
  3: { width: 0.9, dashes: [0.9, 1.6], isLight: false }
};

/**
 * Draws a map as SVG elements, from the ocean up.
 * id  prefix of the patterns' ids, so that two pictures can share a page
 */
export function mapMarkup(drawing: MapDrawing, palette: Palette, id: string): string {
  return worldMarkup(drawing, palette, id) + marksMarkup(drawing, palette, id);
}

/** The ground of a map: ocean, countries, coasts, lines. */
export function worldMarkup(drawing: MapDrawing, palette: Palette, id: string): string {
  const { left, top, width, height } = drawing;
  // Paths are in tenths of the base's units.
  const scale = drawing.scale / 10;
  const thin = (pixels: number) => Number((pixels / scale).toFixed(2));
  const dashes = (lengths: number[] | undefined) => lengths?.map((length) => thin(length)).join(' ');
  const line = (d: string, stroke: string, pixels: number, pattern?: number[]) =>
    d &&
    element('path', { d, stroke, 'stroke-width': String(thin(pixels)), 'stroke-dasharray': dashes(pattern) });
  const world = [
    line(drawing.graticule, palette.graticule, 0.8),
    ...drawing.areas.map(({ paint, d }) =>
      element('path', { class: paint, d, fill: fillOf(paint, palette, id), stroke: 'none' })
    ),
    line(drawing.coast, palette.coast, 0.5),
    ...drawing.borders.map(({ rank, d }) => {
      const stroke = strokes[rank];
      return line(d, stroke.isLight ? palette.border : palette.separation, stroke.width, stroke.dashes);
    }),
    ...drawing.disputed.map(({ d }) => line(d, palette.separation, 0.8, [2.4, 1.8]))
  ];
  const transform = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(5)})`;
  return [
    element('defs', {}, patternMarkup(palette, id, scale)),
    element('rect', { width, height, fill: palette.ocean }),
    element('g', { transform, fill: 'none', 'stroke-linejoin': 'round' }, world.join(''))
  ].join('');
}

/** What stands on a map and keeps its size whatever the map's: dots of small states, labels, rank discs. */
export function marksMarkup(drawing: MapDrawing, palette: Palette, id: string): string {
  const dots = drawing.dots.map(({ x, y, paint }) =>
    element('circle', {
      cx: x,
      cy: y,
      r: dotRadius(drawing),
      fill: fillOf(paint, palette, id),
      stroke: palette.ink,
      'stroke-width': 0.8
    })
  );
  return dots.join('') + labelsMarkup(drawing, palette) + discsMarkup(drawing, palette);
}

function dotRadius({ width }: MapDrawing): number {
  return width < 600 ? 1.8 : 2.6;
}

function labelsMarkup({ labels, discs, discRadius }: MapDrawing, palette: Palette): string {
  // A label is dropped before it touches a disc.
  return labels
    .filter(({ x, y }) =>
      discs.every((disc) => Math.abs(disc.x - x) > 32 + discRadius || Math.abs(disc.y - y) > 8 + discRadius)
    )
    .map(({ text, x, y }) =>
      element(
        'text',
        {
          x,
          y: y + 3.5,
          'text-anchor': 'middle',
          'font-family': uiFont,
          'font-size': 10,
          'font-weight': 600,
          fill: palette.ink2,
          stroke: palette.halo,
          'stroke-width': 2.6,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke'
        },
        escapeXml(text)
      )
    )
    .join('');
}

function discsMarkup({ discs, discRadius }: MapDrawing, palette: Palette): string {
  const leaders = discs.map(({ x, y, leader }) =>
    leader
      ? element('path', {
          d: `M${x.toFixed(1)} ${y.toFixed(1)}L${leader[0].toFixed(1)} ${leader[1].toFixed(1)}`,
          stroke: palette.ink,
          'stroke-width': 1
        })
      : ''
  );
  const rings = discs.map(
    ({ x, y, rank }) =>
      element('circle', {
        cx: x,
        cy: y,
        r: discRadius,
        fill: palette.halo,
        stroke: palette.ink,
        'stroke-width': 2
      }) +
      element(
        'text',
        {
          x,
          y: y + discRadius * 0.36,
          'text-anchor': 'middle',
          'font-family': uiFont,
          'font-size': discRadius,
          'font-weight': 700,
          fill: palette.ink
        },
        String(rank)
      )
  );
  return leaders.join('') + rings.join('');
}
