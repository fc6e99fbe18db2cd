import { getContext, setContext, tick } from 'svelte';
import { asOf } from '#lib/packages/as-of.ts';
import { completeness } from '#lib/packages/completeness.ts';
import { currentMembers } from '#lib/packages/concern.ts';
import { fieldAt, withField, type FieldValue } from '#lib/packages/field-path.ts';
import { addLine, removeLine, toggleConfidential, type ListName } from '#lib/packages/list-edits.ts';
import { complianceQuestions } from '#lib/packages/questions.ts';
import { ruleSetOf, ruleSets } from '#lib/packages/rules/index.ts';
import type { DraftShelf } from './draft-shelf.svelte.ts';
import type { Drafts } from './drafts.svelte.ts';
import type { Financing } from './financing.svelte.ts';

/** The open draft in its editor: what follows from it, and how its fields are changed. */
export class PackageEditor {
  draft = $derived.by(() => this.drafts.current);
  /** The newest set stands in for one this version of the product does not know. */
  rules = $derived(ruleSetOf(this.draft.rules) ?? ruleSets.at(-1)!);
  questions = $derived.by(() => complianceQuestions(this.draft, this.drafts.workspace.release, this.rules));
  standing = $derived.by(() => completeness(this.draft, this.rules, this.questions, this.drafts.today()));
  /** Members that belong today. */
  members = $derived.by(() => currentMembers(asOf(this.draft, this.drafts.today()).members));
  anchor = $derived(this.members.find(({ role }) => role === 'anchor') ?? null);
  /** Layer whose fields are open. */
  openLayer = $state<string | null>(null);

  constructor(
    readonly drafts: Drafts,
    readonly shelf: DraftShelf,
    readonly financing: Financing
  ) {}

  value(path: string): FieldValue | undefined {
    return fieldAt(this.draft, path);
  }

  text(path: string): string {
    const value = this.value(path);
    return typeof value === 'string' ? value : '';
  }

  number(path: string): number | null {
    const value = this.value(path);
    return typeof value === 'number' ? value : null;
  }

  /** Writes a field while it is typed; `settle` makes it one step of undo. */
  type(path: string, value: FieldValue): void {
    this.drafts.edit((draft) => withField(draft, path, value), { typing: true });
  }

  set(path: string, value: FieldValue): void {
    this.drafts.edit((draft) => withField(draft, path, value));
  }

  isConfidential(path: string): boolean {
    return this.draft.confidential.includes(path);
  }

  mark(path: string): void {
    this.drafts.edit((draft) => toggleConfidential(draft, path));
  }

  /** Adds a line to a list and goes to its first field. */
  async add(list: ListName, field: string): Promise<void> {
    const id = crypto.randomUUID().slice(0, 8);
    this.drafts.edit((draft) => addLine(draft, list, id, this.drafts.today()));
    await this.reveal(`${list}.${id}.${field}`);
  }

  remove(list: ListName, id: string): void {
    this.drafts.edit((draft) => removeLine(draft, list, id));
  }

  /** Opens what holds a field, or a section, and puts the focus there. */
  async reveal(path: string): Promise<void> {
    const [list, layer] = path.split('.');
    if (list === 'layers') this.openLayer = layer ?? null;
    if (path === 'usMade' || list === 'hardware') this.openLayer = 'A';
    await tick();
    const place = document.getElementById(`field-${path}`) ?? document.getElementById(`section-${list}`);
    place?.closest('details')?.setAttribute('open', '');
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }
}

const key = Symbol('package editor');

export function providePackageEditor(editor: PackageEditor): PackageEditor {
  return setContext(key, editor);
}

export function usePackageEditor(): PackageEditor {
  return getContext<PackageEditor>(key);
}
