import type { Instant } from '../domain/time.ts'
import type { Interaction } from './ports/interaction.ts'
import type { SharedSettings } from './ports/people.ts'

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
