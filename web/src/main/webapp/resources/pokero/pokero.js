// The theme and deck switches of the frame: they work at once, and the server keeps what was chosen.
const root = document.documentElement;

function isDark() {
  return root.dataset.theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : root.dataset.theme === 'dark';
}

function keep() {
  window.saveLook?.([{ name: 'theme', value: root.dataset.theme }, { name: 'deck', value: root.dataset.deck }]);
}

document.addEventListener('click', event => {
  const what = event.target.closest('[data-toggle]')?.dataset.toggle;
  if (what === 'deck') root.dataset.deck = root.dataset.deck === '4' ? '2' : '4';
  if (what === 'theme') root.dataset.theme = isDark() ? 'light' : 'dark';
  if (what) keep();
});

// An answer that is no Faces answer means that the session is over: the page comes back by way of the login.
window.jQuery?.(document).on('pfAjaxError', () => location.reload());
