// The live table: swaps in the fragments that the server pushes, and sends the player's wishes over the same socket.
// No rule of the game is in here: what may be done, and for how much, comes with the fragments.
{
  const $ = id => document.getElementById(id);
  const room = $('room');
  const table = Number(room.dataset.table);
  const seen = { hand: Number(room.dataset.hand), seq: Number(room.dataset.seq) };
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  const chips = amount => String(amount).replace(/(?<=\d)(?=(\d{3})+$)/g, '\u202f');
  const amountIn = text => Number(text.replace(/\D/g, ''));
  const newId = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g,
    digit => (digit ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> digit / 4).toString(16));

  // ── The line ──────────────────────────────────────────────────────────────────────────────────
  const SHUT_OUT = 4403, PATIENCE = 6000;
  const wishes = new Map();   // what was asked for and not yet answered, by action id
  let line;

  function hello() {
    line.send({ do: 'hello', table, ...seen });
    for (const wish of wishes.values()) ask(wish);
  }

  function ask(wish) {
    if (!line.isOpen()) return;
    wish.asked = Date.now();
    line.send(wish.message);
  }

  // The login is over: there is nothing to dial again for.
  function over(code) {
    $('main').inert = true;
    const link = $('link');
    if (code === SHUT_OUT) return $('link-words').replaceChildren(link.dataset.shut);
    const door = document.createElement('a');
    door.href = location.href;
    door.textContent = link.dataset.logIn;
    $('link-words').replaceChildren(link.dataset.out, ' ', door);
  }

  function state(name) {
    const link = $('link');
    if (link.dataset.state === name) return;
    link.dataset.state = name;
    $('link-words').textContent = link.dataset[name];
  }

  // A node that does not answer a wish may be cut off from the others: another one will.
  setInterval(() => {
    const late = [...wishes.values()].some(wish => wish.asked < Date.now() - PATIENCE);
    if (late && line.isOpen()) line.giveUp();
  }, 1000);

  // ── What the server says ──────────────────────────────────────────────────────────────────────
  function take(news) {
    for (const [id, html] of Object.entries(news.fragments ?? {})) swap(id, html);
    if (news.order) $('seats').append(...news.order.map($));
    if (news.log) addLines(news.log);
    if (news.title) document.title = news.title;
    for (const words of news.say ?? []) sayAloud(words);
    if (news.answer) answered(news.answer);
    if (news.offer) offer(news.offer);
    if (news.problem) refuse(news.problem);
  }

  function swap(id, html) {
    const old = $(id);
    const fresh = parse(html);
    if (id === 'bar' && old.dataset.decision && old.dataset.decision === fresh.dataset.decision) return;
    const focused = old.contains(document.activeElement) ? document.activeElement.id || id : acting && id === 'bar' ? id : null;
    const atEnd = isAtEnd();
    if (id.startsWith('seat-')) move(old, fresh);
    old.replaceWith(fresh);
    start(fresh);
    if (id === 'bar') acting = false;
    if (id === 'log-now') stick(atEnd);
    if (focused) ($(focused) ?? fresh).focus({ preventScroll: true });
  }

  function parse(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild;
  }

  // Chips go from the player to his bet and from there to the pot; cards come from the dealer.
  function move(old, fresh) {
    const before = old.querySelector('.bet:not(.bet--swept)'), after = fresh.querySelector('.bet');
    if (after && after.textContent !== before?.textContent) after.classList.add('bet--new');
    if (before && !after && !calm.matches) {
      before.classList.add('bet--swept');
      before.setAttribute('aria-hidden', 'true');
      before.addEventListener('animationend', () => before.remove());
      fresh.append(before);
    }
    if (!old.querySelector('.pod__cards')) fresh.querySelector('.pod__cards')?.classList.add('pod__cards--new');
  }

  function addLines(log) {
    const atEnd = isAtEnd();
    $('log-now').before(...log.lines.map(parse));
    seen.hand = log.hand;
    seen.seq = log.seq;
    const lines = $('log-lines').children;
    while (lines.length > 400) lines[0].remove();
    stick(atEnd);
  }

  function isAtEnd() {
    const lines = $('lines');
    return lines.scrollHeight - lines.scrollTop - lines.clientHeight < 48;
  }

  function stick(atEnd) {
    if (atEnd) $('lines').scrollTop = $('lines').scrollHeight;
  }

  $('log').addEventListener('toggle', () => stick(true));

  function sayAloud(words) {
    const line = document.createElement('p');
    line.textContent = words;
    const aloud = $('aloud');
    aloud.append(line);
    while (aloud.children.length > 20) aloud.firstElementChild.remove();
  }

  // ── Clocks: every element with data-left counts its milliseconds down ─────────────────────────
  const ends = new WeakMap();

  function start(within) {
    for (const clock of within.querySelectorAll('[data-left]')) ends.set(clock, performance.now() + Number(clock.dataset.left));
  }

  setInterval(() => {
    for (const clock of document.querySelectorAll('[data-left]')) {
      const left = Math.max(0, ends.get(clock) - performance.now());
      if (clock.localName === 'progress') clock.value = left;
      else if (clock.textContent !== String(Math.ceil(left / 1000))) clock.textContent = Math.ceil(left / 1000);
    }
  }, 200);

  // ── What the player wants ─────────────────────────────────────────────────────────────────────
  let acting = false;   // the focus was in the bar when its button was pressed

  function wish(message, granted = () => {}, refused = refuse) {
    const slip = { ...message, actionId: newId(), table };
    wishes.set(slip.actionId, { message: slip, granted, refused });
    ask(wishes.get(slip.actionId));
  }

  function answered({ actionId, ok, again, words }) {
    const asked = wishes.get(actionId);
    if (!asked) return;
    if (again) {
      asked.refused(words);
      setTimeout(() => wishes.has(actionId) && ask(asked), 1000);
      return;
    }
    wishes.delete(actionId);
    if (ok) {
      asked.granted();
    } else {
      asked.refused(words);
      wait(false);
    }
  }

  function refuse(words) {
    $('refusal').textContent = words;
  }

  function wait(waiting) {
    for (const button of $('bar').querySelectorAll('.act')) button.disabled = waiting;
  }

  function act(verb) {
    const bar = $('bar');
    acting = bar.contains(document.activeElement);
    const amount = verb === 'raise' ? { amount: Number(bar.querySelector('.act--raise').dataset.total) } : {};
    refuse('');
    wait(true);
    wish({ do: 'act', hand: Number(bar.dataset.hand), moment: Number(bar.dataset.moment), verb, ...amount });
  }

  const deeds = {
    sit: button => line.isOpen() && line.send({ do: 'ask', table, seat: Number(button.dataset.seat ?? 0) }),
    'top-up': () => line.isOpen() && line.send({ do: 'ask', table, seat: 0 }),
    'sit-out': button => wish({ do: button.checked === false || button.ariaPressed === 'true' ? 'back' : 'sit-out' }),
    back: () => wish({ do: 'back' }),
    leave: button => askToLeave(button.dataset.running === 'yes'),
    'leave-now': () => leave(),
  };

  function askToLeave(running) {
    const dialog = $('leave');
    for (const words of dialog.querySelectorAll('[data-running]')) words.hidden = (words.dataset.running === 'yes') !== running;
    dialog.dataset.running = running;
    dialog.showModal();
  }

  function leave() {
    const dialog = $('leave');
    const stays = dialog.dataset.running === 'true';
    wish({ do: 'leave' }, () => stays ? dialog.close() : location.assign('/lobby'), words => {
      dialog.close();
      refuse(words);
    });
  }

  function offer(html) {
    const dialog = $('offer');
    dialog.replaceChildren(parse(html));
    if (!dialog.open) dialog.showModal();
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-act], [data-do], [data-close], .presets [data-total], [data-step]');
    if (!button || button.disabled) return;
    const { act: verb, do: deed, total, step } = button.dataset;
    if (verb) act(verb);
    else if (deed) deeds[deed](button);
    else if (step) stepBy(button.closest('.size'), Number(step));
    else if (total) fill(button.closest('.size'), Number(total));
    else button.closest('dialog').close();
    if (button.closest('.sheet') && deed) $('more').hidePopover();
  });

  $('offer').addEventListener('submit', event => {
    event.preventDefault();
    const form = event.target;
    const amount = amountIn(form.querySelector('.input--num').value);
    const seat = form.dataset.offer === 'sit' ? { seat: Number(form.dataset.seat) } : {};
    wish({ do: form.dataset.offer, amount, ...seat }, () => $('offer').close(),
      words => { form.querySelector('.refusal').textContent = words; });
  });

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || document.querySelector('dialog[open]')) return;
    const field = event.target.closest?.('input, textarea, select');
    if (field) {
      if (event.key === 'Enter' && field.closest('.size')) $('bar').querySelector('.act--raise').click();
      return;
    }
    const shortcut = `[aria-keyshortcuts="${CSS.escape(event.key.toLowerCase())}"]`;
    $('bar').querySelector(shortcut)?.click();
  });

  // ── Amounts: field, slider, presets, steps and the button's label say the same ────────────────
  const group = element => element.closest('.size, .offer__amount');

  function fill(size, amount) {
    size.querySelector('.input--num').value = chips(amount);
    follow(size, amount);
  }

  // All but the field itself, which may be half typed.
  function follow(size, amount) {
    const range = size.querySelector('.range');
    range.value = amount;
    range.setAttribute('aria-valuetext', chips(amount));
    for (const preset of size.querySelectorAll('.presets button')) preset.ariaPressed = String(Number(preset.dataset.total) === amount);
    if (size.matches('.size')) label($('bar').querySelector('.act--raise'), amount, Number(range.max));
  }

  function label(button, amount, most) {
    button.dataset.total = amount;
    button.querySelector('span').textContent = amount === most ? button.dataset.allIn : button.dataset.words;
    button.querySelector('b').textContent = chips(amount);
  }

  function stepBy(size, step) {
    const field = size.querySelector('.input--num');
    const least = Number(field.dataset.least), most = Number(field.dataset.most);
    fill(size, Math.min(most, Math.max(least, amountIn(field.value) + step)));
  }

  document.addEventListener('input', event => {
    const size = group(event.target);
    if (!size) return;
    if (event.target.type === 'range') {
      const { value, step, max } = event.target;
      fill(size, Number(value) + Number(step) > Number(max) ? Number(max) : Number(value));
    } else {
      follow(size, amountIn(event.target.value));
    }
  });

  document.addEventListener('change', event => {
    const size = group(event.target);
    if (size) fill(size, amountIn(event.target.closest('.input--num')?.value ?? event.target.value));
  });

  start(document);
  stick(true);
  line = openLine({ path: '/socket', opened: hello, heard: take, state, over });
}
