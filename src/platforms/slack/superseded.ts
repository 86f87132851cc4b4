import type { RichTextBlock } from '@slack/types'
import type { ShownCards } from '../../app/ports/shown-cards.ts'
import { minuteMs, plus } from '../../domain/time.ts'
import { wordsIn } from '../../locales/text.ts'
import type { Turn } from './answers.ts'
import { asking } from './fault.ts'
import { metadataType } from './render-card.ts'

/**
 * Where Slack's answer to a post was lost, the card was posted again, and the first may stand there too: without a
 * history scope nobody can look for it. The newest counts. The older one is found here, when somebody presses it, and
 * becomes a pointer to the newer; what was and will be written below it is about the same case.
 */
export const oldCards = (shownCards: ShownCards) => {
  /** Cards found to be the ones that count, until when they are not looked up again. */
  const standing = new Map<string, number>()

  return async (turn: Turn, { channel, ts, key }: { channel: string; ts: string; key: string }): Promise<void> => {
    const { workspace, log } = turn
    const place = `${workspace.teamId}/${channel}/${ts}`
    if ((standing.get(place) ?? 0) > turn.now) return
    try {
      const refs = await shownCards.refsOf(key)
      const here = refs.filter((ref) => ref['team'] === workspace.teamId && ref['channel'] === channel)
      const newest = here
        .map((ref) => ref['ts'] ?? '')
        .sort()
        .at(-1)
      if (newest === undefined) return
      if (here.some((ref) => ref['ts'] === ts)) {
        standing.set(place, plus(turn.now, 10 * minuteMs))
        while (standing.size > mostRemembered) standing.delete(standing.keys().next().value ?? '')
        return
      }
      const { permalink } = await asking('chat.getPermalink', () =>
        workspace.posts.chat.getPermalink({ channel, message_ts: newest }),
      )
      const words = wordsIn(turn.language)
      const text = words.say('slack.superseded')
      await asking(`chat.update in ${channel}`, () =>
        workspace.posts.chat.update({
          channel,
          ts,
          text,
          blocks: [pointer(text, words.say('slack.superseded_see'), permalink ?? null)],
          metadata: { event_type: metadataType, event_payload: { key: 'superseded', version: 0 } },
        }),
      )
      // Only now: what Slack lets us edit is ours.
      await shownCards.replaced(key, { team: workspace.teamId, channel, ts }, turn.now)
      log.info('slack.card_superseded', { card: key })
    } catch (error) {
      // It stays as it is until the next press.
      log.warn('slack.card_not_superseded', { card: key, error })
    }
  }
}

const mostRemembered = 10_000

export const pointer = (text: string, label: string, url: string | null): RichTextBlock => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'text', text },
        ...(url === null
          ? []
          : ([
              { type: 'text', text: ' ' },
              { type: 'link', url, text: label },
            ] as const)),
      ],
    },
  ],
})
