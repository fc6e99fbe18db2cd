/** Rooms and the rooms each may import, as .dependency-cruiser.mjs has them. */
export type Rooms = Record<string, readonly string[]>;

const begin = '<!-- drawn by scripts/draw-architecture.ts -->';
const end = '<!-- end of the drawing -->';

/**
 * Draws the rooms as a Mermaid flowchart, an arrow from each room to the rooms it imports.
 * An arrow that others imply is left out: `packages` reaches `scoring` through `strategy`.
 * core  rooms that know no framework, file, clock or network; drawn in one frame
 */
export function drawRooms(rooms: Rooms, core: readonly string[]): string {
  const lines = ['flowchart TD', '  routes --> views', '  routes --> server'];
  lines.push(
    '  subgraph core["core: plain functions on plain data"]',
    ...core.map((room) => `    ${room}`),
    '  end'
  );
  for (const room of Object.keys(rooms)) {
    for (const other of directArrows(rooms, room)) lines.push(`  ${room} --> ${other}`);
  }
  return ['```mermaid', ...lines, '```'].join('\n');
}

function directArrows(rooms: Rooms, room: string): string[] {
  const all = rooms[room] ?? [];
  return all.filter((target) => !all.some((via) => via !== target && reaches(rooms, via, target)));
}

function reaches(rooms: Rooms, from: string, to: string): boolean {
  return (rooms[from] ?? []).some((next) => next === to || reaches(rooms, next, to));
}

/**
 * Puts a drawing between the two marks of a page.
 * throws  Error when the page lacks the marks
 */
export function replaceDrawing(page: string, drawing: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page needs the lines "${begin}" and "${end}".`);
  return `${page.slice(0, from + begin.length)}\n\n${drawing}\n\n${page.slice(to)}`;
}
