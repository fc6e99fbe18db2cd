/** What a press on a mark says that the map beneath has to hear, so that it can be dragged and zoomed from there. */
const passed = [
  'wheel',
  'mousedown',
  'pointerdown',
  'pointermove',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel'
];

/**
 * Hands what happens on the marks of a list on to the map beneath it.
 * returns  an attachment
 */
export function passOn(list: HTMLElement): () => void {
  let beneath: Element | undefined;
  const tell = (event: Event) => {
    const starts = /down$|start$|wheel/.test(event.type);
    if (starts && event.type === 'wheel') event.preventDefault();
    if (starts) beneath = elementBeneath(list, event);
    beneath?.dispatchEvent(copyOf(event));
    if (/up$|end$|cancel$/.test(event.type)) beneath = undefined;
  };
  for (const type of passed) list.addEventListener(type, tell, { passive: false });
  return () => {
    for (const type of passed) list.removeEventListener(type, tell);
  };
}

function elementBeneath(list: HTMLElement, event: Event): Element | undefined {
  const at = event instanceof MouseEvent ? event : event instanceof TouchEvent ? event.touches[0] : undefined;
  if (!at) return undefined;
  return document.elementsFromPoint(at.clientX, at.clientY).find((element) => !list.contains(element));
}

function copyOf(event: Event): Event {
  if (event instanceof WheelEvent) return new WheelEvent(event.type, event);
  // The press ends on the mark: what lies beneath it is not meant, only let go.
  if (event instanceof PointerEvent) {
    return new PointerEvent(event.type === 'pointerup' ? 'pointerleave' : event.type, event);
  }
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
  if (event instanceof TouchEvent) {
    const { touches, targetTouches, changedTouches } = event;
    return new TouchEvent(event.type, {
      bubbles: true,
      cancelable: true,
      touches: [...touches],
      targetTouches: [...targetTouches],
      changedTouches: [...changedTouches]
    });
  }
  return new Event(event.type, event);
}
