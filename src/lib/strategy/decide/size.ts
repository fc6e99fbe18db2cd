import { largest } from './fields.ts';

/** Tables of alternatives by criteria, lists with an entry an alternative, lists with an entry a criterion. */
const tables = ['matrix', 'utilities', 'mean', 'sd'];
const perAlternative = ['x', 'y'];
const perCriterion = ['importance_ranks'];

/**
 * Says of data not yet checked whether it is over what is computed in one request.
 * returns  a sentence with what came and what is allowed, or undefined; data of another form is left to its own check
 */
export function oversize(input: unknown): string | undefined {
  const fields = new Map(typeof input === 'object' && input !== null ? Object.entries(input) : []);
  const listAt = (name: string): unknown[] => {
    const value: unknown = fields.get(name);
    return Array.isArray(value) ? value : [];
  };
  let n = 0;
  let m = 0;
  for (const name of tables) {
    const rows = listAt(name);
    n = Math.max(n, rows.length);
    for (const row of rows) if (Array.isArray(row)) m = Math.max(m, row.length);
  }
  for (const name of perAlternative) n = Math.max(n, listAt(name).length);
  for (const name of perCriterion) m = Math.max(m, listAt(name).length);
  if (n > largest.alternatives || m > largest.criteria) {
    return `A problem may have ${largest.alternatives} alternatives and ${largest.criteria} criteria, got ${n} and ${m}.`;
  }
  const draws: unknown = fields.get('draws');
  return typeof draws === 'number' ? tooManyDraws(draws, n * m) : undefined;
}

function tooManyDraws(draws: number, cells: number): string | undefined {
  if (draws > largest.draws) return `A problem may have ${largest.draws} draws, got ${draws}.`;
  if (draws * cells <= largest.drawnCells) return undefined;
  return `A table of ${cells} cells may have ${Math.floor(largest.drawnCells / cells)} draws, got ${draws}.`;
}
