import type { Draft } from '#lib/packages/draft.ts';
import { instruments } from '#lib/packages/instruments.ts';

export interface Choice {
  value: string;
  label: string;
  group?: string;
}

/** Countries by name, after "not known". */
export function countryChoices(countries: readonly { iso3: string; name: string }[], none: string): Choice[] {
  return [
    { value: '', label: none },
    ...countries
      .map(({ iso3, name }) => ({ value: iso3, label: name }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en'))
  ];
}

/** Targets of a draft; a request may also be for all of them. */
export function marketChoices({ targets }: Draft, all?: string): Choice[] {
  return [
    ...(all ? [{ value: 'all', label: all }] : []),
    ...targets.map(({ id, name }) => ({ value: id, label: name }))
  ];
}

export const instrumentChoices: Choice[] = instruments.map(({ id, agency, label }) => ({
  value: id,
  label: agency === 'Other' ? label : `${agency}: ${label.toLowerCase()}`,
  group: agency
}));
