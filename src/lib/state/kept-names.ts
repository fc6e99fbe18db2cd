import { prefix } from './storage.ts';

/** Names of the values this browser keeps whose name begins so; none where it keeps nothing. */
export function keptNames(start: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix + start))
      .map((name) => name.slice(prefix.length))
      .sort();
  } catch {
    return [];
  }
}

/** Throws away a value this browser keeps. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // A browser that keeps nothing has nothing to throw away.
  }
}
