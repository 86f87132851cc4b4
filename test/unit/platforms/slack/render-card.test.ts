import { describe, expect, test } from 'vitest'
import { type Block, type Card, line } from '../../../../src/cards/card.ts'
import { caseCard as caseCardOf } from '../../../../src/cards/case-card.ts'
import type { StaffId } from '../../../../src/domain/ids.ts'
import { mentionIn } from '../../../../src/platforms/slack/identity.ts'
import { keyInBlockId } from '../../../../src/platforms/slack/render-actions.ts'
import { fallbackOf, renderCard } from '../../../../src/platforms/slack/render-card.ts'
import { aReader, aView } from '../../../support/case-view.ts'
import { examplePolicy } from '../../../support/policy.ts'
import { pressables, shownTexts } from '../../../support/slack/block-rules.ts'
import { caseCard, chart, move, table } from '../../../support/slack/samples.ts'

const options = { surface: 'message', native: true, mention: mentionIn(examplePolicy(), 'T0TEAM') } as const
const rendered = (...blocks: Block[]) => renderCard(caseCard({ blocks, actions: [], menu: [] }), options)
const inline = (...elements: object[]) => [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }]

describe('a card in Slack', () => {
  test('carries its severity in its heading, in words and as a mark', () => {
    expect(rendered({ kind: 'title', text: 'CRITICAL · Safety', aside: 'case 1042' })).toEqual([
      { type: 'header', text: { type: 'plain_text', text: '🔴 CRITICAL · Safety', emoji: false } },
      { type: 'context', elements: [{ type: 'plain_text', text: 'case 1042', emoji: false }] },
    ])
  })

  test('shows what was said as a quotation, literally', () => {
    expect(
      rendered({
        kind: 'quote',
        text: '<!channel> *fire*',
        lang: 'en',
        caption: [{ text: 'María ' }, { text: '↗', link: 'https://x.example/1' }],
      }),
    ).toEqual([
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_quote', elements: [{ type: 'text', text: '<!channel> *fire*' }] },
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'María ' },
              { type: 'link', url: 'https://x.example/1', text: '↗' },
            ],
          },
        ],
      },
    ])
  })

  test('puts lines that follow one another into one block, each on its own line', () => {
    expect(rendered(line('Do: answer.'), line({ text: 'Nobody', strong: true }, ' has it.'))).toEqual(
      inline(
        { type: 'text', text: 'Do: answer.' },
        { type: 'text', text: '\n' },
        { type: 'text', text: 'Nobody', style: { bold: true } },
        { type: 'text', text: ' has it.' },
      ),
    )
  })

  test('mentions a member of staff, and nobody else', () => {
    expect(
      rendered(line({ text: 'Ana', staff: 'ana' as StaffId }, { text: 'Ghost', staff: 'ghost' as StaffId })),
    ).toEqual(inline({ type: 'user', user_id: 'U0ANA' }, { type: 'text', text: 'Ghost' }))
  })

  test('shows what changed in a draft', () => {
    const [block] = rendered({
      kind: 'difference',
      parts: [
        { change: 'same', text: 'We are ' },
        { change: 'removed', text: 'sorry' },
        { change: 'added', text: 'very sorry' },
      ],
    })
    expect(block).toMatchObject({
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            { text: 'We are ' },
            { text: 'sorry', style: { strike: true } },
            { text: 'very sorry', style: { bold: true } },
          ],
        },
      ],
    })
  })

  test('draws charts and tables with Slack’s own blocks in messages, and in words elsewhere', () => {
    const card = caseCard({ blocks: [table(2), chart], actions: [], menu: [] })
    const types = (surface: 'message' | 'modal' | 'home') =>
      renderCard(card, { ...options, surface }).map(({ type }) => type)
    expect(types('message')).toEqual(['rich_text', 'table', 'data_visualization', 'context'])
    expect(types('modal')).toEqual(['rich_text', 'context'])
    expect(types('home')).toEqual(['rich_text', 'context'])
    expect(shownTexts(renderCard(card, { ...options, surface: 'home' })).join('\n')).toContain('Nature 1  1')
  })

  test.each<[string, Partial<Extract<Block, { kind: 'chart' }>['chart']>]>([
    [
      'has more series than Slack draws',
      { series: Array.from({ length: 7 }, (_, index) => ({ name: `S${index}`, points: [{ label: 'a', value: 1 }] })) },
    ],
    ['has a value that is no number', { series: [{ name: 'S', points: [{ label: 'a', value: Number.NaN }] }] }],
    [
      'has labels that become alike when cut',
      {
        series: [
          {
            name: 'S',
            points: [
              { label: `${'long '.repeat(9)}1`, value: 1 },
              { label: `${'long '.repeat(9)}2`, value: 2 },
            ],
          },
        ],
      },
    ],
    [
      'has series of different lengths',
      {
        series: [
          { name: 'S', points: [{ label: 'a', value: 1 }] },
          { name: 'T', points: [] },
        ],
      },
    ],
  ])('says in words alone what a chart says that %s', (_, change) => {
    if (chart.kind !== 'chart') throw new Error('not a chart')
    const blocks = rendered({ kind: 'chart', chart: { ...chart.chart, ...change } })
    expect(blocks.map(({ type }) => type)).toEqual(['context'])
  })

  test('tells how many rows of a table are left out', () => {
    expect(shownTexts(rendered(table(150))).at(-1)).toBe('and 51 more')
  })

  test('keeps its buttons when its words have to be shortened, and says so', () => {
    const blocks = renderCard(
      caseCard({
        blocks: Array.from({ length: 400 }, (_, index) => ({
          kind: 'quote' as const,
          text: `${index} ${'long '.repeat(50)}`,
          lang: 'en',
        })),
      }),
      options,
    )
    expect(shownTexts(blocks).join('\n')).toContain('Too long to show here in full')
    expect(blocks.at(-1)?.type).toBe('actions')
  })

  test('never is empty', () => {
    expect(renderCard(caseCard({ blocks: [], actions: [], menu: [] }), options)).toMatchObject([
      { type: 'section', text: { text: 'Critical: a power bank caught fire.' } },
    ])
  })
})

