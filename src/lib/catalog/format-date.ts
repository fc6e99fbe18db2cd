const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes an ISO date as a person reads it: 2026-11-21 as "Nov 21, 2026", 2026-11 as "Nov 2026"; other text stays. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (!year || !name) return iso;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** Writes every day inside a text as a person reads it; the rest of the text stays. */
export function formatDatesIn(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate);
}
