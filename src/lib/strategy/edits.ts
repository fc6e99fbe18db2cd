import type { GroupId, Goalposts } from '#lib/catalog/criterion.ts';
import type { Iso3, Release } from '#lib/catalog/release.ts';
import { constraintKey } from './constraints/constraint-key.ts';
import { criterionOf } from './criterion-of.ts';
import type { Method } from './method.ts';
import type { AdHocBloc, Constraint, MissingRule, Sense, Strategy, StrategyCriterion } from './strategy.ts';

/** Every edit hands back a new strategy and leaves the one it was given as it was. */
export function setWeight(strategy: Strategy, id: string, points: number): Strategy {
  return withCriterion(strategy, id, (criterion) => ({ ...criterion, weight: points }));
}

/** Brings the points of a group to a sum, keeping their proportions; equal points where all were zero. */
export function scaleGroup(strategy: Strategy, release: Release, group: GroupId, points: number): Strategy {
  const isMember = ({ id }: StrategyCriterion) => criterionOf(release, id).group === group;
  const members = strategy.criteria.filter(isMember);
  const sum = members.reduce((total, { weight }) => total + weight, 0);
  const scaled = (weight: number) => (sum > 0 ? (weight / sum) * points : points / members.length);
  return {
    ...strategy,
    criteria: strategy.criteria.map((criterion) =>
      isMember(criterion) ? { ...criterion, weight: scaled(criterion.weight) } : criterion
    )
  };
}

/** Puts a criterion in play at the end of the list; one already there takes the points. */
export function addCriterion(strategy: Strategy, id: string, points: number): Strategy {
  if (strategy.criteria.some((criterion) => criterion.id === id)) return setWeight(strategy, id, points);
  return { ...strategy, criteria: [...strategy.criteria, { id, weight: points }] };
}

export function removeCriterion(strategy: Strategy, id: string): Strategy {
  return { ...strategy, criteria: strategy.criteria.filter((criterion) => criterion.id !== id) };
}

/** Says which way a two-sided criterion counts; undefined = neutral. */
export function setSense(strategy: Strategy, id: string, sense: Sense | undefined): Strategy {
  return withCriterion(strategy, id, (criterion) => withOptional(criterion, 'sense', sense));
}

/** Weighs one part of a composite; parts not named keep the points of their declaration. */
export function setPartWeight(strategy: Strategy, id: string, part: string, points: number): Strategy {
  return withCriterion(strategy, id, (criterion) => ({
    ...criterion,
    parts: { ...criterion.parts, [part]: points }
  }));
}

/** Gives a composite the part weights of its declaration back. */
export function resetParts(strategy: Strategy, id: string): Strategy {
  return withCriterion(strategy, id, (criterion) => withOptional(criterion, 'parts', undefined));
}

/** Sets the ends of the scale; undefined = those of the criterion's declaration. */
export function setGoalposts(strategy: Strategy, id: string, goalposts: Goalposts | undefined): Strategy {
  return withCriterion(strategy, id, (criterion) => withOptional(criterion, 'goalposts', goalposts));
}

/** Bends the 0-1 scale; undefined = straight. */
export function setCurve(strategy: Strategy, id: string, curve: [number, number][] | undefined): Strategy {
  return withCriterion(strategy, id, (criterion) => withOptional(criterion, 'curve', curve));
}

/** Bends values before they are placed between the goalposts; undefined = the declared shape. */
export function setShape(strategy: Strategy, id: string, shape: StrategyCriterion['shape']): Strategy {
  return withCriterion(strategy, id, (criterion) => withOptional(criterion, 'shape', shape));
}

/** Chooses how utilities and weights become scores; its parameters come whole. */
export function setMethod(strategy: Strategy, method: Method): Strategy {
  return { ...strategy, method };
}

/** Adds a constraint, or replaces the one that asks the same question. */
export function putConstraint(strategy: Strategy, constraint: Constraint): Strategy {
  const key = constraintKey(constraint);
  const known = strategy.constraints.some((other) => constraintKey(other) === key);
  const constraints = known
    ? strategy.constraints.map((other) => (constraintKey(other) === key ? constraint : other))
    : [...strategy.constraints, constraint];
  return { ...strategy, constraints };
}

