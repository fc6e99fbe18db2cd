import { countsAsMember } from '#lib/catalog/bloc-status.ts';
import type { Dossier, TestStage } from '#lib/catalog/dossier.ts';
import type { Country, Iso3, Release } from '#lib/catalog/release.ts';
import type { Series } from '#lib/catalog/series.ts';
import { observationOf } from '#lib/catalog/values.ts';
import { controlsOf } from '#lib/export-control/controls-of.ts';
import { valueIds } from './published-values.ts';

/**
 * All that a release says of one place. A single market's page may show values of every terms class, so none is
 * withheld here.
 * series   years of values, by criterion
 * dossier  what the release keeps on file beside its values; the facts of each test go with its lists
 */
export function profileOf(
  release: Release,
  country: Country,
  dossier: Partial<Dossier>,
  series: Record<string, Series> = {}
) {
  const { tests = [], ...besides } = dossier;
  const factsOf = (...stages: TestStage[]) =>
    tests
      .filter(({ stage }) => stages.includes(stage))
      .flatMap(({ stage, facts }) => facts.map((fact) => ({ ...fact, stage })));
  const { lists, posture, ...controls } = controlsOf(release, country.iso3);
  const inStage = (...stages: TestStage[]) =>
    lists
      .filter(({ list }) => stages.includes(list.stage))
      .map(({ list: { id, label, stage, rule, source }, membership, words }) => {
        return { id, label, stage, answer: membership, words, rule, source };
      });
  return {
    release: release.id,
    ...country,
    values: valuesOf(release, country.iso3),
    series,
    reliability: release.reliability?.[country.iso3] ?? null,
    controls: {
      ...controls,
      posture: posture?.id ?? null,
      postureClass: posture,
      lists: inStage('sanctions', 'country-group', 'posture'),
      facts: factsOf('sanctions', 'country-group', 'posture')
    },
    finance: {
      criteria: valuesOf(release, country.iso3, 'finance'),
      lists: inStage('finance'),
      facts: factsOf('finance')
    },
    access: { lists: inStage('access'), facts: factsOf('access') },
    memberships: membershipsOf(release, country.iso3),
    dossier: besides
  };
}

function valuesOf(release: Release, iso3: Iso3, group?: string) {
  const wanted = (id: string) =>
    group === undefined ||
    release.criteria.some((criterion) => criterion.group === group && criterion.id === id);
  return valueIds(release)
    .filter(wanted)
    .flatMap((criterion) => {
      const observation = observationOf(release, criterion, iso3);
      return observation ? [{ criterion, ...observation }] : [];
    });
}

function membershipsOf(release: Release, iso3: Iso3) {
  return release.blocs.flatMap(({ id, name, asOf, source, members }) =>
    members
      .filter((member) => member.iso3 === iso3)
      .map(({ status, since }) => ({
        bloc: id,
        name,
        status,
        ...(since !== undefined && { since }),
        counts: countsAsMember(status),
        asOf,
        source
      }))
  );
}
