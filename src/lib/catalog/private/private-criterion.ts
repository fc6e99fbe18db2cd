import type { Goalposts, GroupId } from '../criterion.ts';
import type { Iso3 } from '../release.ts';
import type { PrivatePart } from './with-private.ts';

/** A criterion a person brought, as their browser keeps it. */
export interface PrivateCriterion {
  id: string;
  label: string;
  unit: string;
  group: GroupId;
  /** Where the person says the numbers are from. */
  source: string;
  /** The day it was loaded, YYYY-MM-DD. */
  loaded: string;
  /** Their order says the direction. */
  goalposts: Goalposts;
  values: Record<Iso3, [value: number, year: number]>;
}

/** Declares a private criterion in the terms of a release. Its source is of class B: no file may carry its values. */
export function declarePrivate(own: PrivateCriterion): PrivatePart {
  const { id, label, unit, group, source, loaded, goalposts, values } = own;
  const said = source || 'no source given';
  return {
    criterion: {
      id,
      label,
      own: 'loaded',
      question: `Your data, this browser only: ${said}.`,
      unit,
      format: 'number',
      group,
      shape: { kind: 'linear' },
      goalposts,
      goalpostReasons: { worst: 'set by you', best: 'set by you', source: said },
      sources: [id],
      transformations: [
        `Read from a table on ${loaded}; places were matched to ISO 3166-1 and confirmed by you.`,
        'Taken as it stands, in its own unit.'
      ],
      bias: 'Nobody but you has checked these values. They are kept in this browser and sent nowhere.'
    },
    source: {
      id,
      title: label,
      producer: 'Your data, this browser only',
      url: '',
      published: loaded,
      accessed: loaded,
      license: 'not stated',
      terms: 'B',
      citation: `${said} (your data, this browser only)`,
      copy: 'Kept in this browser',
      sha256: ''
    },
    values
  };
}
