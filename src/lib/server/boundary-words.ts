import type { OwnGeometry } from './boundary-file.ts';

/** Names told one by one; of longer lists the rest is counted. */
const mostNamed = 12;

/** Tells whoever runs the server what a boundary file lacks and what was mended in it, a line each. */
export function mendedInBoundaries(
  file: string,
  { withoutArea, turned }: Pick<OwnGeometry, 'withoutArea' | 'turned'>
): string[] {
  const here = `Boundary file ${file}:`;
  return [
    ...(withoutArea.length > 0 ? [`${here} no area for ${named(withoutArea)}: drawn as dots.`] : []),
    ...(turned.length > 0
      ? [`${here} rings of ${named(turned)} ran the other way than their form wants: turned.`]
      : [])
  ];
}

/** Tells whoever looks at the map which countries are dots for want of an area; nothing when none is. */
export function withoutAreaSentence(names: readonly string[]): string[] {
  return names.length === 0
    ? []
    : [`Drawn as dots, because this file has no area for them: ${named(names)}.`];
}

function named(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return rest > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${rest} more` : names.join(', ');
}
