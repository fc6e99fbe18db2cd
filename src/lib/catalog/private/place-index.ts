import { foldText } from '../fold-text.ts';
import type { Country, Iso3 } from '../release.ts';
import { numericCodes } from './numeric-codes.ts';

/** How a text was told to be a place: by its code, by the name we show, or by another spelling, to be confirmed. */
export interface FoundPlace {
  iso3: Iso3;
  by: 'code' | 'name' | 'spelling';
}

export interface PlaceIndex {
  /** Codes and names as they are shown, folded. */
  plain: Map<string, FoundPlace>;
  /** Every name and alias by its words, whatever their order; undefined where two places share them. */
  words: Map<string, Iso3 | undefined>;
  /** The same without the words that tell what kind of state it is. */
  core: Map<string, Iso3 | undefined>;
}

/** Codes and spellings of widely used tables that no list of names has. */
const others: Record<string, Iso3> = {
  EL: 'GRC',
  XK: 'XKX',
  KSV: 'XKX',
  WBG: 'PSE',
  ROM: 'ROU',
  ZAR: 'COD',
  TMP: 'TLS',
  'Taiwan, China': 'TWN',
  'Taiwan, Province of China': 'TWN',
  'Chinese Taipei': 'TWN',
  Burma: 'MMR',
  'Slovak Republic': 'SVK',
  Holland: 'NLD',
  'East Timor': 'TLS'
};

/** Builds the index of a release's places. countries with their ISO2 codes, which come with its texts */
export function placeIndex(countries: readonly Country[]): PlaceIndex {
  const index: PlaceIndex = { plain: new Map(), words: new Map(), core: new Map() };
  const known = new Set(countries.map(({ iso3 }) => iso3));
  const spell = (text: string, iso3: Iso3) => {
    note(index.words, wordsOf(text), iso3);
    note(index.core, coreOf(text), iso3);
  };
  for (const { iso3, name, nameUN, aliases } of countries) {
    for (const text of [name, nameUN, ...aliases]) spell(text, iso3);
  }
  for (const [text, iso3] of Object.entries(others)) if (known.has(iso3)) spell(text, iso3);
  for (const { iso3, name } of countries) index.plain.set(foldText(name), { iso3, by: 'name' });
  for (const [code, iso3] of numericCodes) if (known.has(iso3)) index.plain.set(code, { iso3, by: 'code' });
  for (const { iso3, iso2 } of countries) {
    if (iso2) index.plain.set(iso2.toLowerCase(), { iso3, by: 'code' });
    index.plain.set(iso3.toLowerCase(), { iso3, by: 'code' });
  }
  return index;
}

/**
 * Finds the place a text means: ISO2, ISO3, the numeric code with or without zeros, or a name in any known spelling.
 * returns  undefined where nothing or more than one place fits
 */
export function findPlace(index: PlaceIndex, text: string): FoundPlace | undefined {
  const folded = foldText(text);
  const plain = index.plain.get(/^\d{1,2}$/.test(folded) ? folded.padStart(3, '0') : folded);
  if (plain) return plain;
  const iso3 = index.words.get(wordsOf(text)) ?? index.core.get(coreOf(text));
  return iso3 === undefined ? undefined : { iso3, by: 'spelling' };
}

/** Puts a key in, or marks it as shared by two places. */
function note(map: Map<string, Iso3 | undefined>, key: string, iso3: Iso3): void {
  if (key) map.set(key, map.has(key) && map.get(key) !== iso3 ? undefined : iso3);
}

const short: Record<string, string> = {
  rep: 'republic',
  dem: 'democratic',
  fed: 'federated',
  sts: 'states',
  st: 'saint',
  is: 'islands',
  isl: 'islands',
  isls: 'islands',
  ppl: 'peoples'
};
const small = new Set(['the', 'of', 'and']);
const kinds = new Set(
  'republic state states federation federal federated islamic arab bolivarian plurinational kingdom united democratic peoples socialist commonwealth sar rb union'.split(
    ' '
  )
);

function wordsOf(text: string): string {
  return words(text).join(' ');
}

function coreOf(text: string): string {
  return words(text)
    .filter((word) => !kinds.has(word))
    .join(' ');
}

function words(text: string): string[] {
  return foldText(text)
    .split(' ')
    .map((word) => short[word] ?? word)
    .filter((word) => !small.has(word))
    .sort();
}
