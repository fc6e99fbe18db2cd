// On a first visit the workspace draws its ranking and map before it asks for fonts (src/lib/state/fonts.ts); every
// other page, and every later visit, sets them at once. A file of its own, for the policy allows no inline script.
try {
  if (location.pathname !== '/' || localStorage.getItem('ai-export-atlas:fonts')) {
    document.documentElement.dataset.fonts = 'own';
  }
} catch {
  document.documentElement.dataset.fonts = 'own';
}
