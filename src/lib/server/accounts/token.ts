import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits that fits into a link or a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: whoever reads the table learns nothing that opens a door. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
