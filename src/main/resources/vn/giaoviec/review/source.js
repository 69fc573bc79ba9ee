// The notice itself: its text, or pictures of its pages, with the evidence of its tasks drawn on it.
import { byId, day, h, say } from './dom.js';

const DOTS_PER_POINT = 110 / 72;
const NOT_SHOWN = new Set(['REJECTED', 'MERGED']);

let notice = null;
let task = null;
let view = 'text';
let page = 1;

const marks = () => {
  const all = [];
  notice.tasks.forEach((one, index) => {
    if (NOT_SHOWN.has(one.status)) return;
    for (const mark of one.evidence) all.push({ ...mark, index, token: `${index}${mark.field}` });
  });
  return all;
};

// Cuts the text where a role or a piece of evidence begins or ends.
const pieces = () => {
  const all = marks();
  const cuts = new Set([0, notice.text.length]);
  for (const part of [...notice.coverage, ...all]) { cuts.add(part.start); cuts.add(part.end); }
  const sorted = [...cuts].sort((a, b) => a - b);
  const begins = [...all].sort((a, b) => a.start - b.start);
  const opened = new Set();
  const result = [];
  let next = 0, stretch = 0, open = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i], end = sorted[i + 1];
    open = open.filter(mark => mark.end > start);
    while (next < begins.length && begins[next].start <= start) open.push(begins[next++]);
    while (stretch + 1 < notice.coverage.length && notice.coverage[stretch].end <= start) stretch++;
    const isTask = open.some(mark => mark.field === '/text');
    let role = notice.coverage[stretch]?.role ?? 'context';
    if (isTask) role = 'task'; else if (role === 'task') role = 'left';
    for (const mark of open) {
      if (mark.field === '/text' && !opened.has(mark.index)) {
        opened.add(mark.index);
        result.push({ opens: mark.index });
      }
    }
    result.push({ start, end, role, tokens: open.map(mark => mark.token) });
  }
  return result;
};

// Lines that were only wrapped go on in one; each character stays in its place.
const MARKER = /^\s*([-+–•*]|\d+[.)]|[a-zđ][.)]|[IVX]+\.)\s?/;
const flowing = text => {
  const lines = text.split('\n');
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return line;
    const goesOn = line.length >= 50 && !/[.;:!?/]\s*$/.test(line) && next.trim() !== '' && !MARKER.test(next) && !/^[\p{Lu}\s]+$/u.test(next);
    return line + (goesOn ? ' ' : '\n');
  }).join('');
};

const drawText = choose => {
  const place = byId('text');
  if (notice.text === null) {
    place.replaceChildren(h('p', { class: 'note' }, say('noText')));
    return;
  }
  const shown = flowing(notice.text);
  place.replaceChildren(...pieces().map(piece => piece.opens !== undefined
    ? h('button', {
      type: 'button', class: 'no', 'aria-label': say('task.number', piece.opens + 1),
      onclick: () => choose(notice.tasks[piece.opens].id)
    }, String(piece.opens + 1))
    : h('span', { class: 's ' + piece.role, 'data-start': piece.start, 'data-e': piece.tokens.join(' '), title: say('role.' + piece.role) },
      shown.slice(piece.start, piece.end))));
};

const drawPage = () => {
  byId('page').hidden = view !== 'page';
  byId('text').hidden = view === 'page';
  for (const button of document.querySelectorAll('[data-view]')) {
    button.setAttribute('aria-pressed', String(button.dataset.view === view));
  }
  if (view !== 'page') return;
  byId('pageNumber').textContent = say('page.of', page, notice.pages);
  byId('back').disabled = page <= 1;
  byId('forth').disabled = page >= notice.pages;
  const picture = byId('picture');
  const path = `/api/notices/${notice.id}/pages/${page}`;
  picture.alt = say('page.alt', page, notice.label);
  if (picture.getAttribute('src') !== path) {
    byId('boxes').replaceChildren();
    picture.classList.add('waiting'); // the page before must not be taken for this one
    picture.src = path;
  } else {
    drawBoxes();
  }
};

