import { describe, expect, test } from 'vitest'
import type { Action } from '../../../../src/cards/action.ts'
import { approvalCard } from '../../../../src/cards/approval-card.ts'
import type { Card } from '../../../../src/cards/card.ts'
import type { StaffId } from '../../../../src/domain/ids.ts'
import type { AdaptiveCard, CardAction } from '../../../../src/platforms/teams/adaptive-card.ts'
import { renderCard } from '../../../../src/platforms/teams/render-card.ts'
import { aCase, aReader, aRevision, aView } from '../../../support/case-view.ts'
import { aCard } from '../../../support/fake-desk.ts'

const people: Readonly<Record<string, { name: string; teams: string | null }>> = {
  ana: { name: 'Ana Ruiz', teams: '29:ana' },
  twin: { name: 'Ana Ruiz', teams: '29:twin' },
  far: { name: 'Far Away', teams: null },
}
const staff = (id: StaffId) => people[id] ?? null
const shared = { surface: 'shared', staff } as const
const action = (id: Action['id'], changes: Partial<Action> = {}): Action => ({
  id,
  label: id,
  describe: `${id} of case 1042`,
  target: { caseId: 1042 as never, version: 7 },
  ...changes,
})
const withLine = (...spans: { text: string; staff?: StaffId; link?: string; strong?: boolean }[]): Card =>
  aCard({ blocks: [{ kind: 'line', spans }] })
const id = (name: string) => name as StaffId
/** The rows of buttons, top to bottom. */
const rowsOf = ({ body, actions }: Pick<AdaptiveCard, 'body' | 'actions'>): readonly (readonly CardAction[])[] => [
  ...body.flatMap((one) => (one.type === 'ActionSet' ? [one['actions'] as CardAction[]] : [])),
  ...(actions === undefined ? [] : [actions]),
]

