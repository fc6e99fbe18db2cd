import { formatDate } from '#lib/catalog/format-date.ts';
import { isRecord, type Json } from '#lib/workspaces/json.ts';
import type { LogAction, LogEntry } from '#lib/workspaces/log-entry.ts';
import { packagePathWords } from './package-path-words.ts';

const words: Record<LogAction, string> = {
  created: 'made',
  changed: 'changed',
  reviewed: 'review state',
  trashed: 'put into the trash',
  restored: 'taken out of the trash',
  shared: 'shared by link',
  'share-ended': 'shared link ended',
  invited: 'invitation made',
  'invitation-ended': 'invitation ended',
  joined: 'joined',
  'role-changed': 'role changed',
  left: 'left',
  renamed: 'renamed',
  commented: 'comment on'
};

/** What happened in one line of the log. labelOf  puts a path into words a reader knows */
export function entryWords(entry: LogEntry, labelOf: (path: string) => string): string {
  const version = entry.version === null ? '' : ` (version ${entry.version})`;
  const field = entry.path === '' ? '' : labelOf(entry.path);
  const before = entry.action === 'changed' ? ', ' : entry.action === 'commented' ? ' ' : undefined;
  return `${entry.subject}${version}: ${words[entry.action]}${field && before ? before + field : ''}`;
}

/** A value of a field as a person reads it; long ones are cut. */
export function jsonText(value: Json): string {
  const text = plainText(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function plainText(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  // Years stay as they are; amounts get their commas.
  if (typeof value === 'number') return Math.abs(value) < 1e5 ? String(value) : value.toLocaleString('en-US');
  if (!isRecord(value)) return isMoment(String(value)) ? momentText(String(value)) : String(value);
  // The path names the entry already; empty fields say nothing at all.
  return Object.entries(value)
    .filter(([key, field]) => plainText(field) !== '' && key !== 'id')
    .map(([key, field]) => `${key}: ${plainText(field)}`)
    .join(', ');
}

const isMoment = (text: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

/** A moment to the minute, the same for every reader. */
export function momentText(iso: string): string {
  return `${formatDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/**
 * Puts `criteria[ID].weight` and the paths of a package into words.
 * criteria  by whose names weights are told
 * contents  documents in which the entries of a path may have names
 */
export function pathLabel(
  criteria: readonly { id: string; label: string }[],
  ...contents: Json[]
): (path: string) => string {
  const labels = new Map(criteria.map(({ id, label }) => [id, label]));
  return (path) => {
    const [, list, id = '', field] = /^(criteria|focus)\[([^\]]+)\](?:\.(.+))?$/.exec(path) ?? [];
    if (!list) return labels.get(path) ?? packagePathWords(path, contents) ?? path;
    const name = labels.get(id) ?? id;
    return `${list === 'focus' ? `focus on ${name}` : name}${field ? `, ${field}` : ''}`;
  };
}
