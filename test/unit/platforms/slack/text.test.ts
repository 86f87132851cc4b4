import { describe, expect, test } from 'vitest'
import { cut, escapeMarkup, labelled, literal, liveLink, readable } from '../../../../src/platforms/slack/text.ts'

describe('a text for Slack', () => {
  test('has its three characters of markup escaped, once, and nothing else', () => {
    expect(escapeMarkup('<!channel> & *bold* "x" &lt;')).toBe('&lt;!channel&gt; &amp; *bold* "x" &amp;lt;')
  })

  test.each([
    ['control characters', 'a\u0000b\u001bc\r\n\td', 'abc\n\td'],
    ['marks that turn the reading direction', 'a\u202eb\u2066c\u2069', 'abc'],
    ['half characters', 'a\ud83db', 'a\ufffdb'],
    ['nothing from ordinary words', 'Größe שלום 👩‍👩‍👧 ¡olé!', 'Größe שלום 👩‍👩‍👧 ¡olé!'],
  ])('loses %s', (_, given, shown) => {
    expect(literal(given)).toBe(shown)
  })

  test.each([
    ['short', 10, 'short'],
    ['exactly ten', 11, 'exactly ten'],
    ['much too long', 5, 'much…'],
    ['ab👩‍👩‍👧‍👦cd', 8, 'ab…'],
    ['abc👍🏽def', 7, 'abc…'],
    ['😀😀😀', 4, '😀…'],
  ])('%j is cut to %d units where a reader would cut', (given, max, shown) => {
    expect(cut(given, max)).toBe(shown)
    expect(cut(given, max).length).toBeLessThanOrEqual(max)
  })

  test('is cut even where a single letter is longer than there is room', () => {
    expect(cut(`a${'\u0301'.repeat(500)}`, 50)).toHaveLength(50)
  })

  test('is a dash where there is nothing to read', () => {
    expect([labelled('', 10), labelled(' \n ', 10), labelled('\u0000', 10)]).toEqual(['–', '–', '–'])
  })
})

test.each([
  ['https://x.example/a?b=1&c=2', 'https://x.example/a?b=1&c=2'],
  ['HTTP://X.example', 'http://x.example/'],
  ['https://x.example/é <b>', 'https://x.example/%C3%A9%20%3Cb%3E'],
  ['javascript:alert(1)', null],
  ['  javascript:alert(1)', null],
  ['//evil.example', null],
  ['https://', null],
  [`https://x.example/${'a'.repeat(3_000)}`, null],
])('%s becomes the link %s', (given, link) => {
  expect(liveLink(given)).toBe(link)
})

test.each([
  ['a &lt;b&gt; &amp; c', 'a <b> & c'],
  ['&amp;lt;', '&lt;'],
  ['<@U0ANA> <@U0ANA|ana> <#C0CARE|care> <#C0CARE>', '@U0ANA @ana #care #C0CARE'],
  ['<!channel> <!subteam^S0|@care> <!date^1^{date}|yesterday>', '@channel @care yesterday'],
  [
    '<https://x.example/1> <https://x.example/2|here> <mailto:a@b.example|a@b.example>',
    'https://x.example/1 here (https://x.example/2) a@b.example',
  ],
  ['1 < 2 and nothing else', '1 < 2 and nothing else'],
  ['<>', ''],
])('%s as Slack stores it reads %s', (stored, read) => {
  expect(readable(stored)).toBe(read)
})
