// The frame's own behaviour: theme and deck at once, moments in the viewer's time, the way back after a session's end.
const root = document.documentElement;

function isDark() {
  return root.dataset.theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : root.dataset.theme === 'dark';
}

function markChoices() {
  for (const choice of document.querySelectorAll('[data-set]')) {
    choice.setAttribute('aria-pressed', root.dataset[choice.dataset.set] === choice.dataset.to);
  }
}

function choose(what, value) {
  root.dataset[what] = value;
  markChoices();
  window.saveLook?.([{ name: 'theme', value: root.dataset.theme }, { name: 'deck', value: root.dataset.deck }]);
}

document.addEventListener('click', event => {
  const choice = event.target.closest('[data-set]');
  if (choice) choose(choice.dataset.set, choice.dataset.to);
  const what = event.target.closest('[data-toggle]')?.dataset.toggle;
  if (what === 'deck') choose('deck', root.dataset.deck === '4' ? '2' : '4');
  if (what === 'theme') choose('theme', isDark() ? 'light' : 'dark');
});

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function inOwnTime(moment, now) {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (moment.toDateString() === now.toDateString()) return time.format(moment);
  if (moment.toDateString() === yesterday.toDateString()) return `Yesterday, ${time.format(moment)}`;
  return `${day.format(moment)}, ${time.format(moment)}`;
}

function tellMoments() {
  for (const element of document.querySelectorAll('time[datetime]')) {
    element.title ||= element.textContent;
    element.textContent = inOwnTime(new Date(element.dateTime), new Date());
  }
}

tellMoments();
markChoices();
// A whole answer that is no Faces answer means that the session is over: the page comes back by way of the login. A torn one
// means that the visitor is leaving for another page; none at all (status 0) means that, or that the line is down.
window.jQuery?.(document).on('pfAjaxComplete', tellMoments).on('pfAjaxError', (event, answer) => {
  if (answer.status === 503 || !answer.status) setTimeout(showOutage, 500, true);
  else if (answer.responseText && !answer.responseText.includes('<partial-response')) location.reload();
}).on('pfAjaxSuccess', () => showOutage(false));

function showOutage(shown) {
  document.getElementById('outage').hidden = !shown;
}

async function isAway() {
  try {
    return (await fetch('/socket')).status >= 500;
  } catch {
    return true;
  }
}

// What was asked for comes back as soon as the room does.
async function comeBack() {
  if (await isAway()) setTimeout(comeBack, 1000 + Math.random() * 1000);
  else location.replace(location.href);
}

if (document.querySelector('[data-return]')) setTimeout(comeBack, 1000);

// A form that leads to another page is sent only when the room can take it: what is typed in it stays.
document.addEventListener('submit', async event => {
  const form = event.target;
  if (!form.matches('[data-careful]') || form.dataset.careful) return;
  event.preventDefault();
  const away = await isAway();
  showOutage(away);
  if (away) return;
  form.dataset.careful = 'asked';
  form.requestSubmit(event.submitter);
});
