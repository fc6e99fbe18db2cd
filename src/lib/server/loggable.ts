/**
 * An error as it may stand in a log: a failed query without its values, which hold what people wrote.
 * returns  the stack; of a query what the database said of it, and where it was asked
 */
export function loggable(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!isOfQuery(error)) return error.stack ?? error.message;
  let cause: Error = error;
  while (cause.cause instanceof Error) cause = cause.cause;
  const code = 'code' in cause ? ` ${String(cause.code)}` : '';
  const said = cause === error ? 'query failed' : cause.message.split('\n')[0];
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [`${cause.name}${code}: ${said}`, ...frames].join('\n');
}

function isOfQuery(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return 'params' in error || 'query' in error || isOfQuery(error.cause);
}
