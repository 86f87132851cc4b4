import { approvalCard } from '../cards/approval-card.ts'
import type { FormValues } from '../cards/form.ts'
import { parseDraft } from '../cards/forms/draft-form.ts'
import { endForm, parseEnd, parseSend, sendForm, statementForm } from '../cards/forms/storm-forms.ts'
import { statementState } from '../cards/storm-card.ts'
import type { StormView } from '../cards/storm-view.ts'
import { isOpen, latestRevision } from '../domain/case/case.ts'
import type { StaffCommand } from '../domain/case/command.ts'
import { refusalInAdvance } from '../domain/case/refusal.ts'
import type { Staff } from '../domain/policy.ts'
import { statementOf } from '../domain/storm/statement.ts'
import type { Storm, StormId } from '../domain/storm/storm.ts'
import { type Instant, instant } from '../domain/time.ts'
import type { CaseViews } from './case-views.ts'
import { type DeskContext, refusal, say, type Visit } from './desk-context.ts'
import type { ExecuteCommand, WritePath } from './execute-command.ts'
import type { Answer, Interaction } from './ports/interaction.ts'
import type { Log } from './ports/log.ts'
import type { StormStore } from './ports/storm-store.ts'
import { answerable } from './storm-answer.ts'
import type { StormViews } from './storm-views.ts'
import { gravestFirst } from './storm-watch.ts'

export interface StormDesk {
  readonly path: WritePath
  readonly execute: ExecuteCommand
  readonly storms: StormStore
  readonly stormViews: StormViews
  readonly views: CaseViews
  readonly log: Log
}

/** The buttons of a storm's card. What is done to many cases is written down here and done by the next looks. */
export const stormDesk = (desk: StormDesk): DeskContext['others'] => ({
  'storm.answer.v1': (visit, interaction) =>
    withStorm(desk, visit, interaction, (view, seenAt) => answer(desk, visit, view, seenAt, interaction)),
  'storm.end.v1': (visit, interaction) =>
    withStorm(desk, visit, interaction, (view) => end(desk, visit, view, interaction.values)),
})

const withStorm = async (
  desk: StormDesk,
  { reader }: Visit,
  { target }: Interaction,
  work: (view: StormView, seenAt: Instant) => Promise<Answer>,
): Promise<Answer> => {
  const [, id, at] = /^(\d{1,15})(?::(\d{1,15}))?$/.exec(target.ref ?? '') ?? []
  const storm = id === undefined ? null : await desk.storms.find(Number(id) as StormId)
  if (storm === null) return { kind: 'refused', text: say(reader, 'storm.answer.unknown') }
  if (storm.ended !== null) return { kind: 'refused', text: say(reader, 'storm.answer.over') }
  return work(await desk.stormViews.of(storm), instant(Math.min(Number(at ?? reader.now), reader.now)))
}

/** One button for the whole way: write, read what is asked for, send. */
const answer = (
  desk: StormDesk,
  visit: Visit,
  view: StormView,
  seenAt: Instant,
  interaction: Interaction,
): Promise<Answer> => {
  const { values } = interaction
  if (values !== null) {
    return 'read' in values || values['text'] === undefined
      ? send(desk, visit, view, seenAt, values)
      : writeStatement(desk, visit, view, seenAt, interaction, values)
  }
  switch (statementState(view)) {
    case 'none':
    case 'drafting':
      return openDraft(desk, visit, view)
    case 'awaiting':
      return Promise.resolve(openLead(visit, view))
    case 'ready':
    case 'sent':
      return confirm(desk, visit, view)
  }
}

const openLead = ({ reader }: Visit, { lead }: StormView): Answer => {
  const revision = lead === null ? null : latestRevision(lead.case)
  return lead === null || revision === null
    ? { kind: 'refused', text: say(reader, 'storm.answer.noLead') }
    : { kind: 'show', card: approvalCard(lead, revision, reader) }
}

const openDraft = async (desk: StormDesk, visit: Visit, view: StormView): Promise<Answer> => {
  const { reader, staff } = visit
  const storm = await withLead(desk, view)
  const lead = storm === null ? null : await desk.views.one(storm.lead)
  if (storm === null || lead === null) return { kind: 'refused', text: say(reader, 'storm.answer.noLead') }
  const hopeless = refusalInAdvance(lead.case, 'draft', staff)
  if (hopeless !== null) return refusal(hopeless, reader)
  return { kind: 'form', form: statementForm(storm, lead, view.open, reader, staff) }
}

/** The lead as it is, unless it is closed or answered: then the gravest of those that are still to be answered. */
const withLead = async (desk: StormDesk, { storm, lead, members }: StormView): Promise<Storm | null> => {
  if (lead !== null && isUnanswered(lead.case.state.status)) return storm
  const next = members
    .map((member) => member.case)
    .filter(({ state }) => isUnanswered(state.status))
    .toSorted(gravestFirst)[0]
  return next === undefined ? null : amend(desk, storm, { lead: next.id, statementFrom: null })
}

const isUnanswered = (status: string): boolean => ['new', 'claimed', 'triaged', 'drafting'].includes(status)

