import type { GapReport } from '#lib/downloads/gap-report.ts';
import type { PackageEditor } from '#lib/state/package-editor.svelte.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { fileSlug } from './file-name.ts';

/**
 * Saves what is missing of the open draft: one file, or, where fields are marked business confidential, a pair: all of
 * it, and what may be published.
 */
export async function saveGapReport(editor: PackageEditor, format: 'md' | 'csv'): Promise<void> {
  const { gapReportCsv, gapReportMarkdown } = await import('#lib/downloads/gap-report.ts');
  const { draft, rules, standing, drafts } = editor;
  const shared = { rules, release: drafts.workspace.release.id, today: drafts.today() };
  const save = (report: GapReport, mark: string) => {
    const name = `${mark}${fileSlug(report.draft.name)}-gaps.${format}`;
    if (format === 'csv') saveFile(name, gapReportCsv(report), 'text/csv');
    else saveFile(name, gapReportMarkdown(report), 'text/markdown');
  };
  if (draft.confidential.length === 0) return save({ ...shared, draft, standing }, '');
  save({ ...shared, draft, standing, edition: 'BC' }, 'BC-');
  const { publicStanding } = await import('#lib/packages/public-standing.ts');
  const told = publicStanding(draft, rules, drafts.workspace.release, shared.today);
  save({ ...shared, ...told, edition: 'PUBLIC' }, 'P-');
}
