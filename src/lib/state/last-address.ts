import { read, write } from './storage.ts';

/** The address of the last view this browser showed; null on a first visit. */
export function lastAddress(): string | null {
  return read<string | null>('last-address', null);
}

export function rememberAddress(address: string): void {
  write('last-address', address);
}
