import type { Rule } from '#lib/catalog/criterion.ts';
import type { Release } from '#lib/catalog/release.ts';
import { constraintLabel } from '#lib/strategy/constraint-label.ts';
import { yearlyLoadTWh } from '#lib/strategy/constraints/load-share.ts';
import type { Constraint } from '#lib/strategy/strategy.ts';
import { pointsText } from './percent-text.ts';

export interface ConstraintWords {
  /** The demand on a market, as one line. */
  title: string;
  /** The rule behind it, where it is one; thresholds on data have a source instead. */
  rules: Rule[];
  /** What else must be said of it. */
  note?: string;
}

/** Says a constraint in words, with the rules it rests on. */
export function constraintWords(release: Release, constraint: Constraint): ConstraintWords {
  const title = constraintLabel(constraint, release);
  switch (constraint.id) {
    case 'posture': {
      const { excludes } = constraint;
      return { title: postureTitle(release, excludes), rules: postureRules(release, excludes) };
    }
    case 'list':
    case 'on-list': {
      const list = release.controlLists.find(({ id }) => id === constraint.list);
      const isPartial = list && !list.complete;
      const note = isPartial ? 'A partial list: a market absent from it is unknown, not free.' : undefined;
      return { title, rules: list ? [list.rule] : [], note };
    }
    case 'country-risk':
      return { title, rules: [], note: 'Market-benchmark places pass; a place not reviewed is unknown.' };
    case 'load-share': {
      const yearly = yearlyLoadTWh(constraint.megawatts, constraint.loadFactor);
      const load = pointsText(Number(yearly.toPrecision(3)));
      return { title, rules: [], note: `${load} TWh a year at a load factor of ${constraint.loadFactor}.` };
    }
    default:
      return { title, rules: [] };
  }
}

/** Postures in force, hardest first. */
export function posturesHardestFirst(release: Release) {
  return [...release.postureClasses].sort((a, b) => a.tier - b.tier);
}

function postureTitle(release: Release, excludes: readonly string[]): string {
  const classes = posturesHardestFirst(release);
  const out = classes.filter(({ id }) => excludes.includes(id));
  const last = out.at(-1);
  if (!last) return 'Chip rules: no class excluded';
  const isRun = classes.slice(0, out.length).every(({ id }) => excludes.includes(id));
  if (isRun && last.id.startsWith('denial_presumed')) return 'License review not presumed denied';
  const next = classes[out.length];
  if (isRun && next) return `Chip rules: ${lowerFirst(next.label)} or better`;
  return `Chip rules: not ${out.map(({ label }) => lowerFirst(label)).join(', ')}`;
}

function postureRules(release: Release, excludes: readonly string[]): Rule[] {
  const byCitation = new Map(
    release.postureClasses.filter(({ id }) => excludes.includes(id)).map(({ rule }) => [rule.citation, rule])
  );
  return [...byCitation.values()];
}

/** Keeps abbreviations: "EU" stays, "License" becomes "license". */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
