import { spawn } from 'node:child_process';
import { freePort } from './free-port.ts';

export interface BuiltServer {
  base: string;
  pid: number;
  /** From the start of the process to its first answer. */
  startMilliseconds: number;
  stop(): Promise<void>;
}

const patienceMilliseconds = 20_000;

/**
 * Starts the built product on a free port and waits for its first answer.
 * environment  variables on top of this process's own
 * throws       Error with what the server printed, when it ends or stays silent
 */
export async function startBuiltServer(environment: Record<string, string> = {}): Promise<BuiltServer> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const begun = performance.now();
  const child = spawn(process.execPath, ['scripts/serve.js'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), ORIGIN: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  let printed = '';
  let ended = false;
  child.stdout.on('data', (text) => (printed += text));
  child.stderr.on('data', (text) => (printed += text));
  const end = new Promise<void>((resolve) => child.once('exit', () => ((ended = true), resolve())));

  while (!(await answers(base))) {
    if (ended || performance.now() - begun > patienceMilliseconds) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start.\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    base,
    pid: child.pid ?? 0,
    startMilliseconds: performance.now() - begun,
    stop: async () => {
      child.kill('SIGTERM');
      await end;
    }
  };
}

async function answers(base: string): Promise<boolean> {
  try {
    const response = await fetch(`${base}/`);
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // Refused while the server does not listen yet: the caller asks again.
    return false;
  }
}
