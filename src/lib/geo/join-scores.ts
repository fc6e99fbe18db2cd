import { classOf, type ColorClass } from './color-class.ts';

/** What a country is painted with. Only the first kind uses the score ramp: absent is not low. */
export type MapFill =
  | { kind: 'score'; step: ColorClass; score: number }
  | { kind: 'excluded' }
  | { kind: 'too-little-data' }
  | { kind: 'home-market' }
  | { kind: 'not-scored' };

interface Standing {
  id: string;
  status: 'ranked' | 'excluded' | 'unranked';
  score: number | null;
}

/**
 * Joins scores to the codes a map draws.
 * codes      ISO3 of what is drawn
 * standings  of the markets in scope; what is drawn and has none is not scored
 * home       the market that exports and is never offered
 */
export function joinScores(
  codes: Iterable<string>,
  standings: readonly Standing[],
  home = 'USA'
): Map<string, MapFill> {
  const byId = new Map(standings.map((standing) => [standing.id, standing]));
  return new Map(
    [...codes].map((code) => [code, code === home ? { kind: 'home-market' } : fillOf(byId.get(code))])
  );
}

function fillOf(standing: Standing | undefined): MapFill {
  if (!standing) return { kind: 'not-scored' };
  if (standing.status === 'excluded') return { kind: 'excluded' };
  if (standing.score === null || standing.status === 'unranked') return { kind: 'too-little-data' };
  return { kind: 'score', step: classOf(standing.score), score: standing.score };
}
