/** The Order, up to the number of a section. */
export const order = 'EO 14320 of July 23, 2025, section';

/** The call's own text was not read; these are the digests that describe it. */
export const callSource =
  'FR 2026-06952 of April 10, 2026, as described on mondaq.com 1777290, completeaitraining.com, blog.zerobot.info and cresthavenanalytics.com';

/** What was read of EXIM's terms: accounts of the press. */
export const eximPress = 'TheOutpost.ai digest of Reuters, May 2026';
