import { expect, test } from 'vitest'
import { isMereThanks } from '../../../src/assessor/thanks.ts'

test.each([
  'Thanks!',
  'thank you so much 🙏',
  'Muchas gracias por su ayuda',
  '@acme obrigada pela resposta',
  'Perfecto, gracias',
])('“%s” only says thank you', (text) => expect(isMereThanks(text, 'und')).toBe(true))

test.each([
  'Thanks, but it is still broken',
  'Gracias por nada',
  'thanks for nothing',
  'Thanks. When does it arrive?',
  'ok',
  'Obrigado, mas ainda não chegou',
  '',
])('“%s” says more, or less', (text) => expect(isMereThanks(text, 'und')).toBe(text === 'ok'))
