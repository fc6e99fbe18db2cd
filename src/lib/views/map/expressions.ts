import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification
} from 'maplibre-gl';
import type { Fill, Paint } from './layer.ts';
import type { MapColors } from './map-colors.ts';

/** What the map is told of a country, beside its geometry. */
export interface CountryState {
  /** A fill, or `class-1` to `class-6`, or `pair-11` to `pair-33`. */
  fill: string;
  estimated: boolean;
  contested: boolean;
  /** Filtered away: drawn at a third of its strength. */
  dimmed: boolean;
}

export const dimmedOpacity = 0.35;

/** A paint as feature-state. */
export function stateOf(paint: Paint, dimmed: boolean): CountryState {
  return {
    fill: fillOf(paint),
    estimated: paint.estimated,
    contested: paint.contested ?? false,
    dimmed
  };
}

function fillOf({ fill, step, cell }: Paint): string {
  if (fill === 'class') return `class-${step}`;
  return fill === 'pair' ? `pair-${cell}` : fill;
}

/** The flat color of a country, by its state; not scored until told otherwise. */
export function fillColor(colors: MapColors): DataDrivenPropertyValueSpecification<string> {
  const classes = [
    ...colors.ramp.flatMap((color, index) => [`class-${index + 1}`, color]),
    ...Object.entries(colors.pairs).flatMap(([cell, color]) => [`pair-${cell}`, color])
  ];
  return [
    'match',
    ['coalesce', ['feature-state', 'fill'], 'none'],
    ...classes,
    'excluded',
    colors.hatchGround,
    'too-little',
    colors.dotGround,
    'not-applicable',
    colors.none,
    'home',
    colors.home,
    colors.none
  ] as unknown as ExpressionSpecification;
}

/** Full strength, or the strength of what a filter has taken away. */
export function fillOpacity(): ExpressionSpecification {
  return ['case', isOn('dimmed'), dimmedOpacity, 1];
}

/** A pattern shows where the state names its fill: `fill-pattern` itself cannot follow feature-state. */
export function patternOpacity(fill: Fill): ExpressionSpecification {
  return ['case', ['==', ['coalesce', ['feature-state', 'fill'], 'none'], fill], fillOpacity(), 0];
}

/** Lines over the color of a country whose place among the first is open. */
export function contestedOpacity(): ExpressionSpecification {
  return ['case', isOn('contested'), fillOpacity(), 0];
}

/** Shows a line only where a flag of the state is set. */
export function lineOpacity(flag: 'estimated' | 'hovered'): ExpressionSpecification {
  return ['case', isOn(flag), 1, 0];
}

/** What the source of the map holds beside countries, which have a code, and borders, which have a rank. */
export type WorldPart = 'graticule' | 'coast' | 'disputed';

export function ofPart(part: WorldPart): FilterSpecification {
  return ['==', ['get', 'part'], part];
}

/** Keeps all countries. */
export const everyCountry: FilterSpecification = ['has', 'iso3'];

/** Keeps the countries of a list. */
export function among(members: readonly string[]): FilterSpecification {
  return ['in', ['get', 'iso3'], ['literal', [...members]]];
}

export function ofRank(rank: 1 | 2 | 3): FilterSpecification {
  return ['==', ['get', 'rank'], rank];
}

function isOn(flag: string): ExpressionSpecification {
  return ['boolean', ['feature-state', flag], false];
}
