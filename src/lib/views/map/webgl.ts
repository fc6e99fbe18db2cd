/** Whether this browser can draw the WebGL map. */
export function hasWebGL(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** Calls back when the browser has nothing better to do, or after two seconds. returns a function that cancels */
export function whenIdle(call: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(call, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(call, 300);
  return () => clearTimeout(timer);
}
