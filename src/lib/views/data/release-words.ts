import { declared, type Declared, type DeclarationChanges } from '#lib/catalog/declaration-changes.ts';

const nouns: Record<Declared, [one: string, many: string]> = {
  criteria: ['criterion', 'criteria'],
  sources: ['source', 'sources'],
  countries: ['country or territory', 'countries and territories'],
  blocs: ['bloc', 'blocs'],
  controlLists: ['control list', 'control lists'],
  reliability: ['grade of data', 'grades of data'],
  parts: ['file beside it', 'files beside it']
};

/** One line for each kind of declaration that came, went or differs. */
export function declarationWords(changes: Record<Declared, DeclarationChanges>): string[] {
  return declared.flatMap((kind) => {
    const { added, removed, changed } = changes[kind];
    const said = [
      added.length > 0 && told(added, kind, 'came'),
      removed.length > 0 && told(removed, kind, 'went'),
      changed.length > 0 && told(changed, kind, 'changed')
    ].filter((line) => line !== false);
    return said.map((line) => `${line}.`);
  });
}

/** The first few by name tell something of a few dozen, and nothing of hundreds. */
const mostNamed = 50;

function told(ids: string[], kind: Declared, what: string): string {
  const counted = `${ids.length} ${nouns[kind][ids.length === 1 ? 0 : 1]} ${what}`;
  return ids.length > mostNamed ? counted : `${counted}: ${namesText(ids)}`;
}

const shown = 6;

/** The first few of many names. */
export function namesText(names: string[]): string {
  const more = names.length - shown;
  return names.slice(0, shown).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

interface Moved {
  furthest: { id: string; from: number; to: number }[];
  lost: { id: string; rank: number; why: string }[];
  gained: { id: string; rank: number; why: string }[];
}

/** Who moves furthest, who loses a rank and who gains one. */
export function moveWords({ furthest, lost, gained }: Moved, name: (id: string) => string): string {
  const said = [
    ...furthest.slice(0, 3).map(({ id, from, to }) => `${name(id)} ${from} to ${to}`),
    ...lost.map(({ id, rank }) => `${name(id)} loses rank ${rank}`),
    ...gained.map(({ id, rank }) => `${name(id)} gains rank ${rank}`)
  ];
  return said.length > 0 ? namesText(said) : 'No rank moves';
}
