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

const address = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' });
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be like postgres://user:password@host:5432/database'
});
const neededForOpenId = [
  'OIDC_ISSUER',
  'OIDC_AUTHORIZATION_ENDPOINT',
  'OIDC_TOKEN_ENDPOINT',
  'OIDC_JWKS_URI',
  'OIDC_CLIENT_ID'
] as const;
/** Not repeated in a message: they hold a password. */
const secret = new Set(['DATABASE_URL', 'OIDC_CLIENT_SECRET', 'ATLAS_SET_PASSWORD']);

const schema = z.object({
  /** Where the server keeps its own files. */
  ATLAS_DATA_DIR: folder.default('./.atlas'),
  /** An organization's own boundary file (TopoJSON or GeoJSON) in place of ours; checked when it is read. */
  ATLAS_BOUNDARY_FILE: file.optional(),
  /** Who may frame /embed: anyone, unless an organization narrows it. */
  ATLAS_EMBED_ANCESTORS: ancestors.default('*'),
  /** Workspaces are kept in this PostgreSQL instead of the embedded database. */
  DATABASE_URL: postgresUrl.optional(),
  /** Whether strangers may make themselves an account with a password; existing ones sign in either way. */
  ATLAS_SIGN_UP: z.enum(['open', 'closed'], 'must be open or closed').default('open'),
  /** A new password for somebody who forgot theirs, set when the store is opened. */
  ATLAS_SET_PASSWORD: z
    .string()
    .regex(
      /^[^\s:@]+@[^\s:@]+:.{12,200}$/,
      'must be like name@example.org:a-new-password, 12 characters or more'
    )
    .optional(),
  /** Sign-in by the organization's OpenID provider: all of the first five, or none. Nothing is looked up at its issuer. */
  OIDC_ISSUER: address.optional(),
  OIDC_AUTHORIZATION_ENDPOINT: address.optional(),
  OIDC_TOKEN_ENDPOINT: address.optional(),
  OIDC_JWKS_URI: address.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  /** Asked for name and e-mail, where the provider does not put them into the ID token. */
  OIDC_USERINFO_ENDPOINT: address.optional(),
  /** None for a public client. */
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the button says: "Sign in with ...". */
  OIDC_NAME: z.string().max(60).default('your organization')
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
  if (parsed.success) {
    const missing = neededForOpenId.filter((name) => parsed.data[name] === undefined);
    if (missing.length === 0 || missing.length === neededForOpenId.length) return parsed.data;
    throw new Error(`Sign-in by OpenID also needs ${missing.join(', ')}.`);
  }
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `${name} ${secret.has(name) ? '' : `is "${set[name]}": `}${message}.`;
  });
  throw new Error(problems.join(' '));
}

let current: Env | undefined;

/** The environment of this process, read once. */
export function env(): Env {
  current ??= readEnv(process.env);
  return current;
}
