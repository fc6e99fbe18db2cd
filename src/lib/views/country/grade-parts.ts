import type { Reliability } from '#lib/catalog/reliability.ts';

interface Names {
  criterion(id: string): string;
  producer(source: string): string;
}

/** Says the three parts of a grade in words; null while only the letter is known. */
export function gradeParts(
  { missing, age, conflicts }: Partial<Reliability>,
  names: Names
): { label: string; text: string }[] | null {
  if (missing === undefined || age === undefined || conflicts === undefined) return null;
  return [
    { label: 'Missing', text: `${percent(missing)} of the criteria have no value` },
    {
      label: 'Age',
      text: age === null ? 'no value' : `values are ${age.toFixed(1)} years old on average`
    },
    { label: 'Sources that state the same', text: conflictText(conflicts, names) }
  ];
}

function conflictText(conflicts: Reliability['conflicts'], names: Names): string {
  const [first] = conflicts;
  if (!first) return 'no second source to hold them against; the other two parts count in full';
  const said = conflicts.map(
    ({ criterion, year, difference }) => `${names.criterion(criterion)} ${year} ${apartBy(difference)}`
  );
  return `${first.sources.map(names.producer).join(' and ')}: ${said.join('; ')}`;
}

function apartBy(difference: number): string {
  return difference === 0 ? 'agree' : `${percent(difference)} apart`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
