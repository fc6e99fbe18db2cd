import { emptyDraft } from './draft.ts';

type Saved = Record<string, unknown>;

/** One step a version: from the form of that version to the next. A saved draft is lifted step by step. */
const steps: Record<number, (saved: Saved) => Saved> = {
  // Version 1 knew targets alone; all else starts empty, and the rules were the text of the Order.
  1: (saved) => {
    const created = typeof saved.created === 'string' ? saved.created : '';
    const targets = Array.isArray(saved.targets) ? saved.targets : [];
    return {
      ...emptyDraft('', created),
      ...saved,
      version: 2,
      targets: targets.map((target: unknown) =>
        typeof target === 'object'
          ? { ...target, buyer: '', endUserHeadquarters: '', additionality: '' }
          : target
      )
    };
  }
};

/** Lifts what was saved by an earlier version to the newest form; anything else is handed back as it came. */
export function migrate(input: unknown): unknown {
  let saved = input;
  while (isVersioned(saved) && steps[saved.version]) saved = steps[saved.version]!(saved);
  return saved;
}

function isVersioned(input: unknown): input is Saved & { version: number } {
  return (
    typeof input === 'object' &&
    input !== null &&
    'format' in input &&
    input.format === 'ai-export-atlas/package' &&
    'version' in input &&
    typeof input.version === 'number'
  );
}
