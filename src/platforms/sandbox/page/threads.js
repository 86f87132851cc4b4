// @ts-check
/** What stands under a message: the last lines of its history, all of them on demand, and a place for a note. */
import { read } from './api.js'
import { make } from './state.js'
import { build, update } from './tree.js'
import { say, time } from './words.js'

/**
 * @typedef {import('./state.js').Thread} Thread
 * @typedef {import('./state.js').Message} Message
 */

/** @param {Thread} message */
export const drawThread = (message) => {
  const lines = make('ol', { class: 'thread-lines', id: `thread-${message.id}` })
  const toggle = make('button', {
    type: 'button',
    class: 'thread-toggle',
    'aria-expanded': 'false',
    'aria-controls': `thread-${message.id}`,
  })
  const thread = make('section', { class: 'thread' }, lines, toggle, message.caseId === null ? null : noteForm(message))
  toggle.addEventListener('click', () => void turn(thread, message.id))
  drawLines(thread, message)
  return thread
}

/** @param {any} thread @param {Thread} message */
export const updateThread = (thread, message) => drawLines(thread, message)

/** @param {any} item the message it stands under @param {Message} reply */
export const showReply = (item, reply) => {
  const lines = item.querySelector('.thread-lines')
  const standing = lines.querySelector(`[data-id="${reply.id}"]`)
  if (standing !== null) update(standing.querySelector('article'), reply.tree)
  else if (isOpen(item.querySelector('.thread'))) lines.append(drawLine(reply))
}

/** @param {any} thread */
const isOpen = (thread) => thread.querySelector('.thread-toggle').getAttribute('aria-expanded') === 'true'

/** @param {any} thread @param {number} id */
const turn = async (thread, id) => {
  const toggle = thread.querySelector('.thread-toggle')
  const open = !isOpen(thread)
  toggle.setAttribute('aria-expanded', String(open))
  thread.classList.toggle('open', open)
  const lines = thread.querySelector('.thread-lines')
  if (open) {
    const { messages } = await read(`threads/${id}`)
    lines.replaceChildren(...messages.map(drawLine))
    thread.dataset['replies'] = String(messages.length)
  } else while (lines.children.length > inSight) lines.firstElementChild?.remove()
  label(thread)
}

const inSight = 2

/** @param {any} thread @param {Thread} message */
const drawLines = (thread, message) => {
  thread.dataset['replies'] = String(message.replies)
  thread.hidden = message.replies === 0 && message.caseId === null
  if (!isOpen(thread)) thread.querySelector('.thread-lines').replaceChildren(...message.latest.map(drawLine))
  label(thread)
}

/** @param {any} thread */
const label = (thread) => {
  const toggle = thread.querySelector('.thread-toggle')
  const replies = Number(thread.dataset['replies'])
  const more = replies > inSight
  toggle.hidden = !more && thread.querySelector('.note') === null
  toggle.replaceChildren(
    make('span', { class: 'chevron', 'aria-hidden': 'true' }),
    isOpen(thread) ? say('historyHide') : more ? say('history', { count: replies }) : say('noteAdd'),
  )
}

/** @param {Message} reply */
const drawLine = (reply) =>
  make(
    'li',
    { class: 'thread-line', 'data-id': String(reply.id) },
    make('time', { datetime: new Date(reply.at).toISOString() }, time(reply.at)),
    reply.author === null ? null : make('strong', {}, reply.author.name),
    build(reply.tree),
  )

/** @param {Thread} message */
const noteForm = (message) => {
  const id = `note-${message.id}`
  return make(
    'form',
    { class: 'note', 'data-thread': String(message.id), autocomplete: 'off' },
    make('label', { class: 'hidden-label', for: id }, say('noteLabel', { case: String(message.caseId) })),
    make('input', { id, type: 'text', name: 'text', maxlength: '4000', placeholder: say('notePlaceholder') }),
    make('button', { type: 'submit', class: 'button small' }, say('noteAdd')),
  )
}
