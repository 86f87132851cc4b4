import type { BrandId, Language, SourceId, StaffId } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import { type ApprovalStepRule, brandOf, type Policy, staffOf } from '../domain/policy.ts'
import type { MissingStep } from '../domain/reply/approval.ts'
import type { Revision } from '../domain/reply/draft.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import { cut, oneLine } from './plain-text.ts'

/** The name the policy gives; of somebody it does not list, the id they were let in under. */
export const staffName = (policy: Policy, id: StaffId): string => cut(oneLine(staffOf(policy, id)?.name ?? id), 80)

export const brandName = (policy: Policy, id: BrandId): string => cut(oneLine(brandOf(policy, id)?.name ?? id), 60)

/** A network by the name people know it by; a source of the organisation's own by its id. */
export const sourceName = (source: SourceId, words: Words): string => {
  const key = `source.${source}`
  return words.has(key) ? words.say(key) : cut(oneLine(source), 40)
}

/** “María @maria”; chosen by strangers, so short, in one line and never empty. */
export const authorName = ({ author }: Mention, words: Words): string => {
  const name = cut(oneLine(author.name ?? ''), 60)
  const handle = handleOf(author.handle)
  if (name === '' || name === handle) return handle === '' ? words.say('card.unknownAuthor') : handle
  return handle === '' ? name : `${name} ${handle}`
}

/** What a reply calls the author by. */
export const authorInReply = ({ author }: Mention): string => {
  const name = cut(oneLine(author.name ?? ''), 50)
  return name === '' ? handleOf(author.handle) : name
}

/** Who has to say yes: “manager”, “Ana Ruiz and Bo Lind”. */
export const stepName = (step: ApprovalStepRule, policy: Policy, words: Words): string =>
  'any' in step ? words.say(`role.${step.any}`) : words.list(step.all.map((id) => staffName(policy, id)))

export const missingNames = (missing: readonly MissingStep[], policy: Policy, words: Words): string =>
  missing
    .map(({ step, missing: people }) =>
      'any' in step ? stepName(step, policy, words) : words.list(people.map((id) => staffName(policy, id))),
    )
    .join(', ')

/** “Draft 2 by Ana Ruiz”, and whether they took over what the model had proposed. */
export const draftCaption = ({ revision, by, suggested }: Revision, policy: Policy, words: Words): string =>
  words.say(suggested === true ? 'card.draftAsSuggested' : 'card.draftBy', { revision, name: staffName(policy, by) })

/** http(s) or nothing: what strangers send as a link may be anything. */
export const safeLink = (url: string | null): string | null =>
  url !== null && url.length <= 2_000 && /^https?:\/\/[^\s<>"|\\^`{}]+$/i.test(url) ? url : null

const handleOf = (handle: string | null): string => {
  const bare = cut(oneLine(handle ?? '').replace(/^@+/, ''), 60)
  return bare === '' ? '' : `@${bare}`
}

/** “Spanish” for `es`; a tag that nobody knows as it is. */
export const languageName = (tag: string, reader: Language): string => {
  // Its name by Unicode is “root”.
  if (tag === 'und') return wordsIn(reader).say('card.unknownLanguage')
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag
  } catch {
    // Networks send anything as a language; what is no tag at all is shown as it came.
    return cut(oneLine(tag), 20)
  }
}
