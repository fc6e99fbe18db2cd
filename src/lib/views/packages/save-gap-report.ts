import type { PackageEditor } from '#lib/state/package-editor.svelte.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { fileSlug } from './file-name.ts';

/** Saves what is missing of the open draft as a file; it may name what is marked, so its name begins BC. */
export async function saveGapReport(editor: PackageEditor, format: 'md' | 'csv'): Promise<void> {
  const { gapReportCsv, gapReportMarkdown } = await import('#lib/downloads/gap-report.ts');
  const { draft, rules, standing, drafts } = editor;
  const report = {
    draft,
    rules,
    standing,
    release: drafts.workspace.release.id,
    today: drafts.today()
  };
  const mark = draft.confidential.length ? 'BC-' : '';
  const name = `${mark}${fileSlug(draft.name)}-gaps.${format}`;
  if (format === 'csv') saveFile(name, gapReportCsv(report), 'text/csv');
  else saveFile(name, gapReportMarkdown(report), 'text/markdown');
}
