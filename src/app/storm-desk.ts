import { approvalCard } from '../cards/approval-card.ts'
import type { FormValues } from '../cards/form.ts'
import { parseDraft } from '../cards/forms/draft-form.ts'
import { parseSend, sendForm, statementForm } from '../cards/forms/storm-forms.ts'
import { languageName } from '../cards/names.ts'
import { statementState } from '../cards/storm-card.ts'
import { parseStormRef, type StormView, viewIn } from '../cards/storm-view.ts'
import { isOpen, latestRevision, type Status } from '../domain/case/case.ts'
import type { StaffCommand } from '../domain/case/command.ts'
import { refusalInAdvance } from '../domain/case/refusal.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Staff } from '../domain/policy.ts'
import { isUnanswered, statementOf } from '../domain/storm/statement.ts'
import type { Statement } from '../domain/storm/storm.ts'
import { baseLanguage, isTold, saidIn, speaks } from '../domain/storm/voice.ts'
import { type Instant, instant } from '../domain/time.ts'
import { amendStorm } from './amend-storm.ts'
import type { CaseViews } from './case-views.ts'
import { type DeskContext, refusal, say, type Visit } from './desk-context.ts'
import { endStorm } from './end-storm.ts'
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
    withStorm(desk, visit, interaction, (view) => endStorm(desk, visit, view, interaction.values)),
})

const withStorm = async (
  desk: StormDesk,
  { reader }: Visit,
  { target }: Interaction,
  work: (view: StormView, seenAt: Instant) => Promise<Answer>,
): Promise<Answer> => {
  const about = parseStormRef(target.ref ?? '')
  const storm = about === null ? null : await desk.storms.find(about.id)
  if (about === null || storm === null) return { kind: 'refused', text: say(reader, 'storm.answer.unknown') }
  if (storm.ended !== null) return { kind: 'refused', text: say(reader, 'storm.answer.over') }
  const view = viewIn(await desk.stormViews.of(storm), about.language)
  return work(view, instant(Math.min(about.at ?? reader.now, reader.now)))
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
      ? send(desk, visit, view, seenAt, interaction, values)
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
  const id = await leadFor(desk, view)
  const lead = id === null ? null : await desk.views.one(id)
  if (lead === null) return { kind: 'refused', text: say(reader, 'storm.answer.noLead') }
  const hopeless = refusalInAdvance(lead.case, 'draft', staff)
  if (hopeless !== null) return refusal(hopeless, reader)
  return { kind: 'form', form: statementForm(view, lead, reader, staff) }
}

/**
 * The lead as it is, unless there is none or it is closed or answered: then the gravest of those in that language that
 * are still to be answered. The storm's own voice goes on in another language only where no other voice speaks it, and
 * in one that nobody could tell only where there is no other.
 */
const leadFor = async (desk: StormDesk, { storm, language, lead, members }: StormView): Promise<CaseId | null> => {
  if (lead !== null && isUnanswered(lead.case.state.status)) return lead.case.id
  const unanswered = members
    .map((member) => member.case)
    .filter(({ state }) => isUnanswered(state.status))
    .toSorted(gravestFirst)
  const told = unanswered.filter((one) => isTold(one.language))
  const own = baseLanguage(language ?? lead?.case.language ?? 'und')
  const next =
    told.find((one) => baseLanguage(one.language) === own) ??
    (language === null
      ? [...told, ...unanswered].find((one) => storm.inOther?.[baseLanguage(one.language)] === undefined)
      : undefined)
  if (next === undefined) return null
  await amendStorm(desk, storm.id, (now) => saidIn(now, language, { lead: next.id, statementFrom: null }))
  return next.id
}

const writeStatement = async (
  desk: StormDesk,
  { reader, staff }: Visit,
  { storm, language, voices, lead, open }: StormView,
  seenAt: Instant,
  { target, requestKey }: Interaction,
  values: FormValues,
): Promise<Answer> => {
  if (lead === null) return { kind: 'refused', text: say(reader, 'storm.answer.noLead') }
  // It was written on another case, maybe in another language.
  if (target.caseId !== lead.case.id)
    return { kind: 'invalid', errors: { text: say(reader, 'storm.answer.otherLead', { case: lead.case.id }) } }
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
  if (storm.statementFrom === null)
    await amendStorm(desk, storm.id, (now) => saidIn(now, language, { statementFrom: revision }))
  // Whoever is asked for a yes reads under the case what it is a yes to.
  const written = languageName(baseLanguage(lead.case.language), reader.language)
  const note = { id: storm.id, count: open, language: written }
  await give({ type: 'note', text: say(reader, voices.length > 1 ? 'storm.noteIn' : 'storm.note', note) }, '/note')
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
  const inOtherLanguages = await unspoken(desk, view, statement)
  return { kind: 'form', form: sendForm(view, statement, { count, left, inOtherLanguages }, reader) }
}

const send = async (
  desk: StormDesk,
  { reader, staff }: Visit,
  view: StormView,
  seenAt: Instant,
  { target }: Interaction,
  values: FormValues,
): Promise<Answer> => {
  const parsed = parseSend(values, reader)
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
  const statement = statementNow(view)
  if (statement === null) return { kind: 'refused', text: say(reader, 'storm.answer.noLead') }
  // What they have read and what is approved by now may be two texts.
  if (statement.from !== target.caseId || statement.revision !== target.revision)
    return refusal({ code: 'old_revision', latest: statement.revision }, reader)
  if (view.publishingStopped) return refusal({ code: 'publishing_stopped' }, reader)
  const count = await reachable(desk, view, staff)
  if (count === 0) return { kind: 'refused', text: say(reader, 'storm.answer.nobody') }
  const answering = { by: staff.id, seenAt }
  const isSaid = await amendStorm(desk, view.storm.id, (now) =>
    now.ended === null ? saidIn(now, view.language, { statement, answering }) : null,
  )
  if (!isSaid) return { kind: 'refused', text: say(reader, 'storm.answer.over') }
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

/** Whom no statement in this language answers, and who still waits. */
const unspoken = async ({ storms }: StormDesk, { storm }: StormView, { language }: Statement): Promise<number> =>
  (await storms.members(storm.id)).filter((one) => !isAnswered(one.status) && !speaks(one.language, language)).length

const isAnswered = (status: Status): boolean =>
  status === 'publishing' || status === 'waiting_author' || status === 'closed'
