import { describe, expect, test } from 'vitest'
import { createAssessor } from '../../../src/assessor/assessor.ts'
import { readText } from '../../../src/assessor/reading.ts'
import { assess } from '../../../src/domain/assessment/assess.ts'
import { defaultAssessmentRules } from '../../../src/domain/assessment/default-rules.ts'
import { isProblem } from '../../../src/domain/assessment/nature.ts'
import type { BrandId, SourceId } from '../../../src/domain/ids.ts'
import { aSubject } from '../../support/assessment.ts'

const assessor = createAssessor()
const read = (text: string, lang = 'und') => {
  const [signals] = assessor.read([{ text, lang, brand: 'acme' as BrandId, source: 'x' as SourceId }])
  if (signals === undefined) throw new Error('The assessor left a text out')
  return signals
}
const severityOf = (text: string) => assess(read(text), aSubject(), defaultAssessmentRules)
const quoted = (text: string, code: string) => {
  const span = read(text).facts.find((fact) => fact.code === code)?.span
  return span === undefined ? null : text.slice(...span)
}

describe('critical natures', () => {
  test.each([
    ['The charger caught fire while my son was asleep.', 'safety'],
    ['El cargador se prendió fuego mientras dormíamos.', 'safety'],
    ['O carregador pegou fogo enquanto a gente dormia.', 'safety'],
    ['My daughter ended up in the emergency room after eating your yogurt.', 'safety'],
    ['Encontré un trozo de vidrio en el puré de mi bebé.', 'safety'],
    ['I have already called my lawyer about this.', 'legal'],
    ['Voy a poner una denuncia en Profeco.', 'legal'],
    ['Vou entrar com uma ação na justiça contra vocês.', 'legal'],
    ['Your crew refused to help me because I am in a wheelchair.', 'discrimination'],
    ['El guardia nos echó por ser gitanos, un trato racista.', 'discrimination'],
    ['Fui discriminada por ser negra na loja de vocês.', 'discrimination'],
    ['I can see another customer’s bookings and passport number in my account.', 'fraud_privacy'],
    ['Publicaron mis datos bancarios en internet.', 'fraud_privacy'],
    ['Fizeram um empréstimo no meu nome sem minha autorização.', 'fraud_privacy'],
    ['No, the charger caught fire, and you know it.', 'safety'],
    ['Se soltó el asa de la olla y tengo quemaduras en el brazo.', 'safety'],
    ['They told me to go back to my country.', 'discrimination'],
    ['El gerente no contrata mujeres porque se embarazan.', 'discrimination'],
    ['Mexeram nas minhas fotos quando deixei o celular no conserto.', 'fraud_privacy'],
  ])('%s → %s, critical', (text, nature) => {
    expect(severityOf(text)).toMatchObject({ nature, severity: 'critical' })
  })

  test.each([
    'That joke killed me, I am dying laughing 😂',
    'This new phone is fire!',
    'Fire sale this weekend, everything must go',
    'Me muero de risa con su anuncio',
    'Debería ser ilegal estar tan guapo',
    'It should be illegal to be this good',
    'Your set tonight was the bomb',
    'Sick beat, this track is sick',
    'There was no fire, just great service. Thanks!',
    'Morri de rir com esse comercial kkkkk',
    'What happens if a charger catches fire?',
    // Nothing critical is stated, however grim it sounds.
    'They will take away Medicare and starve some poor children, too.',
    'My poor space bar takes an awful bashing',
    // A word that means two things: an address, a colour, a luggage wheel, a claim for a lost bag.
    'Entregaron el paquete en una dirección equivocada',
    'Troquei o branco por um preto',
    'The wheel of my suitcase is broken',
    'I filed a claim for my lost bag',
    'me han traído a mi perra después de seis días',
    'Voy a denunciar a mi nevera por tener tanta comida rica',
    'Police seek witnesses of the bank robbery in Leeds',
  ])('%s → not critical', (text) => {
    expect(severityOf(text).severity).not.toBe('critical')
  })

  test.each([
    'I read one of these caught fire.',
    'Someone told me their charger exploded.',
    'Al parecer hay gente intoxicada por ese yogur.',
    'Li que um carregador desses pegou fogo.',
  ])('are hinted at by what strangers are said to have lived through: %s', (text) => {
    expect(severityOf(text).severity).not.toBe('critical')
    expect(read(text).facts.map(({ code }) => code)).toContain('hint.safety')
  })
  test.each([
    'I saw mine catch fire.',
    'I heard a bang and the battery caught fire on the table.',
    'Someone told me to keep charging it and it exploded in my hand.',
    'My neighbour told me her son was burned by your heater.',
    'A mi amiga le explotó el cargador y le quemó la mano.',
    'Ouvi um estouro e a bateria pegou fogo.',
    'Your staff told me they do not serve black people.',
  ])('stand where the one it happened to is known, or staff said it: %s', (text) => {
    expect(severityOf(text).severity).toBe('critical')
  })
  test.each([
    'My bank declined the payment because it thought it was fraud.',
    'El banco rechazó el pago porque creyó que era un fraude.',
    'I sent a transfer yesterday and the recipient has not got it yet.',
  ])('are no matter of what a bank suspects, or of a payment on its way: %s', (text) => {
    expect(severityOf(text).severity).not.toBe('critical')
  })
  test('survive zero-width characters, look-alike letters, leet and stretched words', () => {
    for (const text of [
      'The charger c\u200baught f\u200bire in my hand',
      'The charger caught f\u0456re',
      'The charger caught f1re',
      'The charger caught fiiiiire',
    ])
      expect(severityOf(text)).toMatchObject({ nature: 'safety', severity: 'critical' })
  })
})

