/** Names under which browsers draw without a graphics card. */
const softwareRenderers = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** Who would draw the WebGL map in this browser: a graphics card, the processor (slowly), or nobody. */
export function findGraphics(): 'card' | 'software' | 'none' {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return 'none';
    const names = context.getExtension('WEBGL_debug_renderer_info');
    const renderer = String(context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return softwareRenderers.test(renderer) ? 'software' : 'card';
  } catch {
    return 'none';
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
