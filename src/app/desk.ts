import type { ActionId } from '../cards/action.ts'
import type { Card } from '../cards/card.ts'
import type { Reader } from '../cards/case-view.ts'
import { noticeCard } from '../cards/notice-card.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Policy } from '../domain/policy.ts'
import { wordsIn } from '../locales/text.ts'
import { isTrial, noteTrial } from './button-trial.ts'
import { actOnCase } from './desk-cases.ts'
import { captureMessage, typedCommand } from './desk-commands.ts'
import type { CaseActionId, DeskContext, Visit } from './desk-context.ts'
import { queueFor } from './desk-pages.ts'
import { actOnSettings } from './desk-settings.ts'
import { Fault } from './fault.ts'
import { sightings } from './last-seen.ts'
import type { Destination } from './ports/gateway.ts'
import type { Answer, Desk, Interaction, PlatformUser } from './ports/interaction.ts'
import { recentSettings, type SettingsOf } from './recent-settings.ts'
import { adminsOf, languageFor, whoIs } from './who.ts'

/** What every platform calls: finds out who it is, does it, and has an answer for whatever comes. */
export const createDesk = (context: DeskContext): Desk => {
  const asStored: SettingsOf = (staff) => context.people.settings(staff)
  const recent = recentSettings(asStored, () => performance.now())
  const note = sightings(context)
  const answeredSeen = answering(context, note)
  const answeredUnseen = answering(context, () => undefined)
  return {
    interact: async (interaction) => {
      if (isTrial(interaction)) await noted(context, interaction)
      const { action, by, unattended = false } = interaction
      const answered = unattended ? answeredUnseen : answeredSeen
      const other = context.others[action]
      if (other !== undefined) return answered(asStored, by, action, (visit) => other(visit, interaction))
      return isCaseAction(action)
        ? answered(recent, by, action, (visit) => actOnCase(context, visit, { ...interaction, action }))
        : answered(asStored, by, action, (visit) => actOnSettings(context, visit, { ...interaction, action }))
    },
    say: (command) => answeredSeen(asStored, command.by, 'say', (visit) => typedCommand(context, visit, command)),
    capture: (message) =>
      answeredSeen(asStored, message.by, 'capture', (visit) => captureMessage(context, visit, message)),
    home: async (by) => {
      const staff = whoIs(context.policy, by)
      if (staff !== null) note(by, staff.id)
      return pageOf(context, by)
    },
  }
}

/** Somebody's own page, drawn because they look at it or because something on it changed. */
export const pageOf = async (context: DeskContext, by: PlatformUser): Promise<Card> => {
  const visit = await visitOf(context, (staff) => context.people.settings(staff), by)
  if (visit !== null) return queueFor(context, visit)
  const language = languageFor(context.policy, null, null, by)
  return noticeCard(strangersAnswer(context.policy, language), language, { key: 'home' })
}

/** The page of somebody who is not here just now, as their platform named them when they were. */
export const pageFor = async (
  context: DeskContext,
  { platform, id: userId }: Pick<Destination, 'platform' | 'id'>,
): Promise<Card> => {
  const { name, locale } = (await context.people.met(platform, userId)) ?? { name: null, locale: null }
  return pageOf(context, { platform, userId, aliases: [], name, locale })
}

/** Whoever presses it, also somebody the policy does not list yet: the press arrived, and that is the question. */
const noted = async ({ shared, clock, log }: DeskContext, interaction: Interaction): Promise<void> => {
  try {
    await noteTrial(shared, interaction, clock.now())
  } catch (error) {
    log.warn('trial_not_noted', { error })
  }
}

const isCaseAction = (action: ActionId): action is CaseActionId => action.startsWith('case.')

/** An answer whatever happens: a press that leads to nothing leaves a person pressing again. */
const answering =
  (context: DeskContext, note: (by: PlatformUser, staff: StaffId) => void) =>
  async (
    settingsOf: SettingsOf,
    by: PlatformUser,
    what: string,
    work: (visit: Visit) => Promise<Answer>,
  ): Promise<Answer> => {
    const startedAt = performance.now()
    const done = (answer: Answer): Answer => {
      context.metrics.observe('interaction_seconds', (performance.now() - startedAt) / 1_000, { platform: by.platform })
      context.metrics.count('interactions', { platform: by.platform, outcome: answer.kind })
      return answer
    }
    try {
      const visit = await visitOf(context, settingsOf, by)
      if (visit === null) {
        const language = languageFor(context.policy, null, null, by)
        return done({ kind: 'refused', text: strangersAnswer(context.policy, language) })
      }
      note(by, visit.staff.id)
      return done(await work(visit))
    } catch (error) {
      const passing = error instanceof Fault && (error.kind === 'unavailable' || error.kind === 'rate_limited')
      context.log.error('interaction_failed', { what, platform: by.platform, error })
      const words = wordsIn(languageFor(context.policy, whoIs(context.policy, by), null, by))
      return done({ kind: 'failed', text: words.say(passing ? 'answer.unavailable' : 'answer.defect') })
    }
  }

const visitOf = async (context: DeskContext, settingsOf: SettingsOf, by: PlatformUser): Promise<Visit | null> => {
  const { policy } = context
  const staff = whoIs(policy, by)
  if (staff === null) return null
  const settings = await settingsOf(staff.id)
  return {
    staff,
    settings,
    reader: {
      language: languageFor(policy, staff, settings, by),
      timezone: settings.timezone ?? staff.timezone ?? policy.organisation.timezone,
      now: context.clock.now(),
      policy,
    },
  }
}

const strangersAnswer = (policy: Policy, language: Reader['language']): string => {
  const words = wordsIn(language)
  return words.say('answer.stranger', {
    organisation: policy.organisation.name,
    admins: words.list(adminsOf(policy).map((one) => one.name)),
  })
}
