import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { kernelHash } from './kernel-hash.ts';

test('kernelHash hashes names and texts in the order of names, so that each counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-hash-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'b.ts'), 'two');
  writeFileSync(join(folder, 'a.ts'), 'one');
  // printf 'a.ts\0one\0b.ts\0two\0' | sha256sum
  const hash = 'd340df62fa9ed40c132c68d8dc34d3f0f2922ae591721066679b97ea6f8d9a57';
  expect(kernelHash(folder)).toBe(hash);
  renameSync(join(folder, 'b.ts'), join(folder, 'c.ts'));
  expect(kernelHash(folder)).not.toBe(hash);
});

test('kernel-bytes.ts was built from kernel/ as it stands (npm run kernel)', () => {
  const written = readFileSync('src/lib/scoring/smaa/kernel-bytes.ts', 'utf8');
  expect(written).toContain(kernelHash('kernel'));
});