const drawBoxes = () => {
  const picture = byId('picture');
  const width = picture.naturalWidth / DOTS_PER_POINT, height = picture.naturalHeight / DOTS_PER_POINT;
  if (!notice || width === 0) return;
  const boxes = [];
  for (const mark of marks().filter(one => one.page === page)) {
    const own = notice.tasks[mark.index].id === task;
    for (const [x, y, w, high] of mark.boxes) {
      const box = h('i', { class: (mark.field === '/text' ? 'words' : 'value') + (own ? ' own' : ''), 'data-e': mark.token });
      box.style.left = `${100 * x / width}%`;
      // Boxes end at the line on which the letters stand; tails and tone marks reach beyond.
      box.style.top = `${100 * (y - high * 0.2) / height}%`;
      box.style.width = `${100 * w / width}%`;
      box.style.height = `${100 * high * 1.6 / height}%`;
      boxes.push(box);
    }
  }
  byId('boxes').replaceChildren(...boxes);
  const first = byId('boxes').querySelector('.own');
  if (first) first.scrollIntoView({ block: 'center' });
};

// Lights up where the current task, or one of its values, was read.
export const light = (field = null) => {
  const index = notice.tasks.findIndex(one => one.id === task);
  for (const piece of document.querySelectorAll('#source [data-e]')) {
    const tokens = piece.dataset.e.split(' ');
    piece.classList.toggle('lit', index >= 0 && tokens.includes(`${index}/text`));
    piece.classList.toggle('strong', field !== null && tokens.includes(`${index}${field}`));
  }
  const place = byId('text');
  const first = place.querySelector(field === null ? '.lit' : '.strong');
  if (first && !place.hidden) {
    const at = first.getBoundingClientRect(), pane = place.getBoundingClientRect();
    if (at.top < pane.top + 20 || at.bottom > pane.bottom - 20) place.scrollTop += at.top - pane.top - pane.height / 3;
  }
};

export const showSource = (shown, current, choose) => {
  const other = notice === null || notice.id !== shown.id;
  notice = shown;
  task = current;
  if (other) page = 1;
  if (!notice.drawable) view = 'text';
  byId('label').replaceChildren(...[notice.type && h('span', { class: 'chip type' }, notice.type), ' ' + notice.label].filter(Boolean));
  byId('meta').textContent = [day(notice.issuedOn), notice.issuer, say('kind.' + notice.kind), notice.file].filter(Boolean).join(' · ');
  byId('subject').textContent = notice.subject;
  const warnings = [...notice.missed, ...notice.warnings].map(words => h('p', { class: 'note' }, words));
  byId('warnings').replaceChildren(...warnings.length < 2 ? warnings : [h('details', {},
    h('summary', {}, say('warnings', warnings.length)), h('div', { class: 'list', tabindex: 0, role: 'region', 'aria-label': say('warnings', warnings.length) }, warnings))]);
  byId('views').hidden = !notice.drawable;
  const own = notice.tasks.find(one => one.id === task)?.evidence.find(mark => mark.field === '/text');
  if (own) page = own.page;
  const scrolled = other ? 0 : byId('text').scrollTop;
  drawText(choose);
  byId('text').scrollTop = scrolled;
  drawPage();
  light();
};

export const turnView = wanted => {
  if (!notice || !notice.drawable) return;
  view = wanted ?? (view === 'text' ? 'page' : 'text');
  drawPage();
  light();
};

const turn = by => { page = Math.min(notice.pages, Math.max(1, page + by)); drawPage(); };

// The words that are selected in the text, as offsets into it, or null.
export const selected = () => {
  const selection = document.getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed || !notice || notice.text === null) return null;
  const range = selection.getRangeAt(0);
  if (!byId('text').contains(range.commonAncestorContainer)) return null;
  let start = null, end = null;
  for (const piece of byId('text').querySelectorAll('.s')) {
    if (!range.intersectsNode(piece)) continue;
    const words = piece.firstChild, base = Number(piece.dataset.start);
    const from = range.startContainer === words ? range.startOffset : 0;
    const to = range.endContainer === words ? range.endOffset : words.length;
    if (from < to) { start ??= base + from; end = base + to; }
  }
  if (start === null) return null;
  while (start < end && notice.text[start].trim() === '') start++;
  while (start < end && notice.text[end - 1].trim() === '') end--;
  return start < end ? { start, end, words: notice.text.slice(start, end).replace(/\s+/g, ' ') } : null;
};

export const startSource = () => {
  byId('picture').addEventListener('load', () => { byId('picture').classList.remove('waiting'); drawBoxes(); });
  byId('picture').addEventListener('error', () => turnView('text'));
  byId('back').addEventListener('click', () => turn(-1));
  byId('forth').addEventListener('click', () => turn(1));
  for (const button of document.querySelectorAll('[data-view]')) {
    button.addEventListener('click', () => turnView(button.dataset.view));
  }
};
