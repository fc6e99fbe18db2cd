/** Keeps the results last asked for, up to a number of bytes in all; the longest unused goes first. */
export function keepRecent(limitBytes: number) {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  let total = 0;
  return {
    get(key: string): Uint8Array<ArrayBuffer> | undefined {
      const found = kept.get(key);
      if (!found) return undefined;
      // A Map keeps the order of insertion: put back, it is the newest.
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set(key: string, bytes: Uint8Array<ArrayBuffer>): void {
      total += bytes.byteLength - (kept.get(key)?.byteLength ?? 0);
      kept.delete(key);
      kept.set(key, bytes);
      for (const [oldest, { byteLength }] of kept) {
        if (total <= limitBytes) break;
        kept.delete(oldest);
        total -= byteLength;
      }
    }
  };
}
