// A button pressed before the product's code has arrived is pressed once it has: the layout says when.
(function () {
  var pressed = null;
  function keep(event) {
    var button = event.target.closest('button');
    // A popover opens by itself, and a form is sent by itself.
    if (button && button.type === 'button' && !button.hasAttribute('popovertarget')) pressed = button;
  }
  addEventListener('click', keep, true);
  addEventListener(
    'atlas-ready',
    function () {
      removeEventListener('click', keep, true);
      if (pressed && pressed.isConnected) pressed.click();
    },
    { once: true }
  );
})();
