import { encodeLink, type EncodedLink } from '#lib/strategy/encode-link.ts';
import { defaultStrategy } from '#lib/strategy/presets.ts';
import { writeView, type ViewState } from './address.ts';

/**
 * Everything behind the question mark that restores a view; empty for the default strategy as it opens.
 * newest  id of the newest release, whose default strategy needs no code
 */
export function viewQuery(newest: string, code: EncodedLink, view: ViewState): string {
  const usual = encodeLink(defaultStrategy(newest));
  // A strategy too large for a link leaves its name there, by which this browser finds it again.
  const named = code.ok ? code.code : code.standIn;
  const own = !usual.ok || usual.code !== named;
  const text = [own && `s=${named}`, writeView(view).toString()].filter(Boolean).join('&');
  return text && `?${text}`;
}
