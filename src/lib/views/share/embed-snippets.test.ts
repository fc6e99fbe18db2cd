import { expect, it } from 'vitest';
import { embedSnippets } from './embed-snippets.ts';

const snippets = embedSnippets('https://atlas.example', '1abc', 'Ranked "map" <b>');

it('embedSnippets(...) freezes the release in one frame and follows new data in the other', () => {
  expect(snippets.frozen).toContain('src="https://atlas.example/embed/map?s=1abc"');
  expect(snippets.live).toContain('src="https://atlas.example/embed/map?s=1abc&amp;live=1"');
});

it('embedSnippets(...) keeps a title from breaking out of its attribute', () => {
  expect(snippets.frozen).toContain('title="Ranked &quot;map&quot; &lt;b>"');
});
