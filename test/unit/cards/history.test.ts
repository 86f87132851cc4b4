import { describe, expect, test } from 'vitest'
import { historyCard, historyLine, lateLine } from '../../../src/cards/history.ts'
import type { EventBody } from '../../../src/domain/case/event.ts'
import type { ChannelId, MentionId, PublicationId } from '../../../src/domain/ids.ts'
import { hourMs, plus } from '../../../src/domain/time.ts'
import { bodyOf } from '../../support/card-text.ts'
import { anAssessment, anEvent, aReader, aView, caseId, fakeSha256, now, staff } from '../../support/case-view.ts'

const mention = 1 as MentionId
const publicationId = 'p1' as PublicationId
const assessment = anAssessment()
const until = plus(now, hourMs)
const nagged = { type: 'nagged', key: 'k', to: [], channel: null, dueAt: now } as const
const said: readonly (readonly [EventBody, string])[] = [
  [{ type: 'mention_joined', mention, assessment, thanks: false }, 'The author wrote again.'],
  [{ type: 'mention_joined', mention, assessment, thanks: true }, 'The author said thanks.'],
  [{ type: 'reach_raised', mention, assessment, sharesAdded: 40 }, 'Seen again: 40 more shares. Risk 94.'],
  [{ type: 'value_changed', assessment }, 'More is known of the customer: value 60 now. Critical, Safety, risk 94.'],
  [{ type: 'reassessed', assessment }, 'Assessed again: Critical, Safety, risk 94.'],
  [{ type: 'suggestion_asked' }, 'Ana Ruiz asked the model to suggest a reply.'],
  [
    { type: 'suggested', to: staff('ana'), basedOn: now, text: 'Hi {author}' },
    'The model suggests a reply. “Draft a reply” begins with it; nothing is sent before a person has taken it over.',
  ],
  [
    { type: 'suggestion_failed', to: staff('ana'), why: 'deadline' },
    'There is no suggested reply: the model did not answer in time. You can ask again, or write one.',
  ],
  [
    { type: 'suggestion_failed', to: staff('ana'), why: 'something_new' },
    'There is no suggested reply: the model failed. You can ask again, or write one.',
  ],
  [
    { type: 'second_opinion', mention: 1 as MentionId, assessment },
    'A second opinion reads more in it: Critical, Safety, risk 94. “Why this score” quotes the words.',
  ],
  [{ type: 'mention_edited', mention }, 'The author edited the post.'],
  [{ type: 'mention_deleted', mention }, 'The author deleted the post.'],
  [{ type: 'answered_elsewhere', mention, url: null }, 'Our account answered in public, outside Ventanilla.'],
  [{ type: 'claimed' }, 'Ana Ruiz took the case.'],
  [{ type: 'released', idle: false }, 'Ana Ruiz handed the case back to the queue.'],
  [{ type: 'released', idle: true }, 'Back in the queue: nothing had happened for too long.'],
  [{ type: 'assigned', to: staff('leo') }, 'Ana Ruiz assigned the case to Leo Park.'],
  [
    { type: 'triaged', nature: 'price', severity: 'high', route: 'call' },
    'Ana Ruiz triaged it: High, Price or billing; call the customer.',
  ],
  [
    { type: 'drafted', revision: 2, sha256: fakeSha256(2), basedOn: now, text: 'secret words' },
    'Ana Ruiz wrote draft 2.',
  ],
  [
    { type: 'submitted', revision: 2, steps: [{ any: 'manager' }, { all: [staff('bo'), staff('luz')] }] },
    'Ana Ruiz submitted draft 2. Needed: manager, Bo Lind and Luz Prieto.',
  ],
  [{ type: 'submitted', revision: 2, steps: [] }, 'Ana Ruiz submitted draft 2. No approval needed.'],
  [{ type: 'recalled', revision: 2 }, 'Ana Ruiz recalled draft 2.'],
  [{ type: 'approved', revision: 2, sha256: fakeSha256(2), step: 0 }, 'Ana Ruiz approved draft 2.'],
  [
    { type: 'approved', revision: 2, sha256: fakeSha256(2), step: 0, standIn: true },
    'Ana Ruiz approved draft 2 in the place of the approvers, who had not answered.',
  ],
  [{ type: 'cleared', revision: 2 }, 'Draft 2 is ready to be sent.'],
  [{ type: 'changes_requested', revision: 2, text: 'Shorter' }, 'Ana Ruiz asked for changes to draft 2. “Shorter”'],
  [{ type: 'rejected', revision: 2, text: '' }, 'Ana Ruiz rejected draft 2.'],
  [
    { type: 'publication_requested', publicationId, revision: 2, sha256: fakeSha256(2), how: 'webhook' },
    'Ana Ruiz sent draft 2 on its way.',
  ],
  [
    { type: 'publication_requested', publicationId, revision: 2, sha256: fakeSha256(2), how: 'manual' },
    'Ana Ruiz is posting draft 2 by hand.',
  ],
  [{ type: 'published', publicationId, revision: 2, url: null }, 'Ana Ruiz confirmed that draft 2 is published.'],
  [
    { type: 'publication_failed', publicationId, why: 'draft_stale' },
    'The reply was not sent: the author wrote again.',
  ],
  [
    { type: 'publication_failed', publicationId, why: '403 blocked' },
    'The network refused the reply; nothing was published. “403 blocked”',
  ],
  [
    { type: 'publication_uncertain', publicationId },
    'The network’s answer was lost: somebody must look whether the reply arrived.',
  ],
  [{ type: 'snoozed', until }, 'Ana Ruiz snoozed the case (until 10:04).'],
  [{ type: 'woken' }, 'The snooze is over.'],
  [{ type: 'escalated', text: 'TV is calling' }, 'Ana Ruiz escalated the case. “TV is calling”'],
  [{ type: 'merged', into: caseId(1050) }, 'Ana Ruiz merged it into case 1050.'],
  [{ type: 'absorbed', from: caseId(1040), mentions: [mention] }, 'Case 1040 was merged into this one, with 1 post.'],
  [
    { type: 'closed', why: 'do_not_engage', text: 'In court', reviewAt: until },
    'Ana Ruiz closed the case: do not engage. “In court” Review on 22 Nov 2026.',
  ],
  [{ type: 'reopened', cause: 'author' }, 'Reopened: the author wrote again.'],
  [{ type: 'reopened', cause: 'staff' }, 'Ana Ruiz reopened the case.'],
  [{ type: 'noted', text: 'Called her.\nNo answer.' }, 'Note by Ana Ruiz: “Called her. No answer.”'],
  [
    {
      type: 'statement_adopted',
      from: caseId(1040),
      revision: 1,
      sha256: fakeSha256(1),
      basedOn: now,
      writtenBy: staff('leo'),
      sentBy: staff('ana'),
      steps: [{ any: 'manager' }],
      approvals: [{ by: staff('bo'), at: now, revision: 1, sha256: fakeSha256(1), step: 0 }],
      text: 'We are sorry.',
    },
    'Ana Ruiz answers this case together with its storm: draft 1 is the statement of case 1040. Approved by Bo Lind.',
  ],
  [{ type: 'nags_muted', muted: true }, 'Ana Ruiz muted the reminders.'],
  [{ ...nagged, to: [staff('bo'), staff('kim')] }, 'Reminder for Bo Lind and Kim Osei.'],
  [{ ...nagged, to: [staff('bo')], channel: 'care' as ChannelId }, 'Reminder for Bo Lind and the channel.'],
  [{ ...nagged, channel: 'care' as ChannelId }, 'Reminder for the channel.'],
  [nagged, 'A reminder fell due and there was nobody to tell.'],
]