const writeStatement = async (
  desk: StormDesk,
  { reader, staff }: Visit,
  { storm, lead, open }: StormView,
  seenAt: Instant,
  { target, requestKey }: Interaction,
  values: FormValues,
): Promise<Answer> => {
  if (lead === null) return { kind: 'refused', text: say(reader, 'storm.answer.noLead') }
  const parsed = parseDraft(values, lead, { ...target, ref: String(seenAt) }, reader, {
    name: staff.name,
    audience: 'everybody',
  })
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
  const { command, submit } = parsed.value
  const revision = command.onRevision + 1
  const give = (one: StaffCommand, step: string) =>
    desk.execute(lead.case.id, one, { kind: 'staff', staff }, `${requestKey}${step}`)
  const drafted = await give(command, '')
  if (!drafted.ok) return refusal(drafted.refusal, reader)
  // From the first statement on: what is changed afterwards, on request, is still written for everybody.
  if (storm.statementFrom === null) await amend(desk, storm, { statementFrom: revision })
  // Whoever is asked for a yes reads under the case what it is a yes to.
  await give({ type: 'note', text: say(reader, 'storm.note', { id: storm.id, count: open }) }, '/note')
  if (!submit) return { kind: 'done', text: say(reader, 'storm.answer.drafted', { case: lead.case.id }) }
  const submitted = await give({ type: 'submit', revision }, '/submit')
  if (!submitted.ok) return refusal(submitted.refusal, reader)
  const isClear = submitted.value.case.state.status === 'approved'
  return {
    kind: 'done',
    text: say(reader, isClear ? 'storm.answer.approved' : 'storm.answer.submitted', { case: lead.case.id }),
  }
}

const confirm = async (desk: StormDesk, { reader, staff }: Visit, view: StormView): Promise<Answer> => {
  const statement = statementNow(view)
  if (statement === null) return { kind: 'refused', text: say(reader, 'storm.answer.noLead') }
  if (view.publishingStopped) return refusal({ code: 'publishing_stopped' }, reader)
  const count = await reachable(desk, view, staff)
  if (count === 0) return { kind: 'refused', text: say(reader, 'storm.answer.nobody') }
  const left = Math.max(0, view.open - view.answered - count)
  return { kind: 'form', form: sendForm(view.storm, statement, { count, left }, reader) }
}

const send = async (
  desk: StormDesk,
  { reader, staff }: Visit,
  view: StormView,
  seenAt: Instant,
  values: FormValues,
): Promise<Answer> => {
  const parsed = parseSend(values, reader)
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
  const statement = statementNow(view)
  if (statement === null) return { kind: 'refused', text: say(reader, 'storm.answer.noLead') }
  if (view.publishingStopped) return refusal({ code: 'publishing_stopped' }, reader)
  const count = await reachable(desk, view, staff)
  if (count === 0) return { kind: 'refused', text: say(reader, 'storm.answer.nobody') }
  await amend(desk, view.storm, { statement, answering: { by: staff.id, seenAt } })
  desk.log.warn('storm_answering', { storm: view.storm.id, staff: staff.id, cases: count })
  return { kind: 'done', text: say(reader, 'storm.answer.sending', { count }) }
}

/** What is approved now goes before what was sent earlier. */
const statementNow = ({ storm, lead }: StormView) =>
  (lead === null ? null : statementOf(lead.case, storm.statementFrom)) ?? storm.statement

const reachable = async ({ path, storms }: StormDesk, view: StormView, staff: Staff): Promise<number> => {
  const statement = statementNow(view)
  if (statement === null) return 0
  const members = (await storms.members(view.storm.id)).filter(({ status }) => status !== 'closed')
  const cases = (await path.cases.loadMany(members.map(({ caseId }) => caseId))).map((stored) => stored.case)
  return answerable(path, cases.filter(isOpen), statement, staff).length
}

const end = async (
  desk: StormDesk,
  { reader, staff }: Visit,
  { storm }: StormView,
  values: FormValues | null,
): Promise<Answer> => {
  const leads = staff.roles.some((role) => role === 'manager' || role === 'admin')
  if (!leads) return refusal({ code: 'not_permitted', needs: ['manager', 'admin'] }, reader)
  if (values === null) return { kind: 'form', form: endForm(storm, reader) }
  const parsed = parseEnd(values, reader)
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
  const { closes } = parsed.value
  await amend(desk, storm, { ended: { at: desk.path.clock.now(), by: staff.id, closes } })
  desk.log.info('storm_ended', { storm: storm.id, staff: staff.id, closes })
  return {
    kind: 'done',
    text: say(reader, closes ? 'storm.answer.endedClosing' : 'storm.answer.ended', { id: storm.id }),
  }
}

/** Ten people and the clock at once: each change is made on what the last one left. */
const amend = async ({ path, storms }: StormDesk, { id }: Storm, changes: Partial<Storm>): Promise<Storm> => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const storm = await storms.find(id)
    if (storm === null) break
    const changed = { ...storm, ...changes }
    if (await storms.change(changed, `amended ${storm.version}`, path.clock.now())) {
      path.wake()
      return { ...changed, version: storm.version + 1 }
    }
  }
  throw new RangeError(`storm ${id} could not be changed`)
}
