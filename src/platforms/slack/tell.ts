import type { KnownBlock } from '@slack/types'
import { request } from 'undici'
import type { Log } from '../../app/ports/log.ts'
import type { Card } from '../../cards/card.ts'
import type { Instant } from '../../domain/time.ts'
import type { SlackUser } from './decode.ts'
import { asking } from './fault.ts'
import type { Workspace } from './installations.ts'
import { fallbackText, responseUrlLifeMs } from './limits.ts'
import { fallbackOf, plain, type RenderOptions, renderCard } from './render-card.ts'
import { cut, escapeMarkup, literal } from './text.ts'
import type { Origin } from './view-memory.ts'

/** What only one person sees: `text` for the notification, `blocks` for the eye. */
export interface PrivateMessage {
  readonly response_type: 'ephemeral'
  readonly replace_original: false
  readonly text: string
  readonly blocks: KnownBlock[]
}

export const sentence = (text: string): PrivateMessage => ({
  response_type: 'ephemeral',
  replace_original: false,
  text: escapeMarkup(cut(literal(text), fallbackText)),
  blocks: [plain(text)],
})

/** Without Slack's own tables and charts: a refused answer could not be sent again. */
export const privateCard = (card: Card, options: Omit<RenderOptions, 'surface'>): PrivateMessage => ({
  response_type: 'ephemeral',
  replace_original: false,
  text: fallbackOf(card),
  blocks: renderCard(card, { ...options, native: false, surface: 'message' }) as KnownBlock[],
})

export interface Listener {
  readonly workspace: Workspace
  readonly user: SlackUser
  readonly origin: Extract<Origin, { kind: 'message' }>
}

/**
 * Tells one person, where they pressed. By the response URL while it lives: it needs neither scope nor membership and
 * counts towards no limit. Else as an ephemeral message. A message that cannot be delivered is logged, not thrown:
 * what was done is done.
 */
export const tellOne = async (to: Listener, message: PrivateMessage, now: Instant, log: Log): Promise<void> => {
  const { workspace, user, origin } = to
  const { channel, threadTs, responseUrl, at } = origin
  if (responseUrl !== null && now - at < responseUrlLifeMs && (await respond(responseUrl, message, threadTs, log)))
    return
  const { text, blocks } = message
  try {
    await asking(`chat.postEphemeral in ${channel}`, () =>
      workspace.views.chat.postEphemeral({
        channel,
        user: user.id,
        text,
        blocks,
        parse: 'none',
        link_names: false,
        ...(threadTs !== null && { thread_ts: threadTs }),
      }),
    )
  } catch (error) {
    log.warn('slack.answer_lost', { error })
  }
}

/** Whether Slack took it. */
export const respond = async (
  responseUrl: string,
  message: PrivateMessage,
  threadTs: string | null,
  log: Log,
): Promise<boolean> => {
  try {
    const { statusCode, body } = await request(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...message, ...(threadTs !== null && { thread_ts: threadTs }) }),
      headersTimeout: responseTimeoutMs,
      bodyTimeout: responseTimeoutMs,
    })
    await body.dump()
    const taken = statusCode >= 200 && statusCode < 300
    if (!taken) log.info('slack.response_url_refused', { status: statusCode })
    return taken
  } catch (error) {
    log.info('slack.response_url_failed', { error })
    return false
  }
}

const responseTimeoutMs = 5_000
