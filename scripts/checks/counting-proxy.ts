import { createServer, request as forward } from 'node:http';
import type { Socket } from 'node:net';

export interface CountingProxy {
  base: string;
  /** Bytes handed to the browser so far, headers included, whoever asked: page, worker or frame. */
  total(): number;
  files(): { address: string; bytes: number }[];
  close(): void;
}

/** Stands between a browser and a server of this machine and counts what is sent back, as compressed. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const sockets = new Set<Socket>();
  const bytesOf = new Map<string, number>();
  const proxy = createServer((request, response) => {
    const { socket } = response;
    const before = socket?.bytesWritten ?? 0;
    const passed = forward(
      new URL(request.url ?? '/', target),
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }
    );
    passed.on('error', () => response.destroy());
    request.pipe(passed);
    response.on('finish', () => {
      const address = request.url ?? '/';
      bytesOf.set(address, (bytesOf.get(address) ?? 0) + (socket?.bytesWritten ?? 0) - before);
    });
  });
  proxy.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const bound = proxy.address();
  return {
    base: `http://127.0.0.1:${bound && typeof bound === 'object' ? bound.port : 0}`,
    total: () => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    files: () => [...bytesOf].map(([address, bytes]) => ({ address, bytes })),
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    }
  };
}
