import { describe, expect, test } from 'vitest'
import { caseCard } from '../../../src/cards/case-card.ts'
import type { MentionId } from '../../../src/domain/ids.ts'
import { hourMs, minuteMs, plus } from '../../../src/domain/time.ts'
import { bodyOf, ids, labels } from '../../support/card-text.ts'
import {
  aCase,
  aMention,
  anAssessment,
  aPublication,
  aReader,
  aRevision,
  aState,
  aView,
  caseId,
  now,
  openedAt,
  staff,
} from '../../support/case-view.ts'

const english = aReader()
const spanish = aReader({ language: 'es' })

describe('the card of a new case', () => {
  const card = caseCard(aView(), english)

  test('says without a click what happened, who said it and how far they reach', () => {
    expect(card.blocks[0]).toEqual({
      kind: 'title',
      text: 'CRITICAL · Safety · Acme Air',
      aside: 'case 1042 · opened 09:00 (4 min ago) · new',
    })
    expect(card.blocks[1]).toEqual({
      kind: 'quote',
      lang: 'en',
      text: 'The power bank caught fire in the cabin and burned my daughter. I have already called my lawyer.',
      caption: [
        { text: 'María @maria · X · 48k followers · 08:58' },
        { text: ' · ' },
        { text: 'open the post', link: 'https://x.example/maria/status/1890' },
      ],
    })
  })

  test('says when the draft that waits for a yes is meant for everybody in a storm', () => {
    const state = aState('awaiting_approval')
    const forAll = aView({
      case: aCase({ state, revisions: [aRevision()] }),
      forStorm: { id: 3 as never, open: 41, inOtherLanguages: 0 },
    })
    expect(bodyOf(caseCard(forAll, english))).toContain('holding statement of storm 3')
    expect(bodyOf(caseCard(forAll, spanish))).toContain('comunicado de la tormenta 3')
  })

  test('gives each score with its two best reasons, and feeling apart', () => {
    expect(card.blocks[2]).toEqual({
      kind: 'facts',
      facts: [
        { label: 'Risk', value: '94', level: 0.94, detail: 'fire named; lawyer named' },
        { label: 'Influence', value: '71', level: 0.71, detail: '48k followers; verified account' },
        { label: 'Value', value: '60', level: 0.6, detail: 'Gold customer; buying more' },
      ],
    })
    expect(bodyOf(card)).toContain('Feeling: distressed (does not count towards risk)')
  })

  test('says what to do, whose approval it takes, who has it and by when', () => {
    expect(bodyOf(card)).toContain('Do: answer in public. A reply needs approval by: manager.')
    expect(bodyOf(card)).toContain('Nobody has it. First decision due at 09:15 (in 11 min).')
  })

  test('is one sentence for a notification', () => {
    expect(card.summary).toBe(
      'CRITICAL · Safety · Acme Air, case 1042: “The power bank caught fire in the cabin and burned my daughter. I have already called my lawyer.” Nobody has it. First decision due at 09:15 (in 11 min).',
    )
  })

  test('reads as naturally in Spanish', () => {
    const text = bodyOf(caseCard(aView(), spanish))
    expect(text).toContain('CRÍTICO · Seguridad · Acme Air')
    expect(text).toContain('Riesgo 94 habla de fuego; menciona a un abogado')
    expect(text).toContain('Qué hacer: responder en público. La respuesta necesita aprobación de: supervisión.')
    expect(text).toContain('No lo tiene nadie. Primera decisión: límite 09:15 (dentro de 11 min).')
  })
})

