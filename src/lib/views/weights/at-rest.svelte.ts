import { untrack } from 'svelte';

/** Follows a value once it has held still for a while: what is costly or wordy waits for the end of a drag. */
export function atRest<Value>(read: () => Value, milliseconds = 150): { readonly current: Value } {
  let current = $state.raw(untrack(read));
  $effect(() => {
    const next = read();
    const timer = setTimeout(() => (current = next), milliseconds);
    return () => clearTimeout(timer);
  });
  return {
    get current() {
      return current;
    }
  };
}
