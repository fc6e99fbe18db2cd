import { scoreBreaks } from '#lib/geo/color-class.ts';
import type { Paint } from './map-drawing.ts';
import { fillOf, patternMarkup } from './map-markup.ts';
import { lightPalette as palette } from './palette.ts';
import { element, escapeXml } from './svg-text.ts';
import { textWidth } from './text-width.ts';

export const legendHeight = 52;

/** What the fills outside the ramp mean, in words; shared with the embed. */
export const paintWords: [Paint, string][] = [
  ['excluded', 'Excluded'],
  ['too-little-data', 'Too little data'],
  ['home-market', 'Home market'],
  ['not-scored', 'Not scored']
];

/** The ramp with its breaks, and under it the fills that are not scores, as far as they occur. */
export function legendMarkup(paints: ReadonlySet<Paint>, x: number, y: number, width: number): string {
  const step = width / 6;
  const ramp = ([1, 2, 3, 4, 5, 6] as const).map((position, i) =>
    element('rect', {
      x: i * step,
      y: 0,
      width: step - 1,
      height: 9,
      fill: palette.paints[`seq-${position}`]
    })
  );
  const breaks = scoreBreaks.map((at, i) =>
    element(
      'text',
      { x: (i + 1) * step - 0.5, y: 20, 'text-anchor': 'middle', 'font-size': 9.5, fill: palette.ink2 },
      String(at)
    )
  );
  let left = 0;
  let row = 0;
  const keys = paintWords
    .filter(([paint]) => paints.has(paint))
    .map(([paint, words]) => {
      const space = 17 + textWidth(words, 9) + 8;
      if (left + space - 8 > width) {
        left = 0;
        row += 1;
      }
      const key =
        element('rect', {
          x: left,
          y: 27 + row * 13,
          width: 13,
          height: 8.5,
          rx: 1,
          fill: fillOf(paint, palette, 'key-'),
          stroke: palette.ink3,
          'stroke-width': 0.5
        }) +
        element(
          'text',
          { x: left + 17, y: 34.5 + row * 13, 'font-size': 9, fill: palette.ink2 },
          escapeXml(words)
        );
      left += space;
      return key;
    });
  return element(
    'g',
    { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
    [patternMarkup(palette, 'key-'), ...ramp, ...breaks, ...keys].join('')
  );
}
