// Keeps the lobby live: each signal of the socket asks the server for the tables again, at most once a second.
const sign = document.getElementById('live');
const PAUSE = 1000;
let asked = 0;
let waiting;
let left = false;   // whoever logs out must not ask any more: the session ends under the request

document.getElementById('leave').addEventListener('submit', () => {
  left = true;
  clearTimeout(waiting);
  line.leave();
});

function show(state) {
  if (sign.dataset.state === state) return;
  sign.dataset.state = state;
  sign.textContent = sign.dataset[state];
}

function refresh() {
  if (left) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    asked = Date.now();
    window.refreshLobby();
  }, Math.max(0, asked + PAUSE - Date.now()));
}

// A fresh list must not take the focus away: the link to the same table gets it back.
let focused;
jQuery(document)
  .on('pfAjaxSend', () => { focused = document.activeElement?.getAttribute('href'); })
  .on('pfAjaxComplete', () => {
    if (focused && document.activeElement === document.body) document.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  });

const line = openLine({
  path: sign.dataset.socket,
  opened: refresh,
  heard: news => news.lobby && refresh(),
  state: show,
  over: () => location.reload(),
});
