import { setTimeout as wait } from 'node:timers/promises'
import { isRetryable } from '../../app/fault.ts'
import type { Answer } from '../../app/ports/interaction.ts'
import type { Log } from '../../app/ports/log.ts'
import { wordsIn } from '../../locales/text.ts'
import { messageOf, type Voice, worded } from './answers.ts'
import type { Connector, OutgoingMessage } from './connector.ts'
import { type Activity, type Place, placeOf } from './decode.ts'
import { faultOf } from './fault.ts'
import type { Identity } from './identity.ts'
import { addressOf, personOf } from './references.ts'

interface TellingTools {
  readonly identity: Pick<Identity, 'find'>
  readonly connector: Pick<Connector, 'openChat' | 'send'>
  readonly log: Log
}

/** Typed words are answered where they were typed; what concerns one person goes to their own chat. */
export const telling = ({ identity, connector, log }: TellingTools) => {
  const tell = async (activity: Activity, answer: Answer, voice: Voice): Promise<void> => {
    const message = messageOf(answer, voice)
    const place = placeOf(activity)
    if (place === 'personal' || isForAll(answer)) return send(activity, activity.conversation.id, message)
    const chat = await chatWith(activity, place)
    const words = wordsIn(answer.kind === 'form' ? answer.form.language : answer.card.language)
    if (chat === null) return send(activity, activity.conversation.id, worded(words.say('teams.open_chat_first')))
    await send(activity, chat, message)
    await send(activity, activity.conversation.id, worded(words.say('teams.sent_privately')))
  }

  const chatWith = async (activity: Activity, place: Exclude<Place, 'personal'>): Promise<string | null> => {
    const known = await identity.find(activity.from.id)
    if (known?.conversationId != null) return known.conversationId
    try {
      return await connector.openChat(addressOf(personOf(activity)), activity.from.id)
    } catch (error) {
      log.warn('teams.chat_unopened', { place, error })
      return null
    }
  }

  const send = async (activity: Activity, conversationId: string, message: OutgoingMessage): Promise<void> => {
    const at = addressOf(personOf(activity))
    try {
      await connector.send(at, conversationId, message)
    } catch (error) {
      const fault = faultOf(error, true)
      if (isRetryable(fault) && !fault.mayHaveHappened && (fault.retryAfterMs ?? 1_000) <= longestWaitMs) {
        await wait(fault.retryAfterMs ?? 1_000)
        await connector.send(at, conversationId, message)
        return
      }
      throw fault
    }
  }

  return tell
}

const longestWaitMs = 5_000

/** Words that tell nobody's queue or draft may stand where everybody reads. */
const isForAll = (answer: Answer): answer is Exclude<Answer, { kind: 'form' | 'show' }> => {
  switch (answer.kind) {
    case 'done':
    case 'refused':
    case 'failed':
    case 'invalid':
      return true
    case 'form':
    case 'show':
      return false
  }
}
