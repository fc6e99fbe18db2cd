/** What is said of a value that a reader doubts. */
export interface ReportedValue {
  market: string;
  iso3: string;
  criterion: string;
  criterionId: string;
  value: string;
  year: number | null;
  source: string;
  url: string;
  release: string;
  link: string;
}

/** Writes a note about one value, ready to be pasted into a message to whoever keeps the data. */
export function reportNote(reported: ReportedValue): string {
  const { market, iso3, criterion, criterionId, value, year, source, url, release, link } = reported;
  return [
    'A value to check in AI Export Atlas',
    `Market: ${market} (${iso3})`,
    `Criterion: ${criterion} (${criterionId})`,
    `Value shown: ${value}${year === null ? '' : `, ${year}`}`,
    `Source: ${source}${url ? ` ${url}` : ''}`,
    `Data release: ${release}`,
    `Link: ${link}`,
    'What is wrong, and a better source: '
  ].join('\n');
}
