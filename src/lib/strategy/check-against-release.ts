import { isPrivate, nameInId } from '#lib/catalog/private/private-id.ts';
import type { Release } from '#lib/catalog/release.ts';
import { homeMarket } from './alternatives.ts';
import { constraintKey } from './constraints/constraint-key.ts';
import type { Problem } from './problems.ts';
import type { Constraint, Strategy, StrategyCriterion } from './strategy.ts';

/**
 * Finds what a strategy names that a release does not have.
 * strategy  parsed; its own `release` field is not compared
 * returns   every problem with the path of its field, what came and what is known; none = it can be ranked
 */
export function checkAgainstRelease(release: Release, strategy: Strategy): Problem[] {
  const { adHocBlocs, blocs, countries } = strategy.scope;
  const known = {
    criterion: new Set(release.criteria.map((criterion) => criterion.id)),
    bloc: new Set([...release.blocs.map((bloc) => bloc.id), ...adHocBlocs.map((bloc) => bloc.id)]),
    market: new Set(release.countries.map((country) => country.iso3)),
    list: new Set(release.controlLists.map((list) => list.id)),
    'posture class': new Set(release.postureClasses.map((posture) => posture.id))
  };
  const problems: Problem[] = [];
  const need = (kind: keyof typeof known, id: string, path: string) => {
    if (known[kind].has(id)) return;
    if (kind === 'criterion' && isPrivate(id)) return void problems.push({ path, message: privateText(id) });
    problems.push({
      path,
      message: `Wanted a ${kind} of release ${release.id} (${some(known[kind], id)}), got "${id}".`
    });
  };
  const market = (id: string, path: string) => {
    need('market', id, path);
    const message = 'The United States is the exporting country and cannot be a target.';
    if (id === homeMarket) problems.push({ path, message });
  };

  countries?.forEach((id, k) => market(id, `scope.countries[${k}]`));
  blocs.forEach((id, k) => need('bloc', id, `scope.blocs[${k}]`));
  adHocBlocs.forEach((bloc, b) => {
    const path = `scope.adHocBlocs[${b}]`;
    if (release.blocs.some((other) => other.id === bloc.id)) {
      problems.push({
        path: `${path}.id`,
        message: `Wanted an id of its own, got that of a bloc: "${bloc.id}".`
      });
    }
    bloc.members.forEach((id, k) => need('market', id, `${path}.members[${k}]`));
  });
  strategy.criteria.forEach((criterion, k) => {
    const path = `criteria[${k}]`;
    need('criterion', criterion.id, `${path}.id`);
    problems.push(...checkCriterion(release, criterion, path));
  });
  strategy.focus.forEach(({ bloc }, k) => need('bloc', bloc, `focus[${k}].bloc`));
  strategy.constraints.forEach((constraint, k) => {
    const path = `constraints[${k}]`;
    for (const [kind, id, field] of namedBy(constraint)) need(kind, id, `${path}.${field}`);
    const first = strategy.constraints.findIndex(
      (other) => constraintKey(other) === constraintKey(constraint)
    );
    if (first < k)
      problems.push({
        path,
        message: `Wanted each constraint once, got "${constraintKey(constraint)}" twice.`
      });
  });
  return problems;
}

function checkCriterion(release: Release, choice: StrategyCriterion, path: string): Problem[] {
  const criterion = release.criteria.find((candidate) => candidate.id === choice.id);
  if (!criterion) return [];
  const problems: Problem[] = [];
  const { goalposts, parts, sense, shape } = choice;
  if (sense && !criterion.twoSided) {
    const message = `Wanted no sense, since "${choice.id}" has one direction, got "${sense}".`;
    problems.push({ path: `${path}.sense`, message });
  }
  if (shape && criterion.shape.kind === 'ordinal') {
    const message = `Wanted no shape, since "${choice.id}" goes in steps, got "${shape}".`;
    problems.push({ path: `${path}.shape`, message });
  }
  const { worst, best } = goalposts ?? criterion.goalposts;
  if ((shape ?? criterion.shape.kind) === 'log' && Math.min(worst, best) <= 0) {
    const message = `Wanted goalposts above 0 on a log scale, got ${worst} and ${best}.`;
    problems.push({ path: `${path}.${goalposts ? 'goalposts' : 'shape'}`, message });
  }
  const partIds = new Set(criterion.composite?.parts.map((part) => part.id));
  for (const part of Object.keys(parts ?? {})) {
    if (partIds.has(part)) continue;
    const message = `Wanted a part of "${choice.id}" (${some(partIds, part)}), got "${part}".`;
    problems.push({ path: `${path}.parts.${part}`, message });
  }
  return problems;
}

function namedBy(constraint: Constraint): ['criterion' | 'list' | 'posture class', string, string][] {
  switch (constraint.id) {
    case 'posture':
      return constraint.excludes.map((id, k) => ['posture class', id, `excludes[${k}]`]);
    case 'list':
    case 'on-list':
      return [['list', constraint.list, 'list']];
    case 'known':
    case 'minimum':
    case 'maximum':
      return [['criterion', constraint.criterion, 'criterion']];
    case 'country-risk':
      return [['criterion', 'country-risk', 'id']];
    case 'load-share':
      return [['criterion', 'electricity-generation', 'id']];
  }
}

function privateText(id: string): string {
  return `“${nameInId(id)}” is a private criterion: its values are in the browser that loaded them and nowhere else. Open the link in the product, or take the criterion out.`;
}

/** A few known ids, those that begin like the one that came first. */
function some(known: ReadonlySet<string>, came: string): string {
  if (known.size === 0) return 'it has none';
  const near = [...known].sort((a, b) => shared(b, came) - shared(a, came));
  return near.slice(0, 5).join(', ') + (near.length > 5 ? ', …' : '');
}

function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length]?.toLowerCase() === b[length]?.toLowerCase()) length++;
  return length;
}
