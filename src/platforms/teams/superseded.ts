import type { MessageRef } from '../../app/ports/gateway.ts'
import type { Log } from '../../app/ports/log.ts'
import type { ShownCards } from '../../app/ports/shown-cards.ts'
import { type Card, line } from '../../cards/card.ts'
import type { Language } from '../../domain/ids.ts'
import { instant } from '../../domain/time.ts'
import { wordsIn } from '../../locales/text.ts'
import type { Connector } from './connector.ts'
import { type Activity, baseConversation } from './decode.ts'
import { linkTo } from './gateway.ts'
import { addressOf, personOf } from './references.ts'
import { type Rendering, renderCard, summaryOf } from './render-card.ts'

export interface OldCards {
  /** Somebody pressed a button on the card of this key: if another one counts by now, this one comes to point there. */
  pressed(activity: Activity, key: string, language: Language): void
  idle(): Promise<void>
}

/**
 * Where Teams' answer to a post was lost, the card was posted again, and the first may stand there too: a bot may look
 * for nothing in Teams. The one whose address is stored counts. The other is found here, when somebody presses it.
 */
export const oldCards = (tools: {
  readonly shownCards: ShownCards
  readonly connector: Connector
  readonly staff: Rendering['staff']
  readonly log: Log
  readonly nowMs: () => number
}): OldCards => {
  const { shownCards, connector, staff, log, nowMs } = tools
  /** Cards found to be the ones that count, until when they are not looked up again. */
  const standing = new Map<string, number>()
  const running = new Set<Promise<void>>()

  const look = async (activity: Activity, message: string, key: string, language: Language): Promise<void> => {
    const conversation = activity.conversation.id
    const place = `${conversation}/${message}`
    if ((standing.get(place) ?? 0) > nowMs()) return
    const here = (await shownCards.refsOf(key)).filter((ref) => isIn(ref, conversation))
    if (here.some((ref) => ref['activity'] === message)) {
      standing.set(place, nowMs() + lookAgainMs)
      while (standing.size > mostRemembered) standing.delete(standing.keys().next().value ?? '')
      return
    }
    const [newer] = here
    if (newer === undefined) return
    const at = addressOf(personOf(activity))
    const card = pointerTo(newer, language)
    const drawn = renderCard(card, { surface: 'shared', staff })
    await connector.update(at, conversation, message, { summary: summaryOf(card), card: drawn })
    // Only now: what Teams lets us edit is ours.
    await shownCards.replaced(key, { channel: baseConversation(conversation), activity: message }, instant(nowMs()))
    log.info('teams.card_superseded', { card: key })
  }

  return {
    pressed: (activity, key, language) => {
      if (activity.replyToId == null) return
      const looking = look(activity, activity.replyToId, key, language).catch((error: unknown) =>
        // It stays as it is until the next press.
        log.warn('teams.card_not_superseded', { card: key, error }),
      )
      running.add(looking)
      void looking.finally(() => running.delete(looking))
    },
    idle: async () => {
      await Promise.allSettled(running)
    },
  }
}

const lookAgainMs = 600_000
const mostRemembered = 10_000

const isIn = ({ conversation = '' }: MessageRef, id: string): boolean =>
  baseConversation(conversation) === baseConversation(id)

const pointerTo = (newer: MessageRef, language: Language): Card => {
  const words = wordsIn(language)
  const text = words.say('teams.superseded')
  const link = linkTo(newer)
  return {
    key: 'superseded',
    version: 0,
    language,
    summary: text,
    tone: 'neutral',
    blocks: [line(text, ...(link === null ? [] : [' ', { text: words.say('teams.superseded_see'), link }]))],
    actions: [],
    menu: [],
  }
}