export function removeConstraint(strategy: Strategy, key: string): Strategy {
  return { ...strategy, constraints: strategy.constraints.filter((one) => constraintKey(one) !== key) };
}

/** Weighs membership of a bloc; 0 points take the focus away. */
export function setFocus(strategy: Strategy, bloc: string, points: number): Strategy {
  const others = strategy.focus.filter((focus) => focus.bloc !== bloc);
  if (points === 0) return { ...strategy, focus: others };
  const known = strategy.focus.some((focus) => focus.bloc === bloc);
  const focus = known
    ? strategy.focus.map((one) => (one.bloc === bloc ? { bloc, weight: points } : one))
    : [...others, { bloc, weight: points }];
  return { ...strategy, focus };
}

export function setMissing(strategy: Strategy, missing: MissingRule): Strategy {
  return { ...strategy, missing };
}

/** Share of weight, 0-1, under which a market is not ranked. */
export function setCoverageFloor(strategy: Strategy, coverageFloor: number): Strategy {
  return { ...strategy, coverageFloor };
}

export function setBlocRule(strategy: Strategy, rule: Strategy['scope']['rule']): Strategy {
  return withScope(strategy, { rule });
}

export function setShow(strategy: Strategy, show: Strategy['scope']['show']): Strategy {
  return withScope(strategy, { show });
}

/** Chooses a bloc of the release, or lets go of it. */
export function toggleBloc(strategy: Strategy, bloc: string): Strategy {
  const { blocs } = strategy.scope;
  return withScope(strategy, {
    blocs: blocs.includes(bloc) ? blocs.filter((other) => other !== bloc) : [...blocs, bloc]
  });
}

/** Chooses these blocs and no other; none = every bloc where a list shows blocs alone. */
export function setBlocs(strategy: Strategy, blocs: string[]): Strategy {
  return withScope(strategy, { blocs });
}

/** Adds a bloc of the user's own, or replaces the one with its id. */
export function putAdHocBloc(strategy: Strategy, bloc: AdHocBloc): Strategy {
  const { adHocBlocs } = strategy.scope;
  const known = adHocBlocs.some((other) => other.id === bloc.id);
  return withScope(strategy, {
    adHocBlocs: known
      ? adHocBlocs.map((other) => (other.id === bloc.id ? bloc : other))
      : [...adHocBlocs, bloc]
  });
}

/** Removes a bloc of the user's own, the choice of it and the focus on it. */
export function removeAdHocBloc(strategy: Strategy, id: string): Strategy {
  const adHocBlocs = strategy.scope.adHocBlocs.filter((bloc) => bloc.id !== id);
  const blocs = strategy.scope.blocs.filter((bloc) => bloc !== id);
  return setFocus(withScope(strategy, { adHocBlocs, blocs }), id, 0);
}

/** Ranks these countries alone; null = every market of the release. */
export function setCountries(strategy: Strategy, countries: Iso3[] | null): Strategy {
  return withScope(strategy, { countries });
}

export function rename(strategy: Strategy, name: string): Strategy {
  return { ...strategy, name };
}

function withCriterion(
  strategy: Strategy,
  id: string,
  change: (criterion: StrategyCriterion) => StrategyCriterion
): Strategy {
  return {
    ...strategy,
    criteria: strategy.criteria.map((criterion) => (criterion.id === id ? change(criterion) : criterion))
  };
}

function withScope(strategy: Strategy, change: Partial<Strategy['scope']>): Strategy {
  return { ...strategy, scope: { ...strategy.scope, ...change } };
}

/** Sets a field, or takes it away: an absent field and an undefined one must not make two links. */
function withOptional<Key extends 'sense' | 'goalposts' | 'shape' | 'curve' | 'parts'>(
  criterion: StrategyCriterion,
  key: Key,
  value: StrategyCriterion[Key]
): StrategyCriterion {
  const { [key]: _before, ...rest } = criterion;
  return value === undefined
    ? { ...rest, id: criterion.id, weight: criterion.weight }
    : { ...criterion, [key]: value };
}
