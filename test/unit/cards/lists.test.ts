import { describe, expect, test } from 'vitest'
import { foundCard } from '../../../src/cards/found-card.ts'
import { helpCard } from '../../../src/cards/help-card.ts'
import { type NagItem, nagCard } from '../../../src/cards/nag-card.ts'
import { noticeCard } from '../../../src/cards/notice-card.ts'
import { queueCard } from '../../../src/cards/queue-card.ts'
import { whyCard } from '../../../src/cards/why-card.ts'
import { start } from '../../../src/domain/service-level/clock.ts'
import { nagKinds } from '../../../src/domain/service-level/nag.ts'
import { minuteMs, plus } from '../../../src/domain/time.ts'
import { bodyOf, ids, labels } from '../../support/card-text.ts'
import { aCase, aReader, aView, caseId, now, staff, team } from '../../support/case-view.ts'

const english = aReader()
const grave = aView()
const mild = aView({
  case: aCase({ id: caseId(1043), severity: 'medium', nature: 'price', status: 'claimed' }),
  deadline: null,
})
const nag = (changes: Partial<NagItem> = {}): NagItem => ({
  view: grave,
  kind: 'breach',
  target: 'firstDecision',
  ordinal: 2,
  of: 3,
  nextAt: plus(now, 10 * minuteMs),
  deadlineAt: plus(now, -minuteMs),
  ...changes,
})

