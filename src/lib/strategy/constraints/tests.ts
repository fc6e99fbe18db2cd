import type { Iso3, Release } from '#lib/catalog/release.ts';
import type { Constraint } from '../strategy.ts';
import { testCountryRisk } from './country-risk.ts';
import { testList, testOnList } from './list.ts';
import { testLoadShare } from './load-share.ts';
import { testPosture } from './posture.ts';
import type { ConstraintById, Finding, Test } from './test.ts';
import { testKnown, testMaximum, testMinimum } from './threshold.ts';

/** Every kind of constraint and how a market is put to it. */
const tests: { [Id in Constraint['id']]: Test<ConstraintById[Id]> } = {
  posture: testPosture,
  list: testList,
  'on-list': testOnList,
  'country-risk': testCountryRisk,
  known: testKnown,
  minimum: testMinimum,
  maximum: testMaximum,
  'load-share': testLoadShare
};

/** Puts one market to one constraint of any kind. */
export function put<Id extends Constraint['id']>(
  release: Release,
  constraint: ConstraintById[Id] & { id: Id },
  iso3: Iso3
): Finding {
  return tests[constraint.id](release, constraint, iso3);
}
