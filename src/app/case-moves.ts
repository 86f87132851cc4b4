import type { ActionTarget } from '../cards/action.ts'
import { type CaseAction, commandOf } from '../cards/action-moves.ts'
import type { CaseView, Reader } from '../cards/case-view.ts'
import type { Form, FormValues } from '../cards/form.ts'
import { parseTurnDown, rejectForm, requestChangesForm } from '../cards/forms/approval-forms.ts'
import {
  closeForm,
  doNotEngageForm,
  mergeForm,
  noteForm,
  parseClose,
  parseDoNotEngage,
  parseMerge,
  parseNote,
} from '../cards/forms/closing-forms.ts'
import { draftForm, parseDraft } from '../cards/forms/draft-form.ts'
import type { Parsed } from '../cards/forms/parts.ts'
import {
  assignForm,
  escalateForm,
  parseAssign,
  parseEscalate,
  parseSnooze,
  snoozeForm,
} from '../cards/forms/planning-forms.ts'
import {
  handPublishForm,
  parseHandPublish,
  parsePublishAgain,
  publishAgainForm,
} from '../cards/forms/publishing-forms.ts'
import { parseTriage, triageForm } from '../cards/forms/triage-form.ts'
import { isUncertain, latestRevision } from '../domain/case/case.ts'
import type { StaffCommand } from '../domain/case/command.ts'
import type { PublicationId, Sha256 } from '../domain/ids.ts'
import type { Staff } from '../domain/policy.ts'
import { ok } from '../domain/result.ts'
import { wordsIn } from '../locales/text.ts'

/** What was pressed, with all it takes to make a command or a form of it. */
export interface Press {
  readonly action: CaseAction
  readonly view: CaseView
  readonly reader: Reader
  readonly staff: Staff
  readonly target: ActionTarget
  readonly newPublicationId: () => PublicationId
}

/** A press in two steps: the form to fill in, or, with its values, the commands to give. */
export type Step =
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'commands'; readonly commands: readonly StaffCommand[] }

/**
 * What a press asks for: a form while nothing is filled in and something has to be, else commands, in order. Null for
 * actions that only show something. Field errors come back in the reader's words.
 */
export const stepOf = (press: Press, values: FormValues | null): Parsed<Step> | null => {
  const type = commandOf(press.action)
  if (type === null) return null
  if (values === null) {
    const form = formOf(type, press)
    if (form !== null) return ok({ kind: 'form', form })
  }
  const commands = commandsOf(type, press, values ?? {})
  return commands.ok ? ok({ kind: 'commands', commands: commands.value }) : commands
}

const formOf = (type: StaffCommand['type'], { view, reader, staff, target }: Press): Form | null => {
  const revision = revisionOf(view, target)
  switch (type) {
    case 'claim':
    case 'release':
    case 'submit':
    case 'suggest':
    case 'recall':
    case 'approve':
    case 'reopen':
    case 'mute_nags':
      return null
    case 'assign':
      return assignForm(view, reader)
    case 'triage':
      return triageForm(view, reader)
    case 'draft':
      return draftForm(view, reader, staff)
    case 'request_changes':
      return requestChangesForm(view, reader, revision)
    case 'reject':
      return rejectForm(view, reader, revision)
    case 'publish':
      return isUncertain(view.case) ? publishAgainForm(view, reader, revision) : null
    case 'mark_published':
      return handPublishForm(view, reader, revision)
    case 'snooze':
      return snoozeForm(view, reader)
    case 'escalate':
      return escalateForm(view, reader)
    case 'do_not_engage':
      return doNotEngageForm(view, reader)
    case 'merge':
      return mergeForm(view, reader)
    case 'close':
      return closeForm(view, reader)
    case 'note':
      return noteForm(view, reader)
  }
}

const commandsOf = (type: StaffCommand['type'], press: Press, values: FormValues): Parsed<readonly StaffCommand[]> => {
  const { view, reader, target } = press
  const words = wordsIn(reader.language)
  const revision = revisionOf(view, target)
  switch (type) {
    case 'claim':
    case 'release':
    case 'suggest':
    case 'recall':
    case 'reopen':
      return ok([{ type }])
    case 'mute_nags':
      // The button says which way; pressed twice it must not undo itself.
      return ok([{ type, muted: target.ref === undefined ? !view.case.nagsMuted : target.ref === 'on' }])
    case 'submit':
      return ok([{ type, revision }])
    case 'approve':
      return ok([{ type, revision, sha256: hashOf(view, revision) }])
    case 'assign':
      return one(parseAssign(values, reader))
    case 'triage':
      return one(parseTriage(values, words))
    case 'draft': {
      const parsed = parseDraft(values, view, target, reader, press.staff)
      if (!parsed.ok) return parsed
      const { command, submit } = parsed.value
      return ok(submit ? [command, { type: 'submit', revision: command.onRevision + 1 }] : [command])
    }
    case 'request_changes':
      return one(parseTurnDown('request_changes', values, revision, words))
    case 'reject':
      return one(parseTurnDown('reject', values, revision, words))
    case 'publish': {
      const looked = isUncertain(view.case) ? parsePublishAgain(values, words) : ok(true as const)
      if (!looked.ok) return looked
      return ok([{ type, revision, publicationId: press.newPublicationId(), how: view.publisher }])
    }
    case 'mark_published':
      return one(parseHandPublish(values, revision, press.newPublicationId(), words))
    case 'snooze':
      return one(parseSnooze(values, reader))
    case 'escalate':
      return one(parseEscalate(values))
    case 'do_not_engage':
      return one(parseDoNotEngage(values, reader))
    case 'merge':
      return one(parseMerge(values, words))
    case 'close':
      return one(parseClose(values, words))
    case 'note':
      return one(parseNote(values, words))
  }
}

const one = (parsed: Parsed<StaffCommand>): Parsed<readonly StaffCommand[]> => (parsed.ok ? ok([parsed.value]) : parsed)

/** The revision the button was about; a button without one speaks of the present one. */
const revisionOf = (view: CaseView, target: ActionTarget): number => {
  if (target.revision !== undefined) return target.revision
  return 'revision' in view.case.state ? view.case.state.revision : (latestRevision(view.case)?.revision ?? 0)
}

/** The hash of the words that were shown: a revision never changes, so its number names them. */
const hashOf = (view: CaseView, revision: number): Sha256 =>
  view.case.revisions.find((other) => other.revision === revision)?.sha256 ?? ('' as Sha256)