describe('a reminder', () => {
  test('says what is overdue, which reminder it is, and when the next comes', () => {
    const text = bodyOf(nagCard([nag()], english))
    expect(text).toContain('First decision is overdue: it was due at 09:03 (1 min ago).')
    expect(text).toContain('case 1042 · reminder 2 of 3')
    expect(text).toContain('Nobody has it. If nothing happens, it is escalated at 09:14.')
  })

  test('has the buttons that end it', () => {
    expect(labels(nagCard([nag()], english).actions)).toEqual(['Claim', 'Open', 'Snooze'])
    expect(labels(nagCard([nag({ view: mild })], english).actions)).toEqual(['Open', 'Snooze'])
    expect(labels(nagCard([nag()], english).menu)).toEqual(['Mute reminders'])
    const awaiting = nag({ view: aView({ case: aCase({ status: 'awaiting_approval' }) }), kind: 'approval' })
    expect(labels(nagCard([awaiting], english).actions)[0]).toBe('Read and approve')
    const chased = nagCard([{ ...awaiting, approval: 'notTheirs' }], english)
    expect(chased.actions[0]).toMatchObject({ id: 'case.open.v1', label: 'Open', describe: 'Open case 1042' })
    expect(chased.actions[0]).not.toHaveProperty('style')
  })

  test('that comes before the deadline says how long is left', () => {
    expect(bodyOf(nagCard([nag({ kind: 'warn', deadlineAt: plus(now, 4 * minuteMs) })], english))).toContain(
      'First decision is due at 09:08 (in 4 min).',
    )
  })

  test('of an idle case says since when, by the last thing somebody did, and to its owner that it is theirs', () => {
    const quiet = aView({
      case: {
        ...aCase({ id: caseId(1043), status: 'claimed' }),
        watches: { idle: start(plus(now, -20 * minuteMs)) },
      },
    })
    const idle = nag({ view: quiet, kind: 'idle', target: null, deadlineAt: null, ordinal: 1 })
    expect(bodyOf(nagCard([idle], english))).toContain('Ana Ruiz has it, and nothing has happened since 08:44.')
    expect(bodyOf(nagCard([{ ...idle, yours: true }], english))).toContain(
      'You have it, and nothing has happened since 08:44.',
    )
  })

  test('that is the last of an idle claim says what happens then', () => {
    const last = nag({ view: mild, kind: 'idle', target: null, deadlineAt: null, ordinal: 3 })
    expect(bodyOf(nagCard([last], english))).toContain('If nothing happens, it goes back to the queue at 09:14.')
    const first = nag({ view: mild, kind: 'idle', target: null, deadlineAt: null, ordinal: 1 })
    expect(bodyOf(nagCard([first], english))).toContain('Next reminder at 09:14.')
    expect(bodyOf(nagCard([nag({ ordinal: 3, nextAt: null })], english))).toContain(
      'This is the last reminder about this.',
    )
    expect(bodyOf(nagCard([nag({ nextAt: null })], english))).not.toMatch(/last reminder|If nothing/)
  })

  test('of what the clock has done itself is none of a number, and not the last', () => {
    const released = nag({ kind: 'idle_release', target: null, deadlineAt: null, ordinal: 4, of: 3, nextAt: null })
    const woken = nag({ kind: 'wake', target: null, deadlineAt: null, ordinal: 1, of: 1, nextAt: null })
    for (const one of [released, woken]) {
      expect(bodyOf(nagCard([one], english))).not.toMatch(/reminder \d|last reminder/)
      expect(bodyOf(nagCard([one, nag()], english))).not.toMatch(/reminder [14]/)
    }
    expect(bodyOf(nagCard([released], english))).toContain('case 1042')
  })

  test('of a promise broken this very minute counts no seconds', () => {
    for (const kind of ['breach', 'author_waiting'] as const)
      expect(bodyOf(nagCard([nag({ kind, deadlineAt: plus(now, -2_000) })], english))).toContain('(just now).')
  })

  test('says once who has the case', () => {
    const unclaimed = bodyOf(nagCard([nag({ kind: 'escalate', ordinal: 3, nextAt: null })], english))
    expect(unclaimed).toContain('Please step in: nobody has it.')
    expect(unclaimed).not.toContain('Nobody has it.')
    const idle = nag({ view: mild, kind: 'idle', target: null, deadlineAt: null, yours: true })
    expect(bodyOf(nagCard([idle], english))).not.toContain('Ana Ruiz has it')
  })

  test('of an approval asks for it who can give it, and who cannot to see that it is given', () => {
    const view = aView({
      case: aCase({ status: 'awaiting_approval' }),
      missingApprovals: [{ index: 0, step: { any: 'legal' }, missing: [] }],
    })
    const asks = (kind: 'approval' | 'delegate', approval: NonNullable<NagItem['approval']>) =>
      bodyOf(nagCard([nag({ view, kind, target: 'approval', approval })], english))
    expect(asks('approval', 'own')).toContain('A draft waits for your approval')
    expect(asks('approval', 'notTheirs')).toContain('nobody who may give it is there')
    expect(asks('delegate', 'own')).toContain('A draft still waits for your approval')
    expect(asks('delegate', 'inPlace')).toContain(
      'You can decide now, also in the place of those who were asked first.',
    )
    expect(asks('delegate', 'notTheirs')).toContain('A draft still waits for approval by legal')
    expect(asks('delegate', 'notTheirs')).toContain('Nobody else can give it: please see that somebody does.')
  })

  test('about several cases is one list, gravest first, with a button for each of the first', () => {
    const card = nagCard([nag({ view: mild, kind: 'idle', target: null, deadlineAt: null }), nag()], english)
    expect(card.blocks[0]).toEqual({ kind: 'title', text: '2 cases wait' })
    expect(bodyOf(card).indexOf('case 1042')).toBeLessThan(bodyOf(card).indexOf('case 1043'))
    expect(bodyOf(card)).toContain('(1 min ago). “The power bank caught fire in the cabin and')
    expect(bodyOf(card)).toContain(' · reminder 2 of 3')
    expect(labels(card.actions)).toEqual(['Claim 1042', 'Open 1043'])
    expect(labels(card.menu)).toEqual(['Open 1042', 'Snooze 1042', 'Snooze 1043'])
  })

  test('about two promises of one case says both, with one button', () => {
    const card = nagCard([nag(), nag({ target: 'firstResponse' })], english)
    expect(card.blocks[0]).toEqual({ kind: 'title', text: '1 case waits' })
    expect(bodyOf(card)).toContain('First response is overdue')
    expect(labels(card.actions)).toEqual(['Claim 1042'])
    expect(labels(card.menu)).toEqual(['Open 1042', 'Snooze 1042'])
  })

  test('about many cases still has five buttons, and says how many more there are', () => {
    const many = Array.from({ length: 20 }, (_, at) => nag({ view: aView({ case: aCase({ id: caseId(at + 1) }) }) }))
    const card = nagCard(many, english)
    expect(card.actions).toHaveLength(5)
    expect(bodyOf(card)).toContain('And 5 more.')
  })

  test.each([
    ['away', 'Bo Lind is away, so this comes here.'],
    ['refused', 'The chat did not take a direct message to Bo Lind, so this comes here.'],
    ['noAddress', 'Bo Lind cannot be reached in this chat, so this comes here.'],
  ] as const)('that should be somebody else’s says why it is not: %s', (why, sentence) => {
    const item = nag({ view: mild, insteadOf: { staff: staff('bo'), why } })
    expect(bodyOf(nagCard([item], english))).toContain(sentence)
    expect(bodyOf(nagCard([item, nag()], english))).toContain(sentence)
  })

  test('pings those it is for in a channel, their names heard apart, and nobody otherwise', () => {
    const [call] = nagCard([nag()], english, { to: [staff('bo'), staff('kim')] }).blocks
    expect(call).toEqual({
      kind: 'line',
      spans: [{ text: 'Bo Lind', staff: 'bo' }, { text: ', ' }, { text: 'Kim Osei', staff: 'kim' }],
    })
    expect(JSON.stringify(nagCard([nag()], english))).not.toContain('"staff"')
  })

  test.each(nagKinds)('of the kind %s has a sentence in both languages', (kind) => {
    for (const language of ['en', 'es'] as const) {
      const { summary } = nagCard([nag({ kind })], aReader({ language }))
      expect(summary).not.toMatch(/nagCard|…\.|undefined/)
      expect(summary).toContain('1042')
    }
  })

  test('about nothing is a defect', () => {
    expect(() => nagCard([], english)).toThrow(RangeError)
  })
})

