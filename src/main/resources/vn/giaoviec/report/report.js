(() => {
  'use strict';
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const root = document.documentElement;

  // Languages: every label knows its key; the words of both languages stand at the page's end.
  const words = { vi: {}, en: {} };
  for (const key of all('#words dt')) {
    words.vi[key.textContent] = key.nextElementSibling.textContent;
    words.en[key.textContent] = key.nextElementSibling.nextElementSibling.textContent;
  }
  const say = key => words[root.lang][key] || key;
  const day = iso => {
    const [y, m, d] = iso.split('-');
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    return root.lang === 'vi' ? `${d}/${m}/${y}` : `${Number(d)} ${months[m - 1]} ${y}`;
  };
  const speak = language => {
    root.lang = language;
    for (const label of all('[data-m]')) label.textContent = say(label.dataset.m);
    for (const named of all('[data-t]')) named.setAttribute('aria-label', say(named.dataset.t));
    for (const card of all('.card')) card.setAttribute('aria-label', `${say('task')} ${card.dataset.task}`);
    for (const link of all('a.no')) {
      const key = link.closest('.card') ? 'toText' : 'task';
      link.setAttribute('aria-label', `${say(key)} ${link.textContent}`);
    }
    for (const time of all('time[datetime]')) time.textContent = day(time.dateTime);
    for (const button of all('[data-lang]')) {
      button.setAttribute('aria-pressed', String(button.dataset.lang === language));
    }
    document.title = say('title');
  };
  for (const button of all('[data-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset.lang === root.lang));
    button.addEventListener('click', () => { speak(button.dataset.lang); filter(); });
  }
  if (root.lang !== 'vi') speak(root.lang);
  document.querySelector('.print').addEventListener('click', () => window.print());

  // Days that are over or near, as of the day on which the page is read.
  const now = new Date();
  const iso = date => [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0')].join('-');
  const today = iso(now);
  const soon = iso(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 7));
  const isOver = due => due !== '' && due < today;
  const isNear = due => due !== '' && due >= today && due <= soon;
  for (const until of all('time.until')) {
    until.classList.toggle('over', isOver(until.dateTime));
    until.classList.toggle('near', isNear(until.dateTime));
  }
  const tasks = all('.card');
  const overdue = document.getElementById('overdue');
  overdue.hidden = false;
  overdue.firstElementChild.textContent = tasks.filter(task => isOver(task.dataset.due)).length;

  // Evidence lights up where the pointer or the keyboard is, on either side.
  let lit = [];
  const dark = () => {
    for (const piece of lit) piece.classList.remove('lit', 'strong');
    lit = [];
  };
  const light = (elements, ...names) => {
    for (const element of elements) { element.classList.add(...names); lit.push(element); }
  };
  const show = (text, piece) => {
    if (!text || !piece) return;
    const at = piece.getBoundingClientRect(), pane = text.getBoundingClientRect();
    if (at.top < pane.top || at.bottom > pane.bottom) {
      text.scrollTop += at.top - pane.top - pane.height / 3;
    }
  };
  const point = target => {
    const value = target.closest('[data-for]');
    const task = target.closest('.card');
    const piece = target.closest('[data-e]');
    dark();
    if (task) {
      const notice = task.closest('.notice');
      const text = notice.querySelector('.text');
      if (!text) return;
      const own = all(`[data-e~="${task.dataset.task}/text"]`, text);
      light(own, 'lit');
      const named = value ? all(`[data-e~="${value.dataset.for}"]`, text) : [];
      light(named, 'lit', 'strong');
      show(text, named[0] || own[0]);
    } else if (piece) {
      const notice = piece.closest('.notice');
      for (const number of new Set(piece.dataset.e.split(' ').map(token => token.split('/')[0]))) {
        const card = notice.querySelector(`.card[data-task="${number}"]`);
        if (card) light([card], 'lit');
      }
    }
  };
  document.addEventListener('pointerover', event => {
    const stretch = event.target.closest('.text .s');
    if (stretch) stretch.title = say('role.' + stretch.classList[1]);
    point(event.target);
  });
  document.addEventListener('focusin', event => point(event.target));

  // Search and selection.
  const search = document.getElementById('search'), shown = document.getElementById('show');
  const fold = text => text.normalize('NFC').toLowerCase();
  const cards = all('.notice').map(notice => ({
    notice,
    row: document.querySelector(`tr[data-of="${notice.id}"]`),
    head: fold(notice.querySelector('header').textContent),
    tasks: all('.card', notice).map(task => ({ task, text: null }))
  }));
  const kinds = {
    '': () => true,
    look: task => task.classList.contains('low') || task.querySelector('[data-flag]') !== null,
    low: task => task.classList.contains('low'),
    overdue: task => isOver(task.dataset.due),
    near: task => isNear(task.dataset.due),
    nolead: task => task.querySelector('.v.lead') === null
  };
  const filter = () => {
    const wanted = fold(search.value.trim()), kind = kinds[shown.value];
    const any = wanted === '' && shown.value === '';
    let count = 0;
    for (const card of cards) {
      const named = card.head.includes(wanted);
      let found = 0;
      for (const entry of card.tasks) {
        if (wanted !== '' && entry.text === null) entry.text = fold(entry.task.textContent);
        const fits = kind(entry.task) && (named || entry.text.includes(wanted));
        entry.task.hidden = !fits;
        found += fits ? 1 : 0;
      }
      const visible = any || found > 0 || named && shown.value === '';
      card.notice.hidden = !visible;
      if (card.row) card.row.hidden = !visible;
      count += found;
    }
    document.getElementById('found').textContent = any ? '' : `${count} ${say('tile.tasks').toLowerCase()}`;
  };
  let timer = 0;
  search.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(filter, 120); });
  shown.addEventListener('change', filter);
})();
