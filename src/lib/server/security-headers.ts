const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/** What others may put into their pages; every other address refuses a foreign frame. */
function isEmbeddable(pathname: string): boolean {
  return pathname.startsWith('/embed/') || pathname.startsWith('/render/');
}

/**
 * Sets the security headers of one response.
 * pathname   of the request
 * ancestors  who may frame embeds, as frame-ancestors writes it
 */
export function setSecurityHeaders(headers: Headers, pathname: string, ancestors: string): void {
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  const allowed = isEmbeddable(pathname) ? ancestors : "'self'";
  headers.set('content-security-policy', withAncestors(headers.get('content-security-policy'), allowed));
  if (isEmbeddable(pathname)) headers.set('cross-origin-resource-policy', 'cross-origin');
  else headers.set('x-frame-options', 'SAMEORIGIN');
}

/** A page brings the policy SvelteKit wrote, with its script hashes; anything else gets one that runs nothing. */
function withAncestors(policy: string | null, ancestors: string): string {
  const directives = policy
    ? policy.split(';').map((directive) => directive.trim())
    : ["default-src 'none'", "style-src 'unsafe-inline'", 'img-src data:', "object-src 'none'"];
  return [
    ...directives.filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors')),
    `frame-ancestors ${ancestors}`
  ].join('; ');
}