describe('buttons', () => {
  const shown = (view = aView()) => labels(caseCard(view, english).actions)

  test.each([
    ['new', ['Claim', 'Triage', 'Draft a reply', 'Escalate']],
    ['claimed', ['Triage', 'Draft a reply', 'Snooze', 'Escalate']],
    ['triaged', ['Draft a reply', 'Snooze', 'Escalate', 'Close']],
    ['drafting', ['Submit', 'Edit the draft', 'Snooze', 'Escalate']],
    ['awaiting_approval', ['Approve', 'Request changes', 'Reject', 'Edit the draft', 'Recall']],
    ['approved', ['Send now', 'Post by hand', 'Edit the draft', 'Recall']],
    ['publishing', []],
    ['waiting_author', ['Close', 'Draft a reply', 'Snooze', 'Release']],
    ['closed', ['Reopen']],
  ] as const)('of a case that is %s are those it allows, most likely first', (status, expected) => {
    expect(shown(aView({ case: aCase({ status }) }))).toEqual(expected)
  })

  test('name the case for those who hear them, and carry what was shown', () => {
    const [approve] = caseCard(aView({ case: aCase({ status: 'awaiting_approval' }) }), english).actions
    expect(approve).toEqual({
      id: 'case.approve.v1',
      label: 'Approve',
      describe: 'Approve the draft of case 1042',
      target: { caseId: 1042, version: 7, revision: 1 },
      style: 'primary',
    })
  })

  test('offer silence first where the advice is not to engage', () => {
    expect(shown(aView({ case: aCase({ status: 'triaged', route: 'do_not_engage' }) }))[0]).toBe('Do not engage')
  })

  test('ask to mark a draft as ready where nobody has to approve it', () => {
    expect(shown(aView({ case: aCase({ status: 'drafting' }), missingApprovals: [] }))[0]).toBe('Mark as ready')
  })

  test('offer to post by hand where the network takes nothing from us', () => {
    expect(shown(aView({ case: aCase({ status: 'approved' }), publisher: 'manual' }))).toEqual([
      'Post by hand',
      'Edit the draft',
      'Recall',
    ])
  })

  test('offer the whole draft instead of a blind approval when the card cannot show all of it', () => {
    const long = aCase({ status: 'awaiting_approval', revisions: [aRevision({ text: 'word '.repeat(400) })] })
    const [first] = caseCard(aView({ case: long }), english).actions
    expect(first).toMatchObject({
      id: 'case.open.v1',
      label: 'Read and approve',
      target: { caseId: 1042, revision: 1 },
    })
    const hidden = aCase({ status: 'awaiting_approval', revisions: [aRevision({ text: 'Sorry\u202E!' })] })
    expect(ids(caseCard(aView({ case: hidden }), english).actions)).not.toContain('case.approve.v1')
  })

  test('say which way a switch goes, so that two presses do not undo each other', () => {
    const mute = (muted: boolean) =>
      caseCard(aView({ case: aCase({ nagsMuted: muted }) }), english).menu.find(({ id }) => id === 'case.mute_nags.v1')
    expect(mute(false)).toMatchObject({ label: 'Mute reminders', target: { ref: 'on' } })
    expect(mute(true)).toMatchObject({ label: 'Unmute reminders', target: { ref: 'off' } })
  })
})

describe('a card warns', () => {
  test('what a person must do when the answer of the network was lost', () => {
    const uncertain = aView({
      case: aCase({ status: 'publishing', publication: aPublication({ outcome: 'uncertain' }) }),
    })
    const card = caseCard(uncertain, english)
    expect(bodyOf(card)).toContain('Nobody knows whether the reply arrived')
    expect(labels(card.actions)).toEqual(['It arrived', 'Send it again', 'Escalate'])
    expect(card.actions[1]?.style).toBe('danger')
    expect(card.summary).toContain('Nobody knows whether the reply arrived')
  })

  test('that the post is gone, and offers no sending any more', () => {
    const gone = aView({
      case: aCase({ status: 'approved', mentionChanged: { how: 'deleted', at: now, remaining: 'none' } }),
    })
    const card = caseCard(gone, english)
    expect(bodyOf(card)).toContain('The author deleted the post (09:04). A reply can no longer be sent.')
    expect(labels(card.actions)).toEqual(['Close', 'Edit the draft', 'Recall'])
  })

  test('that the post is gone, but offers to answer the one that still stands', () => {
    const mentionChanged = { how: 'deleted', at: plus(now, minuteMs), remaining: 'another' } as const
    const card = caseCard(aView({ case: aCase({ status: 'drafting', mentionChanged }) }), english)
    expect(bodyOf(card)).toContain('Another post of theirs still stands')
    expect(ids(card.actions)[0]).toBe('case.draft.v1')
  })

  test('that the post was edited, or answered elsewhere', () => {
    const one = aCase({
      status: 'claimed',
      mentionChanged: { how: 'edited', at: now },
      answeredElsewhere: { at: now, url: null },
    })
    const text = bodyOf(caseCard(aView({ case: one }), english))
    expect(text).toContain('The author edited the post (09:04).')
    expect(text).toContain('Our account already answered in public')
  })

  test('that the author wrote again after the draft, and does not offer to submit it', () => {
    const stale = aCase({ status: 'drafting', authorSpokeAt: plus(now, minuteMs) })
    const card = caseCard(aView({ case: stale }), english)
    expect(bodyOf(card)).toContain('The author wrote again (09:05), after draft 1.')
    expect(ids(card.actions)).not.toContain('case.submit.v1')
  })

  test('that a promise is broken, in words', () => {
    const late = aView({ deadline: { target: 'firstResponse', startedAt: openedAt, dueAt: plus(now, -20 * minuteMs) } })
    expect(bodyOf(caseCard(late, english))).toContain('Overdue. First response was due at 08:44 (20 min ago).')
    expect(bodyOf(caseCard(late, spanish))).toContain('Fuera de plazo. Primera respuesta: límite 08:44 (hace 20 min).')
  })

  test('that somebody escalated it, that it is snoozed, and that the engine was not itself', () => {
    const one = aCase({
      status: 'claimed',
      escalated: { by: staff('leo'), at: now },
      snoozedUntil: plus(now, 26 * hourMs),
      assessment: anAssessment({ degraded: true }),
    })
    const text = bodyOf(caseCard(aView({ case: one }), english))
    expect(text).toContain('Escalated by Leo Park (09:04).')
    expect(text).toContain('Snoozed until 23 Nov, 11:04.')
    expect(text).toContain('Read without the model')
  })

  test('that the reply was not sent', () => {
    const failed = aCase({ status: 'approved', publication: aPublication({ outcome: 'failed' }) })
    expect(bodyOf(caseCard(aView({ case: failed }), english))).toContain(
      'The reply was not sent; nothing was published.',
    )
  })
})

