// Compiles kernel/ to WebAssembly and writes it as a module that Vite and plain Node both read. npm run kernel
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { kernelHash } from './checks/kernel-hash.ts';

const sources = 'kernel';
const entry = `${sources}/count-draws.ts`;
const target = 'src/lib/scoring/smaa/kernel-bytes.ts';
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];
// The host makes the memory; see `prepare`.
options.push('--importMemory', '--noExportMemory');
// asc warns of vectors that a host cannot take, even where a function is exported to another file alone.
options.push('--disableWarning', '112');

const binary = compile();
// In hexadecimal, which compresses better than base64: there, equal bytes look different at each place of three.
const lines = binary.toString('hex').match(/.{1,96}/g) ?? [];
const module = `// Written by \`npm run kernel\` from ${sources}/, sha256 ${kernelHash(sources)}.
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
    execFileSync('node_modules/.bin/asc', [entry, '-o', output, ...options], { stdio: 'inherit' });
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
