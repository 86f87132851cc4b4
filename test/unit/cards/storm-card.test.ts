import { describe, expect, it } from 'vitest'
import { stormCard } from '../../../src/cards/storm-card.ts'
import type { StormView } from '../../../src/cards/storm-view.ts'
import type { BrandId } from '../../../src/domain/ids.ts'
import type { Storm, StormId } from '../../../src/domain/storm/storm.ts'
import { dayMs, hourMs, minuteMs, plus } from '../../../src/domain/time.ts'
import { bodyOf, ids, labels } from '../../support/card-text.ts'
import { aCase, aReader, aView, caseId, now, openedAt, staff } from '../../support/case-view.ts'

const aStorm = (changes: Partial<Storm> = {}): Storm => ({
  id: 3 as StormId,
  version: 7,
  brand: 'acme' as BrandId,
  kind: 'service',
  topic: { terms: ['ib3170', 'cancelled'], words: ['ib3170', 'cancelled'] },
  anchor: caseId(1042),
  lead: caseId(1042),
  startedAt: openedAt,
  usual: 0.5,
  statementFrom: null,
  statement: null,
  answering: null,
  ended: null,
  ...changes,
})
const aStormView = (storm: Partial<Storm> = {}, changes: Partial<StormView> = {}): StormView => {
  const lead = changes.lead ?? aView({ case: aCase({ severity: 'medium', nature: 'failure' }) })
  const voice = { language: null, storm: aStorm(storm), lead, open: 12, answered: 2 }
  return { ...plainView, ...voice, voices: [voice], ...changes }
}
const plainView = {
  members: Array.from({ length: 9 }, (_, index) => aView({ case: aCase({ id: caseId(1042 + index) }) })),
  count: 14,
  authors: 13,
  recent: 9,
  openedAt: Array.from({ length: 14 }, (_, index) => plus(openedAt, index * 10_000)),
  shares: 340,
  sharesPerHour: 25,
  publishingStopped: false,
}
const cardOf = (...parts: Parameters<typeof aStormView>) => stormCard(aStormView(...parts), aReader({ language: 'en' }))

describe('the card of a storm', () => {
  it('says what its cases share, how many by whom, and how unusual that is', () => {
    const text = bodyOf(cardOf())
    expect(text).toContain('STORM 3 · Service · Acme Air')
    expect(text).toContain('ib3170 and cancelled')
    expect(text).toContain('14 cases by 13 people; 9 in the last hour, usually 0.5.')
    expect(text).toContain('Shared 340 times, 25 an hour now.')
    expect(text).toContain('and 8 more')
  })
  it('says only how often they were shared while their posts are too young for a rate', () => {
    const text = bodyOf(cardOf({}, { sharesPerHour: null }))
    expect(text).toContain('Shared 340 times so far.')
    expect(text).not.toContain('an hour now')
  })
  it('draws every case in one column or another, whether it lasted minutes or weeks', () => {
    for (const length of [minuteMs, hourMs, 3 * dayMs, 40 * dayMs]) {
      const opened = Array.from({ length: 50 }, (_, index) => plus(now, -length + (index * length) / 49))
      const chart = cardOf({ startedAt: opened[0] ?? now }, { openedAt: opened }).blocks.find(
        ({ kind }) => kind === 'chart',
      )
      if (chart?.kind !== 'chart') throw new Error('no chart')
      const points = chart.chart.series[0]?.points ?? []
      expect(points.length).toBeLessThanOrEqual(12)
      expect(points.reduce((sum, { value }) => sum + value, 0)).toBe(50)
      expect(chart.chart.asText).not.toBe('')
    }
  })
  it('offers the next step of the statement, an end and the stop, each naming the storm', () => {
    const { actions } = cardOf()
    expect(labels(actions)).toEqual(['Holding statement', 'End the storm', 'Stop all publishing'])
    expect(actions.every(({ target }) => target.ref === '3')).toBe(true)
    const awaiting = aView({ case: aCase({ status: 'awaiting_approval' }) })
    expect(labels(cardOf({ statementFrom: 1 }, { lead: awaiting }).actions)[0]).toBe('Read the statement')
    const approved = aView({ case: aCase({ status: 'approved' }) })
    expect(labels(cardOf({ statementFrom: 1 }, { lead: approved }).actions)[0]).toBe('Answer everybody')
    expect(ids(cardOf({}, { publishingStopped: true }).actions)).toContain('publishing.resume.v1')
  })
  it('has a statement for each language that its people write, each with how many wait for it', () => {
    const view = aStormView()
    const spanish = { language: 'es', storm: aStorm(), lead: null, open: 4, answered: 0 }
    const card = stormCard({ ...view, voices: [...view.voices, spanish] }, aReader({ language: 'en' }))
    expect(bodyOf(card)).toContain('English, 12 open: No holding statement yet.')
    expect(bodyOf(card)).toContain('Spanish, 4 open: No holding statement yet.')
    expect(labels(card.actions)).toEqual([
      'Holding statement (English)',
      'Holding statement (Spanish)',
      'End the storm',
      'Stop all publishing',
    ])
    expect(card.actions.map(({ target }) => target.ref)).toEqual(['3', '3.es', '3', '3'])
    const read = stormCard({ ...view, voices: [...view.voices, spanish] }, aReader({ language: 'es' }))
    expect(bodyOf(read)).toContain('En español, 4 abiertos: Todavía no hay comunicado.')
  })
  it('says that its statement was sent where people still have to post it by hand', () => {
    const lead = aView({ publisher: 'manual', case: aCase({ status: 'approved' }) })
    const [latest] = lead.case.revisions.slice(-1)
    if (latest === undefined) throw new Error('no revision')
    const { revision, text, sha256, by } = latest
    const statement = {
      from: lead.case.id,
      revision,
      text,
      sha256,
      language: 'es',
      writtenBy: by,
      steps: [],
      approvals: [],
    }
    const sent = { statementFrom: 1, statement, answering: { by: staff('bo'), seenAt: now } }
    expect(bodyOf(cardOf(sent, { lead, members: [lead] }))).toContain('Bo Lind still has to post it')
    expect(bodyOf(cardOf({ ...sent, statement: { ...statement, revision: 9 } }, { lead }))).toContain(
      'can be sent to everybody',
    )
  })
  it('has nothing to press but its cases when it is over, and says by whom', () => {
    const over = cardOf({ ended: { at: now, by: staff('bo'), closes: true } })
    expect(over.actions).toEqual([])
    expect(over.menu).not.toEqual([])
    expect(over.tone).toBe('neutral')
    expect(bodyOf(over)).toContain('Ended by Bo Lind')
    expect(bodyOf(cardOf({ ended: { at: now, by: null, closes: false } }))).toContain('Over by itself')
  })
  it('shows words of strangers short and in one line', () => {
    const words = ['a'.repeat(500), 'two\nlines']
    expect(cardOf({ topic: { terms: words, words } }).summary.length).toBeLessThanOrEqual(300)
  })
})
