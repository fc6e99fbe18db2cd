// Takes new source files: builds with them in a folder beside, says what they move, and only then writes.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BuiltRelease } from '../pipeline/build-release.ts';
import { formatIssue, type Issue } from '../pipeline/issue.ts';
import { newestRelease } from '../pipeline/newest-release.ts';
import { jumpLines } from '../pipeline/print-summary.ts';
import type { Files } from '../pipeline/write-generated.ts';
import { writeRelease, type WrittenSites } from '../pipeline/write-release.ts';
import { coverageLines } from './coverage-lines.ts';
import { moveLines } from './move-lines.ts';
import { takeFiles } from './take-files.ts';

export interface Refresh {
  /** The folder of new files. */
  from: string;
  /** The data folder. */
  root: string;
  build(
    root: string
  ): Promise<{ issues: Issue[] } | (BuiltRelease & { geometryTexts: Files; sites?: WrittenSites })>;
  /** Say what would move and write nothing. */
  dryRun?: boolean;
}

/** returns  every flaw, and then nothing was written; or what is to be printed */
export async function refreshData({
  from,
  root,
  build,
  dryRun
}: Refresh): Promise<{ issues: Issue[]; lines: string[] }> {
  const issues: Issue[] = [];
  const { files, recordKept } = takeFiles(from, root, (issue) => issues.push(issue));
  if (Object.keys(files).length === 0) return { issues, lines: [] };
  const staged = mkdtempSync(join(tmpdir(), 'atlas-refresh-'));
  try {
    for (const folder of ['sources', 'tables', 'curated', 'sites']) {
      if (existsSync(join(root, folder)))
        cpSync(join(root, folder), join(staged, folder), { recursive: true });
    }
    write(files, staged);
    const built = await build(staged);
    // What can be read is built also beside a file that cannot: all flaws are told at once.
    if ('issues' in built) return { issues: toldOnce([...issues, ...built.issues]), lines: [] };
    if (issues.length > 0) return { issues, lines: [] };
    const lines = say(newestRelease(root), built, Object.keys(files), recordKept);
    if (!dryRun) {
      write(files, root);
      writeRelease(root, built, built.geometryTexts, built.sites);
    }
    return {
      issues,
      lines: [
        ...lines,
        dryRun
          ? 'Nothing was written: --dry-run.'
          : `Release ${built.release.id} is written; a build serves it.`
      ]
    };
  } finally {
    rmSync(staged, { recursive: true });
  }
}

/** A table that two readers open says its flaws to both. */
function toldOnce(issues: Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [formatIssue(issue), issue])).values()];
}

function write(files: Files, root: string) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function say(
  before: ReturnType<typeof newestRelease>,
  { release }: BuiltRelease,
  taken: string[],
  recordKept: string[]
): string[] {
  const kept = recordKept.map(
    (path) => `${path}: dates are those of the edition before; send the record too if they changed`
  );
  const files = ['Taken:', ...taken, ...kept, ''];
  if (!before) return [...files, `${release.id} is the first release here.`];
  if (before.id === release.id) {
    const sites = taken.some((path) => path.startsWith('sites/'));
    return [...files, `Nothing differs from release ${before.id}${sites ? '; sites lie beside it' : ''}.`];
  }
  return [
    ...files,
    `Coverage against ${before.id}:`,
    ...coverageLines(before, release),
    '',
    'Values that came, went or jumped:',
    ...jumpLines(before, release),
    '',
    'Ranks under each preset:',
    ...moveLines(before, release),
    '',
    `${before.id} stays served: links made with it keep their ranking.`
  ];
}
