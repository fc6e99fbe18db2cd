import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('readEnv(variables)', () => {
  it('fills in the defaults, and takes an empty variable as unset', () => {
    expect(readEnv({ ATLAS_DATA_DIR: '', PATH: '/bin' })).toEqual({
      ATLAS_DATA_DIR: './.atlas',
      ATLAS_EMBED_ANCESTORS: '*'
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
