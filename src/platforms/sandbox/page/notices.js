// @ts-check
/** What only this person is told: a toast in passing, and a list that stays as long as the tab. */
import { byId, make } from './state.js'
import { build } from './tree.js'
import { say } from './words.js'

/** @typedef {{ kind: 'done' | 'refused' | 'failed', text: string, at: number } | { kind: 'show', summary: string, tree: import('./tree.js').Tree, at: number }} Notice */

const most = 40
const shortMs = 6_000
const longMs = 12_000

const panel = byId('notices')
const list = byId('notices-list')
const toasts = byId('toasts')
const opener = byId('notices-open')
let person = ''
let unread = 0
/** @type {Notice[]} */
let notices = []

/** @param {string} who */
export const noticesOf = (who) => {
  person = who
  unread = 0
  try {
    notices = JSON.parse(sessionStorage.getItem(`notices:${who}`) ?? '[]')
  } catch {
    notices = []
  }
  toasts.replaceChildren()
  list.replaceChildren(...notices.map(draw))
  close()
}

/** @param {Notice} notice @param {() => void} [retry] */
export const notify = (notice, retry) => {
  notices = [notice, ...notices].slice(0, most)
  sessionStorage.setItem(`notices:${person}`, JSON.stringify(notices))
  const item = draw(notice)
  list.prepend(item)
  while (list.children.length > most) list.lastElementChild?.remove()
  announce(notice.kind === 'show' ? notice.summary : notice.text)
  if (notice.kind === 'show') {
    open()
    item.querySelector('.card')?.focus()
  } else {
    toast(notice, retry)
    if (panel.hidden) unread += 1
  }
  drawOpener()
}

/** Says something aloud to screen readers, when it suits them. @param {string} text */
export const announce = (text) => {
  byId('announce').textContent = text
}

export const drawOpener = () => {
  opener.replaceChildren(
    make('span', { class: 'eye', 'aria-hidden': 'true' }),
    make('span', { class: 'notices-open-label' }, say('notices')),
    unread === 0 ? '' : make('span', { class: 'badge' }, String(unread)),
  )
  byId('notices-title').textContent = say('notices')
  byId('notices-clear').textContent = say('noticesClear')
  byId('notices-close').setAttribute('aria-label', say('close'))
  list.dataset['empty'] = say('noticesEmpty')
}

const open = () => {
  panel.hidden = false
  unread = 0
  opener.setAttribute('aria-expanded', 'true')
  drawOpener()
}

const close = () => {
  panel.hidden = true
  opener.setAttribute('aria-expanded', 'false')
}

opener.addEventListener('click', () => {
  if (!panel.hidden) return close()
  open()
  byId('notices-title').focus()
})
byId('notices-close').addEventListener('click', () => {
  close()
  opener.focus()
})
byId('notices-clear').addEventListener('click', () => {
  notices = []
  sessionStorage.removeItem(`notices:${person}`)
  list.replaceChildren()
})
panel.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  close()
  opener.focus()
})

/** @param {Notice} notice */
const draw = (notice) =>
  notice.kind === 'show'
    ? make('li', { class: 'notice show' }, build(notice.tree))
    : make('li', { class: `notice ${notice.kind}` }, make('p', {}, notice.text))

/** @param {Extract<Notice, { text: string }>} notice @param {() => void} [retry] */
const toast = (notice, retry) => {
  const item = make('div', { class: `toast ${notice.kind}` }, make('p', {}, notice.text))
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  const leave = () => item.remove()
  const wait = () => {
    clearTimeout(timer)
    // What failed stays until it is read: it asks for something.
    if (retry === undefined) timer = setTimeout(leave, notice.kind === 'done' ? shortMs : longMs)
  }
  if (retry !== undefined) {
    const again = make('button', { type: 'button', class: 'button small' }, say('retry'))
    again.addEventListener('click', () => {
      leave()
      retry()
    })
    item.append(again)
  }
  const dismiss = make('button', { type: 'button', class: 'icon', 'aria-label': say('dismiss') })
  dismiss.addEventListener('click', leave)
  item.append(dismiss)
  item.addEventListener('pointerenter', () => clearTimeout(timer))
  item.addEventListener('focusin', () => clearTimeout(timer))
  item.addEventListener('pointerleave', wait)
  item.addEventListener('focusout', wait)
  toasts.append(item)
  while (toasts.children.length > 3) toasts.firstElementChild?.remove()
  wait()
}
