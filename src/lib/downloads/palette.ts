import type { Paint } from './map-drawing.ts';

/** The colors a picture is drawn with: values of the tokens, or references to them. */
export interface Palette {
  paints: Record<Exclude<Paint, 'excluded' | 'too-little-data'>, string>;
  hatch: { ground: string; line: string };
  dots: { ground: string; mark: string };
  ocean: string;
  graticule: string;
  coast: string;
  border: string;
  separation: string;
  halo: string;
  panel: string;
  sunken: string;
  line: string;
  ink: string;
  ink2: string;
  ink3: string;
}

const token = (name: string) => `var(--${name})`;

function paletteOf(color: (token: string) => string): Palette {
  return {
    paints: {
      'seq-1': color('seq-1'),
      'seq-2': color('seq-2'),
      'seq-3': color('seq-3'),
      'seq-4': color('seq-4'),
      'seq-5': color('seq-5'),
      'seq-6': color('seq-6'),
      'home-market': color('land-home'),
      'not-scored': color('land-none')
    },
    hatch: { ground: color('hatch-bg'), line: color('hatch-line') },
    dots: { ground: color('dot-bg'), mark: color('dot-mark') },
    ocean: color('ocean'),
    graticule: color('graticule'),
    coast: color('coast'),
    border: color('border-1'),
    separation: color('border-2'),
    halo: color('halo'),
    panel: color('panel'),
    sunken: color('sunken'),
    line: color('line'),
    ink: color('ink'),
    ink2: color('ink-2'),
    ink3: color('ink-3')
  };
}

/** For pages that load the tokens: light and dark follow by themselves. */
export const pagePalette = paletteOf(token);

/** The light theme in figures, for files that stand alone; a test holds it against the tokens. */
const light: Record<string, string> = {
  panel: '#FFFFFF',
  sunken: '#F0EEE8',
  line: '#DEDAD1',
  ink: '#171C24',
  'ink-2': '#454C57',
  'ink-3': '#666C76',
  ocean: '#E9EEF0',
  graticule: '#DCE4E7',
  'land-none': '#F7F5F0',
  'land-home': '#D5D3CC',
  'border-1': '#FFFFFF',
  'border-2': '#5B626B',
  coast: '#B5BFC3',
  'hatch-bg': '#EFEDE7',
  'hatch-line': '#BDB8AD',
  'dot-bg': '#F7F5F0',
  'dot-mark': '#9C978B',
  halo: '#FFFFFF',
  'seq-1': '#F5ECD2',
  'seq-2': '#C7DAB0',
  'seq-3': '#8AC2A7',
  'seq-4': '#469DA2',
  'seq-5': '#256C8D',
  'seq-6': '#163B68'
};

export const lightPalette = paletteOf((name) => light[name] ?? '');
export const lightTokens: Readonly<Record<string, string>> = light;
