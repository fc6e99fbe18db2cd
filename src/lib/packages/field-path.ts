import type { Draft } from './draft.ts';

/** What a field can hold. */
export type FieldValue = string | number | null | string[];

type Node = Record<string, unknown>;

/**
 * Reads a field of a draft by its path: "usMade", "layers.A.supplier", "sites.s1.build"; entries of lists go by id.
 * returns  undefined where the draft has no such field
 */
export function fieldAt(draft: Draft, path: string): FieldValue | undefined {
  let node: unknown = draft;
  for (const key of path.split('.')) node = childOf(node, key);
  return isValue(node) ? node : undefined;
}

/**
 * Writes one field; the draft it was given stays as it was.
 * throws  RangeError when the draft has no such field
 */
export function withField(draft: Draft, path: string, value: FieldValue): Draft {
  if (fieldAt(draft, path) === undefined) throw new RangeError(`The draft has no field "${path}".`);
  return replaced(draft, path.split('.'), value);
}

function replaced<Whole>(whole: Whole, [key = '', ...rest]: string[], value: FieldValue): Whole {
  const next = (child: unknown) => (rest.length ? replaced(child, rest, value) : value);
  // The shape stays that of `Whole`: only what stands at a path that exists is replaced.
  if (Array.isArray(whole))
    return whole.map((entry: unknown) => (idOf(entry) === key ? next(entry) : entry)) as Whole;
  return { ...whole, [key]: next(childOf(whole, key)) };
}

function childOf(node: unknown, key: string): unknown {
  if (Array.isArray(node)) return node.find((entry: unknown) => idOf(entry) === key);
  return isNode(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null;
const idOf = (entry: unknown): unknown => (isNode(entry) ? entry.id : undefined);

function isValue(node: unknown): node is FieldValue {
  if (Array.isArray(node)) return node.every((entry) => typeof entry === 'string');
  return node === null || typeof node === 'string' || typeof node === 'number';
}
