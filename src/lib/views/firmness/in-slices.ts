/**
 * How many steps are made at a stretch. A number and not a time: the work then goes the same way on every machine, and
 * what it shows on its way too. Each step ranks all markets once: together some 5 ms.
 */
const slice = 48;

/**
 * Works through steps a little at a time, so that the page answers in between.
 * onstep   each step as it is done
 * onpause  after each slice, the moment to draw
 * signal   ends the work before the next slice
 * returns  true when all steps are done, false when it was ended
 */
export async function inSlices<Step>(
  steps: Iterable<Step>,
  { onstep, onpause, signal }: { onstep: (step: Step) => void; onpause: () => void; signal: AbortSignal }
): Promise<boolean> {
  const iterator = steps[Symbol.iterator]();
  while (!signal.aborted) {
    for (let made = 0; made < slice; made++) {
      const { done, value } = iterator.next();
      if (done) {
        onpause();
        return true;
      }
      onstep(value);
    }
    onpause();
    // A timer and not a microtask: clicks, keys and frames go first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return false;
}
