import { read, write } from './storage.ts';

/** What a person wrote on one value without an account: a market's, by a criterion, as a release gave it. */
export interface OwnComment {
  id: string;
  market: string;
  criterion: string;
  release: string;
  body: string;
  /** ISO 8601. */
  at: string;
}

const name = 'value-comments';
const all = () => read<OwnComment[]>(name, []);

/** Comments this browser keeps on a market's values, or on one of them; the oldest first. */
export function ownComments(market: string, criterion?: string): OwnComment[] {
  return all().filter(
    (one) => one.market === market && (criterion === undefined || one.criterion === criterion)
  );
}

/** returns  false when the browser keeps nothing, so that the caller can say so */
export function keepComment(comment: OwnComment): boolean {
  return write(name, [...all(), comment]);
}

export function dropComment(id: string): void {
  write(
    name,
    all().filter((one) => one.id !== id)
  );
}
