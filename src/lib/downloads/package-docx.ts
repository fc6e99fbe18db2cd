import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from 'docx';
import { disclaimer, productName } from './boilerplate.ts';
import { pageMark, type Block, type Edition } from './package-block.ts';

/** Half points: 12-point text, as submissions to the Program were asked for. */
const size = 24;
const font = 'Calibri';
/** Pixels at 96 an inch between the margins of a letter page. */
const pageWidth = 624;
/** The same in twentieths of a point. */
const tableWidth = 9360;

/** Writes a proposal as a Word file: 12-point text, a mark and a page number on each page. */
export async function packageDocx(
  title: string,
  edition: Edition,
  blocks: readonly Block[]
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: productName,
    description: disclaimer,
    styles: {
      default: {
        document: {
          run: { font, size },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } }
        },
        title: { run: { size: 40, bold: true, font } },
        heading1: {
          run: { size: 30, bold: true, font, color: '17263F' },
          paragraph: { spacing: { before: 360, after: 120 } }
        },
        heading2: {
          run: { size: 26, bold: true, font, color: '17263F' },
          paragraph: { spacing: { before: 240, after: 80 } }
        }
      }
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 12240, height: 15840 },
            margin: { top: 1440, right: 1440, bottom: 1440, left: 1440 }
          }
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ text: pageMark[edition], bold: true })]
              })
            ]
          })
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
                ]
              })
            ]
          })
        },
        children: blocks.map(writeBlock)
      }
    ]
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function writeBlock(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'title':
      return new Paragraph({ heading: HeadingLevel.TITLE, children: lines(block.text) });
    case 'heading':
      return new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: lines(block.text) });
    case 'subheading':
      return new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: lines(block.text) });
    case 'paragraph':
      return new Paragraph({ children: lines(block.text) });
    case 'small':
      return new Paragraph({ children: lines(block.text, { italics: true, color: '454C57' }) });
    case 'picture': {
      const width = pageWidth;
      const height = Math.round((block.height / block.width) * width);
      return new Paragraph({
        // At a fixed line height a picture shows its last line alone.
        spacing: { line: 240, lineRule: LineRuleType.AUTO },
        children: [
          new ImageRun({
            type: 'png',
            data: block.png,
            transformation: { width, height },
            altText: { name: 'Map', description: block.alt, title: 'Map' }
          })
        ]
      });
    }
    case 'table':
      return writeTable(block);
  }
}

/** A text may hold line breaks, which a run of Word drops. */
function lines(text: string, look: { italics?: boolean; bold?: boolean; color?: string } = {}): TextRun[] {
  return text.split('\n').map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 && { break: 1 }) }));
}

const border = { style: BorderStyle.SINGLE, size: 4, color: '8B867B' };

function writeTable({ head, rows, widths = head.map(() => 1) }: Extract<Block, { kind: 'table' }>): Table {
  const total = widths.reduce((sum, share) => sum + share, 0);
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      ...(bold && { shading: { fill: 'F0EEE8' } }),
      children: [new Paragraph({ spacing: { after: 0 }, children: lines(text, { bold }) })]
    });
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA },
    columnWidths: widths.map((share) => Math.floor((tableWidth * share) / total)),
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border
    },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) }))
    ]
  });
}
