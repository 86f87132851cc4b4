import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spikeFrom } from '../../src/domain/storm/baseline.ts'
import { spikesIn } from '../../src/domain/storm/detect.ts'
import { stormRules } from '../../src/domain/storm/storm.ts'
import { aSighting } from '../support/sightings.ts'

const word = fc.constantFrom(
  'charger',
  'burnt',
  'smoke',
  'refund',
  'delayed',
  'ib3170',
  'suitcase',
  'cancelled',
  'queue',
)
/** Talk of all kinds, and something that five people or more speak of among it. */
const noise = fc
  .array(
    fc.record({ words: fc.array(word, { minLength: 1, maxLength: 5 }), author: fc.integer({ min: 1, max: 12 }) }),
    {
      maxLength: 30,
    },
  )
  .map((said) => said.map(({ words, author }) => ({ text: words.join(' '), author: `a${author}` })))
const event = fc
  .array(fc.array(word, { maxLength: 2 }), { minLength: 5, maxLength: 9 })
  .map((said) => said.map((words, index) => ({ text: ['gatwick outage', ...words].join(' '), author: `e${index}` })))
const present = fc
  .tuple(event, noise)
  .map(([told, others]) =>
    [...told, ...others].map(({ text, author }, index) => aSighting(index + 1, text, { authorId: author })),
  )
const spikes = (cases: readonly ReturnType<typeof aSighting>[]) =>
  spikesIn({ present: cases, past: [], before: [] }, () => [], stormRules)

describe('the bar of a spike', () => {
  it('never falls when a past week was busier', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(300), { minLength: 1, maxLength: 4 }),
        fc.nat(3),
        fc.integer({ min: 1, max: 200 }),
        (past, week, more) => {
          const busier = past.map((count, index) => (index === week % past.length ? count + more : count))
          expect(spikeFrom(busier, stormRules)).toBeGreaterThanOrEqual(spikeFrom(past, stormRules))
        },
      ),
    )
  })
  it('does not depend on which week was which', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 4, maxLength: 4 }), (past) => {
        expect(spikeFrom([...past].reverse(), stormRules)).toBe(spikeFrom(past, stormRules))
      }),
    )
  })
})

describe('spikes', () => {
  it('are the same in whatever order the cases came', () => {
    fc.assert(
      fc.property(
        present.chain((cases) => fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length }))),
        ([cases, shuffled]) => {
          expect(spikes(cases).length).toBeGreaterThan(0)
          expect(spikes(shuffled)).toEqual(spikes(cases))
        },
      ),
    )
  })
  it('hold no case twice, and only cases of enough authors', () => {
    fc.assert(
      fc.property(present, (cases) => {
        const found = spikes(cases)
        const all = found.flatMap((spike) => spike.cases)
        expect(new Set(all).size).toBe(all.length)
        for (const { authors, cases: members, bar } of found) {
          expect(authors).toBeGreaterThanOrEqual(stormRules.fewestAuthors)
          expect(members.length).toBeGreaterThanOrEqual(bar)
        }
      }),
    )
  })
  it('are one in whichever language each of its people tells of what happened, and to what', () => {
    const things = [
      ['the app', 'la aplicación', 'o aplicativo'],
      ['my card', 'mi tarjeta', 'meu cartão'],
      ['your website', 'la página web', 'o site'],
      ['the delivery', 'la entrega', 'a entrega'],
      ['the power bank', 'la batería externa', 'o carregador portátil'],
    ] as const
    const happenings = [
      ['is down', 'no funciona', 'está fora do ar'],
      ['was cancelled', 'cancelado', 'cancelaram'],
      ['caught fire', 'se incendió', 'pegou fogo'],
      ['was charged twice', 'cobraron dos veces', 'cobrado em dobro'],
      ['is blocked', 'bloqueada', 'bloqueado'],
    ] as const
    const language = fc.constantFrom(0, 1, 2)
    fc.assert(
      fc.property(
        fc.constantFrom(...things),
        fc.constantFrom(...happenings),
        fc.array(fc.tuple(language, language), { minLength: 5, maxLength: 12 }),
        noise,
        (thing, happening, tellers, others) => {
          const told = tellers.map(([one, other]) => `${thing[one]} ${happening[other]}`)
          const ours = told.map((text, index) => aSighting(index + 1, text))
          const theirs = others.map(({ text }, index) => aSighting(100 + index, `${text} besides`, { authorId: 'one' }))
          const [spike, ...more] = spikes([...ours, ...theirs])
          expect(spike?.cases.filter((id) => id <= told.length)).toHaveLength(told.length)
          expect(more).toEqual([])
        },
      ),
    )
  })
  it('do not vanish when one more person says the same as those who lead it', () => {
    fc.assert(
      fc.property(present, (cases) => {
        const [spike] = spikes(cases)
        if (spike === undefined) return
        const text = spike.topic.words.slice(0, 2).join(' ')
        const more = [...cases, aSighting(1_000, text, { authorId: 'one more' })]
        expect(spikes(more).some(({ cases: members }) => members.includes(1_000 as never))).toBe(true)
      }),
    )
  })
})
