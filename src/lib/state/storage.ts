export const prefix = 'ai-export-atlas:';

/**
 * Reads a value this browser keeps. A browser that keeps nothing (private mode, storage switched off) or a value
 * that was damaged gives the fallback: a preference is never worth a broken page.
 */
export function read<T>(name: string, fallback: T): T {
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? fallback : (JSON.parse(text) as T);
  } catch {
    return fallback;
  }
}

/** Keeps a value in this browser. returns false when the browser refuses, so that the caller can say so. */
export function write(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
