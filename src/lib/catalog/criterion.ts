/** Criterion groups, in the one order in which every screen, bar and legend shows them. */
export const groups = [
  { id: 'market', label: 'Market demand' },
  { id: 'power', label: 'Power & sites' },
  { id: 'digital', label: 'AI & digital readiness' },
  { id: 'strategic', label: 'Strategic position' },
  { id: 'finance', label: 'Finance & rules' }
] as const;

export type GroupId = (typeof groups)[number]['id'];

/** How a value becomes a utility between the goalposts, before clipping to 0-1 and the optional curve. */
export type Shape =
  | { kind: 'linear' }
  | { kind: 'log' }
  | { kind: 'asinh'; scale: number }
  | { kind: 'ordinal'; steps: OrdinalStep[] }
  | { kind: 'counted' };

/** A named step of an ordinal criterion; `value` lies on the goalposts' scale. */
export interface OrdinalStep {
  value: number;
  label: string;
}

export interface Goalposts {
  worst: number;
  best: number;
}

/** A status a rule can have; the words are shown as they stand. */
export type RuleStatus = 'in force' | 'announced, not enforced' | 'rescinded' | 'pending' | 'reported';

/** The rule behind a regulatory criterion, list or constraint. Always shown with "not a legal determination". */
export interface Rule {
  citation: string;
  effective: string;
  asOf: string;
  status: RuleStatus;
  note?: string;
}

/** One part of a composite criterion: a value of its own, with its weight in the composite. */
export interface CompositePart {
  id: string;
  label: string;
  /** Points of 100. */
  weight: number;
  unit: string;
  goalposts: Goalposts;
  note: string;
  source: string;
}

/**
 * One thing markets are ranked by. Declared once in `criteria/<id>.ts`, carried in every release; sliders, map,
 * table, legend, exports and methodology are derived from it.
 */
export interface Criterion {
  id: string;
  label: string;
  /** A few words for tight rows; falls back to the label. */
  shortLabel?: string;
  question: string;
  unit: string;
  /** How a number of this unit is written: see catalog/format-value.ts. */
  format: ValueFormat;
  group: GroupId;
  shape: Shape;
  /** Their order says the direction; nothing else does. */
  goalposts: Goalposts;
  goalpostReasons: { worst: string; best: string; source: string };
  /** Neutral (out of the sum) until a strategy gives it a sense. */
  twoSided?: true;
  /** Values of a class of their own, by flag: shown by their label, scored by this utility, never as a number. */
  classes?: Record<string, { label: string; utility: number }>;
  /** Parts of a composite, whose weights a strategy may change; missing under `minimumWeight` points of parts. */
  composite?: { parts: CompositePart[]; minimumWeight: number };
  /** A private criterion of this browser; missing = a strategy names it and this browser does not have its values. */
  own?: 'loaded' | 'missing';
  /** Source ids, the main one first. */
  sources: string[];
  /** What is done to the source's number, step by step, before the goalposts. */
  transformations: string[];
  /** What the number does not say, or whom its collection favors. */
  bias?: string;
  /** Weak by age, coverage or judgment: why its default weight is small. */
  caution?: string;
  rule?: Rule;
  /** Criteria of one family mostly say the same; doubling a family's weight is warned of. */
  family?: string;
}

export type ValueFormat =
  'number' | 'integer' | 'percent' | 'usd' | 'people' | 'index' | 'signed' | 'ordinal' | 'celsius';
