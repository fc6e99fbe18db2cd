// Widths in thousandths of the size, between Public Sans and the wider faces that stand in where it is missing.
const narrow = new Set([..."iljI.,:;|!’'()[] ·ftr-/"]);
const wide = new Set([...'mwMWQO@%&']);

/** Estimates how wide a text runs; a little too wide rather than too narrow. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) {
    if (narrow.has(letter)) thousandths += 365;
    else if (wide.has(letter)) thousandths += 900;
    else if (letter > '⺀') thousandths += 1000;
    else thousandths += letter >= 'A' && letter <= 'Z' ? 720 : 620;
  }
  return (thousandths / 1000) * size;
}

/** Breaks a text into lines no wider than a width; a single word that is wider is cut. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...pieces(word, size, width));
  }
  return lines;
}

/** Keeps the first lines and says with an ellipsis that there was more. */
export function firstLines(lines: string[], most: number): string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]?.replace(/\s*\S{0,3}$/, '') ?? ''}…`];
}

function pieces(word: string, size: number, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && textWidth(part + letter, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return part ? [...parts, part] : parts;
}
