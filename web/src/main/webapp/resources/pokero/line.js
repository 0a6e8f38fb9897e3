// The line from a page to the house. It dials again when it breaks, without bothering a house that is busy coming up; it
// tells a house that has fallen silent from one that has nothing to say; and when its node is about to leave it dials
// another one first and hangs up on the old one then.
function openLine({ path, opened, heard, state, over }) {
  const PING = 4000, SILENCE = 10000, SLOWEST = 4000, SPREAD = 1500;
  const PAUSES = { 4429: 5000, 4408: 3000 };
  const OVER = [1008, 4401, 4403];
  let line, next, tries = 0, unanswered = 0, away = false, closed = false;

  const isOpen = () => line?.readyState === WebSocket.OPEN;
  const send = message => line.send(JSON.stringify(message));

  function dial() {
    if (closed) return;
    const call = new WebSocket(location.origin.replace(/^http/, 'ws') + path);
    let answered = false;
    call.onopen = () => {
      const old = line;
      line = call;
      answered = true;
      unanswered = 0;
      old?.close();
      send({ do: 'ping' });
      opened();
    };
    call.onmessage = event => call === line && take(JSON.parse(event.data));
    call.onclose = event => {
      if (answered && call !== line) return;
      if (OVER.includes(event.code)) end(event.code);
      else again(answered, PAUSES[event.code] ?? 0);
    };
  }

  function take(news) {
    tries = 0;
    unanswered = 0;
    away = news.away ?? away;
    if (news.move) redial(Math.random() * SPREAD);
    state(away ? 'wait' : 'live');
    heard(news);
  }

  async function again(answered, pause) {
    if (closed) return;
    if (!isOpen()) {
      state('wait');
      if (!answered && await isLoggedOut()) return end();
    }
    redial(pause + Math.min(SLOWEST, 250 * 2 ** tries++) * (0.75 + Math.random() / 2));
  }

  function redial(wait) {
    clearTimeout(next);
    next = setTimeout(dial, wait);
  }

  // Back from a lost network or a sleeping phone: do not wait for the next try.
  function hurry() {
    if (closed || document.hidden || isOpen()) return;
    tries = 0;
    redial(0);
  }

  // A line that has gone silent may take minutes to say that it is closed.
  function giveUp() {
    const dead = line;
    line = undefined;
    dead.onclose = null;
    dead.close();
    again(true, 0);
  }

  async function isLoggedOut() {
    try {
      const answer = await fetch('/socket');
      return answer.ok && !(await answer.json()).player;
    } catch {
      return false;
    }
  }

  function end(code) {
    if (closed) return;
    closed = true;
    state('lost');
    over(code);
  }

  // Whoever leaves dials no more.
  function leave() {
    closed = true;
    clearTimeout(next);
  }

  setInterval(() => {
    if (!isOpen()) return;
    if (unanswered && Date.now() - unanswered > SILENCE) return giveUp();
    unanswered ||= Date.now();
    send({ do: 'ping' });
  }, PING);
  addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  dial();
  return { isOpen, send, giveUp, leave };
}
