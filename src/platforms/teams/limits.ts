import type { SendingRate } from '../../app/ports/sending-rate.ts'

/** What Teams and its connector allow. Numbers of ours are smaller than theirs on purpose; each says why. */

/**
 * A card as JSON in UTF-8. Bot messages may have about 100 KB (learn.microsoft.com/microsoftteams/platform/bots/how-to/
 * format-your-bot-messages), webhooks 28 KB; a card that fits the smaller one fits everywhere Teams shows cards.
 */
export const maxCardBytes = 26_000
/**
 * Characters that can be typed into one field. In most of the world's scripts one is three bytes, and a form that was
 * not accepted has to come back with all of them.
 */
export const mostTyped = 7_000
/** Card, summary and envelope together. */
export const maxActivityBytes = 28_000

/** Adaptive Cards 1.5 is what Teams renders on every client: learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference */
export const cardVersion = '1.5'
/** Teams shows at most six buttons in a row of actions; the sixth place is that of “More”. */
export const maxButtons = 5
/** Pixels for one row of buttons: what a phone of 390 leaves beside the sender's picture and the card's edges. */
export const maxRowWidth = 310
/** No limit is documented; a menu of more is not read by anybody. */
export const maxMenu = 20
export const maxButtonTitle = 60
/** learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/user-specific-views */
export const maxRefreshUsers = 60
/** What a notification shows; longer ones are cut by the clients anyway. */
export const maxSummary = 400
/** A message box of a dialog or of a pressed button is one line or two. */
export const maxNotice = 900

/** Inline pictures: 1024 × 1024 and 1 MB (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format). */
export const maxPictureBytes = 1_000_000

/** The largest request we read. A message extension carries a whole chat message (about 28 KB of HTML) and its frame. */
export const maxBodyBytes = 512 * 1024

/**
 * Per bot and thread, for posts, edits and new conversations. Teams allows 7 in 1 s, 8 in 2 s, 60 in 30 s and 1,800 in an
 * hour: learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit. The first of these two keeps within the first
 * three (6, 8 and 59), the second within the hour (1,796).
 */
export const threadRates = (thread: string): readonly SendingRate[] => [
  { of: `teams:${thread}`, everyMs: 550, burstMs: 2_200 },
  { of: `teams:${thread} hour`, everyMs: 2_100, burstMs: 170_000 },
]
/**
 * Per app and tenant: the stored page says 30 a second, newer answers 50; the smaller one is right under both. One every
 * 39 ms is less, because of two that left a second apart the first may take longer to arrive: 30 still arrive within any
 * second while the ways there differ by less than 170 ms. The tenants of one organisation share it.
 */
export const appRate: SendingRate = { of: 'teams', everyMs: 39, burstMs: 0 }

/** Clients give an invoke about five seconds, the way there and back included, before they ask again. */
export const answerWithinMs = 3_000
/** A connector that has not answered by then is treated as lost; the outbox goes on from there. */
export const connectorTimeoutMs = 15_000
/** Looking somebody up stands between a press and its answer. */
export const lookUpTimeoutMs = 1_500
/** How long a channel without the bot waits before it is looked at again. */
export const notInstalledRetryMs = 15_000
/** Five minutes, as the Bot Framework's own check allows. */
export const tokenSkewMs = 300_000
