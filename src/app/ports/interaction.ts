import type { ActionId, ActionTarget } from '../../cards/action.ts'
import type { Card } from '../../cards/card.ts'
import type { Form, FormValues } from '../../cards/form.ts'
import type { Platform } from '../../domain/ids.ts'

/** Who pressed, as the platform knows them; `app/who.ts` finds the member of staff. */
export interface PlatformUser {
  readonly platform: Platform
  readonly userId: string
  /** Any other names of the same person there: an Entra object id, an e-mail. */
  readonly aliases: readonly string[]
  readonly name: string | null
  /** The person's own locale as the platform reports it, `es-ES`; null when unknown. */
  readonly locale: string | null
}

/** A press of a button (`values` null) or a form sent in. */
export interface Interaction {
  readonly action: ActionId
  readonly target: ActionTarget
  readonly values: FormValues | null
  readonly by: PlatformUser
  /** The same for a redelivery of the same press: done once, answered again. */
  readonly requestKey: string
  /** The person's client asks by itself, to draw what is on its screen: nobody need be there. */
  readonly unattended?: boolean
}

/** Words typed to the bot: a slash command, a personal message. */
export interface TypedCommand {
  readonly text: string
  readonly by: PlatformUser
  readonly requestKey: string
}

/** A message somebody wants to be a case: Slack's shortcut, Teams' message extension. */
export interface CapturedMessage {
  readonly text: string
  readonly authorName: string | null
  readonly authorId: string
  readonly messageId: string
  readonly url: string | null
  readonly at: number
  readonly by: PlatformUser
}

/** What the presser, and only the presser, is told. */
export type Answer =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string }
  /** Something of ours is out of order; the press did nothing and can be tried again. */
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'form'; readonly form: Form }
  /** The form stays open with these errors, by field name; the key `` (empty) speaks of the whole form. */
  | { readonly kind: 'invalid'; readonly errors: Readonly<Record<string, string>> }
  /** A private view: the case, its history, a queue. */
  | { readonly kind: 'show'; readonly card: Card }

/** What every chat platform calls. Answers within the platform's three seconds; never throws. */
export interface Desk {
  interact(interaction: Interaction): Promise<Answer>
  say(command: TypedCommand): Promise<Answer>
  capture(message: CapturedMessage): Promise<Answer>
  /** The person's own page: my queue, approvals that wait for me, settings. */
  home(by: PlatformUser): Promise<Card>
}
