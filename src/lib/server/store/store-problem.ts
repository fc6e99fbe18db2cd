import { StoreUnavailable } from './store-unavailable.ts';

/** Codes of PostgreSQL and of Node, and what they mean for who wanted to save. */
const words: Record<string, string> = {
  '25006': 'The database is read-only now. Nothing was saved.',
  '53100': 'The database has no disk space left. Nothing was saved.',
  '53300': 'The database takes no more connections now. Try again.',
  '57P01': 'The database is being shut down. Nothing was saved.',
  '57P03': 'The database is starting. Try again.',
  ECONNREFUSED: 'The database cannot be reached. Nothing was saved.',
  ECONNRESET:
    'The connection to the database broke. Whether this was saved is not known: look before you try again.',
  ENOSPC: 'The disk is full. Nothing was saved.',
  EROFS: 'The disk is read-only. Nothing was saved.'
};

/** What keeps the store from working, in a sentence for whoever asked; undefined for any other failure. */
export function storeProblem(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof StoreUnavailable) return cause.message;
    const code = 'code' in cause ? String(cause.code) : '';
    if (words[code] !== undefined) return words[code];
    // No socket, no host, no route, no name: whatever kept the connection from being made.
    const doing = 'syscall' in cause ? String(cause.syscall) : '';
    if (doing === 'connect' || doing === 'getaddrinfo') return words.ECONNREFUSED;
    if (/connection (terminated|timeout)|timeout exceeded when trying to connect/i.test(cause.message))
      return words.ECONNREFUSED;
  }
  return undefined;
}
