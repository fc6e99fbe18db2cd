// A flaw in an input is a value: it names where it is, what stands there and what was expected. Nothing is thrown;
// all flaws are collected, printed together, and then nothing is written.

export interface Issue {
  source: string;
  file: string;
  /** Line of the file, the header being 1; 0 when the flaw is of the whole file. */
  row: number;
  column: string;
  found: string;
  expected: string;
}

export type Report = (issue: Issue) => void;

export function formatIssue(issue: Issue): string {
  const place = issue.row > 0 ? `${issue.file}:${issue.row}` : issue.file;
  return `${issue.source}  ${place}  ${issue.column}: found ${issue.found}, expected ${issue.expected}.`;
}
