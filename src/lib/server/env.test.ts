import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('readEnv(variables)', () => {
  it('fills in the defaults, and takes an empty variable as unset', () => {
    expect(readEnv({ ATLAS_DATA_DIR: '', PATH: '/bin' })).toEqual({
      ATLAS_DATA_DIR: './.atlas',
      ATLAS_EMBED_ANCESTORS: '*',
      ATLAS_SIGN_UP: 'open',
      OIDC_NAME: 'your organization'
    });
  });

  it('names a boundary file that is not there', () => {
    expect(() => readEnv({ ATLAS_BOUNDARY_FILE: '/no/such.topo.json' })).toThrow(
      'ATLAS_BOUNDARY_FILE is "/no/such.topo.json": there is no such file.'
    );
  });

  it('names a data folder that is a file', () => {
    expect(() => readEnv({ ATLAS_DATA_DIR: 'package.json' })).toThrow(/^ATLAS_DATA_DIR is "package.json"/);
  });

  it('takes origins that may frame the embeds', () => {
    const origins = 'https://example.org https://*.example.gov http://127.0.0.1:4000';
    expect(readEnv({ ATLAS_EMBED_ANCESTORS: origins }).ATLAS_EMBED_ANCESTORS).toBe(origins);
  });

  it('lets nothing into the policy but origins', () => {
    expect(() => readEnv({ ATLAS_EMBED_ANCESTORS: '*; script-src *' })).toThrow(/ATLAS_EMBED_ANCESTORS/);
    expect(() => readEnv({ ATLAS_EMBED_ANCESTORS: 'https://a.org\nX: y' })).toThrow(/ATLAS_EMBED_ANCESTORS/);
  });
});

describe('readEnv(variables) for workspaces', () => {
  it('refuses a database that is no PostgreSQL, and does not repeat its password', () => {
    const wrong = () => readEnv({ DATABASE_URL: 'mysql://atlas:secret@db/atlas' });
    expect(wrong).toThrow('must be like postgres://');
    expect(wrong).not.toThrow('secret');
  });

  it('refuses a new password that is too short, and does not repeat it', () => {
    const wrong = () => readEnv({ ATLAS_SET_PASSWORD: 'ann@example.org:short' });
    expect(wrong).toThrow('must be like name@example.org:a-new-password');
    expect(wrong).not.toThrow('short');
    const right = 'ann@example.org:a long one: 12';
    expect(readEnv({ ATLAS_SET_PASSWORD: right }).ATLAS_SET_PASSWORD).toBe(right);
  });

  it('takes all of OpenID or none of it', () => {
    expect(() => readEnv({ OIDC_ISSUER: 'https://id.example' })).toThrow(
      'also needs OIDC_AUTHORIZATION_ENDPOINT, OIDC_TOKEN_ENDPOINT, OIDC_JWKS_URI, OIDC_CLIENT_ID.'
    );
  });
});
