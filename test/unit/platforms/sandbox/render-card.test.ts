import { describe, expect, test } from 'vitest'
import type { Block } from '../../../../src/cards/card.ts'
import { line } from '../../../../src/cards/card.ts'
import type { CaseId, StaffId } from '../../../../src/domain/ids.ts'
import { quoteInSight, tableRows } from '../../../../src/platforms/sandbox/limits.ts'
import { renderCard } from '../../../../src/platforms/sandbox/render-card.ts'
import { type Branch, type Tree, textOf } from '../../../../src/platforms/sandbox/tree.ts'
import { aCard } from '../../../support/fake-desk.ts'

const draw = (changes: Parameters<typeof aCard>[0] = {}): Branch => renderCard(aCard(changes), nameOf)
const drawBlock = (block: Block): Branch => draw({ blocks: [block] })
const nameOf = (staff: StaffId): string | null => (staff === 'ana' ? 'Ana Ruiz' : null)

const all = (tree: Tree): readonly Branch[] => (typeof tree === 'string' ? [] : [tree, ...tree.kids.flatMap(all)])
const find = (tree: Branch, tag: string): readonly Branch[] => all(tree).filter((one) => one.tag === tag)
const only = (tree: Branch, tag: string): Branch => {
  const [one, other] = find(tree, tag)
  if (one === undefined || other !== undefined)
    throw new Error(`there is not one <${tag}> but ${find(tree, tag).length}`)
  return one
}

describe('a card', () => {
  test('is an article in its own language, with its summary as its name', () => {
    const { tag, attrs } = draw({ language: 'es', summary: 'Crítico: se prendió fuego.' })
    expect([tag, attrs.lang, attrs['aria-label']]).toEqual(['article', 'es', 'Crítico: se prendió fuego.'])
  })

  test.each(['critical', 'high', 'medium', 'low'] as const)('tells %s by a shape of its own', (tone) => {
    const shape = only(draw({ tone }), 'svg')
    const others = (['critical', 'high', 'medium', 'low'] as const).filter((other) => other !== tone)
    expect(shape.attrs['aria-hidden']).toBe('true')
    for (const other of others) expect(only(draw({ tone: other }), 'svg').kids).not.toEqual(shape.kids)
  })

  test('without severity has no shape', () => {
    expect(find(draw({ tone: 'neutral' }), 'svg')).toEqual([])
  })

  test('that is one line needs no frame', () => {
    expect(draw({ blocks: [line('Ana claimed it.')] }).attrs.class).toBe('card plain')
    expect(draw({}).attrs.class).toBe('card')
  })

  test('has a named group of buttons, each with its own name, target and key', () => {
    const target = { caseId: 1042 as CaseId, version: 7, revision: 2 }
    const card = draw({
      actions: [{ id: 'case.claim.v1', label: 'Claim', describe: 'Claim case 1042', target, style: 'primary' }],
      menu: [{ id: 'case.close.v1', label: 'Close', describe: 'Close case 1042', target }],
    })
    const [claim, close] = find(card, 'button')
    expect(claim?.attrs).toMatchObject({
      'data-action': 'case.claim.v1',
      'data-target': 'c1042.v7.r2',
      'aria-label': 'Claim case 1042',
      class: 'button primary',
    })
    expect(textOf(claim ?? '')).toBe('Claim')
    expect(claim?.attrs['data-key']).not.toBe(close?.attrs['data-key'])
    expect(textOf(only(card, 'details'))).toContain('Close')
    expect(all(card).find(({ attrs }) => attrs.role === 'group')?.attrs['aria-label']).toBe('What you can do')
  })

  test('keeps the key of a button when the version it shows changes', () => {
    const key = (version: number) =>
      find(
        draw({
          actions: [
            { id: 'case.claim.v1', label: 'Claim', describe: 'Claim', target: { caseId: 1 as CaseId, version } },
          ],
        }),
        'button',
      )[0]?.attrs['data-key']
    expect(key(1)).toBe(key(2))
  })
})

describe('a quotation', () => {
  test('stands in its own language and direction', () => {
    const quote = only(drawBlock({ kind: 'quote', text: 'تأخير', lang: 'ar' }), 'blockquote')
    expect(quote.attrs).toEqual({ lang: 'ar', dir: 'auto' })
  })

  test('of a language nobody knows says so', () => {
    expect(only(drawBlock({ kind: 'quote', text: 'zzz', lang: 'und' }), 'blockquote').attrs.lang).toBe('')
  })

  test('that is long is folded, and whole behind the fold', () => {
    const text = '👍'.repeat(quoteInSight)
    const [folded, whole] = find(drawBlock({ kind: 'quote', text, lang: 'en' }), 'blockquote')
    expect(textOf(whole ?? '')).toBe(text)
    expect(textOf(folded ?? '').length).toBeLessThanOrEqual(quoteInSight + 1)
    expect(textOf(folded ?? '').isWellFormed()).toBe(true)
  })
})

