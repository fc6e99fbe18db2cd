import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Triple = [number, number, number];

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

// Machado, Oliveira and Fernandes (2009), severity 1, on linear sRGB.
const visions: Record<string, [Triple, Triple, Triple]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1]
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

function linear(theme: string, token: string): Triple {
  const hex = new RegExp(`--${token}:\\s*#([0-9a-f]{6})`, 'i').exec(theme)?.[1];
  if (!hex) throw new Error(`The tokens name no color --${token}.`);
  const channel = (at: number) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

const times = (matrix: [Triple, Triple, Triple], [a, b, c]: Triple): Triple => {
  const [x, y, z] = matrix.map(([p, q, r]) => Math.min(1, Math.max(0, p * a + q * b + r * c)));
  return [x ?? 0, y ?? 0, z ?? 0];
};

/** CIE L*a*b* under D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(theme: string, vision: [Triple, Triple, Triple], one: string, other: string): number {
  const [a, b] = [one, other].map((token) => lab(times(vision, linear(theme, token))));
  return Math.hypot(...a!.map((part, at) => part - b![at]!));
}

const ramp = [1, 2, 3, 4, 5, 6].map((step) => `seq-${step}`);
const pairs = ['11', '21', '31', '12', '22', '32', '13', '23', '33'].map((cell) => `pair-${cell}`);
const groups = ['market', 'power', 'digital', 'strategic', 'finance'].map((group) => `g-${group}`);

describe.each([
  ['light', light],
  ['dark', dark]
])('the palette of the %s theme (A11Y-05)', (_name, theme) => {
  it.each(Object.entries(visions))(
    'tells neighboring score classes apart in %s vision',
    (_vision, matrix) => {
      const steps = ramp.slice(1).map((step, at) => distance(theme, matrix, ramp[at]!, step));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(10);
    }
  );

  it.each(Object.entries(visions))(
    'tells the nine classes of two things apart in %s vision (MAP-13)',
    (_vision, matrix) => {
      const between = pairs.flatMap((one, at) =>
        pairs.slice(at + 1).map((other) => distance(theme, matrix, one, other))
      );
      expect(Math.min(...between)).toBeGreaterThanOrEqual(16);
      // Nor does a market that is low on both look like land that is not scored.
      expect(distance(theme, matrix, 'pair-11', 'land-none')).toBeGreaterThanOrEqual(9);
    }
  );

  it.each(Object.entries(visions))('tells the criterion groups apart in %s vision', (_vision, matrix) => {
    const pairs = groups.flatMap((one, at) =>
      groups.slice(at + 1).map((other) => distance(theme, matrix, one, other))
    );
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(13);
  });
});
