// What this release knows of the American AI Exports Program and of who could finance a package.

/** A dated statement with the paper it stands on. `asOf` is the day up to which it was checked. */
export interface ProgramFact {
  text: string;
  source: string;
  asOf: string;
  /** How far it can be relied on: the text itself, a digest of it, or a press report. */
  grade: 'official text' | 'digest' | 'press';
}

/** Shown wherever a package is edited. */
export const programStatus: ProgramFact = {
  text: 'The April 2026 call closed June 30, 2026; no open call known to this release',
  source: 'trade.gov press release; Federal Register 2026-06952 of April 10, 2026',
  asOf: '2026-11-21',
  grade: 'digest'
};

/** The lending authority of the Export-Import Bank, in USD billion; `drawn` is approximate. */
export const eximAuthority = {
  ceiling: 135,
  drawn: 34.1,
  unit: 'USD billion',
  charterEnds: '2026-12-31',
  asOf: '2026-05',
  text: 'Unused authority as last reported (May 2026): ceiling USD 135 billion, about 34.1 drawn; not allocated to AI; charter ends Dec 31, 2026',
  source:
    'TheOutpost.ai digest of Reuters, May 2026; Congressional Research Service IF10017, September 25, 2025'
} as const;

/** What is known of ExportAI, the program the EXIM board approved. */
export const exportAI: readonly ProgramFact[] = [
  {
    text: 'The EXIM board approved ExportAI on May 20, 2026 (one outlet says May 21).',
    source: 'Daily Signal, May 21, 2026; Nextgov; TheOutpost.ai digest of Reuters, May 2026',
    asOf: '2026-05-21',
    grade: 'press'
  },
  {
    text: 'Medium term: insurance and loan guarantees. Long term: direct loans and loan guarantees. Rates and tenors are not disclosed.',
    source: 'TheOutpost.ai digest of Reuters, May 2026',
    asOf: '2026-05',
    grade: 'press'
  },
  {
    text: 'Commerce must clear chip licenses before a financing closes.',
    source: 'TheOutpost.ai digest of Reuters, May 2026',
    asOf: '2026-05',
    grade: 'press'
  }
];
