import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { redact } from '../../../../src/assessor/llm/redact.ts'

const hide = ['María López', '@maria_ok']

describe('personal data is taken out', () => {
  it.each([
    ['Write to maria.lopez+air@example.org now', 'Write to [EMAIL] now'],
    ['see https://x.example/a?b=c and www.example.com/x', 'see [LINK] and [LINK]'],
    ['bit.ly/abc tells it', '[LINK] tells it'],
    ['@acmeair you lost it, cc @some.one_2', '[HANDLE] you lost it, cc [HANDLE]'],
    ['call me: +34 612 345 678.', 'call me: [NUMBER].'],
    ['(020) 7946-0018 please', '[NUMBER] please'],
    ['paid with 4111 1111 1111 1111 twice', 'paid with [NUMBER] twice'],
    ['refund to ES91 2100 0418 4502 0005 1332 please', 'refund to [ACCOUNT] please'],
    ['GB29 NWBK 6016 1331 9268 19', '[ACCOUNT]'],
    ['ticket 1252345678901', 'ticket [NUMBER]'],
    ['DNI 12345678Z', 'DNI [NUMBER]Z'],
    ['my booking is X7K2PQ', 'my booking is [REFERENCE]'],
    ['Mi localizador es ABCDEF, nadie responde', 'Mi localizador es [REFERENCE], nadie responde'],
    ['booking reference: k9p2xz', 'booking reference: [REFERENCE]'],
    ['I am María López and María is angry', 'I am [NAME] and [NAME] is angry'],
    ['MARÍA LÓPEZ here, maria_ok', '[NAME] here, [NAME]'],
    ['My name is John Smith and', 'My name is [NAME] and'],
    ['me llamo Ana Ruiz', 'me llamo [NAME]'],
    ['I am Pedro Gómez, help', 'I am [NAME], help'],
    ['Hola, soy Pedro de la Cruz y espero', 'Hola, soy [NAME] y espero'],
    ['Sou a Inês Prado', 'Sou a [NAME]'],
    ['ask Mr. Brown', 'ask Mr. [NAME]'],
    ['٠١٢٣٤٥٦٧ again', '[NUMBER] again'],
  ])('%s', (text, expected) => {
    expect(redact(text, hide).text).toBe(expected)
  })
})

describe('what tells of the problem stays', () => {
  it.each([
    'The charger caught fire after 3 days and burned my daughter of 7.',
    'Waited 45 minutes, 2 h 10 min late, paid 120 € for 2 bags on 30/11.',
    'Nobody answers. Third day without internet in Madrid!',
    'Order arrived broken; your service is a rose without smell',
    'I am British and I am FURIOUS, this is Acme Air',
    'La reserva es un desastre y el código no funciona',
  ])('%s', (text) => {
    expect(redact(text, ['Rose Miller', 'x']).text).toBe(text)
  })
})

test('a place in the redacted text is found in the original, whatever was taken out around it', () => {
  const text = 'María López: the plug of my charger (ref X7K2PQ) got so hot, call +34 612 345 678 or @maria_ok'
  const redacted = redact(text, hide)
  const quote = 'got so hot, call [NUMBER]'
  const at = redacted.text.indexOf(quote)
  const [start, end] = redacted.original(at, at + quote.length)
  expect(text.slice(start, end)).toBe('got so hot, call +34 612 345 678')
})

const pieces = fc.constantFrom(
  'María López',
  '@maria_ok',
  ' a@b.co ',
  ' +34 612 345 678 ',
  ' https://x.example/y ',
  ' X7K2PQ ',
  ' fire ',
  '¡quemó! ',
  ' 4111111111111111 ',
  '\n',
  '🔥',
  ' ES9121000418450200051332 ',
  'word',
  ' ',
)
test('any stretch without a placeholder is the very same words in the original', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(), fc.nat(), (parts, one, other) => {
      const text = parts.join('')
      const redacted = redact(text, hide)
      const [from, to] = [one % (redacted.text.length + 1), other % (redacted.text.length + 1)].sort((a, b) => a - b)
      const stretch = redacted.text.slice(from, to)
      const [start, end] = redacted.original(from ?? 0, to ?? 0)
      expect(start).toBeLessThanOrEqual(end)
      const isClean = !/[[\]]|[A-Z]{4}/.test(redacted.text.slice(Math.max(0, (from ?? 0) - 11), (to ?? 0) + 11))
      if (stretch !== '' && isClean) expect(text.slice(start, end)).toBe(stretch)
    }),
    { numRuns: 2_000 },
  )
})
