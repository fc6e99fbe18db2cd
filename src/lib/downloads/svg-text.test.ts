import { expect, it } from 'vitest';
import { element, escapeXml } from './svg-text.ts';

it('escapeXml(text) leaves nothing that could open a tag or close an attribute', () => {
  expect(escapeXml(`<script>"a" & 'b'</script>`)).toBe(
    '&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;'
  );
});

it('escapeXml(text) changes five of the printable ASCII characters and no other', () => {
  const printable = Array.from({ length: 95 }, (_, k) => String.fromCharCode(32 + k));
  expect(printable.filter((letter) => escapeXml(letter) !== letter)).toEqual(['"', '&', "'", '<', '>']);
  expect(escapeXml(`M0,0L1.5-2Z ${'<'}`)).toBe('M0,0L1.5-2Z &lt;');
});

it('escapeXml(text) drops what XML cannot write: controls and halves of a pair', () => {
  expect(escapeXml('a\u0000b\u001Fc\uD800d\u{1F30D}')).toBe('abcd\u{1F30D}');
});

it('element(name, attributes, content) rounds numbers and leaves out what is absent', () => {
  expect(element('text', { x: 1.23456, class: undefined, id: '"' }, 'a')).toBe(
    '<text x="1.23" id="&quot;">a</text>'
  );
});
