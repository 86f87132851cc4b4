import type { Clock } from '../../app/ports/clock.ts'
import type { Destination, Gateway, MessageRef } from '../../app/ports/gateway.ts'
import type { SandboxStore } from '../../app/ports/sandbox-store.ts'
import type { Policy } from '../../domain/policy.ts'
import { notFound, toFault } from './fault.ts'
import { directRoom, homeRoom, staffMember } from './identity.ts'
import { storable } from './text.ts'

export interface SandboxGatewayOptions {
  readonly store: SandboxStore
  readonly policy: Policy
  readonly clock: Clock
  /** Where the page is, `http://127.0.0.1:3000`; null until the server listens. */
  readonly url: () => string | null
  /** Called after every write, so that open pages need not wait for the next look. */
  readonly changed: () => void
}

export const sandboxGateway = (options: SandboxGatewayOptions): Gateway & { readonly platform: 'sandbox' } => {
  const { store, policy, clock, url, changed } = options
  return {
    platform: 'sandbox',

    // Attachments are left out: the page draws charts itself, from the same card.
    post: (to, card, { thread } = {}) =>
      faulty(async () => {
        const threadOf = thread === undefined ? null : idOf(thread)
        const posted = await store.post({
          room: roomOf(policy, to),
          threadOf,
          key: card.key,
          card: storable(card),
          author: null,
          at: clock.now(),
        })
        if (posted === null) throw notFound(`message ${threadOf} to answer in ${to.id}`)
        changed()
        return { room: posted.room, id: String(posted.id) }
      }),

    edit: (ref, card) =>
      faulty(async () => {
        const edited = await store.edit(idOf(ref), storable(card), clock.now())
        if (edited === null) throw notFound(`message ${ref['id']}`)
        changed()
      }),

    find: (to, key, since, thread) =>
      faulty(async () => {
        const found = await store.find(roomOf(policy, to), key, since, thread === undefined ? null : idOf(thread))
        return found === null ? null : { room: found.room, id: String(found.id) }
      }),

    link: async (ref) => {
      const base = url()
      return base === null ? null : `${base}/#${encodeURIComponent(ref['room'] ?? '')}/${idOf(ref)}`
    },

    showHome: (to, card) =>
      faulty(async () => {
        if (to.kind !== 'person') throw notFound(`page of its own for channel ${to.id}`)
        roomOf(policy, to)
        await store.put({ room: homeRoom(to.staff), key: 'home', card: storable(card), author: null, at: clock.now() })
        changed()
      }),
  }
}

/** @throws Fault when the policy knows no such channel or person. */
const roomOf = (policy: Policy, to: Destination): string => {
  if (to.kind === 'channel') {
    if (!policy.channels.some(({ id }) => id === to.id)) throw notFound(`channel ${to.id}`)
    return to.id
  }
  const staff = staffMember(policy, to.id)
  if (staff === null) throw notFound(`person ${to.id}`)
  return directRoom(staff.id)
}

/** A reference of another platform, or none: no number, and no message has the number 0. */
const idOf = (ref: MessageRef): number => (/^\d{1,15}$/.test(ref['id'] ?? '') ? Number(ref['id']) : 0)

const faulty = async <Value>(attempt: () => Promise<Value>): Promise<Value> => {
  try {
    return await attempt()
  } catch (error) {
    throw toFault(error)
  }
}
