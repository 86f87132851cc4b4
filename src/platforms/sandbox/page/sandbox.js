// @ts-check
/** Starts the page and holds it together: who one is, which room is open, what was pressed and what was answered. */
import { become, NotAnswered, read, requestKey, send, whoAmI } from './api.js'
import { closeForm, openForm } from './dialog.js'
import { follow } from './live.js'
import { leaveRoom, newest, openRoom, showMessage, showReplyIn } from './messages.js'
import './menus.js'
import { announce, drawOpener, noticesOf, notify } from './notices.js'
import { drawClock, drawRooms, drawSampleDay, drawSide, drawSpeeds } from './sidebar.js'
import { byId, homeAddress, make, markSeen, seenBy } from './state.js'
import { build, updateKeepingFocus } from './tree.js'
import { say, speak } from './words.js'

/**
 * @typedef {import('./state.js').World} World
 * @typedef {import('./state.js').Answer} Answer
 */

/** @type {World} */
let world
let room = ''
let change = 0
/** When the clock's position was told, by this page's own clock. */
let clockToldAt = 0

const start = async () => {
  const asked = new URLSearchParams(location.search).get('as') ?? sessionStorage.getItem('as') ?? ''
  await enter(asked)
  byId('app').hidden = false
  const stream = follow({ since: () => change, event: told, connected })
  byId('person').addEventListener('change', async (/** @type {any} */ event) => {
    await enter(event.target.value)
    stream.restart()
  })
  addEventListener('hashchange', () => void go())
  setInterval(() => drawClock(businessNow()), 250)
}

/** Becomes this person, or the first of the staff where there is no such. @param {string} person */
const enter = async (person) => {
  become(person)
  await load()
  become(world.me.id)
  sessionStorage.setItem('as', whoAmI())
  history.replaceState(null, '', `?as=${encodeURIComponent(whoAmI())}${location.hash}`)
  closeForm()
  noticesOf(whoAmI())
  drawAll()
  await go()
}

const load = async () => {
  const seen = Object.entries(seenBy(whoAmI())).map(([id, last]) => `${encodeURIComponent(id)}:${last}`)
  world = await read('world', { seen: seen.join(',') })
  change = world.change
  clockToldAt = performance.now()
  speak({ words: world.words, language: world.me.language, timezone: world.timezone })
}

const drawAll = () => {
  drawSide(world, room)
  drawOpener()
  drawClock(businessNow())
  byId('skip').textContent = say('skip')
  byId('typed-label').textContent = say('compose')
  byId('typed').placeholder = say('composeHint')
  byId('typed-send').textContent = say('send')
}

const businessNow = () => world.clock.now + (performance.now() - clockToldAt) * world.clock.speed

/** Opens the room the address names: `#care`, `#care/120` with a message, `#~` one's own page. */
const go = async () => {
  const [name = '', message = ''] = location.hash.slice(1).split('/')
  const wanted = decodeURIComponent(name)
  const found = world.rooms.find(({ id }) => id === wanted)
  const opened = found ?? (wanted === homeAddress ? null : world.rooms[0])
  room = opened?.id ?? homeAddress
  drawer(false)
  byId('room-name').textContent = opened === null ? say('myQueue') : (opened?.name ?? '')
  byId('room-name').dataset['kind'] = opened?.kind ?? 'home'
  byId('room-about').textContent = opened === null ? say('myQueueAbout') : (opened?.about ?? '')
  byId('typed-hint').textContent = opened?.kind === 'direct' ? '' : say('composePrivate')
  drawRooms(world, room)
  if (opened == null) await openHome()
  else if ((await openRoom(opened, /^\d+$/.test(message) ? Number(message) : null)) !== null) seenHere()
  drawTitle()
}

const openHome = async () => {
  leaveRoom()
  const { tree } = await read('home')
  if (room !== homeAddress) return
  const standing = byId('messages').querySelector(':scope > .home > article')
  if (standing === null) byId('messages').replaceChildren(make('div', { class: 'home' }, build(tree)))
  else updateKeepingFocus(standing, tree)
}

/** The open room was read to its end. */
const seenHere = () => {
  const here = world.rooms.find(({ id }) => id === room)
  if (here === undefined || document.hidden) return
  markSeen(whoAmI(), room, newest())
  here.unread = 0
  drawRooms(world, room)
  drawTitle()
}
document.addEventListener('visibilitychange', seenHere)

const drawTitle = () => {
  const unread = world.rooms.reduce((sum, one) => sum + one.unread, 0)
  document.title = `${unread > 0 ? `(${unread}) ` : ''}${byId('room-name').textContent} · Ventanilla`
}

/** @param {any} data @param {number | null} id */
const told = (data, id) => {
  if (data.kind === 'resync') {
    change = id ?? 0
    void load().then(drawAll).then(go)
    return
  }
  if (id !== null) change = Math.max(change, id)
  if (data.kind === 'state') {
    world = { ...world, clock: data.clock, sampleDay: data.sampleDay }
    clockToldAt = performance.now()
    if (!byId('speeds').contains(document.activeElement)) drawSpeeds(world)
    drawSampleDay(world)
  } else if (data.kind === 'reply') showReplyIn(data.message)
  else if (data.kind === 'message') messageCame(data.message)
}

/** @param {import('./state.js').Thread} message */
const messageCame = (message) => {
  if (message.room === world.home) {
    if (room === homeAddress) void openHome()
    return
  }
  const there = world.rooms.find(({ id }) => id === message.room)
  const isNew = there !== undefined && message.id > there.newest
  if (isNew) there.newest = message.id
  if (showMessage(message)) {
    announce(message.summary)
    return seenHere()
  }
  if (!isNew || there.id === room || message.author?.id === whoAmI()) return
  there.unread += 1
  drawRooms(world, room)
  drawTitle()
}

