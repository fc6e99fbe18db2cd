import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightTokens } from './palette.ts';

it('lightTokens are the tokens of the light theme', () => {
  const [lightBlock] = readFileSync('src/lib/ui/tokens.css', 'utf8').split('[data-theme=');
  for (const [name, color] of Object.entries(lightTokens)) {
    const declared = new RegExp(`--${name}:\\s*([^;]+);`).exec(lightBlock ?? '')?.[1];
    expect(`${name} ${declared?.toUpperCase()}`).toBe(`${name} ${color}`);
  }
});
