import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { disclaimer, productName } from './boilerplate.ts';
import { pageMark, type Block, type Edition } from './package-block.ts';

/** Points between the margins of a letter page. */
const pageWidth = 468;

/** Lays a proposal out for a PDF writer: 12-point text, a mark and a page number on each page. */
export function packagePdf(title: string, edition: Edition, blocks: readonly Block[]): TDocumentDefinitions {
  return {
    info: { title, creator: productName, producer: productName, subject: disclaimer },
    pageSize: 'LETTER',
    pageMargins: [72, 72, 72, 72],
    defaultStyle: { fontSize: 12, lineHeight: 1.2 },
    styles: {
      title: { fontSize: 20, bold: true, margin: [0, 0, 0, 8] },
      heading: { fontSize: 15, bold: true, color: '#17263f', margin: [0, 16, 0, 6] },
      subheading: { fontSize: 13, bold: true, color: '#17263f', margin: [0, 10, 0, 3] },
      paragraph: { margin: [0, 0, 0, 6] },
      small: { italics: true, color: '#454c57', margin: [0, 0, 0, 6] }
    },
    header: {
      text: pageMark[edition],
      style: 'running',
      alignment: 'center',
      bold: true,
      margin: [0, 36, 0, 0]
    },
    footer: (page, pages) => ({
      text: `Page ${page} of ${pages}`,
      style: 'running',
      alignment: 'center',
      margin: [0, 24, 0, 0]
    }),
    // A heading stays with what it stands over; the lines every page has come after it and do not count.
    pageBreakBefore: ({ headlineLevel }, page) =>
      headlineLevel !== undefined &&
      page
        .getFollowingNodesOnPage()
        .every((node) => node.headlineLevel !== undefined || node.style === 'running'),
    content: blocks.map(writeBlock)
  };
}

function writeBlock(block: Block): Content {
  if (block.kind === 'table') return writeTable(block);
  if (block.kind === 'picture')
    return { image: `data:image/png;base64,${base64(block.png)}`, width: pageWidth, margin: [0, 4, 0, 8] };
  return {
    text: block.text,
    style: block.kind,
    ...(block.kind === 'heading' && { headlineLevel: 1 }),
    ...(block.kind === 'subheading' && { headlineLevel: 2 })
  };
}

/** Padding and lines of a cell, in points. */
const cellFrame = 8.5;

function writeTable({ head, rows, widths = head.map(() => 1) }: Extract<Block, { kind: 'table' }>): Content {
  const total = widths.reduce((sum, share) => sum + share, 0);
  const room = pageWidth - cellFrame * head.length;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: widths.map((share) => (room * share) / total),
      body: [head.map((text) => ({ text, bold: true, fillColor: '#f0eee8' })), ...rows]
    },
    layout: {
      hLineColor: () => '#8b867b',
      vLineColor: () => '#8b867b',
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5
    },
    margin: [0, 4, 0, 10]
  };
}

function base64(bytes: Uint8Array): string {
  // In slices: a call takes no more than some ten thousand arguments.
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
