import { expect, test } from 'vitest';
import { defaultView } from './address.ts';
import { forgetBlocs } from './forget-blocs.ts';

const own = (...ids: string[]) => ids.map((id) => ({ id }));
const view = {
  ...defaultView,
  selected: 'own-1',
  outlined: ['gcc', 'own-1', 'own-2'],
  filters: { ...defaultView.filters, bloc: 'own-1' }
};

test('forgetBlocs(view, before, after) lets go of what is gone and keeps the rest', () => {
  const left = forgetBlocs(view, own('own-1', 'own-2'), own('own-2'));
  expect(left.selected).toBeNull();
  expect(left.outlined).toEqual(['gcc', 'own-2']);
  expect(left.filters.bloc).toBeNull();
});

test('forgetBlocs(view, before, after) hands back the same view where nothing in it is gone', () => {
  expect(forgetBlocs(view, own('own-1', 'own-2'), own('own-1', 'own-2', 'own-3'))).toBe(view);
  expect(forgetBlocs(defaultView, own('own-1'), [])).toBe(defaultView);
});
