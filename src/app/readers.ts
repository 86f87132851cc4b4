import type { Reader } from '../cards/case-view.ts'
import type { StaffId } from '../domain/ids.ts'
import { type Policy, staffOf } from '../domain/policy.ts'
import type { Clock } from './ports/clock.ts'
import type { Destination } from './ports/gateway.ts'
import type { PeopleStore } from './ports/people.ts'

/** Whom a message is made for: a channel reads in its own language, a person in theirs. */
export interface Readers {
  at(to: Destination): Promise<Reader>
  person(staff: StaffId): Promise<Reader>
}

export const readers = (deps: {
  readonly policy: Policy
  readonly people: PeopleStore
  readonly clock: Clock
}): Readers => {
  const { policy, clock } = deps
  const { organisation } = policy
  const person = async (id: StaffId): Promise<Reader> => {
    const staff = staffOf(policy, id)
    const settings = await deps.people.settings(id)
    return {
      language: settings.language ?? staff?.language ?? organisation.language,
      timezone: settings.timezone ?? staff?.timezone ?? organisation.timezone,
      now: clock.now(),
      policy,
    }
  }
  return {
    person,
    at: async (to) => {
      if (to.kind === 'person') return person(to.staff)
      const language = policy.channels.find((rule) => rule.id === to.channel)?.language ?? organisation.language
      return { language, timezone: organisation.timezone, now: clock.now(), policy, inChannel: true }
    },
  }
}
