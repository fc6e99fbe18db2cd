import { describe, expect, it } from 'vitest';
import { newestReleaseId } from './releases.ts';
import { refuseParameters, requestedRelease } from './requested-release.ts';

const at = (query: string) => new URL(`http://localhost/api/v1/criteria${query}`);

describe('requestedRelease(url)', () => {
  it('gives the newest where none is named, and the one that is named', async () => {
    expect(await requestedRelease(at(''))).toHaveProperty('id', newestReleaseId());
    expect(await requestedRelease(at(`?release=${newestReleaseId()}`))).toHaveProperty(
      'id',
      newestReleaseId()
    );
  });

  it('refuses one that is not served', async () => {
    const refusal = await requestedRelease(at('?release=2020.01-00000000'));
    expect(refusal).toHaveProperty('status', 404);
  });
});

describe('refuseParameters(url, known)', () => {
  it('lets through what is known, once', () => {
    expect(refuseParameters(at('?criterion=gdp'), ['criterion'])).toBeUndefined();
  });

  it('refuses a slip, naming what there is', async () => {
    const refusal = refuseParameters(at('?criterium=gdp'), ['criterion']);
    expect(refusal?.status).toBe(400);
    expect(await refusal?.text()).toContain('It takes: criterion.');
  });

  it('refuses the same parameter twice', () => {
    expect(refuseParameters(at('?criterion=a&criterion=b'), ['criterion'])?.status).toBe(400);
  });
});
