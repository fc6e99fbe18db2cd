import { placeRankDiscs, type RankDisc } from '#lib/geo/rank-discs.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Point, Position, Size } from './camera.ts';
import { sideOf } from './geometry.ts';
import type { MapLayer } from './layer.ts';
import {
  boxAround,
  placeLabels,
  textWidth,
  touches,
  type Box,
  type LabelWish,
  type PlacedLabel
} from './place-labels.ts';
import type { Project } from './map-view.svelte.ts';
import { spreadDots } from './spread-dots.ts';

/** A country with everything that decides how it is marked on the map, whatever the camera. */
export interface Place {
  id: Iso3;
  name: string;
  labelAt: Position;
  /** Steradians; 0 for a place without geometry. */
  areas: { largest: number; total: number };
  market: boolean;
  rank: number | null;
}

export interface MarketMark {
  id: Iso3;
  at: Point;
  /** Too small at this zoom to be seen or hit as an area. */
  isDot: boolean;
  /** A disc stands on it: still there to be hit, but not drawn. */
  isCovered: boolean;
  /** Another dot is so near that their areas to press would overlap. */
  isCrowded: boolean;
}

export interface OverlayContent {
  markets: MarketMark[];
  discs: RankDisc[];
  labels: PlacedLabel[];
  blocs: { id: string; text: string; at: Point }[];
  oceans: { text: string; at: Point }[];
}

export interface OverlayWish {
  places: readonly Place[];
  blocs: readonly { id: string; text: string; at: Position }[];
  layer: MapLayer;
  project: Project;
  zoom: number;
  size: Size;
  /** Ranks up to this one carry a disc; 0 = none. */
  discs: number;
  /** The open market: its name is shown whether or not it has room. */
  selected?: string | null;
}

const discRadius = 13;
const dotRadius = 5;
const labelSize = 11;
const blocSize = 13;
/** A market whose area is a square of less than this side, px, is shown as a dot. */
const dotSide = 3.4;

const oceanNames: { text: string; at: Position }[] = [
  { text: 'Atlantic Ocean', at: [-38, 26] },
  { text: 'Pacific Ocean', at: [-112, -12] },
  { text: 'Pacific Ocean', at: [166, 22] },
  { text: 'Indian Ocean', at: [77, -22] }
];

/** Middles of two dots keep this far apart, px; half of it can be pressed without hitting a neighbor. */
const dotDistance = 9;
/** Side of the area of a lone dot that can be pressed, px. */
const pressSide = 24;

function nearTo([ax, ay]: Point, [bx, by]: Point, distance: number): boolean {
  return Math.hypot(bx - ax, by - ay) < distance;
}

/** Places everything that lies over the map: dots, discs, names of markets, blocs and oceans, none on another. */
export function overlayContent({
  places,
  blocs,
  layer,
  project,
  zoom,
  size,
  discs: lastRank,
  selected
}: OverlayWish): OverlayContent {
  const seen = places.flatMap((place) => {
    const at = project(place.labelAt);
    return at ? [{ place, at }] : [];
  });
  const inside = seen.filter(
    ({ at: [x, y] }) => x > -20 && y > -20 && x < size.width + 20 && y < size.height + 20
  );
  const ranked = inside.flatMap(({ place, at }) =>
    place.rank !== null && place.rank <= lastRank ? [{ id: place.id, rank: place.rank, at }] : []
  );
  const discs = placeRankDiscs(ranked, discRadius, [size.width, size.height]);
  const covered = new Set(discs.filter(({ leader }) => !leader).map(({ id }) => id));
  const markets = seen
    .filter(({ place }) => place.market)
    .map(({ place, at }): MarketMark => {
      const side = sideOf(place.areas.total, place.labelAt[1], zoom);
      return { id: place.id, at, isDot: side < dotSide, isCovered: covered.has(place.id), isCrowded: false };
    });
  const dots = markets.filter(({ isDot }) => isDot);
  const spread = spreadDots(
    dots.map(({ at }) => at),
    dotDistance
  );
  dots.forEach((dot, place) => {
    dot.isCrowded = spread.some(
      (at, other) => other !== place && nearTo(at, spread[place] ?? dot.at, pressSide)
    );
    dot.at = spread[place] ?? dot.at;
  });
  const taken: Box[] = [
    // The chips and the buttons in the upper corners.
    { x: 0, y: 0, width: Math.min(300, size.width / 2), height: 44 },
    { x: size.width - 52, y: 0, width: 52, height: 138 },
    ...discs.map(({ x, y }) => boxAround([x, y], discRadius + 2)),
    ...dots.map(({ at }) => boxAround(at, dotRadius))
  ];
  const blocNames = blocs.flatMap(({ id, text, at }) => {
    const point = project(at);
    return point ? [{ id, text, at: freeSpot(text, point, taken) }] : [];
  });
  taken.push(...blocNames.map(({ text, at }) => textBox(text, at, blocSize)));
  const labels = placeLabels(
    inside
      .filter(({ place }) => !dots.some(({ id }) => id === place.id))
      .sort(
        (a, b) =>
          Number(b.place.id === selected) - Number(a.place.id === selected) ||
          b.place.areas.largest - a.place.areas.largest
      )
      .map(({ place, at }) => wishFor(place, at, layer, zoom))
      .map((wish) =>
        wish.id === selected ? { ...wish, room: Math.max(wish.room, textWidth(wish.text, labelSize)) } : wish
      )
      .filter((wish) => isInside(wish, size)),
    taken,
    0.7,
    10
  );
  taken.push(...labels.map(({ text, at }) => textBox(text, at, labelSize)));
  return { markets, discs, labels, blocs: blocNames, oceans: oceansAmong(taken, project, size) };
}

/** Steps aside for the name of a bloc, which is never left out, px. */
const asides: Point[] = [
  [0, 0],
  [0, 18],
  [26, 0],
  [0, -18],
  [30, 18],
  [-26, 18],
  [44, 0]
];

function freeSpot(text: string, at: Point, taken: readonly Box[]): Point {
  const spots = asides.map(([x, y]): Point => [at[0] + x, at[1] + y]);
  return spots.find((spot) => !taken.some((box) => touches(textBox(text, spot, blocSize), box, 2))) ?? at;
}

function wishFor(place: Place, at: Point, layer: MapLayer, zoom: number): LabelWish {
  const isHome = layer.paints.get(place.id)?.fill === 'home';
  return {
    id: place.id,
    text: isHome ? 'Home market' : place.name,
    at,
    room: sideOf(place.areas.largest, place.labelAt[1], zoom),
    fontSize: labelSize
  };
}

function oceansAmong(taken: readonly Box[], project: Project, size: Size): { text: string; at: Point }[] {
  const wishes = oceanNames.flatMap(({ text, at }, index) => {
    const point = project(at);
    return point ? [{ id: `${index}`, text, at: point, room: Infinity, fontSize: 13 }] : [];
  });
  const inside = wishes.filter((wish) => isInside(wish, size));
  return placeLabels(inside, taken).map(({ text, at }) => ({ text, at }));
}

/** No name is cut by the edge of the map. */
function isInside({ text, at, fontSize }: LabelWish, size: Size): boolean {
  const half = textWidth(text, fontSize) / 2;
  return at[0] - half > 4 && at[0] + half < size.width - 4 && at[1] > 8 && at[1] < size.height - 8;
}

function textBox(text: string, at: Point, fontSize: number): Box {
  const width = textWidth(text, fontSize);
  return { x: at[0] - width / 2, y: at[1] - fontSize * 0.65, width, height: fontSize * 1.3 };
}
