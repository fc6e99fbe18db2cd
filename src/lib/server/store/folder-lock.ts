import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from './store-unavailable.ts';

const attempts = 3;

/**
 * Takes a folder for this process alone: the embedded database would let two in, and lose what one of them writes.
 * A lock whose process has ended, killed or not, is taken over.
 * returns  what gives the folder free again
 * throws   StoreUnavailable when another living process has it, or the folder cannot be written
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'store.lock');
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  try {
    mkdirSync(folder, { recursive: true });
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (create(file, mine)) return () => release(file, mine);
      const holder = readFileSync(file, 'utf8');
      const pid = Number(holder.split(' ')[0]);
      if (isAlive(pid, holder)) {
        throw new StoreUnavailable(
          `The store in ${folder} is in use by process ${pid}. Stop that one, or give this server a folder of its own: ATLAS_DATA_DIR=./another`
        );
      }
      // Renaming can succeed for one process only; who loses finds a new lock at the next attempt.
      const stale = `${file}.${process.pid}`;
      renameSync(file, stale);
      const wasStale = readFileSync(stale, 'utf8') === holder;
      if (!wasStale) create(file, readFileSync(stale, 'utf8'));
      rmSync(stale);
    }
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    throw new StoreUnavailable(`The folder ${folder} cannot be used for the store: ${wordsOf(error)}.`);
  }
  throw new StoreUnavailable(`The store in ${folder} is being opened by other processes. Try again.`);
}

function create(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function release(file: string, mine: string): void {
  try {
    if (readFileSync(file, 'utf8') === mine) rmSync(file);
  } catch {
    // It is gone already, which is what was wanted.
  }
}

/** A number is given again after a restart; the moment the process began tells two apart, where the system says it. */
function isAlive(pid: number, holder: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  const began = startOf(pid);
  return began === '' ? pid !== process.pid : holder.trim() === `${pid} ${began}`;
}

function startOf(pid: number): string {
  try {
    // The 22nd field of proc(5); the second may hold spaces and ends with a parenthesis.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    return fields?.[19] ?? '';
  } catch {
    return '';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function wordsOf(error: unknown): string {
  const words: Record<string, string> = {
    EACCES: 'this user may not write there',
    EROFS: 'it is on a read-only disk',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is a file'
  };
  return words[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}
