// The page's one state, and what keys and buttons do to it.
import { alarm, ask, byId, get, h, language, passage, post, say, speak, toast, Refused } from './dom.js';
import { editor } from './editor.js';
import { isSame, showQueue } from './queue.js';
import { selected, showSource, startSource, turnView } from './source.js';
import { showTasks } from './tasks.js';


let queue = { items: [], checked: 0, tasks: 0, done: 0, notices: 0, found: 0, latest: 0 };
let notice = null;
let task = null; // the current task's id, null where the notice itself is to be confirmed
let editing = null; // the form in which the current task is put right
let busy = false;
let latest = null; // what was decided last, in this tab

const current = () => notice?.tasks.find(one => one.id === task) ?? null;

// All is drawn anew after a decision; who goes by keys must not be thrown back to the top of the page.
const keepingFocus = work => {
  const had = document.activeElement, action = had?.dataset.act;
  const inTasks = had?.closest('#tasks'), inItems = had?.closest('#items');
  work();
  if (had?.isConnected && had !== document.activeElement) had.focus({ preventScroll: true }); // the form, put in again
  const card = document.querySelector('#tasks .task.current');
  if (inTasks && !had.isConnected) {
    ((action && card?.querySelector(`[data-act="${action}"]`)) ?? card?.querySelector('.no'))?.focus({ preventScroll: true });
  } else if (inItems && !had.isConnected) {
    byId('items').querySelector('[aria-current]')?.focus({ preventScroll: true });
  }
};

const draw = () => keepingFocus(() => {
  showQueue(queue, notice?.id, task, open);
  if (notice === null) {
    byId('tasks').replaceChildren(h('p', { class: 'empty' }, say('nothing')));
    return;
  }
  showSource(notice, task, choose);
  showTasks(notice, { task, editing, choose, act });
});

const loadQueue = async () => {
  const path = `/api/queue?show=${byId('show').value}&q=${encodeURIComponent(byId('q').value)}`;
  queue = await get(path);
};

const load = async id => { notice = await get(`/api/notices/${id}`); };

const open = async item => guarded(async () => {
  editing = null;
  if (notice?.id !== item.notice) await load(item.notice);
  task = item.task;
  remember();
  draw();
  shutQueue();
});

const choose = id => { editing = null; task = id; remember(); draw(); };

// A reload comes back to the same task.
const remember = () => {
  const place = notice ? `#${notice.id}${task ? '/' + encodeURIComponent(task) : ''}` : '';
  if (location.hash !== place) history.replaceState(null, '', place || '/');
};

// One after the other, so that no answer overtakes another.
let line = Promise.resolve();
const guarded = work => { line = line.then(() => attempt(work)); return line; };

const attempt = async work => {
  try {
    await work();
  } catch (e) {
    if (!(e instanceof Refused)) { alarm(say('wrong.offline')); console.error(e); return; }
    alarm(e.message);
    if (e.status === 409 && notice) {
      await load(notice.id);
      await loadQueue();
      draw();
    }
  }
};

const send = async (kind, tasks, more = {}) => {
  const known = {};
  for (const one of tasks) known[one.id] = one.version;
  notice = await post('/api/decisions', { kind, notice: notice.id, known, ...more });
  if (tasks.length > 0 && kind !== 'COMMENT') latest = { notice: notice.id, task: tasks[0].id };
  alarm('');
  editing = null;
};

// The one after the current in the queue as it was, that is still to be done.
const advance = async () => {
  const at = queue.items.findIndex(item => isSame(item, notice.id, task));
  const after = queue.items.slice(at + 1);
  await loadQueue();
  const next = after.map(item => queue.items.find(other => isSame(other, item.notice, item.task))).find(Boolean)
    ?? queue.items.find(item => !isSame(item, notice.id, task));
  if (byId('show').value === 'todo' && next) {
    if (notice.id !== next.notice) await load(next.notice);
    task = next.task;
  }
  remember();
  draw();
};

const stay = async id => {
  await loadQueue();
  if (id !== undefined) task = id;
  remember();
  draw();
};

// The form stands until it is saved or left: what was typed outlasts any drawing in between.
const edit = (fields, one) => {
  const save = (values, comment) => guarded(async () => {
    const latest = notice.tasks.find(other => other.id === one.id) ?? one;
    await send('CORRECT', [latest], { values, comment });
    await advance();
    toast(say('did.correct'));
  });
  const cancel = () => { editing = null; draw(); focusCard(); };
  editing = editor(notice, fields, save, cancel);
  draw();
  byId('edit-lead').focus();
};

const focusCard = () => document.querySelector('.task.current .actions button')?.focus();

const remark = (title, confirm) => {
  const input = h('input', { type: 'text', id: 'remark', lang: 'vi', autocomplete: 'off' });
  return ask(title, h('div', { class: 'field' }, h('label', { for: 'remark' }, say('comment')), input), () => input.value, confirm);
};

