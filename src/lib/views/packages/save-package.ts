import { publicCopy } from '#lib/packages/public-copy.ts';
import { complianceQuestions } from '#lib/packages/questions.ts';
import type { AnnexFacts } from '#lib/downloads/package-annex.ts';
import type { Block, Edition } from '#lib/downloads/package-block.ts';
import { packageBlocks } from '#lib/downloads/package-blocks.ts';
import type { PackageEditor } from '#lib/state/package-editor.svelte.ts';
import { saveFile } from '#lib/ui/save-file.ts';
import { noteBrief } from '../share/note-brief.ts';
import { fileSlug } from './file-name.ts';
import { mapPicture } from './map-picture.ts';

type Format = 'docx' | 'pdf';
type Write = (title: string, edition: Edition, blocks: readonly Block[]) => Promise<BlobPart>;

/** One writer a format, each loaded when it is asked for. */
const writers: Record<Format, { type: string; load: () => Promise<Write> }> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => {
      const { packageDocx } = await import('#lib/downloads/package-docx.ts');
      return async (...given) => new Blob([(await packageDocx(...given)).slice()]);
    }
  },
  pdf: { type: 'application/pdf', load: async () => (await import('./write-pdf.ts')).writePdf }
};

/** What was taken out, as “since your last brief” calls it. */
const briefNames: Record<Format, string> = { docx: 'Word pair', pdf: 'PDF pair' };

/**
 * Saves the open draft as a pair of files: all of it, and the copy without what is marked business confidential.
 * returns  the names of both, and the unmarked fields that were left out because they repeat a marked one
 */
export async function savePackage(
  editor: PackageEditor,
  format: Format
): Promise<{ names: string[]; alsoTaken: string[] }> {
  const { draft, rules, drafts } = editor;
  const { workspace } = drafts;
  await workspace.readTexts();
  const { release, ranking, boundaries } = workspace;
  const map = await mapPicture(workspace.code.ok ? workspace.code.code : null);
  const annex: AnnexFacts = { release, ranking, policyLine: boundaries.policyLine, ...(map && { map }) };
  const write = await writers[format].load();
  const open = publicCopy(draft);
  const names: string[] = [];
  for (const [edition, copy] of [
    ['BC', draft],
    ['PUBLIC', open.draft]
  ] as const) {
    const blocks = packageBlocks({
      draft: copy,
      ...(edition === 'PUBLIC' && { taken: open.taken }),
      edition,
      rules,
      // Asked anew of the copy: a target that was taken out is asked nothing.
      questions: complianceQuestions(copy, release, rules),
      annex,
      nameOf: (iso3) => workspace.name(iso3),
      today: drafts.today()
    });
    const name = `${edition === 'BC' ? 'BC' : 'P'}-${fileSlug(copy.name)}.${format}`;
    saveFile(name, await write(copy.name, edition, blocks), writers[format].type);
    names.push(name);
  }
  noteBrief(workspace, `${briefNames[format]} of ${draft.name}`);
  return { names, alsoTaken: open.alsoTaken };
}
