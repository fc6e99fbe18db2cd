import { blocs } from './blocs.ts';
import { countries } from './countries.ts';
import { criteria } from './criteria.ts';
import { dictionary } from './dictionary.ts';
import type { List } from './list.ts';
import { observations } from './observations.ts';
import { sources } from './sources.ts';
import { utilities } from './utilities.ts';

/** The lists of one release, by the last part of their address: /api/v1/criteria, /api/v1/criteria.csv. */
export const lists = {
  criteria,
  countries,
  blocs,
  sources,
  observations,
  utilities,
  dictionary
} satisfies Record<string, List>;

export type ListId = keyof typeof lists;

export function isListId(id: string): id is ListId {
  return Object.hasOwn(lists, id);
}

/** What can be listed, named to who asked for something else; releases and values have addresses of their own. */
export const listNames = [...Object.keys(lists), 'releases', 'values'];