describe('words in a line', () => {
  test('call a member of staff by the name the policy has', () => {
    const [span] = find(drawBlock(line({ text: 'somebody', staff: 'ana' as StaffId })), 'span')
    expect([span?.attrs['data-staff'], textOf(span ?? '')]).toEqual(['ana', '@Ana Ruiz'])
  })

  test('keep the name they came with for somebody who has left', () => {
    expect(textOf(drawBlock(line({ text: 'Zoe', staff: 'zoe' as StaffId })))).toBe('@Zoe')
  })

  test('link to another tab that learns nothing of this one', () => {
    const link = only(drawBlock(line({ text: 'the post', link: 'https://x.example/1' })), 'a')
    expect(link.attrs).toMatchObject({
      href: 'https://x.example/1',
      target: '_blank',
      rel: 'noopener noreferrer nofollow',
    })
  })

  test('lose an address that is none, and keep what they say', () => {
    const drawn = drawBlock(line({ text: 'the post', link: 'javascript:alert(1)' }))
    expect(find(drawn, 'a')).toEqual([])
    expect(textOf(drawn)).toBe('the post')
  })
})

describe('figures', () => {
  test('stand in a list of terms, with a bar where they are part of a whole', () => {
    const drawn = drawBlock({
      kind: 'facts',
      facts: [
        { label: 'Risk', value: '94', detail: 'fire named', level: 0.94 },
        { label: 'Open', value: '11' },
      ],
    })
    expect(find(drawn, 'dt').map(textOf)).toEqual(['Risk', 'Open'])
    expect(find(drawn, 'svg')).toHaveLength(1)
    expect(find(drawn, 'rect').map(({ attrs }) => attrs.width)).toEqual(['100', '94'])
  })

  test('in a table have a caption, heads of columns and a place the keyboard reaches', () => {
    const drawn = drawBlock({
      kind: 'table',
      caption: 'Open the longest',
      head: ['Case', 'Age'],
      rows: Array.from({ length: tableRows + 5 }, (_, index) => [String(index), '1 h']),
    })
    expect(textOf(only(drawn, 'caption'))).toBe('Open the longest')
    expect(find(drawn, 'th').map(({ attrs }) => attrs.scope)).toEqual(['col', 'col'])
    expect(find(drawn, 'tr')).toHaveLength(tableRows + 1)
    expect(all(drawn).some(({ attrs }) => attrs.role === 'region' && attrs.tabindex === '0')).toBe(true)
    expect(textOf(drawn)).toContain('5 more rows')
  })

  test('in a chart are told as a sentence too', () => {
    const drawn = drawBlock({
      kind: 'chart',
      chart: {
        kind: 'bar',
        title: 'By nature',
        asText: 'Failures lead with nine.',
        series: [{ name: 'Cases', points: [{ label: 'Failure', value: 9 }] }],
      },
    })
    expect(only(drawn, 'svg').attrs).toMatchObject({ role: 'img', 'aria-label': 'Failures lead with nine.' })
    expect(textOf(only(drawn, 'figcaption'))).toBe('Failures lead with nine.')
  })

  test('count whole cases on the axis of a chart, never half a case', () => {
    const points = [{ label: 'Monday', value: 5 }]
    const chart = { kind: 'bar', title: 'Opened', asText: '', series: [{ name: 'Opened', points }] } as const
    const axis = find(drawBlock({ kind: 'chart', chart }), 'text').map(textOf)
    expect(axis).toEqual(['0', '5', 'Monday'])
  })

  test('lie on their side in a chart whose names are too long to stand below its columns, each with its value', () => {
    const chartOf = (labels: readonly string[]) => {
      const points = labels.map((label, index) => ({ label, value: index + 1 }))
      return drawBlock({
        kind: 'chart',
        chart: { kind: 'bar', title: 'About', asText: '', series: [{ name: 'Now', points }] },
      })
    }
    const axis = (labels: readonly string[]) => find(chartOf(labels), 'text').map(textOf)
    expect(axis(['Failure', 'Safety'])).toEqual(['0', '1', '2', 'Failure', 'Safety'])
    const natures = Array.from({ length: 8 }, (_, index) => `Complaint handling ${index}`)
    expect(axis(natures).slice(0, 4)).toEqual(['Complaint handling 0', '1', 'Complaint handling 1', '2'])
  })

  test.each(['line', 'bar', 'pie'] as const)('of nothing at all are no reason for a %s chart to fail', (kind) => {
    const chart = { kind, title: 'Nothing', asText: 'Nothing.', series: [] }
    expect(textOf(drawBlock({ kind: 'chart', chart }))).toContain('Nothing')
    const flat = { ...chart, series: [{ name: 'a', points: [{ label: 'x', value: 0 }] }] }
    expect(JSON.stringify(drawBlock({ kind: 'chart', chart: flat }))).not.toMatch(/NaN|Infinity/)
  })

  test('that changed are marked as added and removed', () => {
    const drawn = drawBlock({
      kind: 'difference',
      parts: [
        { change: 'same', text: 'We are ' },
        { change: 'removed', text: 'sorry' },
        { change: 'added', text: 'very sorry' },
      ],
    })
    expect([textOf(only(drawn, 'del')), textOf(only(drawn, 'ins'))]).toEqual(['sorry', 'very sorry'])
  })
})
