import type { Draft } from './draft.ts';

/** Lists of a draft that a person adds lines to. */
export type ListName = 'hardware' | 'sites' | 'support' | 'members' | 'milestones';

type Line<List extends ListName> = Draft[List][number];

/** A line as it is before anything is typed. */
const fresh: { [List in ListName]: (id: string, today: string) => Line<List> } = {
  hardware: (id) => ({ id, name: '', value: null, usPercent: null }),
  sites: (id) => ({ id, name: '', market: '', megawatts: null, build: '', own: '', operate: '' }),
  support: (id) => ({ id, instrument: 'exim-direct-loan', amount: null, tenor: null, market: '', note: '' }),
  members: (id, today) => ({
    id,
    name: '',
    role: 'member',
    headquarters: '',
    controlledFrom: '',
    layers: [],
    joined: today,
    left: ''
  }),
  milestones: (id) => ({ id, date: '', text: '' })
};

/** Adds an empty line to a list; what has one answer at first gets it: the only market, the first member as anchor. */
export function addLine(draft: Draft, list: ListName, id: string, today: string): Draft {
  return { ...draft, [list]: [...draft[list], { ...fresh[list](id, today), ...obvious(draft, list) }] };
}

function obvious(
  draft: Draft,
  list: ListName
): Partial<Line<'sites' | 'support'>> | Partial<Line<'members'>> {
  const only = draft.targets.length === 1 ? draft.targets[0]!.id : '';
  if (list === 'sites') return { market: only };
  if (list === 'support') return { market: only || 'all' };
  const hasAnchor = draft.members.some(({ role }) => role === 'anchor');
  return list === 'members' ? { role: hasAnchor ? 'member' : 'anchor' } : {};
}

/** Takes a line out, and the marks on its fields with it. */
export function removeLine(draft: Draft, list: ListName, id: string): Draft {
  const prefix = `${list}.${id}.`;
  return {
    ...draft,
    [list]: draft[list].filter((line) => line.id !== id),
    confidential: draft.confidential.filter((path) => !path.startsWith(prefix))
  };
}

/** Answers a compliance question, dated; an empty answer opens it again. */
export function answer(draft: Draft, id: string, text: string, today: string): Draft {
  const others = draft.answers.filter((one) => one.id !== id);
  return { ...draft, answers: text.trim() === '' ? others : [...others, { id, text, date: today }] };
}

/** Writes the note to an optional prompt. */
export function note(draft: Draft, id: string, text: string): Draft {
  const others = draft.notes.filter((one) => one.id !== id);
  return { ...draft, notes: text.trim() === '' ? others : [...others, { id, text }] };
}

/** Marks a field business confidential, or takes the mark off. */
export function toggleConfidential(draft: Draft, path: string): Draft {
  const marked = draft.confidential.includes(path);
  return {
    ...draft,
    confidential: marked
      ? draft.confidential.filter((one) => one !== path)
      : [...draft.confidential, path].sort()
  };
}