const split = async one => {
  const first = h('p', { class: 'part', lang: 'vi' }), second = h('p', { class: 'part', lang: 'vi' });
  const area = passage(one.text, 7);
  const show = () => {
    first.textContent = one.text.slice(0, area.selectionStart).trim();
    second.textContent = one.text.slice(area.selectionStart).trim();
  };
  // A semicolon or full stop is where most are to be split.
  const middle = Math.max(one.text.indexOf('; '), one.text.indexOf('. ')) + 2;
  for (const event of ['click', 'keyup', 'select', 'focus']) area.addEventListener(event, show);
  const answer = ask(say('split.title'), h('div', {}, h('label', { for: 'whole' }, say('split.says')), area,
    h('h3', {}, say('split.first')), first, h('h3', {}, say('split.second')), second),
  () => first.textContent === '' || second.textContent === '' ? null : area.selectionStart, say('do.split'));
  area.focus();
  area.setSelectionRange(middle > 1 ? middle : 0, middle > 1 ? middle : 0);
  show();
  return answer;
};

const merge = async one => {
  const others = notice.tasks.filter(other => other.id !== one.id && !['MERGED', 'REJECTED'].includes(other.status));
  if (others.length === 0) { alarm(say('merge.none')); return null; }
  const following = others.find(other => notice.tasks.indexOf(other) > notice.tasks.indexOf(one));
  const boxes = others.map(other => h('input', { type: 'checkbox', value: other.id, checked: other === following }));
  return ask(say('merge.title'), h('div', { class: 'choices' }, others.map((other, index) =>
    h('label', {}, boxes[index], h('span', { lang: 'vi' }, `${notice.tasks.indexOf(other) + 1}. ${other.text}`)))),
  () => {
    const chosen = others.filter((_, index) => boxes[index].checked);
    return chosen.length === 0 ? null : chosen;
  }, say('do.merge'));
};

const add = async () => {
  let words = selected();
  if (words === null) {
    if (notice.text === null) { alarm(say('noText')); return; }
    const area = passage(notice.text, 16);
    const answer = ask(say('add.title'), h('div', {}, h('label', { for: 'whole' }, say('add.says')), area),
      () => area.selectionStart === area.selectionEnd ? null : { start: area.selectionStart, end: area.selectionEnd }, say('do.add'));
    area.focus();
    words = await answer;
    if (words === null) return;
  }
  const before = new Set(notice.tasks.filter(one => one.version > 0).map(one => one.id + one.version));
  await send('ADD', [], { start: words.start, end: words.end });
  const added = notice.tasks.find(one => one.status === 'ADDED' && !before.has(one.id + one.version));
  document.getSelection().removeAllRanges();
  await stay(added?.id);
  toast(say('did.add'));
  if (added) edit(added.fields, added);
};

// One who decides and is led on to the next task means the one before.
const backToLatest = async () => {
  if (latest && latest.notice !== notice.id) await load(latest.notice);
  const found = latest && notice.tasks.find(other => other.id === latest.task);
  return found ?? current() ?? { id: notice.id, version: notice.version };
};

const act = (action, one) => {
  if (busy) return; // a key pressed twice must not decide on the next task
  if (one && one.id !== task) { task = one.id; editing = null; }
  const chosen = one ?? current();
  if (['complete', 'reopen', 'add', 'undo'].includes(action) ? notice === null : chosen === null) return;
  busy = true;
  guarded(async () => {
    if (action === 'accept') {
      await send('ACCEPT', [chosen]);
      await advance();
      toast(say('did.accept'));
    } else if (action === 'reject') {
      const comment = await remark(say('reject.title'), say('do.reject'));
      if (comment === null) return;
      await send('REJECT', [chosen], { comment });
      await advance();
      toast(say('did.reject'));
    } else if (action === 'correct') {
      edit(chosen.fields, chosen);
    } else if (action === 'keepOld') {
      const { decided } = chosen;
      await send('CORRECT', [chosen], { values: { ...decided, deadlines: decided.deadlines.map(({ text, due }) => ({ text, due: due || null })) } });
      await advance();
      toast(say('did.keepOld'));
    } else if (action === 'split') {
      const at = await split(chosen);
      if (at === null) return;
      await send('SPLIT', [chosen], { at });
      await stay();
      toast(say('did.split'));
    } else if (action === 'merge') {
      const others = await merge(chosen);
      if (others === null) return;
      const all = [chosen, ...others];
      const first = notice.tasks.find(other => all.includes(other));
      await send('MERGE', all);
      await stay(first.id);
      toast(say('did.merge'));
    } else if (action === 'comment') {
      const comment = await remark(say('comment.title'), say('save'));
      if (!comment) return;
      await send('COMMENT', [chosen], { comment });
      await stay();
      toast(say('did.comment'));
    } else if (action === 'undo') {
      const undone = chosen?.undoable ? chosen : await backToLatest();
      await send('UNDO', [undone]);
      latest = null;
      await stay(notice.tasks.some(other => other.id === undone.id) ? undone.id : notice.tasks[0]?.id ?? null);
      toast(say('did.undo'));
      focusCard();
    } else if (action === 'add') {
      await add();
    } else if (action === 'complete') {
      await send('COMPLETE', [{ id: notice.id, version: notice.version }]);
      await advance();
      toast(say('did.complete'));
    } else if (action === 'reopen') {
      await send('UNDO', [{ id: notice.id, version: notice.version }]);
      await stay();
      toast(say('did.undo'));
    }
  }).finally(() => { busy = false; });
};

