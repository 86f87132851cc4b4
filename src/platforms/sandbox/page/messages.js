// @ts-check
/** The messages of one room, newest below. */
import { read } from './api.js'
import { byId, make } from './state.js'
import { drawThread, showReply, updateThread } from './threads.js'
import { build, updateKeepingFocus } from './tree.js'
import { day, say, time } from './words.js'

/** @typedef {import('./state.js').Thread} Thread */

/** The page keeps this many messages drawn; the oldest make room, and can be loaded again. */
const mostDrawn = 240
const nearPx = 120

const scroll = byId('messages')
const pill = byId('newer')
/** @type {HTMLOListElement} */
let list = make('ol', { class: 'list-of-messages' })
let room = ''
let newer = 0
/** Loads of a room that was left in the meantime must not be drawn into the next. */
let visit = 0

/** @param {{ id: string, kind: string }} opened @param {number | null} wanted a message to show, else the newest */
export const openRoom = async (opened, wanted) => {
  visit += 1
  const thisVisit = visit
  room = opened.id
  newer = 0
  showPill()
  list = make('ol', { class: 'list-of-messages' })
  const waiting = make('p', { class: 'empty quiet' }, say('loading'))
  scroll.replaceChildren(waiting)
  const { messages, more } = await read('messages', { room, ...(wanted === null ? {} : { before: wanted + 30 }) })
  if (thisVisit !== visit) return null
  scroll.replaceChildren(olderButton(more), list, empty(opened.kind))
  grown.disconnect()
  grown.observe(list)
  for (const message of messages) list.append(draw(message))
  separateDays()
  const target = wanted === null ? null : itemOf(wanted)
  if (target === null) toBottom()
  else {
    following = false
    target.scrollIntoView({ block: 'center' })
    target.classList.add('wanted')
    target.querySelector('.card')?.focus({ preventScroll: true })
  }
  return newest()
}

/** Leaves the room: what comes is not drawn any more. */
export const leaveRoom = () => {
  visit += 1
  room = ''
  newer = 0
  showPill()
}

export const newest = () => Number(list.querySelector(':scope > .message:last-of-type')?.getAttribute('data-id') ?? 0)

/** @param {Thread} message @returns {boolean} whether it is new in the open room */
export const showMessage = (message) => {
  if (message.room !== room) return false
  const standing = itemOf(message.id)
  if (standing !== null) {
    redraw(standing, message)
    return false
  }
  // An older message that is not drawn changed: it is drawn when somebody scrolls there.
  if (message.id < newest()) return false
  const follow = atBottom()
  const item = draw(message)
  item.classList.add('arrived')
  list.append(item)
  while (list.children.length > mostDrawn && follow) dropOldest()
  separateDays()
  if (follow) toBottom('smooth')
  else {
    newer += 1
    showPill()
  }
  return true
}

/** @param {import('./state.js').Message} reply */
export const showReplyIn = (reply) => {
  const item = reply.room === room && reply.threadOf !== null ? itemOf(reply.threadOf) : null
  if (item !== null) showReply(item, reply)
}

pill.addEventListener('click', () => toBottom('smooth'))
scroll.addEventListener('scroll', () => {
  following = atBottom()
  if (newer === 0 || !following) return
  newer = 0
  showPill()
})

/** Whether the end is in sight, and so stays there: messages take their height only as they come into view. */
let following = true
const grown = new ResizeObserver(() => {
  if (following) scroll.scrollTop = scroll.scrollHeight
})

const atBottom = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearPx

/** @param {ScrollBehavior} [behavior] */
const toBottom = (behavior = 'instant') => {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  following = true
  requestAnimationFrame(() => scroll.scrollTo({ top: scroll.scrollHeight, behavior: calm ? 'instant' : behavior }))
}

const showPill = () => {
  pill.hidden = newer === 0
  pill.textContent = say('newMessages', { count: newer })
}

/** @param {number} id @returns {any} */
const itemOf = (id) => list.querySelector(`:scope > [data-id="${id}"]`)

/** @param {Thread} message */
const draw = (message) => {
  const item = make('li', {
    class: message.author === null ? 'message' : 'message by-person',
    'data-id': String(message.id),
  })
  item.append(
    make('div', { class: 'message-time' }, make('time', {}), make('span', { class: 'edited' })),
    message.author === null ? '' : make('p', { class: 'message-author' }, message.author.name),
    build(message.tree),
    drawThread(message),
  )
  drawTime(item, message)
  return item
}

/** @param {any} item @param {Thread} message */
const redraw = (item, message) => {
  if (Number(item.dataset['change'] ?? 0) > message.change) return
  const article = item.querySelector(':scope > article')
  if (article !== null) updateKeepingFocus(article, message.tree)
  updateThread(item.querySelector(':scope > .thread'), message)
  drawTime(item, message)
}

/** @param {any} item @param {Thread} message */
const drawTime = (item, message) => {
  item.dataset['change'] = String(message.change)
  item.dataset['day'] = day(message.at)
  const stamp = item.querySelector('.message-time time')
  stamp.textContent = time(message.at)
  stamp.setAttribute('datetime', new Date(message.at).toISOString())
  item.querySelector('.message-time .edited').textContent =
    message.editedAt === null ? '' : say('edited', { time: time(message.editedAt) })
}

/** A heading before the first message of each day. */
const separateDays = () => {
  let last = ''
  for (const item of /** @type {any} */ (list.querySelectorAll(':scope > .message'))) {
    const before = item.previousElementSibling
    const heading = before?.classList.contains('day-heading') ? before : null
    const starts = item.dataset['day'] !== last
    if (starts && heading === null)
      item.before(make('li', { class: 'day-heading' }, make('h2', {}, item.dataset['day'])))
    if (!starts) heading?.remove()
    last = item.dataset['day']
  }
}

const dropOldest = () => {
  list.firstElementChild?.remove()
  const older = scroll.querySelector('.older')
  if (older !== null) older.hidden = false
}

/** @param {boolean} more */
const olderButton = (more) => {
  const button = make('button', { type: 'button', class: 'button older', hidden: !more }, say('older'))
  button.addEventListener('click', async () => {
    const first = list.querySelector(':scope > .message')
    const thisVisit = visit
    button.disabled = true
    const answer = await read('messages', { room, before: Number(first?.getAttribute('data-id') ?? 0) }).catch(
      () => null,
    )
    button.disabled = false
    if (answer === null || thisVisit !== visit) return
    const height = scroll.scrollHeight
    list.prepend(...answer.messages.map(draw))
    separateDays()
    button.hidden = !answer.more
    // What was in sight stays in sight.
    scroll.scrollTop += scroll.scrollHeight - height
  })
  return button
}

/** Shown by the style sheet while the list has no message. @param {string} kind */
const empty = (kind) =>
  make(
    'div',
    { class: 'empty' },
    make('p', { class: 'empty-title' }, say(kind === 'direct' ? 'emptyDirect' : 'emptyRoom')),
    make('p', { class: 'quiet' }, say(kind === 'direct' ? 'emptyDirectHint' : 'emptyRoomHint')),
  )
