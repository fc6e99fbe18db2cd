import type { ReleaseChangesNote, ReleaseNote } from '#lib/catalog/release-notes.ts';
import { listReleases } from './listed-releases.ts';
import { publishChanges } from './published-changes.ts';
import { loadRelease, releaseBefore } from './releases.ts';

/** How many movers of a preset stand on the page; all of them are in /api/v1/releases/ID/changes. */
const told = 5;

let known: Promise<ReleaseNote[]> | undefined;

/** Every release served, newest first, with what it changed; reckoned once, for releases are never edited. */
export function releaseNotes(): Promise<ReleaseNote[]> {
  known ??= write();
  return known;
}

async function write(): Promise<ReleaseNote[]> {
  const releases = await listReleases();
  return Promise.all(
    releases.map(async ({ id, date, newest, criteria, markets, sources }) => {
      const before = releaseBefore(id);
      const changes = before ? await changesOf(before, id) : null;
      return { id, date, newest, criteria, markets, sources, changes };
    })
  );
}

async function changesOf(before: string, after: string): Promise<ReleaseChangesNote> {
  const [was, is] = await Promise.all([loadRelease(before), loadRelease(after)]);
  const { declarations, values, presets } = publishChanges(was, is);
  const ids = (changes: { iso3: string }[]) => changes.map(({ iso3 }) => iso3);
  return {
    before,
    declarations,
    values: values.map(({ criterion, added, removed, changed }) => ({
      criterion,
      added: ids(added),
      removed: ids(removed),
      changed: ids(changed)
    })),
    presets: presets.map(({ moved, ...preset }) => ({
      ...preset,
      moved: moved.length,
      furthest: moved.slice(0, told)
    }))
  };
}