describe('a person’s queue', () => {
  const [, , bo] = team
  const settings = { language: null, quiet: null, timezone: null, awayFrom: null, awayUntil: null, pausedUntil: null }
  const card = (changes = {}) =>
    queueCard(
      {
        staff: bo ?? (team[0] as never),
        mine: [mild],
        approvals: [],
        unclaimed: [grave],
        settings,
        questions: 0,
        publishingStopped: false,
        ...changes,
      },
      english,
    )

  test('lists what is theirs, what waits for their yes and what nobody has', () => {
    const text = bodyOf(card())
    expect(text).toContain('Yours: 1. Waiting for your approval: 0. Unclaimed: 1.')
    expect(text).toContain('Nothing waits for your approval.')
    expect(text).toContain('case 1043 · MEDIUM · Price or billing · Acme Air · claimed.')
  })

  test('opens, claims, hands over and changes settings', () => {
    expect(labels(card().actions)).toEqual(['Open 1043', 'Claim 1042', 'Settings'])
    expect(ids(card().menu)).toEqual(['queue.hand_over.v1'])
    expect(ids(card({ mine: [] }).menu)).not.toContain('queue.hand_over.v1')
  })

  test('asks about what was left out, in a line and without a message of its own', () => {
    expect(bodyOf(card({ questions: 3 }))).toContain('3 posts were left out')
    expect(ids(card({ questions: 3 }).actions)).toContain('learned.question.v1')
    expect(bodyOf(card())).not.toContain('left out')
    expect(ids(card().menu)).not.toContain('learned.question.v1')
  })

  test('brings an admin to what was learned', () => {
    const kim = team.find(({ roles }) => roles.includes('admin'))
    expect(ids(card({ staff: kim }).menu)).toContain('learned.show.v1')
    expect(ids(card().menu)).not.toContain('learned.show.v1')
  })

  test('shows how they are set', () => {
    const away = {
      ...settings,
      language: 'es' as const,
      awayUntil: plus(now, 86_400_000),
      pausedUntil: plus(now, minuteMs),
    }
    const text = bodyOf(card({ settings: away }))
    expect(text).toContain('Language: Spanish · Quiet: 22:00-07:00 · Time zone: Europe/Madrid')
    expect(text).toContain('Away until 23 Nov, 09:04 · Reminders paused until 09:05')
  })
})

describe('a search', () => {
  test('lists what it found, with a button each', () => {
    const card = foundCard('battery', [grave, mild], english)
    expect(card.summary).toBe('2 cases for “battery”')
    expect(labels(card.actions)).toEqual(['Open 1042', 'Open 1043'])
  })

  test('without a result says how to search', () => {
    expect(bodyOf(foundCard('xyz', [], english))).toContain('Nothing found for “xyz”')
    expect(bodyOf(foundCard('xyz', [], english))).toContain('Search by words')
  })
})

describe('the reasons behind a score', () => {
  test('are all there, with their weight and the words they were read from', () => {
    const text = bodyOf(whyCard(grave, english))
    expect(text).toContain('+22  fire named: “caught fire”')
    expect(text).toContain('+14  lawyer named: “lawyer”')
    expect(text).toContain('+9  122 shares, 610 an hour')
    expect(text).toContain('Chance of a complaint 97%')
  })
})

test('help lists what can be typed, as it is typed here', () => {
  expect(bodyOf(helpCard(english, '/ventanilla '))).toContain('/ventanilla case 1042')
  const spanish = bodyOf(helpCard(aReader({ language: 'es' }), '/ventanilla '))
  expect(spanish).toContain('tus casos')
  for (const typed of ['cola', 'caso 1042', 'buscar …', 'pausa 30m', 'seguir', 'resumen', 'ayuda'])
    expect(spanish).toContain(`/ventanilla ${typed}`)
})

test('a notice is its text', () => {
  expect(noticeCard('Done.', 'en')).toMatchObject({
    summary: 'Done.',
    blocks: [{ kind: 'line', spans: [{ text: 'Done.' }] }],
  })
})
