import { writeCsv } from '#lib/downloads/csv.ts';
import { apiError, unknownId } from '#lib/server/api-error.ts';
import { loadRelease, newestReleaseId, releaseIds } from '#lib/server/releases.ts';
import { refuseParameters } from '#lib/server/requested-release.ts';
import { decodeLink } from '#lib/strategy/decode-link.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { rankingJson } from '#lib/strategy/publish-ranking.ts';
import { rank } from '#lib/strategy/rank.ts';
import { rankingTable } from '#lib/strategy/ranking-table.ts';
import { checkAgainstRelease } from '#lib/strategy/check-against-release.ts';
import type { Strategy } from '#lib/strategy/strategy.ts';

export type Format = 'json' | 'csv';

/** Ranks by the strategy of a link code (`s`), or by the default; what a code pins never changes and may be kept. */
export async function answerLink(url: URL, format?: Format): Promise<Response> {
  const refusal = refuseParameters(url, format ? ['s'] : ['s', 'format']);
  if (refusal) return refusal;
  const wanted = format ?? url.searchParams.get('format') ?? 'json';
  if (wanted !== 'json' && wanted !== 'csv') {
    return apiError(400, `The format must be json or csv, got "${wanted.slice(0, 60)}".`, {
      known: ['json', 'csv']
    });
  }
  const code = url.searchParams.get('s');
  if (!code) return answerRank(defaultStrategy(newestReleaseId()), wanted, 'no-cache');
  const decoded = decodeLink(code);
  if (!decoded.ok)
    return apiError(400, decoded.message, { problems: [{ path: 's', message: decoded.message }] });
  return answerRank(decoded.strategy, wanted, 'public, max-age=86400');
}

/** Ranks by a parsed strategy on the release it names: the same bytes as `npm run -s rank`. */
export async function answerRank(strategy: Strategy, format: Format, caching: string): Promise<Response> {
  if (!releaseIds().includes(strategy.release)) return unknownRelease(strategy.release);
  const release = await loadRelease(strategy.release);
  const problems = checkAgainstRelease(release, strategy);
  if (problems.length > 0) {
    return apiError(400, `This strategy does not fit release ${release.id}.`, { problems });
  }
  const ranking = rank(release, strategy);
  const headers = { 'cache-control': caching };
  if (format === 'json') {
    const type = 'application/json';
    return new Response(rankingJson(release, ranking), { headers: { ...headers, 'content-type': type } });
  }
  return new Response(writeCsv(rankingTable(release, ranking)), {
    headers: {
      ...headers,
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="ranking-${release.id}.csv"`
    }
  });
}

/** The answer to a strategy of a release that is not served. */
export function unknownRelease(id: string): Response {
  const served = releaseIds();
  if (served.length === 0) return unknownId('release', id, served);
  const message = `Release "${id.slice(0, 60)}" is not served here. Served: ${served.join(', ')}.`;
  return apiError(404, message, { known: served });
}
