import { describe, expect, it } from 'vitest';
import { mendedInBoundaries, withoutAreaSentence } from './boundary-words.ts';

describe('mendedInBoundaries(file, geometry)', () => {
  it('names who has no area and whose rings were turned', () => {
    expect(mendedInBoundaries('own.json', { withoutArea: ['KEN', 'TCD'], turned: ['FRA'] })).toEqual([
      'Boundary file own.json: no area for KEN, TCD: drawn as dots.',
      'Boundary file own.json: rings of FRA ran the other way than their form wants: turned.'
    ]);
  });

  it('says nothing of a file as it should be', () => {
    expect(mendedInBoundaries('own.json', { withoutArea: [], turned: [] })).toEqual([]);
  });

  it('counts what follows the twelfth name', () => {
    const turned = Array.from({ length: 15 }, (_, i) => `A${i}`);
    expect(mendedInBoundaries('own.json', { withoutArea: [], turned })[0]).toContain(
      'A10, A11 and 3 more ran'
    );
  });
});

describe('withoutAreaSentence(names)', () => {
  it('is one sentence of the positions, or none', () => {
    expect(withoutAreaSentence(['Kenya'])).toEqual([
      'Drawn as dots, because this file has no area for them: Kenya.'
    ]);
    expect(withoutAreaSentence([])).toEqual([]);
  });
});
