/** What the keyboard can reach. */
const reachable =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [tabindex="-1"], [hidden] *)';

/** How long what a key set off may take to take the focus's place away, ms. */
const patience = 1000;

let watch = 0;

/**
 * Keeps the keyboard's place: when what had the focus is gone after a key, the nearest part of the page that is still
 * there takes it. Left to itself, the browser starts again at the top of the page.
 * path  where the key was pressed, innermost first, as `composedPath()` gives it before anything has followed from it
 */
export function keepFocus(path: readonly EventTarget[]): void {
  const [held, ...around] = path.filter((part) => part instanceof HTMLElement);
  if (!held || held === document.body) return;
  const { pathname } = location;
  const until = performance.now() + patience;
  // One watch at a time: the next key has a place of its own.
  cancelAnimationFrame(watch);
  watch = requestAnimationFrame(function look() {
    // Another page starts at its top; and a part that is still there has lost nothing.
    if (location.pathname !== pathname) return;
    if (document.activeElement === document.body && !canHold(held)) return focusNearest(around);
    if (performance.now() < until) watch = requestAnimationFrame(look);
  });
}

const canHold = (part: HTMLElement) =>
  part.isConnected && part.checkVisibility() && !part.matches(':disabled');

function focusNearest(around: readonly HTMLElement[]) {
  for (const part of around) {
    if (part === document.body) return;
    if (!canHold(part)) continue;
    const places = part.hasAttribute('tabindex') ? [part] : part.querySelectorAll<HTMLElement>(reachable);
    for (const place of places) {
      place.focus({ preventScroll: true });
      if (document.activeElement === place) return;
    }
  }
}
