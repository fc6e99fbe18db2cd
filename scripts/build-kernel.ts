// Compiles kernel/count-draws.ts to WebAssembly and writes it as a module that Vite and plain Node both read. npm run kernel
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';
import { format, resolveConfig } from 'prettier';

const source = 'kernel/count-draws.ts';
const target = 'src/lib/scoring/smaa/kernel-bytes.ts';
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort='];

const text = readFileSync(source, 'utf8');
const { error, binary, stderr } = await compile(text);
if (error || !binary) throw new Error(`${source} does not compile.\n${stderr}`);
const bytes = Buffer.from(binary).toString('base64');
const lines = bytes.match(/.{1,96}/g) ?? [];
const module = `// Written by \`npm run kernel\` from ${source}, sha256 ${createHash('sha256').update(text).digest('hex')}.
const base64 =
  ${lines.map((line) => `'${line}'`).join(' +\n  ')};

/** The bytes of the WebAssembly module. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
`;
writeFileSync(target, await format(module, { ...(await resolveConfig(target)), parser: 'typescript' }));
console.log(`${target}: ${binary.length} bytes of WebAssembly.`);

async function compile(text: string) {
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(['input.ts', '-o', 'output.wasm', ...options], {
    readFile: (name) => (name === 'input.ts' ? text : null),
    writeFile: (name, contents) => {
      if (name === 'output.wasm' && contents instanceof Uint8Array) binary = contents;
    },
    listFiles: () => []
  });
  return { error, binary: binary as Uint8Array | null, stderr: stderr.toString() };
}
