import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormValues } from '../../src/cards/form.ts'
import { decodeSubmission } from '../../src/platforms/slack/decode.ts'
import { mentionIn } from '../../src/platforms/slack/identity.ts'
import { fallbackOf, metadataOf, renderCard } from '../../src/platforms/slack/render-card.ts'
import { formView, restoredView } from '../../src/platforms/slack/render-form.ts'
import { escapeMarkup, literal, readable } from '../../src/platforms/slack/text.ts'
import { examplePolicy } from '../support/policy.ts'
import { objectionsTo, objectionsToView, parsedTexts } from '../support/slack/block-rules.ts'
import { anyCard, anyForm, hostileText } from '../support/slack/hostile.ts'
import { sentIn } from '../support/slack/payloads.ts'

const options = { native: true, mention: mentionIn(examplePolicy(), 'T0TEAM') }

describe('any card in Slack', () => {
  test.each(['message', 'modal', 'home'] as const)(
    'keeps within the limits of a %s, and leaves nothing to parse',
    (surface) => {
      fc.assert(
        fc.property(anyCard(), fc.boolean(), (card, native) => {
          const blocks = renderCard(card, { ...options, native, surface })
          expect(objectionsTo(blocks, surface)).toEqual([])
          expect(parsedTexts(blocks)).toEqual([])
          if (surface === 'message') expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000)
          if (!native) expect(JSON.stringify(blocks)).not.toContain('"data_visualization"')
        }),
        { numRuns: 300 },
      )
    },
  )

  test('has a notification text in which nothing is live, and metadata of ids alone', () => {
    fc.assert(
      fc.property(anyCard(), (card) => {
        const text = fallbackOf(card)
        expect(text).not.toMatch(/[<>]/)
        expect(text).not.toMatch(/&(?!amp;|lt;|gt;)/)
        expect(text.length).toBeGreaterThan(0)
        expect(text.isWellFormed()).toBe(true)
        expect(Object.keys(metadataOf(card).event_payload)).toEqual(['key', 'version'])
      }),
    )
  })
})

describe('any form in Slack', () => {
  test('keeps within the limits of a modal, also when it is shown again', () => {
    fc.assert(
      fc.property(anyForm(), fc.constantFrom('', 'No.', 'x'.repeat(4_000)), (form, notice) => {
        const view = formView(form, '{}', { ...options, surface: 'modal' })
        expect(objectionsToView(view)).toEqual([])
        const { view: submitted } = decodeSubmission(sentIn(view))
        expect(objectionsToView(restoredView(submitted, notice))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('brings back what stood in it, byte for byte', () => {
    fc.assert(
      fc.property(anyForm(), (form) => {
        const view = formView(form, '{}', { ...options, surface: 'modal' })
        const values: FormValues = decodeSubmission(sentIn(view)).values
        for (const field of form.fields) {
          if (field.kind === 'text') expect(values[field.name] ?? '').toBe(literal(field.value ?? ''))
          if (field.kind === 'checkbox') expect(values[field.name]).toBe(String(field.value ?? false))
          if (field.kind === 'date') expect(values[field.name]).toBe(field.value)
        }
      }),
      { numRuns: 200 },
    )
  })
})

test('a text escaped for Slack reads as it was', () => {
  fc.assert(
    fc.property(hostileText(500), (text) => {
      expect(readable(escapeMarkup(text))).toBe(text)
    }),
  )
})
