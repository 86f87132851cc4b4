import { expect, test } from 'vitest'
import { spanOfTokens, tokenise } from '../../../src/assessor/tokens.ts'

const wordsIn = (text: string): readonly string[] => {
  const tokens = tokenise(text)
  return tokens.words.map((_, index) => text.slice(...spanOfTokens(tokens, index, index)))
}

test.each([
  ['⒈ leaks', ['⒈', 'leaks']],
  ['⒈㒒', ['⒈', '㒒']],
  ['½ price', ['½', 'price']],
  ['the oﬃce, ﬁre', ['the', 'oﬃce', 'ﬁre']],
  ['straße ﬂooded', ['straße', 'ﬂooded']],
  ['𝓫𝓻𝓸𝓴𝓮𝓷 again', ['𝓫𝓻𝓸𝓴𝓮𝓷', 'again']],
  ['soooo l\u200bate', ['soooo', 'l\u200bate']],
])('words of “%s” are quoted whole, however many letters a sign was read as', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

test('half of a sign does not hide the letter behind it', () => {
  expect(tokenise('\ud800fire').words.map(({ word }) => word)).toEqual(['fire'])
  expect(wordsIn('\ud800fire')).toEqual(['fire'])
  expect(wordsIn('fire\ud800')).toEqual(['fire'])
})
