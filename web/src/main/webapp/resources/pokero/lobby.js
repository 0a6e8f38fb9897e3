// Keeps the lobby live: each signal of the socket asks the server for the tables again, at most once a second.
const sign = document.getElementById('live');
const PAUSE = 1000;
let asked = 0;
let waiting;
let patience = PAUSE;
let left = false;   // whoever logs out must not ask any more: the session ends under the request

document.getElementById('leave').addEventListener('submit', () => {
  left = true;
  clearTimeout(waiting);
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

function listen() {
  if (left) return;
  const socket = new WebSocket(`${location.origin.replace('http', 'ws')}${sign.dataset.socket}`);
  socket.onopen = () => {
    patience = PAUSE;
    show('live');
    refresh();
  };
  socket.onmessage = refresh;
  socket.onclose = () => {
    show('wait');
    setTimeout(listen, patience);
    patience = Math.min(patience * 2, 15 * PAUSE);
  };
}

// A fresh list must not take the focus away: the link to the same table gets it back.
let focused;
jQuery(document)
  .on('pfAjaxSend', () => { focused = document.activeElement?.getAttribute('href'); })
  .on('pfAjaxComplete', () => {
    if (focused && document.activeElement === document.body) document.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  });

listen();
