import type { Release } from '#lib/catalog/release.ts';
import { quantity } from './constraints/quantity.ts';
import { valueText } from './constraints/value-text.ts';
import type { Constraint } from './strategy.ts';

/** Says a constraint in a few words, for a row of its own; ids stand in where no release is at hand. */
export function constraintLabel(constraint: Constraint, release?: Release): string {
  const list = (id: string) => release?.controlLists.find((found) => found.id === id)?.label ?? id;
  const criterion = (id: string) => release?.criteria.find((found) => found.id === id);
  const label = (id: string) => criterion(id)?.label ?? id;
  const limit = (id: string, value: number) => {
    const found = criterion(id);
    return found ? valueText(found, value) : String(value);
  };
  switch (constraint.id) {
    case 'posture':
      return `Chip posture: ${constraint.excludes.length} ${constraint.excludes.length === 1 ? 'class' : 'classes'} excluded`;
    case 'list':
      return `Not on: ${list(constraint.list)}`;
    case 'on-list':
      return `On: ${list(constraint.list)}`;
    case 'country-risk':
      return `OECD country-risk class at most ${constraint.atMost}`;
    case 'known':
      return `${label(constraint.criterion)} known`;
    case 'minimum':
      return `${label(constraint.criterion)} at least ${limit(constraint.criterion, constraint.value)}`;
    case 'maximum':
      return `${label(constraint.criterion)} at most ${limit(constraint.criterion, constraint.value)}`;
    case 'load-share':
      return `${constraint.megawatts} MW at most ${quantity(100 * constraint.atMost, '%')} of generation`;
  }
}
