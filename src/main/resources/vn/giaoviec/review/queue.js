// What is to be checked, and how far the work is.
import { byId, day, h, say } from './dom.js';

export const tone = item =>
  item.status === 'CHANGED' ? 'changed' : item.status === 'OPEN' ? (item.percent < 70 ? 'low' : 'fair')
    : item.status === null ? 'notice' : item.status === 'REJECTED' ? 'rejected' : 'checked';

const row = (item, current, choose) => h('li', {},
  h('button', {
    type: 'button', class: 'item ' + tone(item), 'aria-current': current ? 'true' : null,
    onclick: () => choose(item)
  },
  h('span', { class: 'line' }, h('span', { class: 'number' }, item.label),
    h('span', { class: 'chip' }, item.status === null ? say('item.notice')
      : item.status === 'OPEN' ? `${item.percent} %` : say('status.' + item.status))),
  item.status === null ? h('span', { class: 'words' }, say(item.percent === 0 ? 'item.empty' : 'item.confirm'))
    : h('span', { class: 'lead' }, item.lead || say('noLead')),
  h('span', { class: 'words', lang: 'vi' }, item.text),
  item.due && h('span', { class: 'due' }, day(item.due))));

export const isSame = (item, notice, task) => item.notice === notice && item.task === task;

export const showQueue = (queue, notice, task, choose) => {
  const items = byId('items');
  items.replaceChildren(...queue.items.map(item => row(item, isSame(item, notice, task), choose)));
  const current = items.querySelector('[aria-current]');
  if (current) current.scrollIntoView({ block: 'nearest' });
  byId('found').textContent = queue.found === 0 ? say('found.none')
    : queue.found > queue.items.length ? say('found.some', queue.items.length, queue.found) : say('found', queue.found);
  const bar = byId('bar');
  bar.setAttribute('aria-valuemax', queue.tasks);
  bar.setAttribute('aria-valuenow', queue.checked);
  const text = say('progress.text', queue.checked, queue.tasks, queue.done, queue.notices);
  bar.setAttribute('aria-valuetext', text);
  bar.firstElementChild.style.width = `${queue.tasks === 0 ? 100 : 100 * queue.checked / queue.tasks}%`;
  byId('progress').textContent = text;
};
