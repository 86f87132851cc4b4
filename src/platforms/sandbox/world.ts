import { channelAddress, type Policy, type Staff } from '../../domain/policy.ts'
import en from '../../locales/en.json' with { type: 'json' }
import es from '../../locales/es.json' with { type: 'json' }
import { type Words, wordsIn } from '../../locales/text.ts'
import { directRoom, homeRoom } from './identity.ts'
import { unreadCount } from './limits.ts'
import type { SandboxOptions } from './options.ts'
import { channelAbout, clockView } from './view.ts'

/** All the page needs to draw itself for one person. */
export const worldView = async (options: SandboxOptions, me: Staff, seen: string) => {
  const { store, policy, clock, sampleDay } = options
  const words = wordsIn(me.language)
  // Before the rooms are counted: what changes in between is then told twice, and never lost.
  const change = await store.lastChange()
  const lastSeen = parseSeen(seen)
  const rooms = await Promise.all(
    roomsOf(policy, me, words).map(async (room) => ({
      ...room,
      /** By which the page tells news from changes. */
      newest: (await store.page(room.id, null, 1)).at(-1)?.root.id ?? 0,
      unread: await store.countAfter(room.id, lastSeen.get(room.id) ?? 0, unreadCount + 1),
    })),
  )
  return {
    organisation: policy.organisation.name,
    me: personView(me, words),
    staff: policy.staff.map((one) => personView(one, words)),
    rooms,
    change,
    timezone: me.timezone ?? policy.organisation.timezone,
    clock: clockView(clock),
    sampleDay: sampleDay.status(),
    words: texts[me.language].sandbox.page,
    home: homeRoom(me.id),
  }
}

const texts = { en, es }

const personView = (staff: Staff, words: Words) => ({
  id: staff.id,
  name: staff.name,
  roles: words.list(staff.roles.map((role) => words.say(`role.${role}`))),
  language: staff.language,
})

const roomsOf = (policy: Policy, me: Staff, words: Words) => [
  ...policy.channels.map((rule) => ({
    id: channelAddress(rule, 'sandbox') ?? rule.id,
    kind: 'channel' as const,
    name: rule.id,
    about: channelAbout(rule, words),
  })),
  {
    id: directRoom(me.id),
    kind: 'direct' as const,
    name: 'Ventanilla',
    about: words.say('sandbox.room.direct'),
  },
]

/** `care:120,crisis:88`: the newest message a person has seen, by room. */
const parseSeen = (seen: string): ReadonlyMap<string, number> =>
  new Map(
    seen.split(',').flatMap((part) => {
      const [, room, id] = /^(.{1,200}):(\d{1,15})$/.exec(part) ?? []
      return room === undefined ? [] : [[decodeURIComponent(room), Number(id)] as const]
    }),
  )
