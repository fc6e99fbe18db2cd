// Draws docs/architecture.md's diagram from the table of rooms in .dependency-cruiser.mjs.
// tsx scripts/draw-architecture.ts            writes it
// tsx scripts/draw-architecture.ts --check    fails when the drawing is not what the table says
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { core, mayImport } from '../.dependency-cruiser.mjs';
import { drawRooms, replaceDrawing } from './checks/draw-rooms.ts';

const file = 'docs/architecture.md';
const before = readFileSync(file, 'utf8');
const options = { ...(await resolveConfig(file)), parser: 'markdown' };
const after = await format(replaceDrawing(before, drawRooms(mayImport, core)), options);

if (!process.argv.includes('--check')) {
  writeFileSync(file, after);
  console.log(`${file} is drawn.`);
} else if (after !== before) {
  console.error(`${file} differs from .dependency-cruiser.mjs. Run: npx tsx scripts/draw-architecture.ts`);
  process.exitCode = 1;
}