describe('a card shows', () => {
  test('the draft beside the buttons that decide about it', () => {
    const card = caseCard(aView({ case: aCase({ status: 'awaiting_approval' }) }), english)
    expect(card.blocks.filter(({ kind }) => kind === 'quote').at(-1)).toEqual({
      kind: 'quote',
      text: 'María, we are so sorry. Please call us on 900 100 200: a person is waiting for you.',
      lang: 'en',
      caption: [{ text: 'Draft 1 by Ana Ruiz' }],
    })
    expect(bodyOf(card)).toContain('Approval missing: manager.')
  })

  test('who approved what leaves now', () => {
    expect(bodyOf(caseCard(aView({ case: aCase({ status: 'approved' }) }), english))).toContain('Approved by Bo Lind.')
  })

  test('where the published reply stands', () => {
    const url = 'https://x.example/acme/status/2'
    const one = aCase({ status: 'waiting_author', publication: aPublication({ outcome: 'published', url }) })
    const last = caseCard(aView({ case: one }), english).blocks.at(-1)
    expect(last).toMatchObject({
      spans: [
        { text: expect.stringContaining('Answered (09:04)') as string },
        {},
        { text: 'See the reply', link: url },
      ],
    })
  })

  test('why it was closed, when it is looked at again, and the case it went into', () => {
    const closed = aCase({
      state: { ...aState('closed'), why: 'do_not_engage', reviewAt: plus(now, 9 * 24 * hourMs) } as never,
    })
    expect(bodyOf(caseCard(aView({ case: closed }), english))).toContain(
      'Closed by Ana Ruiz (09:04): do not engage. Review on 1 Dec 2026.',
    )
    const merged = aCase({ state: { ...aState('closed'), why: 'duplicate', mergedInto: caseId(1050) } as never })
    const card = caseCard(aView({ case: merged }), english)
    expect(bodyOf(card)).toContain('merged into case 1050')
    expect(card.actions[0]).toMatchObject({ id: 'case.open.v1', target: { caseId: 1050 } })
    expect(card.tone).toBe('neutral')
  })

  test('that it came back to the queue', () => {
    const back = aCase({ state: { status: 'new', since: now } })
    const text = bodyOf(caseCard(aView({ case: back }), english))
    expect(text).toContain('back in the queue')
    expect(text).toContain('Nobody has it; back in the queue (09:04).')
  })

  test('how much of a long post it left out, and how many posts there are', () => {
    const long = aView({
      mention: aMention({ text: 'so bad '.repeat(1_000) }),
      mentionCount: 3,
      case: aCase({ mentions: [1, 2, 3] as MentionId[] }),
    })
    const text = bodyOf(caseCard(long, english))
    expect(text).toContain('3 posts in this case · cut: 6,4')
  })

  test('a post of many lines in few', () => {
    const quote = caseCard(aView({ mention: aMention({ text: 'a\n'.repeat(200) }) }), english).blocks[1]
    expect(quote?.kind === 'quote' && quote.text.split('\n').length).toBeLessThanOrEqual(10)
  })

  test('no link that is not http, and no author without a name', () => {
    const mention = aMention({
      url: 'javascript:alert(1)',
      author: { name: ' ', handle: null, followers: null },
      text: '',
    })
    const text = JSON.stringify(caseCard(aView({ mention }), english))
    expect(text).not.toContain('javascript')
    expect(text).toContain('unknown author')
    expect(text).toContain('(no text)')
  })
})
