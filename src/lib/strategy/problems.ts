import type * as z from 'zod/mini';

/** One thing wrong with an input: where (an empty path is the whole of it), and what came against what was wanted. */
export interface Problem {
  path: string;
  message: string;
}

/** Puts what a schema found into words. */
export function describeProblems(issues: readonly z.core.$ZodIssue[], input: unknown): Problem[] {
  return issues.map((issue) => ({
    path: pathText(issue.path),
    message: `${wanted(issue)}, got ${came(issue, input)}.`
  }));
}

function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Wanted ${nouns[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `Wanted ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(quoted).join(', ')}`;
    case 'too_small':
      return `Wanted ${issue.minimum} or more${unitOf(issue.origin)}`;
    case 'too_big':
      return `Wanted ${issue.maximum} or less${unitOf(issue.origin)}`;
    case 'unrecognized_keys':
      return `Wanted no field ${issue.keys.slice(0, 5).map(quoted).join(', ')}`;
    case 'invalid_union':
      return 'Wanted a constraint of a known kind';
    default:
      return capitalized(issue.message);
  }
}

const nouns: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a finite number',
  record: 'an object'
};

function unitOf(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '';
}

/** Says what stood at the place of an issue. */
function came(issue: z.core.$ZodIssue, input: unknown): string {
  return issue.code === 'unrecognized_keys'
    ? 'one that is not part of it'
    : shown(valueAt(input, issue.path));
}

/** What came, in few words and at any depth: short values as they are, long ones by kind. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return quoted(value);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function quoted(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A problem in one line. */
export function problemText({ path, message }: Problem): string {
  return path ? `${path}: ${message}` : message;
}
