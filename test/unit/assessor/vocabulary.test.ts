import { expect, test } from 'vitest'
import { createAssessor } from '../../../src/assessor/assessor.ts'
import { tokenise } from '../../../src/assessor/tokens.ts'
import type { BrandId, SourceId } from '../../../src/domain/ids.ts'

const assessor = createAssessor()
const read = (text: string) =>
  assessor.read([{ text, lang: 'und', brand: 'acme' as BrandId, source: 'x' as SourceId }])[0]

/** More words than the vocabulary keeps, in letters alone; they mean nothing. */
const flood = Array.from(
  { length: 65_000 },
  (_, at) => `zq${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
)

test('a text reads the same after a flood of made-up words, which takes the places of its own', () => {
  const texts = [
    'The charger caught fire while my son was asleep, and nobody answers.',
    'Llevo tres semanas esperando mi pedido y no me devuelven el dinero.',
    'O atendimento foi ótimo, adorei!',
  ]
  const before = texts.map(read)
  for (let from = 0; from < flood.length; from += 500) read(flood.slice(from, from + 500).join(' '))
  expect(texts.map(read)).toEqual(before)
})

test('what stands behind a flood in the same text is read all the same', () => {
  const text = `${flood.join(' ')}. The charger caught fire.`
  const [fact] = read(text)?.facts ?? []
  expect(text.slice(...(fact?.span ?? []))).toBe('caught fire')
})

test('what is said on both sides of a flood counts as said twice, not as two things, so that the text always reads the same', () => {
  const { words } = tokenise(`refund ${flood.join(' ')} refund`)
  expect(words.at(-1)?.entry).toBe(words[0]?.entry)
})