describe('the moves of a card', () => {
  const elements = (card: Partial<Card>) => {
    const blocks = renderCard(caseCard({ blocks: [line('x')], ...card }), options)
    return (
      blocks.find(({ type }) => type === 'actions') as { elements: readonly Record<string, unknown>[] } | undefined
    )?.elements
  }

  test('are buttons with what they are about, and say to a screen reader which case', () => {
    expect(elements({ actions: [move('case.claim.v1', { style: 'primary' })], menu: [] })).toEqual([
      {
        type: 'button',
        action_id: 'case.claim.v1',
        text: { type: 'plain_text', text: 'claim', emoji: false },
        value: 'c1042.v7',
        accessibility_label: 'case.claim.v1, case 1042',
        style: 'primary',
      },
    ])
  })

  test('of the menu are options with the action and its target', () => {
    expect(elements({ actions: [], menu: [move('case.snooze.v1'), move('case.close.v1')] })).toMatchObject([
      {
        type: 'overflow',
        action_id: 'menu.choose.v1',
        options: [{ value: 'case.snooze.v1|c1042.v7' }, { value: 'case.close.v1|c1042.v7' }],
      },
    ])
  })

  test('of a long menu stand in several menus of five at most, evenly, each on a line that says what is in it', () => {
    const names = 'Assign Snooze Close Merge Note Why History'.split(' ')
    const menu = names.map((label) => move('case.snooze.v1', { label }))
    const blocks = renderCard(caseCard({ blocks: [line('x')], menu }), options)
    const lines = blocks.flatMap((block) => ('accessory' in block && block.accessory ? [block] : []))
    expect(lines.map(({ text }) => text?.text)).toEqual([
      'More: Assign, Snooze, Close, Merge',
      'More: Note, Why, History',
    ])
    expect(lines.map(({ accessory }) => accessory)).toMatchObject([
      { type: 'overflow', action_id: 'menu.choose.v1', options: { length: 4 } },
      { type: 'overflow', action_id: 'menu.choose.v1#2', options: { length: 3 } },
    ])
    expect(lines.map(({ block_id: id }) => keyInBlockId(id ?? ''))).toEqual(['case:1042', 'case:1042'])
    expect(JSON.stringify(blocks.filter(({ type }) => type === 'actions'))).not.toContain('overflow')
  })

  test('of a case as it is opened say to a reader of the screen, one after the other, what each of them does', () => {
    const blocks = renderCard(caseCardOf(aView(), aReader()), options)
    const aloud = pressables(blocks as never).map(({ element, block }) =>
      element.type === 'button'
        ? (element as { accessibility_label?: string }).accessibility_label
        : (block as { text?: { text: string } }).text?.text,
    )
    expect(aloud).toEqual([
      'Claim case 1042',
      'Triage case 1042: nature, severity and route',
      'Draft a reply for case 1042',
      'Escalate case 1042',
      'More: Assign, Snooze, Close, Do not engage, Merge',
      'More: Mute reminders, Add a note, Link customer, Why this score, History',
    ])
    expect(new Set(aloud).size).toBe(aloud.length)
    expect(aloud).not.toContain(undefined)
  })

  test('of a menu of one are a button', () => {
    expect(elements({ actions: [], menu: [move('case.snooze.v1')] })).toMatchObject([
      { type: 'button', action_id: 'case.snooze.v1' },
    ])
  })

  test('about something with too long a name for a menu are buttons too', () => {
    const long = move('digest.show.v1', { target: { ref: 'a'.repeat(120) } })
    expect(
      elements({ actions: [], menu: [long, move('case.snooze.v1'), move('case.close.v1')] })?.map(({ type }) => type),
    ).toEqual(['button', 'overflow'])
  })
})

test('the notification is the summary, escaped', () => {
  expect(fallbackOf(caseCard({ summary: 'A <!here> & B' }))).toBe('A &lt;!here&gt; &amp; B')
})
