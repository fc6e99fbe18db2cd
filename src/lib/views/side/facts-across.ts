import type { Fact } from '#lib/catalog/dossier.ts';
import { factPaper } from '../country/fact-paper.ts';
import type { OnFile } from '../country/read-record.ts';

export interface FactAcross {
  label: string;
  /** In the order of the columns; undefined = not on file. */
  cells: (Fact | undefined)[];
  /** The paper all of them stand on; undefined where they differ. */
  paper: string | undefined;
}

/** One test across markets: every fact any of them has, under the same words. */
export interface TestAcross {
  label: string;
  facts: FactAcross[];
}

/**
 * Lays what is on file of several markets side by side, in the order of tests.
 * records  one a market, in the order of the columns
 * returns  a fact that a market does not have is undefined: not on file, which is never "no restriction"
 */
export function factsAcross(records: readonly OnFile[]): TestAcross[] {
  const labels = [...new Set(records.flatMap(({ tests }) => tests.map(({ label }) => label)))];
  return labels.map((label) => {
    const columns = records.map(({ tests }) => tests.find((test) => test.label === label)?.facts ?? []);
    const named = [...new Set(columns.flatMap((facts) => facts.map((fact) => fact.label)))];
    return {
      label,
      facts: named.map((name) => {
        const cells = columns.map((facts) => facts.find((fact) => fact.label === name));
        const papers = new Set(cells.flatMap((cell) => (cell ? [factPaper(cell)] : [])));
        return { label: name, cells, paper: papers.size === 1 ? [...papers][0] : undefined };
      })
    };
  });
}
