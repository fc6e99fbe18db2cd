import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './password.ts';

test(
  'isPassword(password, hash) knows its own hash alone, however the letters were typed',
  { timeout: 60_000 },
  async () => {
    const hash = await hashPassword('caf\u00e9 at the gulf');
    expect(hash).toMatch(/^scrypt\$[\w-]{22}\$[\w-]{43}$/);
    expect(await isPassword('cafe\u0301 at the gulf', hash)).toBe(true);
    expect(await isPassword('cafe at the gulf', hash)).toBe(false);
    expect(await isPassword('', null)).toBe(false);
  }
);
