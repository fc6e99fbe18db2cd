import { readTable, type ReadTable, type TableInput } from './read-table.ts';

/** From so many characters or bytes on, a table is taken apart beside the page. */
const large = 100_000;

/** Takes a table apart, in a worker where it is large. */
export function readInWorker(input: TableInput): Promise<ReadTable> {
  if (input.from.length < large || typeof Worker === 'undefined') return Promise.resolve(readTable(input));
  const worker = new Worker(new URL('./read-table.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadTable>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadTable>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message || 'The table could not be read.'));
    worker.postMessage(input);
  }).finally(() => worker.terminate());
}
