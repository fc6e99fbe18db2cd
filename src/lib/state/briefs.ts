import { read, write } from './storage.ts';

/** A view that was taken out of the product: what it was made of, so that it can be compared with today's. */
export interface Brief {
  /** In words: "Link", "CSV of the ranking". */
  what: string;
  /** Link code of the strategy, which pins the release. */
  code: string;
  /** Name of the strategy. */
  name: string;
  release: string;
  /** ISO 8601. */
  day: string;
}

const place = 'briefs';
/** So many are kept, the newest. */
const most = 5;

/** What this browser noted of exported views, the newest first. */
export function keptBriefs(): Brief[] {
  const entries = read<unknown>(place, []);
  return Array.isArray(entries) ? entries.filter(isBrief) : [];
}

/** Notes an exported view. One of the same strategy and kind takes the place of the earlier one. */
export function keepBrief(brief: Brief): void {
  const others = keptBriefs().filter(({ what, code }) => what !== brief.what || code !== brief.code);
  write(place, [brief, ...others].slice(0, most));
}

/** What a browser kept may be damaged, or of a form from before. */
function isBrief(entry: unknown): entry is Brief {
  const fields: (keyof Brief)[] = ['what', 'code', 'name', 'release', 'day'];
  return (
    typeof entry === 'object' &&
    entry !== null &&
    fields.every((field) => typeof (entry as Record<string, unknown>)[field] === 'string')
  );
}
