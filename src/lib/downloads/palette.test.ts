import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightTokens } from './palette.ts';

it('lightTokens are the tokens of the light theme', () => {
  const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
  for (const [name, color] of Object.entries(lightTokens)) {
    // The light block is the first in the file.
    const declared = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1];
    expect(`${name} ${declared?.toUpperCase()}`).toBe(`${name} ${color}`);
  }
});
