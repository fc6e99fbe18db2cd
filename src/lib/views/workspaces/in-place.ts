import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Sends a form without leaving the page, and leaves the focus where it was: a plain `use:enhance` takes it to the top.
 * Where what had it is gone with what was done, the heading above takes it.
 * reset  whether the form is emptied when it was done
 */
export function inPlace(reset = true): SubmitFunction {
  return ({ formElement }) => {
    const before = document.activeElement;
    const heading = headingAbove(formElement);
    return async ({ update }) => {
      const { pathname } = location;
      await update({ reset });
      // Another page begins at its top.
      if (location.pathname !== pathname) return;
      const target = [before, heading, document.querySelector('main h1')].find(isThere);
      if (!target) return;
      if (target !== before) target.tabIndex = -1;
      target.focus({ preventScroll: true });
    };
  };
}

const isThere = (element: Element | null | undefined): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element !== document.body;

function headingAbove(form: Element): HTMLElement | null {
  const headings = [...document.querySelectorAll<HTMLElement>('main h1, main h2')];
  return (
    headings.findLast((one) => one.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING) ?? null
  );
}