describe('the history says', () => {
  test.each(said)('%o as a sentence', (body, sentence) => {
    expect(historyLine(anEvent(body), aReader())).toBe(sentence)
  })

  test('who did it when nobody pressed anything', () => {
    const published = anEvent(
      { type: 'published', publicationId, revision: 1, url: null },
      { kind: 'system', name: 'publisher' },
    )
    expect(historyLine(published, aReader({ language: 'es' }))).toBe('El borrador 1 está publicado.')
  })

  test('when it happened, where it comes late: today by the clock, earlier with the day', () => {
    const claimed = anEvent({ type: 'claimed' })
    expect(lateLine(claimed, aReader())).toBe('09:04 · Ana Ruiz took the case.')
    expect(lateLine(claimed, aReader({ now: plus(now, 50 * hourMs) }))).toBe('22 Nov, 09:04 · Ana Ruiz took the case.')
  })

  test('every step with its time, and how many it leaves out', () => {
    const events = Array.from({ length: 45 }, (_, index) => ({ ...anEvent({ type: 'claimed' }), seq: index + 1 }))
    const text = bodyOf(historyCard(aView(), events, aReader()))
    expect(text).toContain('5 earlier steps are not shown.')
    expect(text).toContain('09:04 (+4 min) Ana Ruiz took the case.')
  })

  test('nobody’s name in a way that pings', () => {
    const card = historyCard(aView(), [anEvent({ type: 'assigned', to: staff('leo') })], aReader())
    expect(JSON.stringify(card)).not.toContain('"staff"')
  })
})
