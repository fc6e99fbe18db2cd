import type { Configuration } from 'openid-client';
import { env, type Env } from '#lib/server/env.ts';
import { Refusal } from '#lib/server/refusal.ts';

/** What the browser keeps between leaving for the provider and coming back; it proves that both were one visit. */
export interface OpenIdVisit {
  state: string;
  nonce: string;
  verifier: string;
  /** Where to go afterwards. */
  to: string;
}

export interface OpenIdPerson {
  subject: string;
  name: string;
  email: string;
}

/** Whether this installation has a provider, and what its button says. */
export function openIdName(): string | null {
  const { OIDC_ISSUER, OIDC_NAME } = env();
  return OIDC_ISSUER ? OIDC_NAME : null;
}

/** The address to send a visitor to, and what to keep until they come back. */
export async function beginOpenId(
  callback: string,
  to: string
): Promise<{ address: string; visit: OpenIdVisit }> {
  const client = await import('openid-client');
  const visit = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    to
  };
  const address = client.buildAuthorizationUrl(await configuration(env()), {
    redirect_uri: callback,
    scope: 'openid profile email',
    state: visit.state,
    nonce: visit.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(visit.verifier),
    code_challenge_method: 'S256'
  });
  return { address: address.href, visit };
}

/**
 * Finishes a sign-in with what the provider sent the visitor back with.
 * throws  Refusal 401 when it does not fit the visit, 502 when the provider does not answer
 */
export async function finishOpenId(came: URL, visit: OpenIdVisit): Promise<OpenIdPerson> {
  const client = await import('openid-client');
  try {
    const tokens = await client.authorizationCodeGrant(await configuration(env()), came, {
      expectedState: visit.state,
      expectedNonce: visit.nonce,
      pkceCodeVerifier: visit.verifier,
      idTokenExpected: true
    });
    const claims = tokens.claims();
    if (!claims) throw new Refusal(401, 'The provider sent no ID token.');
    const more = env().OIDC_USERINFO_ENDPOINT
      ? await client.fetchUserInfo(await configuration(env()), tokens.access_token, claims.sub)
      : {};
    return personOf({ ...more, ...claims }, env());
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError)
      throw new Refusal(
        401,
        `The provider refused the sign-in: ${error.error_description ?? error.error}. Try again.`
      );
    if (error instanceof TypeError)
      throw new Refusal(502, 'The sign-in provider does not answer. Try again, or ask who runs it.');
    throw new Refusal(401, 'The provider’s answer does not belong to this sign-in. Start again.');
  }
}

function personOf(claims: Record<string, unknown>, { OIDC_ISSUER }: Env): OpenIdPerson {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name].slice(0, 254) : '');
  const email = text('email').toLowerCase();
  return {
    subject: `${OIDC_ISSUER ?? ''} ${text('sub')}`,
    name: (text('name') || text('preferred_username') || email || text('sub')).slice(0, 100),
    email
  };
}

let made: Configuration | undefined;

/** From what is declared, never from the provider's own list: one that is unreachable must not keep the server from starting. */
async function configuration(variables: Env): Promise<Configuration> {
  if (made) return made;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = variables;
  if (!issuer || !id) throw new Refusal(404, 'This installation has no sign-in by OpenID.');
  const client = await import('openid-client');
  const server = {
    issuer,
    authorization_endpoint: variables.OIDC_AUTHORIZATION_ENDPOINT,
    token_endpoint: variables.OIDC_TOKEN_ENDPOINT,
    jwks_uri: variables.OIDC_JWKS_URI,
    userinfo_endpoint: variables.OIDC_USERINFO_ENDPOINT
  };
  const authentication = secret ? client.ClientSecretBasic(secret) : client.None();
  made = new client.Configuration(server, id, secret ?? {}, authentication);
  made.timeout = 10;
  client.enableNonRepudiationChecks(made);
  // Only a provider on this very machine may be spoken to without TLS.
  if (/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(`${issuer}/`)) client.allowInsecureRequests(made);
  return made;
}
