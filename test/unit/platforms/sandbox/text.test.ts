import { describe, expect, test } from 'vitest'
import { plain, safeUrl, storable } from '../../../../src/platforms/sandbox/text.ts'

describe('text', () => {
  test('keeps every character a person may have meant', () => {
    const text = 'Línea\n\tتأخير 👩‍👧‍👦 “<b>” \u200f\u200d'
    expect(plain(text)).toBe(text)
  })

  test('loses null bytes and control characters, which Postgres or a terminal would stumble over', () => {
    expect(plain('a\u0000b\u001b[31mc\u0085d\r')).toBe('ab[31mcd')
  })

  test('replaces half a character', () => {
    expect(plain('a\ud83d')).toBe('a\ufffd')
  })

  test('is cleaned wherever it stands in a card, and nothing else changes', () => {
    const card = { blocks: [{ text: 'a\u0000' }], version: 3, on: true, none: null, key: 'k\u0000' }
    expect(storable(card)).toEqual({ blocks: [{ text: 'a' }], version: 3, on: true, none: null, key: 'k' })
  })
})

describe('an address', () => {
  test.each(['https://x.example/a?b=1#c', 'http://localhost:3000/#care/1'])('%s may be followed', (link) => {
    expect(safeUrl(link)).toBe(link)
  })

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    'no address',
    '',
  ])('%j may not', (link) => {
    expect(safeUrl(link)).toBeNull()
  })
})
