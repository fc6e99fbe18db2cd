// The export-control side of a release: classes of posture, who stands where, and the lists that rules name.
import { postureClasses } from '#lib/catalog/posture-classes.ts';
import type { Release } from '#lib/catalog/release.ts';
import { controlLists } from '../controls/control-lists.ts';
import { countryGroups } from '../controls/country-groups.ts';
import { postures } from '../controls/postures.ts';
import type { Inputs } from '../pipeline/indicator.ts';

type Controls = Pick<Release, 'postureClasses' | 'postures' | 'controlLists' | 'countryGroups'>;

export function controls(inputs: Inputs): Controls {
  return {
    postureClasses: [...postureClasses],
    postures: postures(inputs),
    controlLists: controlLists(inputs),
    countryGroups: countryGroups(inputs)
  };
}
