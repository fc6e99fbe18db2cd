import { describe, expect, it } from 'vitest';
import { setSecurityHeaders } from './security-headers.ts';

const ofKit = "default-src 'self'; script-src 'self' 'sha256-abc'; frame-ancestors 'self'";

describe('setSecurityHeaders(headers, pathname, ancestors)', () => {
  it('keeps a page’s policy and refuses foreign frames', () => {
    const headers = new Headers({ 'content-security-policy': ofKit });
    setSecurityHeaders(headers, '/', '*');
    expect(headers.get('content-security-policy')).toBe(ofKit);
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('opens an embed to the ancestors that are allowed, and only its frame', () => {
    const headers = new Headers({ 'content-security-policy': ofKit });
    setSecurityHeaders(headers, '/embed/map', 'https://example.org');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'self'; script-src 'self' 'sha256-abc'; frame-ancestors https://example.org"
    );
    expect(headers.get('x-frame-options')).toBeNull();
  });

  it('does not open an address that merely begins like an embed', () => {
    const headers = new Headers();
    setSecurityHeaders(headers, '/embedded', '*');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  it('gives an answer without a policy of its own one that runs nothing', () => {
    const headers = new Headers();
    setSecurityHeaders(headers, '/api/v1/rank', '*');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
