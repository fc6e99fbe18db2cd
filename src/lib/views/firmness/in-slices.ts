/** How long the page may be held at a stretch, in ms: half a frame. */
const slice = 8;

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
  for (;;) {
    if (signal.aborted) return false;
    const until = performance.now() + slice;
    do {
      const { done, value } = iterator.next();
      if (done) {
        onpause();
        return true;
      }
      onstep(value);
    } while (performance.now() < until);
    onpause();
    // A timer and not a microtask: clicks, keys and frames go first.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
