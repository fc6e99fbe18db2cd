import { describe, expect, it } from 'vitest';
import { actionOf } from './shortcuts.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held
});

describe('actionOf(event, isTyping)', () => {
  it.each([
    ['Ctrl Z', press('z', { ctrlKey: true }), 'undo'],
    ['Cmd Shift Z', press('Z', { metaKey: true, shiftKey: true }), 'redo'],
    ['Ctrl Y', press('y', { ctrlKey: true }), 'redo'],
    ['?', press('?', { shiftKey: true }), 'help'],
    ['T', press('t'), 'toggle-table'],
    ['Ctrl T, the browser’s own', press('t', { ctrlKey: true }), null],
    ['A', press('a'), null]
  ])('%s', (_keys, event, action) => {
    expect(actionOf(event, false)).toBe(action);
  });

  it('leaves every key to a field in which text is typed', () => {
    expect(actionOf(press('z', { ctrlKey: true }), true)).toBeNull();
    expect(actionOf(press('t'), true)).toBeNull();
  });
});
