import { describe, expect, test } from 'vitest'
import { difference, shortened } from '../../../src/cards/difference.ts'

describe('the difference of two drafts', () => {
  test('names the words that went and came', () => {
    expect(difference('We are sorry about the delay.', 'We are very sorry for the delay.')).toEqual([
      { change: 'same', text: 'We are ' },
      { change: 'added', text: 'very ' },
      { change: 'same', text: 'sorry ' },
      { change: 'removed', text: 'about' },
      { change: 'added', text: 'for' },
      { change: 'same', text: ' the delay.' },
    ])
  })

  test('shows words that changed side by side as one change', () => {
    expect(difference('The quick brown fox', 'A slow red fox')).toEqual([
      { change: 'removed', text: 'The quick brown' },
      { change: 'added', text: 'A slow red' },
      { change: 'same', text: ' fox' },
    ])
  })

  test('is nothing but sameness for equal texts, and nothing at all for empty ones', () => {
    expect(difference('Hola', 'Hola')).toEqual([{ change: 'same', text: 'Hola' }])
    expect(difference('', '')).toEqual([])
    expect(difference('', 'Hola')).toEqual([{ change: 'added', text: 'Hola' }])
  })

  test('of two huge texts that share nothing is one removal and one addition', () => {
    const before = Array.from({ length: 2_000 }, (_, index) => `old${index}`).join(' ')
    const after = Array.from({ length: 2_000 }, (_, index) => `new${index}`).join(' ')
    expect(difference(before, after).map(({ change }) => change)).toEqual(['removed', 'added'])
  })

  test('can be shortened to what stands around each change', () => {
    const parts = shortened(
      difference(
        `${'blah '.repeat(100)}old ${'blah '.repeat(100)}`,
        `${'blah '.repeat(100)}new ${'blah '.repeat(100)}`,
      ),
      20,
    )
    expect(parts.map(({ change }) => change)).toEqual(['same', 'removed', 'added', 'same'])
    expect(parts[0]?.text).toBe(' … blah blah blah ')
  })
})
