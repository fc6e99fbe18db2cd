import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newestReleaseId } from '#lib/server/releases.ts';
import { encodeLink } from '#lib/strategy/encode-link.ts';
import { presetStrategy } from '#lib/strategy/presets.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';
import { answerLink, answerRank } from './answer-rank.ts';
import { readBody } from '#lib/server/read-body.ts';

const strategy = presetStrategy('sovereign', newestReleaseId());

function linked(search: string): Promise<Response> {
  return answerLink(new URL(`http://localhost/api/v1/rank?${search}`));
}

function codeOf(asked: Strategy): string {
  const encoded = encodeLink(asked);
  return encoded.ok ? encoded.code : '';
}

describe('the API and the command line', () => {
  test(
    'answer one strategy with the same bytes, by body, by code and by file',
    { timeout: 60_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'atlas-rank-'));
      const file = join(folder, 'strategy.json');
      writeFileSync(file, JSON.stringify(strategy));
      const command = (...options: string[]) =>
        execFileSync('npx', ['tsx', 'scripts/rank.ts', '--strategy', file, ...options], {
          encoding: 'utf8',
          maxBuffer: 1e8
        });
      const posted = await (await answerRank(strategy, 'json', 'no-store')).text();
      expect(await (await linked(`s=${codeOf(strategy)}`)).text()).toBe(posted);
      expect(command()).toBe(posted);
      expect(command('--format', 'csv')).toBe(
        await (await linked(`s=${codeOf(strategy)}&format=csv`)).text()
      );
      rmSync(folder, { recursive: true });
    }
  );
});

describe('a request that cannot be answered', () => {
  const errorOf = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as { error: { message: string } }).error
  });

  test('names the releases that are served', async () => {
    const old = { ...strategy, release: '2020.01-00000000' };
    const error = await errorOf(await linked(`s=${codeOf(old)}`));
    expect(error.status).toBe(404);
    expect(error.message).toContain(newestReleaseId());
  });

  test('says what is wrong with a code, a format or an id', async () => {
    expect(await errorOf(await linked('s=1nonsense'))).toMatchObject({ status: 400 });
    expect((await errorOf(await linked('format=xml'))).message).toBe(
      'The format must be json or csv, got "xml".'
    );
    const foreign = { ...strategy, criteria: [{ id: 'luck', weight: 1 }] };
    expect(await errorOf(await linked(`s=${codeOf(foreign)}`))).toMatchObject({ status: 400 });
  });

  test('is refused over its limit, whatever length it announced', async () => {
    const request = (body: string) => new Request('http://localhost/', { method: 'POST', body });
    const long = await readBody(request('x'.repeat(101)), 100);
    expect(long.ok ? 200 : long.refusal.status).toBe(413);
    const odd = await readBody(request('{'), 100);
    expect(odd.ok ? 200 : odd.refusal.status).toBe(400);
    expect(await readBody(request('{"a":1}'), 100)).toEqual({ ok: true, json: { a: 1 } });
  });
});
