import type { Release } from '#lib/catalog/release.ts';
import { canonicalJson } from './canonical-json.ts';
import { constraintLabel } from './constraint-label.ts';
import { constraintKey } from './constraints/constraint-key.ts';
import { methodText } from './method.ts';
import { plainCurve } from './plain-curve.ts';
import type { Strategy, StrategyCriterion } from './strategy.ts';

/** One changed thing, said in a line. */
export interface Change {
  id: string;
  text: string;
}

/**
 * Lists what differs between two strategies, one entry a changed thing; the release and the name do not count.
 * release  gives criteria, blocs and lists their labels; without it their ids stand in
 */
export function changesBetween(base: Strategy, now: Strategy, release?: Release): Change[] {
  return [
    ...criteriaChanges(base, now, release),
    ...focusChanges(base, now, release),
    ...constraintChanges(base, now, release),
    ...settingChanges(base, now)
  ];
}

function criteriaChanges(base: Strategy, now: Strategy, release?: Release): Change[] {
  const label = (id: string) => release?.criteria.find((found) => found.id === id)?.label ?? id;
  const before = byKey(base.criteria, ({ id }) => id);
  const after = byKey(now.criteria, ({ id }) => id);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): Change[] => {
    const was = before.get(id);
    const is = after.get(id);
    if (!is) return [{ id: `criterion:${id}`, text: `${label(id)}: taken out` }];
    if (!was) return [{ id: `criterion:${id}`, text: `${label(id)}: added with ${pointsText(is.weight)}` }];
    return criterionChanges(was, is, label(id));
  });
}

function criterionChanges(was: StrategyCriterion, is: StrategyCriterion, label: string): Change[] {
  const changes: Change[] = [];
  const add = (what: string, text: string) =>
    changes.push({ id: `${what}:${is.id}`, text: `${label}: ${text}` });
  if (was.weight !== is.weight) add('weight', `${pointsText(was.weight)} → ${pointsText(is.weight)}`);
  if (was.sense !== is.sense) add('sense', is.sense ? is.sense.replaceAll('-', ' ') : 'neutral');
  if (differ(was.goalposts, is.goalposts)) {
    add(
      'goalposts',
      is.goalposts ? `scale from ${is.goalposts.worst} to ${is.goalposts.best}` : 'own scale dropped'
    );
  }
  if (was.shape !== is.shape) add('shape', is.shape ? `${is.shape} scale` : 'shape as declared');
  const bend = plainCurve(is.curve);
  if (differ(plainCurve(was.curve), bend)) add('curve', bend ? 'scale bent' : 'scale straight');
  if (differ(was.parts, is.parts)) add('parts', 'part weights changed');
  return changes;
}

function focusChanges(base: Strategy, now: Strategy, release?: Release): Change[] {
  const known = [...base.scope.adHocBlocs, ...now.scope.adHocBlocs, ...(release?.blocs ?? [])];
  const before = byKey(base.focus, ({ bloc }) => bloc);
  const after = byKey(now.focus, ({ bloc }) => bloc);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((bloc): Change[] => {
    const points = after.get(bloc)?.weight ?? 0;
    if (points === (before.get(bloc)?.weight ?? 0) && after.has(bloc) === before.has(bloc)) return [];
    const name = known.find((found) => found.id === bloc)?.name ?? bloc;
    return [
      { id: `focus:${bloc}`, text: `Focus on ${name}: ${after.has(bloc) ? pointsText(points) : 'taken out'}` }
    ];
  });
}

function constraintChanges(base: Strategy, now: Strategy, release?: Release): Change[] {
  const before = byKey(base.constraints, constraintKey);
  const after = byKey(now.constraints, constraintKey);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): Change[] => {
    const was = before.get(key);
    const is = after.get(key);
    if (!is)
      return was ? [{ id: `constraint:${key}`, text: `Lifted: ${constraintLabel(was, release)}` }] : [];
    if (was && !differ(was, is)) return [];
    return [
      { id: `constraint:${key}`, text: `${was ? 'Changed' : 'Added'}: ${constraintLabel(is, release)}` }
    ];
  });
}

function settingChanges(base: Strategy, now: Strategy): Change[] {
  const settings: [string, (strategy: Strategy) => unknown, (strategy: Strategy) => string][] = [
    ['missing', (s) => s.missing, (s) => `Missing values: ${s.missing}`],
    [
      'coverage-floor',
      (s) => s.coverageFloor,
      (s) => `Weight with data at least ${Math.round(100 * s.coverageFloor)}%`
    ],
    ['method', (s) => s.method, (s) => `Method: ${methodText(s.method)}`],
    ['show', (s) => s.scope.show, (s) => `List shows ${s.scope.show}`],
    ['rule', (s) => s.scope.rule, (s) => `Bloc score: ${s.scope.rule.id}`],
    ['countries', (s) => s.scope.countries, (s) => `Countries ranked: ${s.scope.countries?.length ?? 'all'}`],
    ['blocs', (s) => [...s.scope.blocs].sort(), (s) => `Blocs chosen: ${s.scope.blocs.length || 'none'}`],
    [
      'ad-hoc-blocs',
      (s) => s.scope.adHocBlocs,
      (s) => `Own blocs: ${s.scope.adHocBlocs.map(({ name }) => name).join(', ') || 'none'}`
    ]
  ];
  return settings.flatMap(([id, of, text]) => (differ(of(base), of(now)) ? [{ id, text: text(now) }] : []));
}

function differ(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) !== canonicalJson(b ?? null);
}

function byKey<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

function pointsText(points: number): string {
  const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }).format(points);
  return `${digits} ${points === 1 ? 'point' : 'points'}`;
}
