import { describe, expect, it } from 'vitest';
import type { RankingItem } from '#lib/strategy/ranking.ts';
import { plainItem } from '#lib/strategy/testing/plain-item.ts';
import type { MapLayer } from './layer.ts';
import { classText, labelOf } from './market-text.ts';

const item = (known: Partial<RankingItem>) =>
  plainItem('BRA', 23, { score: 68.54, low: 68, high: 69, ...known });

const layer = (change: Partial<MapLayer>): MapLayer => ({
  id: 'score',
  label: 'Score',
  note: '',
  breaks: [35, 65],
  ramp: [1, 4, 6],
  values: [],
  paints: new Map([['BRA', { fill: 'class', step: 4, estimated: false }]]),
  format: String,
  onAxis: (value) => value,
  ...change
});

describe('labelOf(name, item, id, ranked, layer)', () => {
  it('reads name, rank and score', () => {
    expect(labelOf('Brazil', item({}), 'BRA', 159, layer({}))).toBe('Brazil, rank 23 of 159, score 68.5');
  });
  it('reads no score where there is none to rank by', () => {
    const excluded = item({ status: 'excluded', rank: null });
    expect(labelOf('Belarus', excluded, 'BLR', 159, layer({}))).toBe('Belarus, excluded');
    expect(labelOf('United States', undefined, 'USA', 159, layer({}))).toBe(
      'United States, home market, not ranked'
    );
  });
  it('reads the value of a mapped criterion, or that it is missing', () => {
    const supply = layer({ id: 'supply', label: 'Electricity', values: [{ id: 'BRA', value: 7 }] });
    expect(labelOf('Brazil', item({}), 'BRA', 159, supply)).toBe('Brazil, rank 23 of 159, Electricity 7');
    const none = layer({
      ...supply,
      values: [],
      paints: new Map([['BRA', { fill: 'too-little', step: 0, estimated: false }]])
    });
    expect(labelOf('Brazil', item({}), 'BRA', 159, none)).toBe(
      'Brazil, rank 23 of 159, Electricity: no data'
    );
  });
});

describe('classText(layer, id)', () => {
  it('counts classes, not colors: the middle of three is class 2', () => {
    expect(classText(layer({}), 'BRA')).toBe('class 2 of 3');
    expect(classText(layer({}), 'MCO')).toBe('');
  });
});
