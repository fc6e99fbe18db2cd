import { write } from './storage.ts';

/** Sets the product's own faces: called once the first view is usable, and at once on later visits (app.html). */
export function useOwnFonts(): void {
  document.documentElement.dataset.fonts = 'own';
  write('fonts', 1);
}