describe('a card in Teams', () => {
  test('is full width, 1.5, and complete in one sentence for clients without cards', () => {
    expect(renderCard(aCard(), shared)).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      fallbackText: 'Critical: a power bank caught fire.',
      speak: 'Critical: a power bank caught fire.',
      msteams: { width: 'Full' },
    })
  })

  test('has the colour of its urgency behind the title, also where a line that calls somebody stands above it', () => {
    const blocks = [
      { kind: 'line', spans: [{ text: 'Ana', staff: id('ana') }] },
      { kind: 'title', text: 'Safety' },
    ] as const
    const toned = (card: Card) => renderCard(card, shared).body.map(({ style }) => style)
    expect(toned(aCard({ tone: 'critical', blocks }))).toEqual([undefined, 'attention'])
    expect(toned(aCard({ tone: 'critical', blocks: blocks.toReversed() }))).toEqual(['attention', undefined])
  })

  test('a plain press is an Execute that falls back to a Submit with the same meaning', () => {
    const [button] =
      renderCard(aCard({ actions: [action('case.claim.v1', { style: 'primary' })] }), shared).actions ?? []
    const data = { verb: 'case.claim.v1', t: 'c1042.v7' }
    expect(button).toMatchObject({ type: 'Action.Execute', verb: 'case.claim.v1', style: 'positive', data })
    expect(button?.['fallback']).toMatchObject({ type: 'Action.Submit', data })
  })

  test('a form opens as a dialog, in place where there are none, and in steps inside one', () => {
    const card = aCard({ actions: [action('case.draft.v1')] })
    expect(renderCard(card, shared).actions?.[0]).toMatchObject({
      type: 'Action.Submit',
      data: { verb: 'case.draft.v1', t: 'c1042.v7', msteams: { type: 'task/fetch' } },
    })
    expect(renderCard(card, { ...shared, surface: 'inline' }).actions?.[0]).toMatchObject({
      type: 'Action.Execute',
      data: { verb: 'case.draft.v1', inline: true },
    })
    expect(renderCard(card, { ...shared, surface: 'dialog' }).actions?.[0]).toEqual(
      expect.objectContaining({ type: 'Action.Submit', data: { verb: 'case.draft.v1', t: 'c1042.v7' } }),
    )
  })

  test('never more than six buttons in a row, and all of the rest behind “More”', () => {
    const ids = [
      'case.claim.v1',
      'case.triage.v1',
      'case.draft.v1',
      'case.escalate.v1',
      'case.snooze.v1',
      'case.close.v1',
    ] as const
    const menu = ['case.merge.v1', 'case.note.v1', 'case.history.v1', 'case.why.v1', 'case.assign.v1'] as const
    const short = (one: Action['id']): Action => action(one, { label: one.slice(5, 8) })
    const card = renderCard(aCard({ actions: ids.map(short), menu: menu.map(short) }), shared)
    const inSight = rowsOf(card)
    expect(inSight.flat()).toHaveLength(6)
    const more = inSight.flat()[5]?.['card'] as AdaptiveCard
    expect(rowsOf(more).flatMap((row) => row.map(({ data }) => (data as { verb: string }).verb))).toEqual([
      'case.close.v1',
      ...menu,
    ])
    for (const row of [...inSight, ...rowsOf(more)]) expect(row.length).toBeLessThanOrEqual(5)
  })

  test('long names of buttons go on in a row below, in order, and “More” is the last', () => {
    const ids = ['case.approve.v1', 'case.request_changes.v1', 'case.reject.v1'] as const
    const labels = ['Aprobar', 'Pedir cambios al autor', 'Rechazar con motivo']
    const actions = ids.map((one, index) => action(one, { label: labels[index] ?? '' }))
    const card = renderCard(aCard({ actions, menu: [action('case.note.v1', { label: 'Nota' })] }), shared)
    expect(rowsOf(card).map((row) => row.map(({ title }) => title))).toEqual([
      ['Aprobar', 'Pedir cambios al autor'],
      ['Rechazar con motivo', 'More'],
    ])
    expect(card.actions?.at(-1)?.type).toBe('Action.ShowCard')
  })

  test('people are pinged by real mentions, one entity each, and two of a name are told apart', () => {
    const card = renderCard(
      withLine(
        { text: 'Over to ' },
        { text: 'Ana', staff: id('ana') },
        { text: ' and ' },
        { text: 'Ana', staff: id('twin') },
      ),
      shared,
    )
    expect(card.body[0]).toMatchObject({ type: 'TextBlock', text: 'Over to <at>Ana Ruiz</at> and <at>Ana Ruiz 2</at>' })
    expect(card.msteams.entities).toEqual([
      { type: 'mention', text: '<at>Ana Ruiz</at>', mentioned: { id: '29:ana', name: 'Ana Ruiz' } },
      { type: 'mention', text: '<at>Ana Ruiz 2</at>', mentioned: { id: '29:twin', name: 'Ana Ruiz 2' } },
    ])
  })

  test('what stands beside a mention is literal', () => {
    const card = renderCard(
      withLine({ text: 'Ana', staff: id('ana') }, { text: ' wrote **[x](http://evil)** <at>Bo</at>' }),
      shared,
    )
    expect(card.body[0]?.['text']).toBe(
      '<at>Ana Ruiz</at> wrote \\*\\*\\[x\\]\\(http://evil\\)\\*\\* \\<at\\>Bo\\</at\\>',
    )
    expect(card.msteams.entities).toHaveLength(1)
  })

  test('somebody without Teams, and everybody in a private view, is only named', () => {
    const far = renderCard(withLine({ text: 'Far', staff: id('far') }), shared)
    const mine = renderCard(withLine({ text: 'Ana', staff: id('ana') }), { ...shared, surface: 'dialog' })
    for (const card of [far, mine]) {
      expect(card.body[0]?.type).toBe('RichTextBlock')
      expect(card.msteams.entities).toBeUndefined()
    }
  })

  test('only our own links open, and only http(s)', () => {
    const card = JSON.stringify(
      renderCard(
        withLine({ text: 'a', link: 'https://x.example/1' }, { text: 'b', link: 'javascript:alert(1)' }),
        shared,
      ),
    )
    expect(card).toContain('"url":"https://x.example/1"')
    expect(card).not.toContain('javascript')
  })

  test('approvers get their own view of a card that waits for them; nobody else’s card has a refresh', () => {
    const rendering = { ...shared, refreshFor: ['29:bo', '29:luz'] }
    const waiting = aCard({
      actions: [action('case.request_changes.v1', { target: { caseId: 1042 as never, version: 7, revision: 2 } })],
    })
    expect(renderCard(waiting, rendering).refresh).toEqual({
      action: {
        type: 'Action.Execute',
        title: 'case.request_changes.v1',
        verb: 'case.open.v1',
        data: { verb: 'case.open.v1', t: 'c1042.v7', refresh: true },
      },
      userIds: ['29:bo', '29:luz'],
    })
    expect(renderCard(aCard({ actions: [action('case.claim.v1')] }), rendering).refresh).toBeUndefined()
    expect(renderCard(waiting, { ...rendering, surface: 'inline' }).refresh).toBeUndefined()
    const many = Array.from({ length: 80 }, (_, index) => `29:${index}`)
    expect(renderCard(waiting, { ...shared, refreshFor: many }).refresh?.userIds).toHaveLength(60)
  })

  test('a post written from right to left is shown so, its author’s line and everybody else’s are not', () => {
    const quoteOf = (text: string) =>
      renderCard(aCard({ blocks: [{ kind: 'quote', lang: 'ar', text, caption: [{ text: 'X' }] }] }), shared).body[0]
    const [words, caption] = (quoteOf('١٢! الشاحن اشتعل.\nfire') as unknown as { items: readonly unknown[] }).items
    expect(words).toMatchObject({ type: 'Container', rtl: true, items: [{}, {}] })
    expect(caption).toMatchObject({ type: 'RichTextBlock' })
    for (const text of ['It burns, الشاحن', '12!', '', '充電器'])
      expect(JSON.stringify(quoteOf(text))).not.toContain('"rtl"')
  })

  test('charts are drawn by Teams and headed, with their title for others and their figures in words for all', () => {
    const points = [{ label: 'Mon', value: 3 }]
    const chart = (kind: 'line' | 'bar' | 'pie', series = 1) =>
      renderCard(
        aCard({
          blocks: [
            {
              kind: 'chart',
              chart: {
                kind,
                title: 'New',
                series: Array.from({ length: series }, () => ({ name: 'a', points })),
                asText: 'Monday 3',
              },
            },
          ],
        }),
        shared,
      ).body
    for (const kind of ['line', 'bar', 'pie'] as const)
      expect(chart(kind, 2)[0]).toMatchObject({ title: 'New', showTitle: true })
    expect(chart('line')[0]).toMatchObject({
      type: 'Chart.Line',
      data: [{ legend: 'a', values: [{ x: 'Mon', y: 3 }] }],
    })
    expect(chart('bar')[0]).toMatchObject({ type: 'Chart.VerticalBar', data: [{ x: 'Mon', y: 3 }] })
    expect(chart('bar', 2)[0]).toMatchObject({
      type: 'Chart.VerticalBar.Grouped',
      data: [1, 2].map(() => ({ legend: 'a', values: [{ x: 'Mon', y: 3 }] })),
    })
    expect(chart('pie')[0]).toMatchObject({
      type: 'Chart.Donut',
      data: [{ legend: 'Mon', value: 3 }],
      fallback: { type: 'RichTextBlock' },
    })
    expect(JSON.stringify(chart('pie')[1])).toContain('Monday 3')
    expect(chart('pie', 0)).toHaveLength(1)
  })
})

