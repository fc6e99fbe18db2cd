import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readBoundaryFile, type Geometry, type OwnGeometry } from './boundary-file.ts';
import { mendedInBoundaries, withoutAreaSentence } from './boundary-words.ts';
import { defaultAbout, defaultPoints, defaultUrls, loadDefaultTopology } from './default-geometry.ts';
import { env } from './env.ts';
import { loadRelease } from './releases.ts';

/** What a page needs to draw boundaries and to say whose they are. */
export interface Boundaries {
  policyLine: string;
  positions: string[];
  lightUrl: string;
  detailUrl: string;
}

interface Configured extends OwnGeometry {
  sha: string;
  body: string;
}

const opened = new Map<string, Promise<Configured>>();

/**
 * The boundaries of this installation: its own file when one is configured, else ours.
 * throws  Error that names the file, what is wrong with it and what is wanted
 */
export async function loadBoundaries(file = env().ATLAS_BOUNDARY_FILE): Promise<Boundaries> {
  if (file === undefined) {
    const { policyLine, positions } = defaultAbout;
    return { policyLine, positions, ...defaultUrls };
  }
  const { about, sha } = await openConfigured(file);
  const url = `/boundaries/${sha}.json`;
  return { policyLine: about.policyLine, positions: about.positions, lightUrl: url, detailUrl: url };
}

/** What an operator should know of the configured file, a line each; none without one. */
export async function boundaryNotes(file = env().ATLAS_BOUNDARY_FILE): Promise<string[]> {
  return file === undefined ? [] : mendedInBoundaries(file, await openConfigured(file));
}

/** The same boundaries, opened for drawing on the server. */
export async function loadGeometry(file = env().ATLAS_BOUNDARY_FILE): Promise<Geometry> {
  if (file !== undefined) return openConfigured(file);
  return { topology: await loadDefaultTopology(), about: defaultAbout };
}

/** The text of the configured file, joined anew; undefined when no file is configured or its hash is another. */
export async function configuredBoundaries(
  sha: string,
  file = env().ATLAS_BOUNDARY_FILE
): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const configured = await openConfigured(file);
  return configured.sha === sha ? configured.body : undefined;
}

function openConfigured(file: string): Promise<Configured> {
  const known = opened.get(file) ?? open(file);
  opened.set(file, known);
  return known;
}

async function open(file: string): Promise<Configured> {
  const known = { points: defaultPoints, dots: defaultAbout.smallStates };
  const geometry = readBoundaryFile(await readFile(file, 'utf8'), file, known);
  const { countries } = await loadRelease();
  const nameOf = (iso3: string) => countries.find((country) => country.iso3 === iso3)?.name ?? iso3;
  const body = JSON.stringify(geometry.topology);
  return {
    ...geometry,
    about: {
      ...geometry.about,
      positions: [...geometry.about.positions, ...withoutAreaSentence(geometry.withoutArea.map(nameOf))]
    },
    body,
    sha: createHash('sha256').update(body).digest('hex')
  };
}
