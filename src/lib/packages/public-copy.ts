import type { Draft } from './draft.ts';
import { fieldAt, withField } from './field-path.ts';

/** Stands in a public copy where a field was taken out. */
export const withheld = '[Business confidential]';

export interface PublicCopy {
  draft: Draft;
  /** Paths of the copy whose marked field held something: a blank there was taken out, and not left open. */
  taken: string[];
  /** Paths that were not marked, and held the text of one that is: taken out as well. */
  alsoTaken: string[];
}

/** A text this short stands in too many words to be searched for. */
const shortest = 3;

/**
 * Makes the copy of a draft that may be published: marked fields are taken out, and so is every other field that
 * holds the text of a marked one. The list of marks goes too. Ids are kept: they are random.
 */
export function publicCopy(draft: Draft): PublicCopy {
  const marked = draft.confidential.filter(
    (path) => holdsSomething(fieldAt(draft, path)) || isTarget(draft, path)
  );
  const secrets = marked.flatMap((path) => secretsOf(draft, path));
  let copy: Draft = { ...draft, confidential: [] };
  // A target that may not be named goes as a whole, with what was answered and asked for it.
  const hidden = new Set(marked.filter((path) => isTarget(draft, path)).map((path) => path.split('.')[1]!));
  copy = withoutTargets(withoutLines(copy, marked), hidden);
  const taken = marked.filter((path) => fieldAt(copy, path) !== undefined);
  for (const path of taken) copy = blanked(copy, path);
  const alsoTaken: string[] = [];
  for (const path of textPaths(copy)) {
    const text = fieldAt(copy, path);
    if (typeof text !== 'string' || text === withheld) continue;
    if (secrets.some((secret) => text.toLowerCase().includes(secret))) {
      copy = blanked(copy, path);
      alsoTaken.push(path);
    }
  }
  return { draft: copy, taken, alsoTaken };
}

/** Paths of a target's identity: "targets.KEN.id". */
function isTarget(draft: Draft, path: string): boolean {
  const [list, id, field] = path.split('.');
  return list === 'targets' && field === 'id' && draft.targets.some((target) => target.id === id);
}

function withoutTargets(draft: Draft, hidden: ReadonlySet<string>): Draft {
  if (hidden.size === 0) return draft;
  const ofHidden = (market: string) => hidden.has(market);
  return {
    ...draft,
    targets: draft.targets.filter(({ id }) => !hidden.has(id)),
    sites: draft.sites.filter(({ market }) => !ofHidden(market)),
    support: draft.support.filter(({ market }) => !ofHidden(market)),
    answers: draft.answers.filter(({ id }) => !ofHidden(id.split(':')[0]!))
  };
}

/** What a line is: a member without its role, or one that would seem to belong still, goes as a whole. */
const decidesOnLine = /^(?:members\.([^.]+)\.(?:role|left)|support\.([^.]+)\.instrument)$/;

function withoutLines(draft: Draft, marked: readonly string[]): Draft {
  const ids = marked.flatMap((path) => decidesOnLine.exec(path)?.slice(1) ?? []);
  const gone = new Set(ids.filter((id) => id !== undefined));
  if (gone.size === 0) return draft;
  return {
    ...draft,
    members: draft.members.filter(({ id }) => !gone.has(id)),
    support: draft.support.filter(({ id }) => !gone.has(id))
  };
}

function blanked(draft: Draft, path: string): Draft {
  const value = fieldAt(draft, path);
  if (typeof value === 'number' || value === null) return withField(draft, path, null);
  if (Array.isArray(value)) return withField(draft, path, []);
  const isCode = /\.(headquarters|controlledFrom|endUserHeadquarters|market|date|joined|left)$/.test(path);
  return withField(draft, path, isCode ? '' : withheld);
}

/** What must not be found in a public file: texts in lower case, numbers as they are typed and printed. */
function secretsOf(draft: Draft, path: string): string[] {
  const value = fieldAt(draft, path);
  if (isTarget(draft, path)) {
    const target = draft.targets.find(({ id }) => id === path.split('.')[1]);
    return target ? [target.name.toLowerCase()] : [];
  }
  if (typeof value === 'string') {
    // Each line by itself, so that one of two addresses is found again.
    return value
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter((line) => line.length >= shortest);
  }
  if (typeof value !== 'number' || Math.abs(value) < 1000) return [];
  return [String(value), value.toLocaleString('en-US')];
}

function holdsSomething(value: ReturnType<typeof fieldAt>): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}

/** Paths of every field a person can write text into. */
export function textPaths(draft: Draft): string[] {
  return [
    'name',
    'usMade',
    ...Object.keys(draft.layers).flatMap((layer) =>
      ['components', 'supplier', 'evidence'].map((field) => `layers.${layer}.${field}`)
    ),
    ...draft.hardware.map(({ id }) => `hardware.${id}.name`),
    ...draft.targets.flatMap(({ id }) => [`targets.${id}.buyer`, `targets.${id}.additionality`]),
    ...draft.sites.flatMap(({ id }) =>
      ['name', 'build', 'own', 'operate'].map((field) => `sites.${id}.${field}`)
    ),
    ...draft.support.map(({ id }) => `support.${id}.note`),
    ...draft.members.map(({ id }) => `members.${id}.name`),
    ...draft.milestones.map(({ id }) => `milestones.${id}.text`),
    ...draft.answers.map(({ id }) => `answers.${id}.text`),
    ...draft.notes.map(({ id }) => `notes.${id}.text`)
  ];
}
