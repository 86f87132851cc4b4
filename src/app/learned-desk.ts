import { learnedCard, learnedGroupCard } from '../cards/learned-card.ts'
import { questionCard } from '../cards/question-card.ts'
import type { MentionId } from '../domain/ids.ts'
import type { Policy } from '../domain/policy.ts'
import { type DeskContext, refusal, say, type Visit } from './desk-context.ts'
import { type LeftOutDesk, makeCase, mayWork } from './left-out-desk.ts'
import type { Clock } from './ports/clock.ts'
import type { Answer } from './ports/interaction.ts'
import type { LearningStore } from './ports/learning-store.ts'
import type { Log } from './ports/log.ts'

export interface LearnedDesk extends LeftOutDesk {
  readonly learning: LearningStore
  /** Learns anew at once, so that an admin sees what a press did. */
  readonly learn: () => Promise<void>
  readonly postingLine: () => number
  readonly policy: Policy
  readonly clock: Clock
  readonly log: Log
}

/** Questions about what was left out, for everybody who works; what was learned, and how it is taken back, for admins. */
export const learnedDesk = (desk: LearnedDesk): DeskContext['others'] => ({
  'learned.question.v1': (visit, { target }) =>
    Promise.resolve(mayWork(visit) ?? nextQuestion(desk, visit, mentionIn(target.ref))),
  'learned.answer.v1': async (visit, { target }) => {
    const refused = mayWork(visit)
    if (refused !== null) return refused
    const [, id, word] = /^(\d{1,15}):(yes|no)$/.exec(target.ref ?? '') ?? []
    if (id === undefined) return { kind: 'refused', text: say(visit.reader, 'answer.notHere') }
    return answer(desk, visit, Number(id) as MentionId, word === 'yes')
  },
  'learned.show.v1': (visit, { target }) =>
    forAdmin(visit, () =>
      target.ref === undefined ? overview(desk, visit) : groupOf(desk, visit, Number(target.ref)),
    ),
  'learned.undo.v1': (visit, { target }) =>
    forAdmin(visit, async () => {
      const [, group, mention] = /^(\d{1,9}):(\d{1,15})$/.exec(target.ref ?? '') ?? []
      if (group === undefined) return { kind: 'refused', text: say(visit.reader, 'answer.notHere') }
      await undo(desk, visit, Number(group), Number(mention) as MentionId)
      return groupOf(desk, visit, Number(group))
    }),
  'learned.freeze.v1': (visit, { target }) =>
    forAdmin(visit, async () => {
      const id = Number(target.ref)
      const found = await desk.learning.group(id)
      const by = found?.frozen === null ? visit.staff.id : null
      await desk.learning.freeze(id, by, desk.clock.now())
      desk.log.warn(by === null ? 'learning_unfrozen' : 'learning_frozen', { group: id, staff: visit.staff.id })
      await desk.learn()
      return groupOf(desk, visit, id)
    }),
  'learned.roll_back.v1': (visit, { target }) =>
    forAdmin(visit, async () => {
      const id = Number(target.ref)
      const found = await desk.learning.group(id)
      const by = found?.rolledBack === null ? visit.staff.id : null
      await desk.learning.rollBack(id, by, desk.clock.now())
      desk.log.warn(by === null ? 'learning_restored' : 'learning_rolled_back', { group: id, staff: visit.staff.id })
      await desk.learn()
      return groupOf(desk, visit, id)
    }),
})

const mentionIn = (ref: string | undefined): MentionId | null =>
  /^\d{1,15}$/.test(ref ?? '') ? (Number(ref) as MentionId) : null

const nextQuestion = async (desk: LearnedDesk, { reader }: Visit, after: MentionId | null): Promise<Answer> => {
  const id = await desk.learning.openQuestion(after)
  const [mention] = id === null ? [] : await desk.mentions.byIds([id])
  if (id === null || mention === undefined) return { kind: 'done', text: say(reader, 'question.none') }
  const [score, waiting] = await Promise.all([desk.learning.scoreOf(id), desk.learning.countQuestions()])
  return { kind: 'show', card: questionCard({ mention, score: score ?? 0, waiting }, reader) }
}

const answer = async (desk: LearnedDesk, visit: Visit, id: MentionId, isComplaint: boolean): Promise<Answer> => {
  const { staff, reader } = visit
  if (!(await desk.learning.answer(id, isComplaint, staff.id, desk.clock.now())))
    return { kind: 'refused', text: say(reader, 'question.late') }
  if (isComplaint) return makeCase(desk, visit, id)
  const next = await nextQuestion(desk, visit, id)
  return next.kind === 'show' ? next : { kind: 'done', text: say(reader, 'question.thanks') }
}

const forAdmin = ({ staff, reader }: Visit, work: () => Promise<Answer>): Promise<Answer> =>
  staff.roles.includes('admin') ? work() : Promise.resolve(refusal({ code: 'not_permitted', needs: ['admin'] }, reader))

const mostCorrections = 8
const mostSaid = 12

const overview = async (desk: LearnedDesk, { reader }: Visit): Promise<Answer> => {
  const [groups, corrections] = await Promise.all([
    desk.learning.groups(),
    desk.learning.natureCorrections(mostCorrections),
  ])
  const isOn = desk.policy.assessment.learning.on
  return { kind: 'show', card: learnedCard(groups, { isOn, line: desk.postingLine(), corrections }, reader) }
}

const groupOf = async (desk: LearnedDesk, { reader }: Visit, id: number): Promise<Answer> => {
  const one = Number.isSafeInteger(id) ? await desk.learning.group(id) : null
  if (one === null) return { kind: 'refused', text: say(reader, 'learned.unknown') }
  const said = await desk.learning.said(one.group, mostSaid)
  const mentions = await desk.mentions.byIds(said.map(({ mention }) => mention))
  const texts = new Map(mentions.map(({ id: mention, text }) => [mention, text]))
  const shown = said.map((decision) => ({ ...decision, text: texts.get(decision.mention) ?? '' }))
  return { kind: 'show', card: learnedGroupCard(one, shown, reader) }
}

/** The second press counts it again. */
const undo = async (desk: LearnedDesk, { staff }: Visit, group: number, mention: MentionId): Promise<void> => {
  const one = await desk.learning.group(group)
  const said = one === null ? [] : await desk.learning.said(one.group, 200)
  const isUndone = said.find((decision) => decision.mention === mention)?.undone != null
  await desk.learning.undo(mention, isUndone ? null : staff.id, desk.clock.now())
  desk.log.warn(isUndone ? 'decision_counted_again' : 'decision_undone', { mention, staff: staff.id })
  await desk.learn()
}
