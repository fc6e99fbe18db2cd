import { defaultStrategy } from '#lib/strategy/presets.ts';
import { emptyDraft, type Draft, type Layer, type Target } from '../draft.ts';

/** A target as it is chosen, ranked 31st of 159; made for tests. */
export function targetOf(id: string, name: string, kind: Target['kind'] = 'country'): Target {
  return {
    id,
    kind,
    name,
    chosen: {
      date: '2026-11-21',
      rank: 31,
      of: 159,
      score: 48.25,
      status: 'ranked',
      release: '2026.11-00000000',
      strategy: defaultStrategy('2026.11-00000000')
    },
    buyer: '',
    endUserHeadquarters: '',
    additionality: ''
  };
}

const layer = (supplier: string): Layer => ({
  components: `Components from ${supplier}`,
  supplier,
  evidence: 'https://example.org/evidence'
});

/** A draft of invented firms that has everything the Order asks but answers, which depend on the release. */
export function fullDraft(): Draft {
  return {
    ...emptyDraft('d1', '2026-11-21'),
    name: 'Alba corridor',
    targets: [targetOf('AAA', 'Alba')],
    layers: {
      A: layer('Meridian'),
      B: layer('Harbor'),
      C: layer('Northline'),
      D: layer('Sentry'),
      E: layer('Fieldwork')
    },
    usMade: 'Servers assembled in Texas; switches imported.',
    hardware: [{ id: 'h1', name: 'Servers', value: 4_000_000, usPercent: 70 }],
    sites: [
      {
        id: 's1',
        name: 'Alba campus',
        market: 'AAA',
        megawatts: 150,
        build: 'Meridian',
        own: 'Alba Grid',
        operate: 'Harbor'
      }
    ],
    support: [
      {
        id: 'r1',
        instrument: 'exim-direct-loan',
        amount: 4_800_000_000,
        tenor: 12,
        market: 'AAA',
        note: ''
      }
    ],
    members: [
      {
        id: 'm1',
        name: 'Meridian',
        role: 'anchor',
        headquarters: 'USA',
        controlledFrom: '',
        layers: ['A', 'B', 'C', 'D', 'E'],
        joined: '2026-11-01',
        left: ''
      }
    ]
  };
}

/** The same with every question answered. */
export function answered(draft: Draft, ids: readonly string[]): Draft {
  return { ...draft, answers: ids.map((id) => ({ id, text: `Answer to ${id}`, date: '2026-11-21' })) };
}
