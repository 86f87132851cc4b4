import type { ActionId } from '../cards/action.ts'
import type { Reader } from '../cards/case-view.ts'
import { rejectionText } from '../cards/rejection-text.ts'
import type { Rejection } from '../domain/case/rejection.ts'
import type { PublicationId } from '../domain/ids.ts'
import type { Policy, Staff } from '../domain/policy.ts'
import { type TextKey, wordsIn } from '../locales/text.ts'
import type { CaseViews } from './case-views.ts'
import type { ExecuteCommand } from './execute-command.ts'
import type { CaseQueries, CaseStore } from './ports/case-store.ts'
import type { Clock } from './ports/clock.ts'
import type { CustomerStore } from './ports/customer-store.ts'
import type { Answer, Interaction } from './ports/interaction.ts'
import type { LearningStore } from './ports/learning-store.ts'
import type { Log, Metrics } from './ports/log.ts'
import type { MentionStore } from './ports/mention-store.ts'
import type { PeopleStore, SharedSettings, StaffSettings } from './ports/people.ts'
import type { ReceiveMentions } from './receive-mentions.ts'

export interface DeskContext {
  readonly policy: Policy
  readonly execute: ExecuteCommand
  readonly views: CaseViews
  readonly cases: CaseStore
  readonly queries: CaseQueries
  readonly mentions: MentionStore
  readonly customers: CustomerStore
  readonly people: PeopleStore
  readonly shared: SharedSettings
  readonly learning: Pick<LearningStore, 'countQuestions'>
  readonly receive: ReceiveMentions
  /** Looks at waiting mentions now, so that a case made by hand can be shown at once. */
  readonly takeIn: () => Promise<number>
  readonly newPublicationId: () => PublicationId
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
  /** What other rooms answer: digests, storms. */
  readonly others: Partial<
    Readonly<Record<ActionId | 'digest', (visit: Visit, interaction: Interaction) => Promise<Answer>>>
  >
}

/** Somebody of ours at the desk. */
export interface Visit {
  readonly staff: Staff
  readonly settings: StaffSettings
  readonly reader: Reader
}

export const refusal = (rejection: Rejection, reader: Reader): Answer => ({
  kind: 'refused',
  text: rejectionText(rejection, reader),
})

export const say = (reader: Reader, key: TextKey, params: Readonly<Record<string, string | number>> = {}): string =>
  wordsIn(reader.language).say(key, params)

export type CaseActionId = Extract<ActionId, `case.${string}`>
export type OtherActionId = Exclude<ActionId, CaseActionId>
