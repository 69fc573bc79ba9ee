// The form in which a task's values are put right.
import { get, h, hint, named, say, titled } from './dom.js';

const LISTS = ['lead', 'coordinating', 'reportTo', 'verbs', 'references'];

const lines = text => text.split('\n').map(line => line.trim()).filter(line => line !== '');

const fit = area => { area.rows = Math.max(1, area.value.split('\n').length); };

const list = (name, values) => {
  const area = h('textarea', { name, id: 'edit-' + name, lang: 'vi', rows: Math.max(1, values.length), value: values.join('\n') });
  area.addEventListener('input', () => fit(area));
  return h('div', { class: 'field' }, titled('label', 'field.' + name, { for: 'edit-' + name }), area);
};

// Days follow the words as the program reads them, until somebody sets a day.
const time = (notice, value, changed) => {
  const words = h('input', { type: 'text', class: 'when', lang: 'vi', ...named('time.words'), ...hint('time.words'), value: value.text });
  const due = h('input', { type: 'date', class: 'day', ...named('time.due'), value: value.due });
  const note = h('small', { class: 'muted', role: 'status' });
  const row = h('div', { class: 'time' }, words, due,
    h('button', { type: 'button', ...named('time.remove', value.text), onclick: () => { row.remove(); changed(); } }, '×'), note);
  words.addEventListener('change', async () => {
    if (words.value.trim() === '') return;
    try {
      const read = await get(`/api/time?notice=${notice.id}&words=${encodeURIComponent(words.value)}`);
      due.value = read.due;
      note.textContent = read.due ? '' : say('time.noDay', read.value);
    } catch {
      note.textContent = say('time.unread');
    }
  });
  return row;
};

// `fields` are the values to begin with; `save` gets what was entered.
export const editor = (notice, fields, save, cancel) => {
  const times = h('div', { class: 'times' });
  const changed = () => times.querySelector('.when')?.focus();
  for (const value of fields.deadlines) times.append(time(notice, value, changed));
  const form = h('form', { class: 'editor', ...named('edit.title') },
    LISTS.slice(0, 3).map(name => list(name, fields[name])),
    list('verbs', fields.verbs),
    h('fieldset', { class: 'field' }, titled('legend', 'field.deadlines'), times,
      titled('button', 'time.add', { type: 'button', class: 'small', onclick: () => {
        const row = time(notice, { text: '', due: '' }, changed);
        times.append(row);
        row.querySelector('.when').focus();
      } })),
    list('references', fields.references),
    h('div', { class: 'field' }, titled('label', 'field.product', { for: 'edit-product' }),
      h('input', { type: 'text', name: 'product', id: 'edit-product', lang: 'vi', value: fields.product })),
    h('div', { class: 'field' }, titled('label', 'comment', { for: 'edit-comment' }),
      h('input', { type: 'text', name: 'comment', id: 'edit-comment', lang: 'vi' })),
    titled('p', 'edit.lines', { class: 'muted' }),
    h('div', { class: 'actions' }, titled('button', 'save', { type: 'submit', class: 'primary' }),
      titled('button', 'cancel', { type: 'button', onclick: cancel })));
  const give = () => {
    const values = {};
    for (const name of LISTS) values[name] = lines(form.elements[name].value);
    values.product = form.elements.product.value;
    values.deadlines = [...times.querySelectorAll('.time')].map(row => ({
      text: row.querySelector('.when').value.trim(), due: row.querySelector('.day').value || null
    })).filter(value => value.text !== '' || value.due !== null);
    return values;
  };
  form.addEventListener('submit', event => { event.preventDefault(); save(give(), form.elements.comment.value); });
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') { event.preventDefault(); cancel(); }
    if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); form.requestSubmit(); }
  });
  return form;
};
