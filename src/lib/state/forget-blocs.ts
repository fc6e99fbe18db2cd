import type { ViewState } from './address.ts';

type Known = readonly { id: string }[];

/**
 * Lets a view go of blocs that a strategy had before and has no longer: as selection, outline and filter.
 * returns  the same view where none of them stood in it
 */
export function forgetBlocs(view: ViewState, before: Known, after: Known): ViewState {
  const gone = new Set(before.map(({ id }) => id));
  for (const { id } of after) gone.delete(id);
  const { selected, outlined, filters } = view;
  const stood = [selected, filters.bloc, ...outlined].some((id) => id !== null && gone.has(id));
  if (!stood) return view;
  return {
    ...view,
    selected: selected !== null && gone.has(selected) ? null : selected,
    outlined: outlined.filter((id) => !gone.has(id)),
    filters: filters.bloc !== null && gone.has(filters.bloc) ? { ...filters, bloc: null } : filters
  };
}
