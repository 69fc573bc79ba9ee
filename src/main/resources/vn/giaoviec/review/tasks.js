// The tasks of a notice: what was read, what was decided, and what can be done about it.
import { byId, day, h, say } from './dom.js';
import { light } from './source.js';

const FIELDS = ['lead', 'coordinating', 'reportTo', 'verbs', 'deadlines', 'references', 'product'];
const POINTERS = { verbs: 'actions' };

// A product is one, all others are lists.
const values = (fields, name) => name !== 'product' ? fields[name] : fields.product ? [fields.product] : [];

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const value = (name, one, index, lit) => {
  const field = name === 'product' ? '/product' : `/${POINTERS[name] ?? name}/${index}`;
  const words = name === 'deadlines' ? one.text : one;
  return h('li', {}, h(lit ? 'button' : 'span', lit ? {
    type: 'button', class: 'v ' + name, lang: 'vi',
    onmouseenter: () => light(field), onmouseleave: () => light(), onfocus: () => light(field), onblur: () => light()
  } : { lang: 'vi' }, words),
  name === 'deadlines' && (one.due ? h('span', { class: 'until' }, day(one.due)) : h('small', { class: 'muted' }, one.value)));
};

// Beside other values it tells which differ.
const table = (fields, lit, others = fields) => h('dl', {}, FIELDS.filter(name => values(fields, name).length > 0 || name === 'lead').map(name =>
  h('div', { class: isSame(fields[name], others[name]) ? null : 'differs' }, h('dt', {}, say('field.' + name), !isSame(fields[name], others[name]) && h('span', { class: 'chip look' }, say('differs'))),
    h('dd', {}, values(fields, name).length === 0 ? h('span', { class: 'muted' }, say('noLead'))
      : h('ul', {}, values(fields, name).map((one, index) => value(name, one, index, lit)))))));

const button = (action, act, key, more = {}) =>
  h('button', { type: 'button', 'data-act': action, 'aria-keyshortcuts': key, ...more, onclick: () => act(action) },
    say('do.' + action), key && h('kbd', { 'aria-hidden': 'true' }, key));

const actions = (task, act) => task.status === 'MERGED' ? h('div', { class: 'actions' }, task.undoable && button('undo', act, 'u'))
  : h('div', { class: 'actions' },
    task.status !== 'ACCEPTED' && button('accept', act, 'a', { class: 'primary' }),
    button('correct', act, 'e'), button('split', act, 's'), button('merge', act, 'm'),
    task.status !== 'REJECTED' && button('reject', act, 'x', { class: 'danger' }),
    button('comment', act, 'c'),
    task.undoable && button('undo', act, 'u'));

const when = at => new Intl.DateTimeFormat(document.documentElement.lang === 'vi' ? 'vi-VN' : 'en-GB',
  { dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));

const NAMES = { actions: 'verbs' };

// A value that was there and one that came, in words, too: colours don't speak.
const change = one => h('span', { class: 'change' }, h('span', { class: 'muted' }, say('field.' + (NAMES[one.field] ?? one.field))), ' ',
  one.before && h('del', { lang: 'vi' }, h('span', { class: 'sr' }, say('was'), ' '), one.before), ' ',
  one.after && h('ins', { lang: 'vi' }, h('span', { class: 'sr' }, say('became'), ' '), one.after));

const past = history => history.length > 0 && h('details', { class: 'past', open: history.some(one => one.comment !== '') },
  h('summary', {}, say('history', history.length)),
  h('ul', {}, history.map(one => h('li', { class: one.undone ? 'undone' : null },
    h('b', {}, say('kind.' + one.kind)), ` · ${one.who} · ${when(one.at)}`, one.undone && ` · ${say('undone')}`,
    one.changes.map(change),
    one.comment && h('q', {}, one.comment)))));

const old = (task, act) => task.status === 'CHANGED' && h('div', { class: 'old' },
  h('h3', {}, say(task.found ? 'changed.title' : 'gone.title')),
  h('p', { class: 'muted' }, say(task.found ? 'changed.says' : 'gone.says')),
  task.decided && task.decidedText !== task.text && h('p', { class: 'directive', lang: 'vi' }, task.decidedText),
  task.decided && table(task.decided, false, task.fields),
  task.decided && task.found && h('div', { class: 'actions' }, button('keepOld', act)));

const card = (notice, task, index, state) => {
  const current = task.id === state.task;
  const act = action => state.act(action, task);
  const editing = current && state.editing;
  return h('article', {
    class: 'task ' + task.status.toLowerCase() + (current ? ' current' : ''), 'data-task': task.id,
    'aria-current': current ? 'true' : null, 'aria-label': say('task.number', index + 1),
    onclick: event => { if (!current && !event.target.closest('button, a, summary')) state.choose(task.id); }
  },
  h('div', { class: 'line' },
    h('button', { type: 'button', class: 'no', 'aria-label': say('task.choose', index + 1), onclick: () => state.choose(task.id) }, String(index + 1)),
    h('span', { class: 'muted' }, task.place),
    h('span', { class: 'chip status ' + task.status.toLowerCase() }, say('status.' + task.status)),
    task.status === 'OPEN' && h('span', { class: 'sure' + (task.percent < 70 ? ' low' : '') }, say('sure', task.percent))),
  h('p', { class: 'directive', lang: 'vi' }, task.text),
  task.flags.length > 0 && !task.status.match(/ACCEPTED|CORRECTED|ADDED/) &&
    h('p', { class: 'flags' }, task.flags.map(flag => h('span', { class: 'chip look' }, say('flag.' + flag)))),
  editing ? editing
    : current ? [table(task.fields, true),
      task.lacking.length > 0 && h('p', { class: 'lack muted' }, say('lacks'), ' ', task.lacking.map(clear => say('clear.' + clear)).join(', ')),
      old(task, act), actions(task, act), past(task.history)]
      : h('p', { class: 'brief' }, h('b', { lang: 'vi' }, task.fields.lead.join('; ') || say('noLead')),
        task.fields.deadlines.map(one => h('span', { class: 'until' }, day(one.due) || one.text))));
};

const confirm = (notice, state) => notice.checked && h('div', { class: 'complete' + (notice.complete ? ' done' : '') },
  h('p', {}, say(notice.complete ? 'complete.done' : notice.tasks.length === 0 ? 'complete.none' : 'complete.ask')),
  !notice.complete ? h('button', { type: 'button', class: 'primary', 'data-act': 'complete', onclick: () => state.act('complete', null) }, say('do.complete'))
    : h('button', { type: 'button', 'data-act': 'reopen', onclick: () => state.act('reopen', null) }, say('do.undo')));

export const showTasks = (notice, state) => {
  const place = byId('tasks');
  const scrolled = place.scrollTop;
  place.replaceChildren(
    h('div', { class: 'bar' }, h('h2', {}, say('tasks.of', notice.tasks.length)),
      h('button', { type: 'button', 'data-act': 'add', 'aria-keyshortcuts': 'n', onclick: () => state.act('add', null) }, say('do.add'), h('kbd', { 'aria-hidden': 'true' }, 'n'))),
    ...[confirm(notice, state)].filter(Boolean),
    ...notice.tasks.map((task, index) => card(notice, task, index, state)));
  place.scrollTop = state.task === null ? 0 : scrolled;
  const current = place.querySelector('.current');
  if (current) {
    const at = current.getBoundingClientRect(), pane = place.getBoundingClientRect();
    if (at.top < pane.top + 50 || at.bottom > pane.bottom) place.scrollTop += at.top - pane.top - 60;
  }
};
