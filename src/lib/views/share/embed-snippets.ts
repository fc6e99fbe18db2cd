/** What stands in a page that shows a ranking: a frozen or a live frame, or a still picture. */
export interface Snippets {
  frozen: string;
  live: string;
  still: string;
}

/**
 * Writes the HTML that embeds a ranking.
 * origin   of the installation that serves it, such as https://atlas.example
 * code     link code of the strategy, which pins the release
 * title    of the frame, read by assistive technology
 */
export function embedSnippets(origin: string, code: string, title: string): Snippets {
  const frame = (query: string) =>
    `<iframe src="${origin}/embed/map?${query}" title="${attribute(title)}" width="720" height="480" style="width:100%;max-width:720px;border:0" loading="lazy"></iframe>`;
  return {
    frozen: frame(`s=${code}`),
    live: frame(`s=${code}&amp;live=1`),
    still: `<img src="${origin}/render/map.svg?s=${code}&amp;w=1200&amp;h=675" alt="${attribute(title)}" width="1200" height="675" style="width:100%;height:auto">`
  };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
