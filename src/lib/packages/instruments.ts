/** Whose authority an instrument draws on. */
export const agencies = ['EXIM', 'DFC', 'USTDA', 'Other'] as const;
export type Agency = (typeof agencies)[number];

/** A federal instrument of section 4 of EO 14320, with the statute it stands on. */
export interface Instrument {
  id: string;
  agency: Agency;
  label: string;
  citation: string;
}

/** What can be asked for, in the order of section 4; the statutes are those the Order names. */
export const instruments: readonly Instrument[] = [
  { id: 'exim-direct-loan', agency: 'EXIM', label: 'Direct loan, long term', citation: '12 USC 635' },
  { id: 'exim-guarantee', agency: 'EXIM', label: 'Loan guarantee', citation: '12 USC 635' },
  { id: 'exim-insurance', agency: 'EXIM', label: 'Insurance, medium term', citation: '12 USC 635' },
  { id: 'dfc-equity', agency: 'DFC', label: 'Equity', citation: '22 USC 9621' },
  { id: 'dfc-co-finance', agency: 'DFC', label: 'Co-finance', citation: '22 USC 9621' },
  { id: 'dfc-insurance', agency: 'DFC', label: 'Political risk insurance', citation: '22 USC 9621' },
  { id: 'dfc-guarantee', agency: 'DFC', label: 'Credit guarantee', citation: '22 USC 9621' },
  { id: 'ustda-assistance', agency: 'USTDA', label: 'Technical assistance', citation: '22 USC 2421(b)' },
  { id: 'ustda-study', agency: 'USTDA', label: 'Feasibility study', citation: '22 USC 2421(b)' },
  {
    id: 'other',
    agency: 'Other',
    label: 'Other, named in the note',
    citation: 'name the statute in the note'
  }
];

/** An id nobody knows, as an edited file may hold, is an unnamed instrument of no known agency. */
export function instrumentOf(id: string): Instrument {
  return instruments.find((instrument) => instrument.id === id) ?? instruments.at(-1)!;
}

/** Whether one of the requests goes to EXIM. */
export function asksExim(requests: readonly { instrument: string }[]): boolean {
  return requests.some(({ instrument }) => instrumentOf(instrument).agency === 'EXIM');
}
