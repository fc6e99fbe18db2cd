// Law in motion: a change that is published or reported while the text of a rule still prints the old state. Both
// stand beside each other with their dates.
import type { Fact, TestStage } from '#lib/catalog/dossier.ts';
import type { Iso3 } from '#lib/catalog/release.ts';
import type { Inputs } from '../pipeline/indicator.ts';

const columns = ['iso3', 'stage', 'label', 'value', 'citation', 'effective', 'as_of', 'note'];

export function pendingChanges({ curated }: Inputs) {
  const rows = curated('pending-changes', columns);
  return (iso3: Iso3, stage: TestStage): Fact[] =>
    rows
      .filter(({ cells }) => cells.iso3 === iso3 && cells.stage === stage)
      .map(({ cells: { label = '', value = '', citation = '', effective = '', as_of = '', note = '' } }) => ({
        label,
        value,
        citation,
        effective,
        asOf: as_of,
        status: 'pending',
        note
      }));
}
