import type { Point } from './camera.ts';

/** A name that would like a place; those that come first choose first. */
export interface LabelWish {
  id: string;
  text: string;
  at: Point;
  /** Side of the square as large as the market, px; a name wider than it may reach over its coast, to a degree. */
  room: number;
  fontSize: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedLabel {
  id: string;
  text: string;
  at: Point;
  /** True where the whole name lies on the market's own color. */
  inside: boolean;
}

const averageCharacter = 0.56;

/** Width of a name in Public Sans 600, px, close enough to keep names apart. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * averageCharacter * fontSize;
}

/**
 * Chooses which names are shown: each where its market has room, none touching another, a disc or a dot.
 * wishes    most wanted first
 * taken     boxes of what must stay free
 * least     how much of a name its market must be able to hold, 0-1
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  least = 0.6,
  gap = 6
): PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  for (const { id, text, at, room, fontSize } of wishes) {
    const width = textWidth(text, fontSize);
    if (room < width * least) continue;
    const box = { x: at[0] - width / 2, y: at[1] - fontSize * 0.65, width, height: fontSize * 1.3 };
    if (boxes.some((other) => touches(box, other, gap))) continue;
    boxes.push(box);
    placed.push({ id, text, at, inside: room > width * 1.15 });
  }
  return placed;
}

/** The square around a point. */
export function boxAround([x, y]: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Whether two boxes come nearer than a gap; half of it above and below. */
export function touches(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap / 2 &&
    b.y < a.y + a.height + gap / 2
  );
}
