import { joinScores, type MapFill } from '#lib/geo/join-scores.ts';
import { placeRankDiscs, type RankDisc } from '#lib/geo/rank-discs.ts';
import type { AtlasTopology, BorderRank } from '#lib/geo/topology.ts';
import { worldBase } from '#lib/geo/world-base.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Ranking } from '#lib/strategy/ranking.ts';
import { topFive } from './alt-text.ts';

/** What a fill is called in tokens, patterns and classes. */
export type Paint =
  `seq-${1 | 2 | 3 | 4 | 5 | 6}` | 'excluded' | 'too-little-data' | 'home-market' | 'not-scored';

/** A map of a ranking, ready for any medium: paths in the base's units, the rest in pixels of the picture. */
export interface MapDrawing {
  width: number;
  height: number;
  /** From base units to pixels: x * scale + left, y * scale + top. */
  scale: number;
  left: number;
  top: number;
  /** One path a paint: countries that look alike are drawn together. */
  areas: { paint: Paint; d: string }[];
  coast: string;
  graticule: string;
  borders: { rank: BorderRank; d: string }[];
  disputed: { id: string; name: string; d: string }[];
  dots: { id: Iso3; x: number; y: number; paint: Paint }[];
  discs: RankDisc[];
  discRadius: number;
  labels: { text: string; x: number; y: number }[];
  /** The paints that occur, for a legend that names no more than is there. */
  paints: Set<Paint>;
}

export interface MapGeometry {
  topology: AtlasTopology;
  smallStates: readonly Iso3[];
  points: Readonly<Record<Iso3, [number, number] | undefined>>;
}

/** Draws the world for a ranking into a box of so many pixels. */
export function drawMap(
  geometry: MapGeometry,
  ranking: Ranking,
  width: number,
  height: number,
  discRadius = 11
): MapDrawing {
  const base = worldBase(geometry.topology);
  const scale = Math.min(width / base.width, height / base.height);
  const [left, top] = [(width - base.width * scale) / 2, (height - base.height * scale) / 2];
  const place = (iso3: Iso3): [number, number] | undefined => {
    const at = geometry.points[iso3];
    if (!at) return undefined;
    const [x, y] = base.project(at);
    return [x * scale + left, y * scale + top];
  };
  const fills = joinScores([...base.paths.countries.keys(), ...geometry.smallStates], ranking.countries);
  const paintOf = (iso3: Iso3): Paint => {
    const fill = fills.get(iso3);
    return fill ? paintFor(fill) : 'not-scored';
  };
  const dots = geometry.smallStates.flatMap((id) => {
    const at = place(id);
    const paint = paintOf(id);
    return at && paint.startsWith('seq-') ? [{ id, x: at[0], y: at[1], paint }] : [];
  });
  const discs = topFive(ranking).flatMap(({ id, rank, kind }) => {
    const at = kind === 'country' ? place(id) : undefined;
    return at && rank !== null ? [{ id, rank, at }] : [];
  });
  const areas = gather(base.paths.countries, paintOf);
  return {
    width,
    height,
    scale,
    left,
    top,
    areas,
    coast: base.paths.coast,
    graticule: base.paths.graticule,
    borders: base.paths.borders,
    disputed: base.paths.disputed,
    dots,
    discs: placeRankDiscs(discs, discRadius, [width, height]),
    discRadius,
    labels: labelsFor(base.areas, scale, paintOf, place),
    paints: new Set(areas.map(({ paint }) => paint))
  };
}

function paintFor(fill: MapFill): Paint {
  return fill.kind === 'score' ? `seq-${fill.step}` : fill.kind;
}

function gather(countries: Map<Iso3, string>, paintOf: (iso3: Iso3) => Paint): MapDrawing['areas'] {
  const parts = new Map<Paint, string[]>();
  for (const [iso3, d] of countries) {
    const paint = paintOf(iso3);
    const ofPaint = parts.get(paint) ?? [];
    ofPaint.push(d);
    parts.set(paint, ofPaint);
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([paint, all]) => ({ paint, d: all.join('') }));
}

const words: Partial<Record<Paint, string>> = { excluded: 'Excluded', 'home-market': 'Home market' };

/** Words stand on the areas that have room for them: the home market and the largest excluded ones. */
function labelsFor(
  areas: Map<Iso3, number>,
  scale: number,
  paintOf: (iso3: Iso3) => Paint,
  place: (iso3: Iso3) => [number, number] | undefined
): MapDrawing['labels'] {
  return [...areas].flatMap(([iso3, area]) => {
    const text = words[paintOf(iso3)];
    const at = place(iso3);
    return text && at && Math.sqrt(area) * scale > 58 ? [{ text, x: at[0], y: at[1] }] : [];
  });
}