const step = by => {
  const at = queue.items.findIndex(item => notice && isSame(item, notice.id, task));
  const next = queue.items[at < 0 ? 0 : at + by];
  if (next) open(next);
};

const help = () => ask(say('help'), h('div', {}, h('p', {}, say('help.says')), h('dl', { class: 'keys' },
  [['j', 'next'], ['k', 'previous'], ['a', 'accept'], ['e', 'correct'], ['s', 'split'], ['m', 'merge'], ['n', 'add'], ['x', 'reject'],
    ['c', 'comment'], ['u', 'undo'], ['y', 'complete'], ['p', 'page'], ['[', 'back'], [']', 'forth'], ['/', 'search'], ['Ctrl+Enter', 'save'], ['Esc', 'cancel'], ['?', 'help']]
    .map(([key, what]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, say('key.' + what)))))), null);

const KEYS = {
  j: () => step(1), k: () => step(-1), a: () => act('accept', null), e: () => act('correct', null), s: () => act('split', null),
  m: () => act('merge', null), n: () => act('add', null), x: () => act('reject', null), c: () => act('comment', null),
  u: () => act('undo', null), y: () => act(notice?.checked && !notice.complete ? 'complete' : '', null), p: () => turnView(), '[': () => byId('back').click(), ']': () => byId('forth').click(), '/': () => { openQueue(); byId('q').focus(); }, '?': help
};

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, dialog');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat || editing || byId('dialog').open) return;
  const key = KEYS[event.key.toLowerCase()];
  if (key) { event.preventDefault(); key(); }
});

// What can be done with words that are selected in the text.
document.addEventListener('selectionchange', () => {
  const bar = byId('selection'), words = selected();
  bar.hidden = words === null;
  if (words === null) return;
  const into = name => h('button', { type: 'button', onclick: () => {
    const area = byId('edit-' + name);
    area.value = [area.value, words.words].filter(text => text.trim() !== '').join('\n');
    area.dispatchEvent(new Event('input'));
    area.focus();
  } }, say('into', say('field.' + name)));
  bar.replaceChildren(...(editing ? ['lead', 'coordinating', 'reportTo'].map(into)
    : [h('button', { type: 'button', class: 'primary', onclick: () => act('add', null) }, say('add.selected'))]));
});
byId('selection').addEventListener('pointerdown', event => event.preventDefault());

const openQueue = () => { document.body.classList.add('queue-open'); byId('queueToggle').setAttribute('aria-expanded', 'true'); };
const shutQueue = () => { document.body.classList.remove('queue-open'); byId('queueToggle').setAttribute('aria-expanded', 'false'); };
byId('queueToggle').addEventListener('click', () => document.body.classList.contains('queue-open') ? shutQueue() : openQueue());

let typing = 0;
const search = () => guarded(async () => { await loadQueue(); draw(); });
byId('q').addEventListener('input', () => { clearTimeout(typing); typing = setTimeout(search, 200); });
byId('search').addEventListener('submit', event => { event.preventDefault(); clearTimeout(typing); search(); });
byId('show').addEventListener('change', search);
byId('helpOpen').addEventListener('click', help);
for (const button of document.querySelectorAll('[data-lang]')) {
  button.addEventListener('click', () => guarded(async () => {
    await speak(button.dataset.lang);
    localStorage.setItem('lang', language());
    byId('who').textContent = say('who', document.documentElement.dataset.who);
    draw();
  }));
}

// Another tab may have gone on in the meantime.
window.addEventListener('focus', () => guarded(async () => {
  const seen = queue.latest;
  await loadQueue();
  if (queue.latest !== seen && notice && !editing) { await load(notice.id); draw(); }
}));

const start = async () => {
  await speak(localStorage.getItem('lang') ?? language());
  byId('who').textContent = say('who', document.documentElement.dataset.who);
  startSource();
  await loadQueue();
  const [id, wanted] = location.hash.slice(1).split('/');
  if (id) {
    try { await load(id); } catch { notice = null; }
  }
  if (notice) {
    task = wanted && notice.tasks.some(one => one.id === decodeURIComponent(wanted)) ? decodeURIComponent(wanted) : notice.tasks[0]?.id ?? null;
  } else if (queue.items.length > 0) {
    await load(queue.items[0].notice);
    task = queue.items[0].task;
  }
  remember();
  draw();
};
guarded(start);
