import type { Release } from '#lib/catalog/release.ts';
import { checkAgainstRelease } from '#lib/strategy/check-against-release.ts';
import type { Voice } from '#lib/strategy/merge-weights.ts';
import { readStrategyFile } from '#lib/views/share/read-strategy-file.ts';

export const mostVoices = 12;

/**
 * Reads people's strategy files; each is called after its file.
 * returns  all of them, or one sentence that names the first file that cannot be read and why
 */
export function readVoices(
  release: Release,
  files: readonly { name: string; text: string }[]
): { ok: true; voices: Voice[] } | { ok: false; message: string } {
  if (files.length < 2 || files.length > mostVoices) {
    const came = files.length === 1 ? 'one' : String(files.length);
    return { ok: false, message: `Choose two to ${mostVoices} files at once; ${came} came.` };
  }
  const voices: Voice[] = [];
  for (const { name, text } of files) {
    const read = readStrategyFile(text);
    if (!read.ok) return { ok: false, message: `${name}: ${read.message}` };
    const strategy = { ...read.strategy, release: release.id };
    const foreign = checkAgainstRelease(release, strategy)[0];
    if (foreign) return { ok: false, message: `${name}, ${foreign.path}: ${foreign.message}` };
    voices.push({ name: nameOf(name, voices), strategy });
  }
  return { ok: true, voices };
}

/** The name of the file without its endings; a second one of the same name gets a number. */
function nameOf(file: string, before: readonly Voice[]): string {
  const name = file.replace(/(\.strategy)?\.json$/i, '') || file;
  const taken = new Set(before.map((voice) => voice.name));
  let called = name;
  for (let number = 2; taken.has(called); number++) called = `${name} (${number})`;
  return called;
}
