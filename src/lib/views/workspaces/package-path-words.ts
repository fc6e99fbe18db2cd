import { isRecord, type Json } from '#lib/workspaces/json.ts';

/** Lists of a package, by what one entry is called. */
const lists: Record<string, string> = {
  targets: 'Target',
  hardware: 'Hardware item',
  sites: 'Site',
  support: 'Federal support',
  members: 'Member',
  milestones: 'Milestone',
  answers: 'Answer',
  notes: 'Note'
};
const fields: Record<string, string> = {
  name: 'Name',
  rules: 'Rule set',
  usMade: 'US-made description',
  confidential: 'Fields marked business confidential'
};

/**
 * Puts the path of an edit in a package into words: `hardware[h1].value`, `layers.A.supplier`.
 * contents  where the entry of a list may have a name
 * returns   undefined for a path that is none of a package
 */
export function packagePathWords(path: string, contents: readonly Json[]): string | undefined {
  const layer = /^layers\.([A-E])\.(\w+)$/.exec(path);
  if (layer) return `Layer ${layer[1]}, ${layer[2]}`;
  const [, list = '', id = '', field] = /^(\w+)\[([^\]]+)\](?:\.(\w+))?/.exec(path) ?? [];
  const one = lists[list];
  if (!one) return fields[path];
  const name = contents.map((content) => nameIn(content, list, id)).find((found) => found !== undefined);
  // Codes of markets and of questions can be read; ids the product makes up cannot.
  const said = name ? ` “${name}”` : /^[A-Z]{3}\b|^all:/.test(id) ? ` ${id}` : '';
  return `${one}${said}${field ? `, ${wordsOf(field)}` : ''}`;
}

function nameIn(content: Json, list: string, id: string): string | undefined {
  const entries = isRecord(content) ? content[list] : undefined;
  if (!Array.isArray(entries)) return undefined;
  const entry = entries.filter(isRecord).find((one) => one.id === id);
  return typeof entry?.name === 'string' && entry.name.trim() !== '' ? entry.name : undefined;
}

/** endUserHeadquarters -> end user headquarters. */
function wordsOf(field: string): string {
  return field
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .replace(/^us /, 'US ');
}
