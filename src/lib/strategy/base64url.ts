const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const places = new Map([...alphabet].map((character, place) => [character, place]));

/**
 * Writes bytes in letters that need no escaping in an address; no padding.
 * source  RFC 4648, section 5
 */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = Math.min(3, bytes.length - at) + 1;
    for (let k = 0; k < letters; k++) text += alphabet[(group >> (18 - 6 * k)) & 63];
  }
  return text;
}

/** Reads what toBase64Url wrote; undefined for any other letter or an impossible length. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    let group = 0;
    for (let k = 0; k < 4; k++) {
      const place = at + k < text.length ? places.get(text[at + k]!) : 0;
      if (place === undefined) return undefined;
      group |= place << (18 - 6 * k);
    }
    for (let k = 0; k < 3 && to + k < bytes.length; k++) bytes[to + k] = (group >> (16 - 8 * k)) & 255;
  }
  return bytes;
}
