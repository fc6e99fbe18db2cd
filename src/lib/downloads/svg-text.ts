// What XML 1.0 has no way to write: controls, halves of a surrogate pair, two non-characters.
const unwritable = /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]|\p{Cs}/gu;

/** What is safe as it stands; the outlines of a world are nothing else, and 200,000 letters. */
const safe = /^[ !#-%(-;=?-~]*$/;

/** Makes a text safe inside SVG or any XML, in content and in attributes; characters XML forbids are dropped. */
export function escapeXml(text: string): string {
  if (safe.test(text)) return text;
  return text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Writes an element; a number is rounded to two decimals, an absent attribute is left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  content = ''
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeXml(value ?? '')}"`
    )
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}
