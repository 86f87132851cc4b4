import { describe, expect, it } from 'vitest'
import { spikesIn } from '../../../../src/domain/storm/detect.ts'
import { stormRules } from '../../../../src/domain/storm/storm.ts'
import { wordsOf } from '../../../../src/domain/storm/words.ts'
import { aSighting, sightings } from '../../../support/sightings.ts'

const noNames = () => []
type Heard = ReturnType<typeof sightings>
const spikes = (present: Heard, past: readonly Heard[] = [], before: Heard = []) =>
  spikesIn({ present, past, before }, noNames, stormRules)

const cancelled = [
  'Flight IB3170 cancelled without a word, stuck in Madrid',
  'IB3170 cancelled again. Three hours at the desk',
  'Anyone else on IB3170? Cancelled and no hotel',
  'My IB3170 was CANCELLED, what now?',
  'cancelled #IB3170, ruined our honeymoon',
]

describe('the words of a text', () => {
  it('are compared without accents, capitals, plurals, links, accounts, grammar and bare numbers', () => {
    const said = wordsOf(
      '@AcmeAir Mis CORTINAS se arrugaron, ¡qué vergüenza! 3000 € https://x.example/a IB3170 persianas',
    )
    expect([...said.keys()]).toEqual(['cortina', 'arrugaron', 'ib3170', 'persiana'])
  })
  it('leave grammar out in any form', () => {
    expect([...wordsOf('It keeps squeaking and nobody helps').keys()]).toEqual(['squeaking'])
  })
  it('are whole where they are shortened: “doesn’t work” is one thing that is said, and shown as it was written', () => {
    for (const text of ["doesn't load", 'doesn’t load', 'DOESN`T LOAD', 'doesnt load', "won't load", "can't load"])
      expect([...wordsOf(text).keys()]).toEqual(['down'])
    expect(wordsOf('The app doesn’t load').get('down')).toBe('doesn’t load')
    for (const text of ["couldn't", 'shouldn’t', "hasn't", 'aren’t', "weren't", "hadn't"])
      expect([...wordsOf(text).keys()]).toEqual([])
    const things = ['kettle', 'fridge', 'oven', 'heater', 'screen', 'engine']
    expect(spikes(sightings(...things.map((thing) => `My ${thing} doesn't work`)))).toEqual([])
  })
  it.each([
    ['cancelled flight ib3170', ['Flight IB3170 canceled', 'Cancelan el vuelo IB3170… otro', 'Voo IB3170 cancelado']],
    ['app down', ['The app isn’t even loading', 'La app sigue sin abrir, no funciona', 'O app está fora do ar']],
    [
      'card charged twice',
      ['My card was charged twice', 'Cobro duplicado en mi tarjeta', 'cobraram em dobro no cartão'],
    ],
    ['fire powerbank', ['Power bank on fire', 'La batería externa se prendió fuego', 'Carregador portátil pegou fogo']],
    ['down power', ['Another power cut', '¡Apagón!', 'Otra vez sin luz', 'Sem energia']],
  ])('are the same in every language where they speak of “%s”', (said, texts) => {
    for (const text of texts) expect([...wordsOf(text).keys()].sort().join(' ')).toBe(said)
  })
  it('do not count what a thing fails to do twice, as that and as the word for failing', () => {
    const things = ['kettle', 'fridge', 'oven', 'heater', 'screen', 'engine']
    const ways = [
      'stopped responding',
      'dejó de funcionar',
      'ha dejado de funcionar',
      'parou de funcionar',
      'no deja entrar',
    ]
    for (const said of ways) {
      expect([...wordsOf(said).keys()]).toEqual(['down'])
      expect(spikes(sightings(...things.map((thing) => `${thing} ${said}`)))).toEqual([])
    }
  })
  it.each([
    ['sit down', ['You let me down', 'Please sit down', 'It slowed down']],
    ['what works', ['The app works', 'La app funciona', 'O app funciona', 'No complaints: the app starts']],
  ])('do not take %s for what is out of order', (_, texts) => {
    for (const text of texts) expect([...wordsOf(text).keys()]).not.toContain('down')
  })
})

