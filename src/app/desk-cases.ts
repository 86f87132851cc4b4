import { commandOf } from '../cards/action-moves.ts'
import { approvalCard } from '../cards/approval-card.ts'
import { caseCard } from '../cards/case-card.ts'
import type { CaseView, Reader } from '../cards/case-view.ts'
import { historyCard } from '../cards/history.ts'
import { whyCard } from '../cards/why-card.ts'
import { type Case, latestRevision, ownerOf } from '../domain/case/case.ts'
import type { StaffCommand } from '../domain/case/command.ts'
import { refusalInAdvance } from '../domain/case/refusal.ts'
import type { CaseId } from '../domain/ids.ts'
import { staffOf } from '../domain/policy.ts'
import { stepOf } from './case-moves.ts'
import { type CaseActionId, type DeskContext, refusal, say, type Visit } from './desk-context.ts'
import { linkCustomer } from './desk-customer.ts'
import { isAsked } from './desk-pages.ts'
import type { Answer, Interaction } from './ports/interaction.ts'

/** A button or form of a case. */
export const actOnCase = async (
  context: DeskContext,
  visit: Visit,
  interaction: Interaction & { readonly action: CaseActionId },
): Promise<Answer> => {
  const { action, target, values } = interaction
  const plain = plainCommands[action]
  if (plain !== undefined && target.caseId !== undefined) {
    return carryOut(context, visit, target.caseId, [plain], interaction.requestKey)
  }
  const view = target.caseId === undefined ? null : await context.views.one(target.caseId)
  if (view === null) return refusal({ code: 'unknown_case', id: target.caseId ?? 0 }, visit.reader)
  if (action === 'case.open.v1') return { kind: 'show', card: opened(view, visit) }
  if (action === 'case.why.v1') return { kind: 'show', card: whyCard(view, visit.reader) }
  if (action === 'case.history.v1') {
    return { kind: 'show', card: historyCard(view, await context.cases.events(view.case.id), visit.reader) }
  }
  if (action === 'case.link_customer.v1') return linkCustomer(context, visit, view, values)
  // An old card, of a time when there was a model.
  if (action === 'case.suggest.v1' && !view.hasModel)
    return { kind: 'refused', text: say(visit.reader, 'answer.noModel') }
  return move(context, visit, view, { ...interaction, action })
}

/** Commands that say it all by themselves: nothing has to be read before they are decided. */
const plainCommands: Partial<Readonly<Record<CaseActionId, StaffCommand>>> = {
  'case.claim.v1': { type: 'claim' },
  'case.release.v1': { type: 'release' },
  'case.recall.v1': { type: 'recall' },
  'case.reopen.v1': { type: 'reopen' },
}

/** The case as this person needs it: with the draft and its buttons where their yes is asked for. */
const opened = (view: CaseView, { staff, reader }: Visit) => {
  const revision = latestRevision(view.case)
  return isAsked(staff, view, reader) && revision !== null
    ? approvalCard(view, revision, reader)
    : caseCard(view, reader)
}

const move = async (
  context: DeskContext,
  visit: Visit,
  view: CaseView,
  interaction: Interaction & { readonly action: CaseActionId },
): Promise<Answer> => {
  const { action, target, values } = interaction
  const { staff, reader } = visit
  const type = commandOf(action)
  if (values === null && type !== null) {
    const hopeless = refusalInAdvance(view.case, type, staff)
    if (hopeless !== null) return refusal(hopeless, reader)
  }
  const step = stepOf({ action, view, reader, staff, target, newPublicationId: context.newPublicationId }, values)
  if (step === null) return refusal({ code: 'wrong_state', status: view.case.state.status }, reader)
  if (!step.ok) return { kind: 'invalid', errors: step.refusal }
  if (step.value.kind === 'form') return { kind: 'form', form: step.value.form }
  return carryOut(context, visit, view.case.id, step.value.commands, interaction.requestKey)
}

/** Several commands of one press, each under its own key: a draft that is saved and submitted. */
const carryOut = async (
  context: DeskContext,
  { staff, reader }: Visit,
  id: CaseId,
  commands: readonly StaffCommand[],
  requestKey: string,
): Promise<Answer> => {
  const actor = { kind: 'staff', staff } as const
  let answer: Answer = { kind: 'failed', text: say(reader, 'answer.defect') }
  for (const [index, command] of commands.entries()) {
    const key = index === 0 ? requestKey : `${requestKey}/${index}`
    const result = await context.execute(id, command, actor, key)
    context.metrics.count('commands', { type: command.type, outcome: result.ok ? 'done' : 'refused' })
    if (!result.ok) return refusal(result.refusal, reader)
    answer = { kind: 'done', text: doneText(command, result.value.case, reader) }
  }
  return answer
}

/** What came of it, with what comes next where that is not plain to see. */
const doneText = (command: StaffCommand, one: Case, reader: Reader): string => {
  const params = { case: one.id, revision: latestRevision(one)?.revision ?? 0 }
  switch (command.type) {
    case 'submit':
      return say(reader, one.state.status === 'approved' ? 'answer.done.cleared' : 'answer.done.submit', params)
    case 'approve':
      return say(reader, one.state.status === 'approved' ? 'answer.done.approve' : 'answer.done.approvePart', params)
    case 'publish':
      return say(reader, command.how === 'manual' ? 'answer.done.publishManual' : 'answer.done.publish', params)
    case 'assign': {
      const owner = ownerOf(one)
      return say(reader, 'answer.done.assign', {
        ...params,
        name: owner === null ? '' : (staffOf(reader.policy, owner)?.name ?? owner),
      })
    }
    case 'mute_nags':
      return say(reader, command.muted ? 'answer.done.mute' : 'answer.done.unmute', params)
    case 'merge':
      return say(reader, 'answer.done.merge', { ...params, into: command.into })
    case 'claim':
    case 'release':
    case 'triage':
    case 'draft':
    case 'suggest':
    case 'recall':
    case 'request_changes':
    case 'reject':
    case 'mark_published':
    case 'snooze':
    case 'escalate':
    case 'do_not_engage':
    case 'close':
    case 'reopen':
    case 'note':
      return say(reader, `answer.done.${command.type}`, params)
  }
}
