// @ts-check
/** The left side: who one is, the rooms, and the day's controls. */
import { byId, homeAddress, make } from './state.js'
import { say, shortDay, time } from './words.js'

/** @typedef {import('./state.js').World} World */

/** @param {World} world @param {string} current */
export const drawSide = (world, current) => {
  byId('tag').textContent = say('sandbox')
  byId('side-open').setAttribute('aria-label', say('menu'))
  byId('side-close').setAttribute('aria-label', say('close'))
  byId('day-title').textContent = say('day')
  byId('send-mention').textContent = say('sendMention')
  drawPerson(world)
  drawRooms(world, current)
  drawSpeeds(world)
  drawSampleDay(world)
}

/** @param {World} world */
const drawPerson = (world) => {
  byId('person-label').textContent = say('person')
  byId('person-roles').textContent = world.me.roles
  byId('avatar').textContent = initials(world.me.name)
  const groups = Map.groupBy(world.staff, ({ roles }) => roles)
  byId('person').replaceChildren(
    ...[...groups].map(([roles, people]) =>
      make(
        'optgroup',
        { label: roles },
        ...people.map((one) => make('option', { value: one.id, selected: one.id === world.me.id }, one.name)),
      ),
    ),
  )
}

/** @param {string} name */
const initials = (name) =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** @param {World} world @param {string} current */
export const drawRooms = (world, current) => {
  const nav = byId('rooms')
  nav.setAttribute('aria-label', say('channels'))
  const rooms = (/** @type {string} */ kind) =>
    world.rooms
      .filter((room) => room.kind === kind)
      .map((room) => roomLink(room.id, room.name, kind, room.unread, current))
  nav.replaceChildren(
    make('ul', {}, roomLink(homeAddress, say('myQueue'), 'home', 0, current)),
    make('h2', { class: 'side-title' }, say('channels')),
    make('ul', {}, ...rooms('channel')),
    make('h2', { class: 'side-title' }, say('direct')),
    make('ul', {}, ...rooms('direct')),
  )
}

/** @param {string} id @param {string} name @param {string} kind @param {number} unread @param {string} current */
const roomLink = (id, name, kind, unread, current) =>
  make(
    'li',
    {},
    make(
      'a',
      {
        href: `#${encodeURIComponent(id)}`,
        class: `room ${kind}${unread > 0 ? ' fresh' : ''}`,
        'aria-current': id === current ? 'page' : null,
      },
      make('span', { class: 'room-sign', 'aria-hidden': 'true' }),
      make('span', { class: 'room-name' }, name),
      unread === 0
        ? null
        : make(
            'span',
            { class: 'badge' },
            make('span', { 'aria-hidden': 'true' }, unread > 99 ? '99+' : String(unread)),
            make('span', { class: 'hidden-label' }, say('unread', { count: unread })),
          ),
    ),
  )

/** @param {World} world */
export const drawSpeeds = (world) => {
  const { speed, speeds } = world.clock
  byId('speeds').replaceChildren(
    make('legend', { class: 'hidden-label' }, say('speed')),
    ...speeds.map((times) => {
      const id = `speed-${times}`
      const radio = make('input', { type: 'radio', name: 'speed', id, value: String(times) })
      radio.checked = times === speed
      return make(
        'span',
        {},
        radio,
        make('label', { for: id }, times === 0 ? pauseSign() : say('times', { count: times })),
      )
    }),
  )
}

const pauseSign = () => make('span', { class: 'pause-sign' }, make('span', { class: 'hidden-label' }, say('pause')))

/** @param {World} world */
export const drawSampleDay = ({ sampleDay }) => {
  const button = byId('sample-day')
  button.textContent = sampleDay.playing
    ? say('sampleDayPlaying', { sent: sampleDay.sent, total: sampleDay.total })
    : say('sampleDay')
  button.setAttribute('aria-disabled', String(sampleDay.playing))
}

/** @param {number} now business time */
export const drawClock = (now) => {
  const face = byId('clock-time')
  face.textContent = time(now)
  face.setAttribute('datetime', new Date(now).toISOString())
  byId('clock-date').textContent = shortDay(now)
}