/** Most breaks last a moment; only one that lasts is worth a word. */
const patienceMs = 1_200
/** @type {ReturnType<typeof setTimeout> | null} */
let lostTimer = null

/** @param {boolean} well */
const connected = (well) => {
  const place = byId('connection')
  if (!well) {
    // Each vain attempt comes here again.
    lostTimer ??= setTimeout(() => {
      place.textContent = say('lost')
      place.classList.add('lost')
    }, patienceMs)
    return
  }
  if (lostTimer !== null) clearTimeout(lostTimer)
  lostTimer = null
  if (!place.classList.contains('lost')) return
  place.classList.remove('lost')
  place.textContent = say('back')
  setTimeout(() => {
    if (!place.classList.contains('lost')) place.textContent = ''
  }, 3_000)
}

/** Does what was pressed; what never arrived is told, with an offer to try again (the same key: it counts once). */
/** @param {() => Promise<Answer>} ask @returns {Promise<Answer | null>} */
const attempt = async (ask) => {
  try {
    return await ask()
  } catch (error) {
    const again = isAway(error) ? async () => show(await attempt(ask)) : undefined
    notify({ kind: 'failed', text: whyNot(error), at: businessNow() }, again)
    return null
  }
}

/** @param {unknown} error */
const isAway = (error) => !(error instanceof NotAnswered) || error.status === 0 || error.status >= 500
/** @param {unknown} error */
const whyNot = (error) => (isAway(error) ? say('failed') : error instanceof Error ? error.message : '')

/** @param {Answer | null} answer */
const show = (answer) => {
  if (answer === null) return
  if (answer.kind === 'form') openForm(answer.tree, submitForm)
  else if (answer.kind === 'show')
    notify({ kind: 'show', summary: answer.summary, tree: answer.tree, at: businessNow() })
  else if (answer.kind === 'invalid')
    notify({ kind: 'refused', text: Object.values(answer.errors).join(' '), at: businessNow() })
  else if (answer.kind !== 'kept') notify({ kind: answer.kind, text: answer.text, at: businessNow() })
}

/** @type {import('./dialog.js').Submit} */
const submitForm = ({ action, target, values, key }) =>
  settled(() => send('press', { action, target, values, requestKey: key }))

/** @type {import('./dialog.js').Submit} */
const submitMention = ({ values }) => settled(() => send('mention', { values }))

/** What a dialog does with its answer: errors keep it open, and so does one that never arrived. */
/** @param {() => Promise<Answer>} ask @returns {Promise<Record<string, string> | null>} */
const settled = async (ask) => {
  try {
    const answer = await ask()
    if (answer.kind === 'invalid') return answer.errors
    show(answer)
    return null
  } catch (error) {
    return { '': whyNot(error) }
  }
}

document.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target.closest('button[data-action]') : null
  if (pressed instanceof HTMLElement && pressed.closest('dialog') === null) void press(pressed)
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  // A link to a message of this very page opens here, not in another tab.
  if (
    link instanceof HTMLAnchorElement &&
    link.origin === location.origin &&
    link.hash !== '' &&
    link.target === '_blank'
  ) {
    event.preventDefault()
    location.hash = link.hash
  }
})

/** @param {HTMLElement} button */
const press = async (button) => {
  if (button.getAttribute('aria-busy') === 'true') return
  button.setAttribute('aria-busy', 'true')
  const { action, target } = button.dataset
  const body = { action, target, values: null, requestKey: requestKey() }
  const menu = button.closest('details.more')
  const answer = await attempt(() => send('press', body))
  button.removeAttribute('aria-busy')
  if (menu instanceof HTMLDetailsElement) {
    menu.open = false
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus({ preventScroll: true })
  }
  show(answer)
}

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || !form.classList.contains('note')) return
  event.preventDefault()
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem('text'))
  const text = field.value.trim()
  if (text === '' || form.getAttribute('aria-busy') === 'true') return
  form.setAttribute('aria-busy', 'true')
  const body = { thread: Number(form.dataset['thread']), text, requestKey: requestKey() }
  const answer = await attempt(() => send('note', body))
  form.removeAttribute('aria-busy')
  if (answer?.kind === 'done') field.value = ''
  show(answer)
})

byId('compose').addEventListener('submit', async (/** @type {SubmitEvent} */ event) => {
  event.preventDefault()
  const field = byId('typed')
  const text = field.value.trim()
  if (text === '') return
  field.value = ''
  const body = { room, text, requestKey: requestKey() }
  const answer = await attempt(() => send('say', body))
  if (answer === null && field.value === '') field.value = text
  show(answer)
})

byId('send-mention').addEventListener('click', async () => {
  const answer = await attempt(() => read('mention-form'))
  if (answer?.kind === 'form') openForm(answer.tree, submitMention)
})

byId('sample-day').addEventListener('click', async () => {
  if (!world.sampleDay.playing) show(await attempt(() => send('sample-day', {})))
})

byId('speeds').addEventListener('change', (/** @type {any} */ event) => {
  void attempt(() => send('clock', { speed: Number(event.target.value) }))
})

/** On a narrow screen the side is a drawer. @param {boolean} open */
const drawer = (open) => {
  byId('side').classList.toggle('open', open)
  byId('side-open').setAttribute('aria-expanded', String(open))
}
byId('side-open').addEventListener('click', () => {
  drawer(true)
  byId('side-close').focus()
})
byId('side-close').addEventListener('click', () => {
  drawer(false)
  byId('side-open').focus()
})
byId('side').addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
  if (event.key === 'Escape' && byId('side').classList.contains('open')) byId('side-close').click()
})
document.addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Node && !byId('side').contains(target)) drawer(false)
})

void start()
