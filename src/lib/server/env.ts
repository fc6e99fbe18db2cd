import { existsSync, statSync } from 'node:fs';
import { z } from 'zod';

const file = z
  .string()
  .refine((path) => existsSync(path) && statSync(path).isFile(), 'there is no such file');
const folder = z
  .string()
  .refine((path) => !existsSync(path) || statSync(path).isDirectory(), 'that is a file, not a folder');

// A list of origins as Content-Security-Policy writes them; nothing else may reach the header.
const ancestors = z
  .string()
  .regex(
    /^(\*|'self'|'none'|(https?:\/\/)?(\*\.)?[\w.-]+(:(\d+|\*))?)( +('self'|(https?:\/\/)?(\*\.)?[\w.-]+(:(\d+|\*))?))*$/,
    'must be *, \'none\' or origins separated by spaces, for instance "https://example.org https://*.example.gov"'
  );

const schema = z.object({
  /** Where the server keeps its own files. */
  ATLAS_DATA_DIR: folder.default('./.atlas'),
  /** An organization's own boundary file (TopoJSON or GeoJSON) in place of ours; checked when it is read. */
  ATLAS_BOUNDARY_FILE: file.optional(),
  /** Who may frame /embed: anyone, unless an organization narrows it. */
  ATLAS_EMBED_ANCESTORS: ancestors.default('*')
});

export type Env = z.infer<typeof schema>;

/**
 * Reads and checks every variable the server uses besides HOST, PORT and ORIGIN, which scripts/serve.js reads.
 * An empty variable counts as unset.
 * throws  Error naming each variable that is wrong, what it holds and what is wanted
 */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name} is "${set[name]}": ${message}.`;
  });
  throw new Error(problems.join(' '));
}

let current: Env | undefined;

/** The environment of this process, read once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
