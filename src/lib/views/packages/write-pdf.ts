import pdfMake from 'pdfmake/build/pdfmake.min';
import fonts from 'pdfmake/build/vfs_fonts';
import { packagePdf } from '#lib/downloads/package-pdf.ts';
import type { Block, Edition } from '#lib/downloads/package-block.ts';

/** Writes a proposal as a PDF; the writer brings its own fonts. */
export async function writePdf(title: string, edition: Edition, blocks: readonly Block[]): Promise<Blob> {
  pdfMake.addVirtualFileSystem(fonts);
  return await pdfMake.createPdf(packagePdf(title, edition, blocks)).getBlob();
}
