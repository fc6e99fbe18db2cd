// Takes a table apart off the main thread: bytes or text in, rows out. Nothing is fetched and nothing is sent.
import { readTable, type TableInput } from './read-table.ts';

addEventListener('message', ({ data }: MessageEvent<TableInput>) => postMessage(readTable(data)));
