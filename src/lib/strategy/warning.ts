/** Something to know before trusting a ranking. */
export interface Warning {
  id: string;
  title: string;
  text: string;
  /** Criteria it is about. */
  criteria: string[];
}
