/** What an HTML form can send to another site without asking first. */
const formTypes = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\s*(;|$)/i;
const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Says of a request whether a form on somebody else's page may have sent it in the name of a visitor.
 * A program names no origin; without a cookie it acts in nobody's name, and whatever type it calls its body, it is read.
 * source  OWASP, Cross-Site Request Forgery Prevention Cheat Sheet: verifying the origin
 */
export function isCrossSiteForm({ method, headers }: Request, ownOrigin: string): boolean {
  if (!changing.has(method) || !formTypes.test(headers.get('content-type') ?? '')) return false;
  const origin = headers.get('origin');
  return origin === null ? headers.has('cookie') : origin !== ownOrigin;
}
