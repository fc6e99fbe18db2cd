// Compiles kernel/count-draws.ts to WebAssembly and writes it as a module that Vite and plain Node both read. npm run kernel
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const source = 'kernel/count-draws.ts';
const target = 'src/lib/scoring/smaa/kernel-bytes.ts';
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];
// The host makes the memory; see `prepare`.
options.push('--importMemory', '--noExportMemory');

const binary = compile();
const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
// In hexadecimal, which compresses better than base64: there, equal bytes look different at each place of three.
const lines = binary.toString('hex').match(/.{1,96}/g) ?? [];
const module = `// Written by \`npm run kernel\` from ${source}, sha256 ${hash}.
const hexadecimal =
  ${lines.map((line) => `'${line}'`).join(' +\n  ')};

/** The bytes of the WebAssembly module. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hexadecimal.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}
`;
writeFileSync(target, await format(module, { ...(await resolveConfig(target)), parser: 'typescript' }));
console.log(`${target}: ${binary.length} bytes of WebAssembly.`);

function compile(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const output = join(folder, 'kernel.wasm');
    execFileSync('node_modules/.bin/asc', [source, '-o', output, ...options], { stdio: 'inherit' });
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
