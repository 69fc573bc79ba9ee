// What all parts of the page share: elements, words in two languages, calls to the server.
const root = document.documentElement;
let words = {};

export const byId = id => document.getElementById(id);

// An element; its children are elements or plain text, never markup.
export const h = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'value') element.value = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
};

// Text to put the cursor in and select from, by keys too (a readonly area takes none), never to change.
export const passage = (text, rows) => {
  const area = h('textarea', { id: 'whole', 'aria-readonly': 'true', inputmode: 'none', spellcheck: 'false', lang: 'vi', rows, value: text });
  area.addEventListener('beforeinput', event => event.preventDefault());
  area.addEventListener('keydown', event => {
    if (event.key === 'Enter') { event.preventDefault(); area.form.requestSubmit(); }
  });
  area.setSelectionRange(0, 0);
  return area;
};

export const say = (key, ...values) =>
  (words[key] ?? key).replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)] ?? ''));

// What stands while the reader changes the language: an element by its words, attributes that name it or hint at its use.
export const titled = (element, key, attributes = {}) => h(element, { 'data-m': key, ...attributes }, say(key));
export const named = (key, value) => ({ 'data-a': key, 'data-v': value, 'aria-label': say(key, value) });
export const hint = key => ({ 'data-p': key, placeholder: say(key) });

export const language = () => root.lang;

export const speak = async tag => {
  words = await get(`/api/words?lang=${tag}`);
  root.lang = tag;
  for (const element of document.querySelectorAll('[data-m]')) element.textContent = say(element.dataset.m);
  for (const element of document.querySelectorAll('[data-a]')) element.setAttribute('aria-label', say(element.dataset.a, element.dataset.v));
  for (const element of document.querySelectorAll('[data-p]')) element.placeholder = say(element.dataset.p);
  for (const button of document.querySelectorAll('[data-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset.lang === tag));
  }
  document.title = say('title');
};

// An ISO day as the reader's language writes it.
export const day = iso => {
  if (!iso) return '';
  const [y, m, d] = iso.split('-');
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return language() === 'vi' ? `${d}/${m}/${y}` : `${Number(d)} ${months[Number(m) - 1]} ${y}`;
};

export class Refused extends Error {
  constructor(status, answer) {
    super(say('wrong.' + answer.code, answer.found));
    this.status = status;
    this.code = answer.code;
  }
}

const answer = async response => {
  const body = await response.json().catch(() => ({ code: 'fault', found: response.status }));
  if (!response.ok) throw new Refused(response.status, body);
  return body;
};

export const get = async path => answer(await fetch(path, { credentials: 'same-origin' }));

export const post = async (path, body) => answer(await fetch(path, {
  method: 'POST',
  credentials: 'same-origin',
  headers: { 'Content-Type': 'application/json', 'X-Giaoviec-Page': root.dataset.csrf },
  body: JSON.stringify(body)
}));

let fading = 0;
export const toast = text => {
  const place = byId('toast');
  place.textContent = text;
  place.classList.add('shown');
  clearTimeout(fading);
  fading = setTimeout(() => place.classList.remove('shown'), 4000);
};

export const alarm = text => {
  const place = byId('alert');
  place.replaceChildren();
  if (text) {
    place.append(h('span', {}, text), h('button', { type: 'button', onclick: () => alarm('') }, say('close')));
  }
};

// A dialog; resolves to what `give` returns when it is confirmed, else to null.
export const ask = (title, content, give, confirm = say('ok')) => new Promise(resolve => {
  const dialog = byId('dialog');
  const close = value => { dialog.close(); dialog.replaceChildren(); resolve(value); };
  const form = h('form', { onsubmit: event => {
    event.preventDefault();
    const value = give ? give() : true;
    if (value !== null) close(value);
  } },
  h('h2', { id: 'dialogTitle' }, title),
  content,
  h('div', { class: 'actions' },
    give && h('button', { type: 'submit', class: 'primary' }, confirm),
    h('button', { type: 'button', onclick: () => close(null) }, say(give ? 'cancel' : 'close'))));
  dialog.oncancel = event => { event.preventDefault(); close(null); };
  dialog.replaceChildren(form);
  dialog.showModal();
});