describe('a spike', () => {
  it('is five people on one topic within the hour, and its topic is what they share', () => {
    expect(spikes(sightings(...cancelled))).toMatchObject([
      {
        cases: [1, 2, 3, 4, 5],
        authors: 5,
        usual: 0,
        bar: 5,
        kind: 'service',
        topic: { words: ['cancelled', 'IB3170'] },
      },
    ])
  })
  it('leaves out who complains of something else', () => {
    const [spike] = spikes(sightings(...cancelled, 'The coffee on board was cold', 'My suitcase lost a wheel'))
    expect(spike?.cases).toEqual([1, 2, 3, 4, 5])
  })
  it('is none where five complain of five things', () => {
    const texts = [
      'lost suitcase',
      'cold coffee aboard',
      'rude crew member',
      'broken screen seat',
      'website refuses card',
    ]
    expect(spikes(sightings(...texts))).toEqual([])
  })
  it('is none where one person writes five times', () => {
    expect(spikes(sightings(...cancelled).map((one) => ({ ...one, authorId: 'same' })))).toEqual([])
  })
  it('is none where every Monday is like this', () => {
    const week = sightings(...cancelled)
    expect(spikes(sightings(...cancelled), [week, week, week, week])).toEqual([])
  })
  it('is none where the same words are always about', () => {
    const usual = Array.from({ length: 10 }, (_, n) => `flight delayed once more, number${n}`)
    const week = sightings(...usual)
    const now = ['crew', 'food', 'seat', 'desk', 'bags'].map((word) => `flight delayed, and the ${word}s…`)
    expect(spikes(sightings(...now), [week, week, week, week])).toEqual([])
  })
  it.each([
    [
      'English',
      'Rather disappointing today: the %s. Really poor service, an absolute joke',
      ['suitcase', 'coffee', 'screen', 'website', 'receipt', 'gate'],
    ],
    [
      'Spanish',
      'Lo de %s es lamentable, pésimo servicio y una situación realmente indignante hoy',
      ['maleta', 'cafetera', 'pantalla', 'factura', 'puerta', 'cita'],
    ],
    [
      'Portuguese',
      'Que decepção com %s, péssimo atendimento, situação realmente revoltante hoje',
      ['mala', 'cafeteira', 'tela', 'fatura', 'porta', 'senha'],
    ],
  ])('is none where people in %s merely judge alike', (_, said, things) => {
    expect(spikes(sightings(...things.map((thing) => said.replace('%s', thing))))).toEqual([])
  })
  it('is none where two words of a trade meet by chance', () => {
    const shop = (index: number): string =>
      [index % 2 === 0 ? 'product' : '', index % 3 === 0 ? 'parcel' : '', `thing${index}`].join(' ')
    expect(spikes(sightings(...Array.from({ length: 60 }, (_, index) => shop(index))))).toEqual([])
  })
  it('is none where a busy hour says what is said at any hour', () => {
    const usual = (index: number): string => (index % 12 === 0 ? 'invoice tax number missing' : `thing${index}`)
    const hours = (from: number, many: number) =>
      Array.from({ length: many }, (_, index) => aSighting(from + index, usual(index)))
    expect(spikes(hours(1, 72), [], hours(1_000, 240))).toEqual([])
    expect(
      spikes(
        hours(1, 72),
        [],
        hours(1_000, 240).map((one) => ({ ...one, text: 'thing' })),
      ),
    ).toHaveLength(1)
  })
  it('is seen behind words that more people use', () => {
    const usual = (index: number): string => (index % 6 === 0 ? 'parcel left by courier' : `thing${index}`)
    const before = Array.from({ length: 120 }, (_, index) => aSighting(1_000 + index, usual(index)))
    const others = Array.from({ length: 60 }, (_, index) => usual(index))
    const now = [...cancelled.map((text) => `${text}, like the parcel courier`), ...others]
    expect(spikes(sightings(...now), [], before)).toMatchObject([{ cases: [1, 2, 3, 4, 5] }])
  })
  it('takes nobody in who shares only what its people say besides', () => {
    const stuck = cancelled.map((text, index) => (index < 3 ? `${text} overnight hostel` : text))
    const [spike] = spikes(sightings(...stuck, 'Overnight in your hostel: bedbugs'))
    expect(spike).toMatchObject({
      cases: [1, 2, 3, 4, 5],
      topic: { words: ['cancelled', 'IB3170', 'hostel', 'overnight'] },
    })
  })
  it('is neither made nor hidden by one person who writes five hundred times', () => {
    const flood = (text: (index: number) => string) =>
      Array.from({ length: 500 }, (_, index) => aSighting(1_000 + index, text(index), { authorId: 'same' }))
    const loud = flood((index) => `Give me my refund for order${index}, refund my order`)
    expect(spikes(loud)).toEqual([])
    expect(spikes([...sightings(...cancelled), ...loud])).toMatchObject([{ cases: [1, 2, 3, 4, 5] }])
    const same = flood(() => 'IB3170 cancelled')
    expect(spikes(sightings(...cancelled), [], same)).toHaveLength(1)
  })
  it('is one whatever the languages it is told in, with one topic', () => {
    const outage = [
      'The app is down again',
      'App keeps crashing, cannot log in',
      'La app no funciona desde las nueve',
      '¿Alguien más con la aplicación caída?',
      'o app caiu de novo',
      'Aplicativo fora do ar',
      'The coffee on board was cold',
      'Perdí una rueda de la bicicleta',
    ]
    expect(spikes(sightings(...outage))).toMatchObject([
      { cases: [1, 2, 3, 4, 5, 6], topic: { terms: ['app', 'down'] } },
    ])
  })
  it.each([
    ['one thing that fails in five ways', 'app', ['price', 'colour', 'advert', 'music', 'manual']],
    ['five things that do not work', 'not working', ['kettle', 'zip', 'lamp', 'voucher', 'doorbell']],
  ])('is none where people in several languages speak of %s', (_, shared, others) => {
    const told = {
      app: ['the app', 'la app', 'o aplicativo'],
      'not working': ['does not work', 'no funciona', 'não funciona'],
    }
    const ways = told[shared as keyof typeof told]
    expect(spikes(sightings(...others.map((other, n) => `${other} ${ways[n % 3]}`)))).toEqual([])
  })
  it('keeps grave natures and brands apart', () => {
    const mixed = sightings(...cancelled).map((one, n) => (n < 2 ? { ...one, nature: 'safety' as const } : one))
    expect(spikes(mixed)).toEqual([])
    const poorly = sightings(...cancelled).map((one, n) => (n < 2 ? { ...one, nature: 'price' as const } : one))
    expect(spikes(poorly)).toHaveLength(1)
  })
  it('finds two storms at once, the larger first', () => {
    const power = ['burnt', 'smoke', 'fire', 'hot', 'melted', 'heat'].map((how) => `power bank ${how} in my bag`)
    const both = [...cancelled, ...power].map((text, n) => aSighting(n + 1, text))
    expect(spikes(both).map(({ cases }) => cases.length)).toEqual([6, 5])
  })
  it('is not about the name of the brand', () => {
    const texts = ['lost suitcase', 'cold coffee', 'rude crew', 'broken screen', 'website error']
    const named = sightings(...texts.map((text) => `Acme Wings ${text}`))
    expect(
      spikesIn({ present: named, past: [], before: [] }, () => [...wordsOf('Acme Wings').keys()], stormRules),
    ).toEqual([])
  })
})