describe('of the service natures', () => {
  const named = (text: string, lang: string) => read(text, lang).natures.find(({ nature }) => isProblem(nature))?.nature
  test.each([
    ['en', 'put on hold for the fourth time today, then somebody hung up on me'],
    ['en', 'I wrote to you three times about the sofa and got no reply'],
    ['en', 'nobody at the counter would help us with the tickets'],
    ['es', 'llevo toda la tarde llamando y me cuelgan'],
    ['es', 'les escribí tres veces por el sofá y nadie responde'],
    ['pt', 'liguei a tarde toda e desligam na minha cara'],
    ['pt', 'escrevi três vezes sobre o sofá e ninguém responde'],
  ])('staff who cannot be reached or do not help are after-sales (%s: %s)', (lang, text) => {
    expect(named(text, lang)).toBe('after_sales')
  })
  test.each([
    ['en', 'the complaint I filed in spring was closed, nobody had read it'],
    ['es', 'cerraron el reclamo que puse en abril y nadie lo miró'],
    ['pt', 'fecharam a reclamação que abri em abril e ninguém olhou'],
  ])('a complaint that was filed and left lying is complaint handling (%s: %s)', (lang, text) => {
    expect(named(text, lang)).toBe('complaint_handling')
  })
})

test('what a text is about is seen, and whether it speaks ill of it; general talk is about nothing', () => {
  const subjects = (text: string) => readText(text, 'en').subjects.map(({ sign }) => sign.name)
  expect(subjects('what a day, the sun is out at last')).toEqual([])
  expect(subjects('the agent told us about the refund')).toContain('about:after_sales:even:1')
  expect(subjects('an awful agent, a terrible refund')).toContain('about:after_sales:ill:1')
})

test('a fact points at the words that state it', () => {
  expect(quoted('Sí: el cargador se prendió FUEGO anoche', 'harm.fire')).toBe('cargador se prendió')
  expect(quoted('This is the third time I call 😡', 'repeat.contact')).toBe('third time')
})

test('swearing, capitals and exclamation marks raise the emotion and nothing else', () => {
  const calm = severityOf('My parcel has not arrived after two weeks')
  const loud = severityOf('My fucking parcel has not arrived after two weeks!!!')
  expect(loud.severity).toBe(calm.severity)
  expect(loud.emotion.load).toBeGreaterThan(calm.emotion.load)
})

test('reads English, Spanish and Portuguese without being told', () => {
  expect(read('The flight was late again').lang).toBe('en')
  expect(read('El vuelo salió tarde otra vez').lang).toBe('es')
  expect(read('O voo não saiu no horário de novo').lang).toBe('pt')
})

test.each(['…', 'https://x.example/a', '@acme', '1234', '@acme https://x.example/a !!'])(
  '%s says nothing, so it is no complaint',
  (text) => {
    for (const lang of ['en', 'es', 'pt']) {
      expect(read(text, lang).complaint).toBeLessThan(0.1)
      expect(assess(read(text, lang), aSubject(), defaultAssessmentRules).nature).toMatch(/^none_/)
    }
  },
)
test('an emoji says something', () => expect(read('😡😡', 'en').complaint).toBeGreaterThan(0.5))

test('any text at all gets an answer', () => {
  for (const text of ['', ' ', '\u0000', '😀'.repeat(500), 'a'.repeat(10_000), '\ud800', 'مرحبا', '"""', '#', '@'])
    expect(read(text).natures.length).toBeGreaterThan(0)
})
