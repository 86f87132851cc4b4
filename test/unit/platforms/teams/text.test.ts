import { describe, expect, test } from 'vitest'
import { escapeMarkdown, inertPieces, mentionName, safeUrl, textOfHtml } from '../../../../src/platforms/teams/text.ts'

describe('text for Teams', () => {
  test.each([
    ['{{DATE(2026-11-22T09:00:00Z, SHORT)}}', ['{', '{DATE(2026-11-22T09:00:00Z, SHORT)}}']],
    ['{{time(x)}}', ['{', '{time(x)}}']],
    ['hello <at>Ana</at>', ['hello <', 'at>Ana<', '/at>']],
    ['a < at noon', ['a < at noon']],
    ['', ['']],
  ])('%j is cut where a renderer would act on it, and reads the same', (text, pieces) => {
    expect(inertPieces(text)).toEqual(pieces)
    expect(inertPieces(text).join('')).toBe(text)
  })

  test('a text among mentions loses nothing but its markup', () => {
    expect(escapeMarkdown('**Ana** [x](http://evil) <at>Bo</at> & `c`')).toBe(
      '\\*\\*Ana\\*\\* \\[x\\]\\(http://evil\\) \\<at\\>Bo\\</at\\> \\& \\`c\\`',
    )
  })

  test.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['<at>Bo</at> *x*', 'at Bo at x'],
    ["Siobhán O'Brien-Núñez", "Siobhán O'Brien-Núñez"],
    ['李小龍', '李小龍'],
    ['***', 'Staff'],
    ['', 'Staff'],
  ])('a mention of %j is called %j', (name, called) => {
    expect(mentionName(name)).toBe(called)
  })

  test.each([
    ['<p>One<br>two</p><p>three</p>', 'One\ntwo\nthree'],
    ['<div>5 &lt; 6 &amp;&nbsp;7 &#233; &#x1F525;</div>', '5 < 6 & 7 é 🔥'],
    ['<p>Hi <at id="0">Bo</at></p><script>alert(1)</script><style>p{}</style>', 'Hi Bo'],
    ['<img src="https://evil/x.png" alt="a cat"> and <a href="https://evil">this</a>', 'a cat and this'],
    ['no < tag > here', 'no < tag > here'],
    ['&unknown; &#0; &#1114112;', '&unknown;'],
    ['<!-- hidden --><b>seen', 'seen'],
  ])('the words of %j', (html, words) => {
    expect(textOfHtml(html)).toBe(words)
  })

  test('a message made to take forever to read is read at once', () => {
    const hostile = ['<a', '<!--', '<script>', '<img alt="', '&#'].map((piece) => piece.repeat(40_000))
    for (const html of hostile) expect(textOfHtml(html).length).toBeLessThan(200_000)
  })

  test.each([
    ['https://x.example/a b', 'https://x.example/a%20b'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//x.example', null],
    ['', null],
  ])('%j opens %j', (url, opened) => {
    expect(safeUrl(url)).toBe(opened)
  })
})
