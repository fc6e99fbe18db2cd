import type { Fact } from '#lib/catalog/dossier.ts';
import { formatDate, formatDatesIn } from '#lib/catalog/format-date.ts';

/** The paper a fact stands on: its citation, since when it applies, and the day up to which it was read. */
export function factPaper({ citation, effective, asOf }: Fact): string {
  const dates = [effective && `effective ${formatDatesIn(effective)}`, asOf && `as of ${formatDate(asOf)}`];
  return [citation, ...dates].filter(Boolean).join('; ');
}