describe('a draft that waits for approval', () => {
  const asked = (text: string) => {
    const view = aView({ case: aCase({ status: 'awaiting_approval', revisions: [aRevision({ text })] }) })
    const [revision] = view.case.revisions
    if (revision === undefined) throw new Error('there is a draft')
    return renderCard(approvalCard(view, revision, aReader()), shared)
  }
  const wordsOf = (card: unknown): string =>
    JSON.stringify(card)
      .match(/(?<="type":"TextRun","text":")(?:[^"\\]|\\.)*/g)
      ?.join('') ?? ''

  test.each([
    ['words ', 1_600],
    ['é', 10_000],
    ['🔥', 5_000],
    ['火', 7_000],
  ])('of %j, as long as can be, can be approved and is there to the last character', (piece, times) => {
    const card = asked(piece.repeat(times))
    expect(JSON.stringify(card)).toContain('"verb":"case.approve.v1"')
    expect(wordsOf(card).split(piece.trim()).length - 1).toBeGreaterThanOrEqual(times)
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000)
  })

  test('and does not fit whole into a card of Teams cannot be approved there, and the card says so', () => {
    const card = asked('火'.repeat(10_000))
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000)
    expect(JSON.stringify(card)).not.toContain('case.approve.v1')
    expect(JSON.stringify(card)).toContain('case.request_changes.v1')
    expect(wordsOf(card)).toContain('too long to be shown whole in Teams')
  })
})
