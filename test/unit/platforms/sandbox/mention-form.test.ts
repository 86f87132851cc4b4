import { describe, expect, test } from 'vitest'
import { instant } from '../../../../src/domain/time.ts'
import { mentionForm, mentionOf } from '../../../../src/platforms/sandbox/mention-form.ts'
import { examplePolicy } from '../../../support/policy.ts'

const now = instant(Date.UTC(2026, 10, 22, 9))
const filled = {
  text: 'My suitcase is gone.',
  handle: '@Maria_OK',
  name: 'María',
  followers: '48,200',
  verified: 'true',
  source: 'x',
  brand: 'acme',
  kind: 'post',
  shares: '12',
  likes: '',
}
const make = (changes: Record<string, string> = {}) =>
  mentionOf({ ...filled, ...changes }, { language: 'en', id: 'id-1', now })

describe('the form to send a mention', () => {
  test('needs nothing but a text', () => {
    const given = Object.fromEntries(
      mentionForm(examplePolicy(), 'en').fields.flatMap((field) =>
        'value' in field && field.value !== undefined ? [[field.name, String(field.value)]] : [],
      ),
    )
    expect(mentionOf({ ...given, text: 'x' }, { language: 'en', id: 'id-1', now })).toHaveProperty('mention')
  })

  test('makes a mention as the wire takes it', () => {
    expect(make()).toEqual({
      mention: {
        id: 'id-1',
        source: 'x',
        text: 'My suitcase is gone.',
        publishedAt: '2026-11-22T09:00:00.000Z',
        brand: 'acme',
        kind: 'post',
        url: 'https://x.example/Maria_OK/id-1',
        conversationId: 'id-1',
        inReplyTo: null,
        author: {
          id: 'x-maria_ok',
          handle: 'Maria_OK',
          name: 'María',
          followers: 48_200,
          verified: true,
          url: 'https://x.example/Maria_OK',
        },
        engagement: { likes: 0, shares: 12, replies: 0, views: 0, at: '2026-11-22T09:00:00.000Z' },
      },
    })
  })

  test('joins a conversation that is named', () => {
    expect(make({ conversationId: 'c-9', inReplyTo: 'p-1', kind: 'reply' })).toMatchObject({
      mention: { conversationId: 'c-9', inReplyTo: 'p-1', kind: 'reply' },
    })
  })

  test('says in the person’s language what is missing or no number', () => {
    const values = { ...filled, text: '  ', followers: '-5', shares: 'many' }
    expect(mentionOf(values, { language: 'es', id: 'id-1', now })).toEqual({
      errors: {
        text: 'Rellena este campo.',
        followers: 'Escribe un número entero, 0 o mayor.',
        shares: 'Escribe un número entero, 0 o mayor.',
      },
    })
  })
})
