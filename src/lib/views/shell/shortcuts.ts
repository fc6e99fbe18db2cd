/** The shortcuts of the product, in the order in which the help lists them. */
export const shortcuts = [
  { keys: ['/'], what: 'Find a market or bloc' },
  { keys: ['Ctrl', 'Z'], what: 'Undo the last change of strategy or package' },
  { keys: ['Ctrl', 'Shift', 'Z'], what: 'Redo' },
  { keys: ['T'], what: 'Switch between map and table' },
  { keys: ['F'], what: 'Show how firm the ranks are, or go back to the map' },
  { keys: ['Esc'], what: 'Close the open panel and return' },
  { keys: ['↑', '↓'], what: 'Walk the ranked list; on the map, arrows go to the nearest market' },
  { keys: ['Enter'], what: 'Open the market' },
  { keys: ['W'], what: 'In the ranked list: why the market stands below the one before it' },
  { keys: ['?'], what: 'Show this list' }
] as const;

export type ShortcutAction = 'undo' | 'redo' | 'toggle-table' | 'toggle-firmness' | 'help';

/**
 * Tells which action a key press asks for. Letters and `?` count only where nothing is typed, so that they never
 * take a character from a field; undo and redo of a text field stay the field's own.
 */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  isTyping: boolean
): ShortcutAction | null {
  if (isTyping || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  if (key === '?') return 'help';
  if (key === 'f') return 'toggle-firmness';
  return key === 't' ? 'toggle-table' : null;
}

/** Whether an element takes text, so that keys belong to it. */
export function takesText(element: Element | null): boolean {
  return !!element?.matches(
    'input:not([type="range"], [type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]'
  );
}

const event = 'atlas:shortcuts';

/** Opens the list of shortcuts from anywhere in the page. */
export function showShortcuts(): void {
  window.dispatchEvent(new Event(event));
}

export function onShowShortcuts(listener: () => void): () => void {
  window.addEventListener(event, listener);
  return () => window.removeEventListener(event, listener);
}
