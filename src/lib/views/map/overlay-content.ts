import { placeRankDiscs, type RankDisc } from '#lib/geo/rank-discs.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Point, Position, Size } from './camera.ts';
import { sideOf } from './geometry.ts';
import { homeMarket } from './layer.ts';
import { isInSight, type Mark } from './mark-markets.ts';
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

export interface OverlayContent {
  discs: RankDisc[];
  labels: PlacedLabel[];
  blocs: { id: string; text: string; at: Point }[];
  oceans: { text: string; at: Point }[];
}

export interface OverlayWish {
  marks: readonly Mark[];
  /** Of the marks, by `nameWishes`: they stay as they are while the leaders change. */
  names: readonly LabelWish[];
  blocs: readonly { id: string; text: string; at: Position }[];
  project: Project;
  size: Size;
  /** The markets that carry a disc. */
  leaders: readonly { id: Iso3; rank: number }[];
}

const discRadius = 13;
const dotRadius = 5;
const labelSize = 11;
const blocSize = 13;

const oceanNames: { text: string; at: Position }[] = [
  { text: 'Atlantic Ocean', at: [-38, 26] },
  { text: 'Pacific Ocean', at: [-112, -12] },
  { text: 'Pacific Ocean', at: [166, 22] },
  { text: 'Indian Ocean', at: [77, -22] }
];

/** Places what lies over the map: discs, names of markets, blocs and oceans, none on another or on a dot. */
export function overlayContent({ marks, names, blocs, project, size, leaders }: OverlayWish): OverlayContent {
  const inside = marks.filter((mark) => isInSight(mark, size));
  const ranks = new Map(leaders.map(({ id, rank }) => [id, rank]));
  const ranked = inside.flatMap(({ id, place }) => {
    const rank = ranks.get(id);
    const at = rank === undefined ? null : project(place.labelAt);
    return rank === undefined || !at ? [] : [{ id, rank, at }];
  });
  const discs = placeRankDiscs(ranked, discRadius, [size.width, size.height]);
  const taken: Box[] = [
    // The chips and the buttons in the upper corners.
    { x: 0, y: 0, width: Math.min(300, size.width / 2), height: 44 },
    { x: size.width - 52, y: 0, width: 52, height: 138 },
    ...discs.map(({ x, y }) => boxAround([x, y], discRadius + 2)),
    ...marks.filter(({ isDot }) => isDot).map(({ at }) => boxAround(at, dotRadius))
  ];
  const blocNames = blocs.flatMap(({ id, text, at }) => {
    const point = project(at);
    return point ? [{ id, text, at: freeSpot(text, offEdge(text, point, size), taken) }] : [];
  });
  taken.push(...blocNames.map(({ text, at }) => textBox(text, at, blocSize)));
  const labels = placeLabels(names, taken, 0.7, 10);
  taken.push(...labels.map(({ text, at }) => textBox(text, at, labelSize)));
  return { discs, labels, blocs: blocNames, oceans: oceansAmong(taken, project, size) };
}

/**
 * Names of the markets that are areas in sight, the largest first.
 * selected  the open market: its name comes first, and is shown whether or not it has room
 */
export function nameWishes(
  marks: readonly Mark[],
  zoom: number,
  size: Size,
  selected: string | null
): LabelWish[] {
  const areas = marks.filter((mark) => isInSight(mark, size) && !mark.isDot);
  return areas
    .sort(
      (a, b) =>
        Number(b.id === selected) - Number(a.id === selected) || b.place.areas.largest - a.place.areas.largest
    )
    .map((mark) => wishFor(mark, zoom))
    .map((wish) =>
      wish.id === selected ? { ...wish, room: Math.max(wish.room, textWidth(wish.text, labelSize)) } : wish
    )
    .filter((wish) => isInside(wish, size));
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

/** A name that begins in sight is read whole; one out of sight stays there. */
function offEdge(text: string, [x, y]: Point, { width }: Size): Point {
  const half = textWidth(text, blocSize) / 2 + 4;
  return x > 0 && x < width ? [Math.max(half, Math.min(x, width - half)), y] : [x, y];
}

function freeSpot(text: string, at: Point, taken: readonly Box[]): Point {
  const spots = asides.map(([x, y]): Point => [at[0] + x, at[1] + y]);
  return spots.find((spot) => !taken.some((box) => touches(textBox(text, spot, blocSize), box, 2))) ?? at;
}

function wishFor({ id, at, place }: Mark, zoom: number): LabelWish {
  return {
    id,
    text: id === homeMarket ? 'Home market' : place.name,
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
