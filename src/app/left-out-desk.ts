import { caseCard } from '../cards/case-card.ts'
import { leftOutPage, rowsInPage } from '../cards/left-out-card.ts'
import { working } from '../domain/case/permission.ts'
import type { ChannelId, MentionId } from '../domain/ids.ts'
import type { CaseViews } from './case-views.ts'
import { type DeskContext, refusal, say, type Visit } from './desk-context.ts'
import type { LeftOutViews } from './left-out-views.ts'
import type { Answer } from './ports/interaction.ts'
import type { MentionStore } from './ports/mention-store.ts'

export interface LeftOutDesk {
  readonly leftOutViews: LeftOutViews
  readonly mentions: Pick<MentionStore, 'wantCase' | 'byIds' | 'byExternalIds'>
  readonly views: CaseViews
  readonly takeIn: () => Promise<number>
}

/** Null when they may, else why not. */
export const mayWork = ({ staff, reader }: Visit): Answer | null =>
  staff.roles.some((role) => working.includes(role)) ? null : refusal({ code: 'not_permitted', needs: working }, reader)

/** The buttons of a summary of what got no card. */
export const leftOutDesk = (desk: LeftOutDesk): DeskContext['others'] => ({
  'left_out.show.v1': async ({ reader }, { target }) => {
    const [, day, from, channel] = /^(\d{4}-\d{2}-\d{2}):(\d{1,9}):(.+)$/.exec(target.ref ?? '') ?? []
    const view =
      day === undefined || channel === undefined
        ? null
        : await desk.leftOutViews.page({ day, channel: channel as ChannelId }, Number(from), rowsInPage)
    if (view === null) return { kind: 'refused', text: say(reader, 'answer.notHere') }
    return { kind: 'show', card: leftOutPage(view, reader) }
  },
  'mention.make_case.v1': async (visit, { target }) => {
    const refused = mayWork(visit)
    if (refused !== null) return refused
    const id = /^\d{1,15}$/.test(target.ref ?? '') ? (Number(target.ref) as MentionId) : null
    if (id === null) return { kind: 'refused', text: say(visit.reader, 'answer.notHere') }
    return makeCase(desk, visit, id)
  },
})

/** Opens a case of a mention that has none, and shows it; the second press of two shows the same case. */
export const makeCase = async (desk: LeftOutDesk, { staff, reader }: Visit, id: MentionId): Promise<Answer> => {
  if (await desk.mentions.wantCase(id, staff.id)) await desk.takeIn()
  const [mention] = await desk.mentions.byIds([id])
  const [found] = mention === undefined ? [] : await desk.mentions.byExternalIds([mention])
  const view = found?.caseId == null ? null : await desk.views.one(found.caseId)
  if (view !== null) return { kind: 'show', card: caseCard(view, reader) }
  return mention === undefined || mention.deletedAt !== null
    ? { kind: 'refused', text: say(reader, 'leftOut.gone') }
    : { kind: 'done', text: say(reader, 'answer.captured') }
}
