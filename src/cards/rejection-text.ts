import type { Rejection } from '../domain/case/rejection.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Role } from '../domain/policy.ts'
import type { Instant } from '../domain/time.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Reader } from './case-view.ts'
import { staffName, stepName } from './names.ts'
import { cut, oneLine } from './plain-text.ts'

/** Why a press came to nothing and what helps, for the person who pressed: who has it, whose yes is missing. */
export const rejectionText = (rejection: Rejection, reader: Reader): string => {
  const words = wordsIn(reader.language)
  const name = (id: StaffId): string => staffName(reader.policy, id)
  const when = (at: Instant): string => words.when(at, reader.timezone, reader.now)
  switch (rejection.code) {
    case 'already_claimed':
      return words.say('rejection.already_claimed', { name: name(rejection.owner), at: when(rejection.since) })
    case 'not_owner':
      return rejection.owner === null
        ? words.say('rejection.not_owner_nobody')
        : words.say('rejection.not_owner', { name: name(rejection.owner) })
    case 'not_permitted':
      return rejection.needs.length === 0
        ? words.say('rejection.not_permitted_anybody')
        : words.say('rejection.not_permitted', {
            roles: rolesIn(rejection.needs, words),
            names: peopleWith(rejection.needs, reader, words),
          })
    case 'wrong_state':
      return words.say('rejection.wrong_state', { status: words.say(`status.${rejection.status}`) })
    case 'unknown_staff':
      return words.say('rejection.unknown_staff', { id: cut(oneLine(rejection.id), 60) })
    case 'text_too_long':
      return words.say('rejection.text_too_long', { limit: rejection.limit, over: rejection.length - rejection.limit })
    case 'draft_changed':
      return words.say('rejection.draft_changed', { name: name(rejection.by), revision: rejection.revision })
    case 'old_revision':
      return words.say('rejection.old_revision', { revision: rejection.latest })
    case 'approval_not_needed_from_you':
    case 'approval_missing':
      return words.say(`rejection.${rejection.code}`, {
        names: words.list(rejection.missing.map((step) => stepName(step, reader.policy, words))),
      })
    case 'mention_edited':
    case 'mention_replaced':
    case 'draft_stale':
      return words.say(`rejection.${rejection.code}`, { at: when(rejection.at) })
    case 'merge_target_closed':
    case 'merge_other_brand':
      return words.say(`rejection.${rejection.code}`, { case: rejection.into })
    case 'unknown_case':
      return words.say('rejection.unknown_case', { case: rejection.id })
    case 'already_yours':
    case 'triage_first':
    case 'not_to_be_answered':
    case 'empty_text':
    case 'no_draft':
    case 'text_mismatch':
    case 'own_text':
    case 'already_approved':
    case 'mention_deleted':
    case 'already_answered':
    case 'publication_pending':
    case 'publication_uncertain':
    case 'publishing_stopped':
    case 'time_in_past':
    case 'time_too_far':
    case 'already_closed':
    case 'not_closed':
    case 'merge_with_itself':
      return words.say(`rejection.${rejection.code}`)
  }
}

const rolesIn = (roles: readonly Role[], words: Words): string =>
  words.anyOf(roles.map((role) => words.say(`role.${role}`)))

/** A few people by name: “a manager” helps nobody who started last week. */
const peopleWith = (roles: readonly Role[], { policy }: Reader, words: Words): string => {
  const able = policy.staff.filter((one) => roles.some((role) => one.roles.includes(role))).slice(0, 3)
  return able.length === 0 ? words.say('rejection.nobody') : words.anyOf(able.map(({ id }) => staffName(policy, id)))
}
