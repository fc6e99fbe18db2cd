/** How the id of a criterion begins that only the browser knows which loaded it. */
const mark = 'private-';

export function isPrivate(id: string): boolean {
  return id.startsWith(mark);
}

/**
 * Makes the id of a private criterion. A link carries the id and nothing else of it, so the id carries the name.
 * tag      letters and digits that tell two criteria of one name apart
 * returns  `private-<tag>-<name>` with hyphens for all that is no letter or digit, at most 80 characters
 */
export function privateId(label: string, tag: string): string {
  const name = label.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${mark}${tag}-${name}`.slice(0, 80).replace(/-$/, '');
}

/** The name a private criterion was given, as its id has it. */
export function nameInId(id: string): string {
  return id.replace(/^private-[^-]*-?/, '').replaceAll('-', ' ') || 'Private criterion';
}
