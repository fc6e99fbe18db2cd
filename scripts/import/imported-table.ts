// How one of the project's tables is cut out of the extracts: declared in scripts/import/tables/*.ts.

/** A table keeps named columns of one or more extracts, one source each: a file that mixes sources is split here. */
export interface ImportedTable {
  /** The folder that holds the record and the table; `data` where nothing is said. */
  root?: string;
  /** Id of the source record; the table is <root>/tables/<source>.csv. */
  source: string;
  columns: readonly string[];
  cuts: readonly Cut[];
}

interface Cut {
  /** Path inside the folder of extracts. */
  from: string;
  /** Where the extract names a column otherwise: ours -> theirs. */
  renamed?: Record<string, string>;
  keep?: (cells: Record<string, string>) => boolean;
}

/** A tidy table out of extracts that are tidy already: for each file, the indicators that belong to the source. */
export function tidyTable(source: string, files: Record<string, readonly string[]>): ImportedTable {
  return {
    source,
    columns: ['iso3', 'indicator', 'value', 'year'],
    cuts: Object.entries(files).map(([from, indicators]) => ({
      from,
      keep: ({ indicator = '' }) => indicators.includes(indicator)
    }))
  };
}
