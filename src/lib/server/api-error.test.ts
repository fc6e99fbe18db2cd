import { describe, expect, it } from 'vitest';
import { apiError, unknownId } from './api-error.ts';
import { errorSchema } from './openapi/error-schema.ts';

describe('apiError(status, message, detail)', () => {
  it('answers in the form the OpenAPI document states, and is not kept', async () => {
    const answer = apiError(400, 'No.', { problems: [{ path: 'criteria[0]', message: 'No.' }] });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(() => errorSchema.parse({})).toThrow();
    expect(errorSchema.parse(await answer.json()).error.problems).toHaveLength(1);
  });
});

describe('unknownId(kind, id, known)', () => {
  it('names what came and the nearest that exists', async () => {
    const answer = unknownId('criterion', 'gpd', ['gdp', 'population']);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({
      error: { message: 'There is no criterion "gpd". Did you mean "gdp"?', known: ['gdp'] }
    });
  });

  it('cuts a long id, and lists what exists where nothing is near', async () => {
    const { error } = errorSchema.parse(await unknownId('bloc', 'x'.repeat(500), ['asean', 'gcc']).json());
    expect(error.message.length).toBeLessThan(100);
    expect(error.known).toEqual(['asean', 'gcc']);
  });
});
