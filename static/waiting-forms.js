// Says under a form that it was sent, and sends it only once. A small file of its own, so that it is there before the
// page's script is: a form with an element `data-waiting="what to say"` is sent by the browser itself.
document.onsubmit = (event) => {
  const form = event.target;
  const said = form.querySelector('[data-waiting]');
  if (!said || event.defaultPrevented) return;
  if (form.getAttribute('aria-busy')) return event.preventDefault();
  form.setAttribute('aria-busy', 'true');
  said.textContent = said.dataset.waiting;
};
// Who goes back to a page that was left while it waited can send its form again.
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll('form[aria-busy]')) {
    form.removeAttribute('aria-busy');
    const said = form.querySelector('[data-waiting]');
    if (said) said.textContent = '';
  }
});
