import { trialCard } from '../cards/trial-card.ts'
import type { Language } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import type { Words } from '../locales/text.ts'
import type { CheckOutcome } from './ports/check.ts'
import type { Destination, Gateway } from './ports/gateway.ts'
import type { Interaction } from './ports/interaction.ts'
import type { SharedSettings } from './ports/people.ts'

/** How `doctor` hears that its button was pressed, where somebody is there to press it. */
export interface ButtonTrial {
  readonly waitMs: number
  /** Whether the button with this reference was pressed, and the press arrived. */
  arrived(ref: string): Promise<boolean>
  /** A reference nobody used before. */
  newRef(): string
  pause(ms: number): Promise<void>
}

/** What `tryButton` takes at most: posting comes before waiting. */
export const trialPatienceMs = (trial: ButtonTrial | null): number | undefined =>
  trial === null ? undefined : trial.waitMs + 30_000

/**
 * Posts a card with a real button and, where somebody is asked to press it, waits for its press to come back.
 * @param silent what is wrong where somebody did press and nothing came
 * @throws Fault when the card cannot be posted
 */
export const tryButton = async (tools: {
  readonly gateway: Gateway
  readonly to: Extract<Destination, { kind: 'channel' }>
  readonly language: Language
  readonly trial: ButtonTrial | null
  readonly tell: (line: string) => void
  readonly words: Words
  readonly silent: string
}): Promise<CheckOutcome> => {
  const { gateway, to, language, trial, tell, words, silent } = tools
  const ref = trial?.newRef() ?? 'doctor-unattended'
  const link = await gateway.link(await gateway.post(to, trialCard(language, ref)))
  const card = { channel: to.channel, where: link === null ? '' : ` (${link})` }
  if (trial === null) return { state: 'well', found: words.say('doctor.button.posted', card) }
  tell(words.say('doctor.button.press_now', card))
  if (await pressed(trial, ref)) return { state: 'well', found: words.say('doctor.button.arrived') }
  return { state: 'warning', found: words.say('doctor.button.silent', { ...card, ms: trial.waitMs }), todo: silent }
}

const pressed = async ({ waitMs, arrived, pause }: ButtonTrial, ref: string): Promise<boolean> => {
  for (let waitedMs = 0; waitedMs < waitMs; waitedMs += lookEveryMs) {
    if (await arrived(ref)) return true
    await pause(Math.min(lookEveryMs, waitMs))
  }
  return arrived(ref)
}

const lookEveryMs = 250

/**
 * The button that `doctor` posts. Whichever process hears of its press writes it down, and `doctor`, which may be
 * another one, finds it there.
 */
export const isTrial = ({ action, target }: Interaction): boolean =>
  action === 'queue.show.v1' && target.ref !== undefined && trialRef.test(target.ref)

export const noteTrial = (shared: SharedSettings, { target }: Interaction, now: Instant): Promise<void> =>
  shared.set(trialKey, target.ref, now)

/** Whether that button was pressed, and the press arrived. */
export const trialArrived = async (shared: SharedSettings, ref: string): Promise<boolean> =>
  (await shared.get(trialKey)) === ref

const trialRef = /^doctor-[\w-]{8,40}$/
const trialKey = 'doctor.pressed'
