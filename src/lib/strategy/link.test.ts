import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toBase64Url } from './base64url.ts';
import { baseline1 } from './link-baseline-1.ts';
import { decodeLink } from './decode-link.ts';
import { encodeLink } from './encode-link.ts';
import { longestCode } from './link-format.ts';
import { defaultStrategy, presets, presetStrategy } from './presets.ts';
import { tinyStrategy } from './testing/tiny-release.ts';
import type { Constraint, Strategy } from './strategy.ts';

const release = '2026.11-1a2b3c4d';

function codeOf(strategy: Strategy): string {
  const encoded = encodeLink(strategy);
  if (!encoded.ok) throw new Error(`The code has ${encoded.length} characters.`);
  return encoded.code;
}

const points = fc
  .double({ min: 0, max: 1e6, noNaN: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));
const id = fc.constantFrom('gdp', 'population', 'grid-losses', 'chinese-ai-footprint', 'made-up');
const iso3 = fc.constantFrom('KEN', 'ARE', 'SAU', 'IDN', 'BRA', 'XKX');
const constraint: fc.Arbitrary<Constraint> = fc.oneof(
  fc.record({
    id: fc.constant('posture' as const),
    excludes: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 4 })
  }),
  fc.record({
    id: fc.constant('minimum' as const),
    criterion: id,
    value: points,
    unknown: fc.constantFrom('pass' as const, 'exclude' as const)
  }),
  fc.record({ id: fc.constant('known' as const), criterion: id }),
  fc.record({
    id: fc.constant('load-share' as const),
    megawatts: fc.nat(9999),
    loadFactor: fc.constant(0.9),
    atMost: fc.constant(0.05)
  })
);
const anyStrategy: fc.Arbitrary<Strategy> = fc.record({
  version: fc.constant(1 as const),
  release: fc.constantFrom(release, '2027.01-00ff00ff'),
  name: fc.string({ maxLength: 40 }),
  scope: fc.record({
    countries: fc.option(fc.uniqueArray(iso3, { maxLength: 6 })),
    blocs: fc.uniqueArray(fc.constantFrom('asean', 'gcc', 'eu27')),
    adHocBlocs: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('x1', 'x2'),
        name: fc.string({ maxLength: 9 }),
        members: fc.uniqueArray(iso3)
      }),
      { selector: (bloc) => bloc.id }
    ),
    rule: fc.record({ id: fc.constantFrom('mean' as const, 'gdp-weighted' as const) }),
    show: fc.constantFrom('countries' as const, 'blocs' as const, 'mixed' as const)
  }),
  criteria: fc.uniqueArray(fc.record({ id, weight: points }), { selector: (one) => one.id }),
  focus: fc.uniqueArray(fc.record({ bloc: fc.constantFrom('gcc', 'asean'), weight: points }), {
    selector: (one) => one.bloc
  }),
  method: fc.constant({ id: 'weighted-sum' as const }),
  missing: fc.constantFrom('reweight' as const, 'exclude' as const, 'worst' as const, 'impute' as const),
  coverageFloor: fc.constantFrom(0, 0.5, 0.65, 1),
  constraints: fc.array(constraint, { maxLength: 4 })
});

describe('decodeLink(encodeLink(strategy))', () => {
  test('gives the same strategy back, whatever it holds', () => {
    fc.assert(
      fc.property(anyStrategy, (strategy) => {
        expect(decodeLink(codeOf(strategy))).toEqual({ ok: true, strategy });
      }),
      { seed: 1234, numRuns: 300 }
    );
  });

  test('holds each preset in a short code', () => {
    for (const { id: preset } of presets) {
      const strategy = presetStrategy(preset, release);
      expect(decodeLink(codeOf(strategy))).toEqual({ ok: true, strategy });
      expect(codeOf(strategy).length).toBeLessThan(500);
    }
  });

  test('writes equal strategies alike, however their fields are ordered', () => {
    const { version, ...rest } = defaultStrategy(release);
    expect(codeOf({ ...rest, version })).toBe(codeOf(defaultStrategy(release)));
  });
});

describe('encodeLink(strategy)', () => {
  test('names the length of a code that does not fit an address, and cuts nothing off', () => {
    const adHocBlocs = Array.from({ length: 20 }, (_, k) => ({
      id: `x${k}`,
      name: Array.from({ length: 9 }, (_, n) => Math.sin(9 * k + n + 1)).join(' '),
      members: ['KEN']
    }));
    const encoded = encodeLink(tinyStrategy({}, { adHocBlocs }));
    expect(encoded.ok).toBe(false);
    expect(!encoded.ok && encoded.length).toBeGreaterThan(longestCode);
    const decoded = decodeLink(encoded.ok ? encoded.code : encoded.standIn);
    expect(!decoded.ok && decoded.message).toMatch(/only the browser it was made in keeps it/);
  });
});

describe('decodeLink(code) says what is wrong with', () => {
  const code = codeOf({ ...defaultStrategy(release), name: 'Gulf focus' });
  const message = (text: string) => {
    const decoded = decodeLink(text);
    return decoded.ok ? 'fine' : decoded.message;
  };

  test('a code with a letter changed, left out or added', () => {
    for (let at = 1; at < code.length; at++) {
      const other = code[at] === 'A' ? 'B' : 'A';
      expect(message(code.slice(0, at) + other + code.slice(at + 1))).toMatch(/damaged/);
      expect(message(code.slice(0, at))).toMatch(/damaged/);
    }
    expect(message(`${code}x`)).toMatch(/damaged/);
  });

  test('an empty code, one of another version, one far too long', () => {
    expect(message('')).toMatch(/version/);
    expect(message(`2${code.slice(1)}`)).toMatch(/version/);
    expect(message(`1${'A'.repeat(9000)}`)).toMatch(/9001 characters/);
  });

  test('a sound code that unfolds to more than 64 kB or to no strategy', () => {
    expect(message(sealed(deflateSync(strToU8(`{"name":"${'a'.repeat(3e6)}"}`), { level: 9 })))).toMatch(
      /not hold a strategy/
    );
    expect(message(sealed(deflateSync(strToU8('[1]'))))).toMatch(/not hold a strategy/);
    expect(message(sealed(deflateSync(strToU8('{"release":"r","coverageFloor":7}'))))).toBe(
      'This link code holds a strategy that cannot be used: coverageFloor: Wanted 1 or less, got 7.'
    );
  });
});

test('baseline1 is the default strategy of its day', () => {
  expect({ ...baseline1, release }).toEqual(defaultStrategy(release));
});

test('a code sent in November 2026 still opens as it was', () => {
  expect(decodeLink(sent)).toEqual({
    ok: true,
    strategy: { ...baseline1, release, name: 'Gulf focus', focus: [{ bloc: 'gcc', weight: 20 }] }
  });
});
const sent = '1qybUaDUyqAVW5dBmmntpTpoCRAOw-YlhmGGiUZJxskmKUi0AaOqdbw';

/** Seals bytes as a code of version 1, as a hostile hand could. */
function sealed(bytes: Uint8Array): string {
  const body = `1${toBase64Url(bytes)}`;
  let hash = 0x811c9dc5;
  for (const letter of body) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return body + toBase64Url(Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash));
}
