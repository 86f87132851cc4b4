import { describe, expect, it } from 'vitest'
import { everyNumberOccurs } from '../../../../src/domain/digest/check-numbers.ts'

const facts = ['12', '9', '92%', '25', '1 h 5 min', '1,204', '22', '1.5', '200', '35']

describe('a paragraph', () => {
  it.each([
    'There were 12 new cases and 92 % of promises were kept.',
    'Nine were closed; twelve came in.',
    'Kept: 92 percent, or 92 per cent; cumplidos el 92 por ciento.',
    'A calm day for the team.',
    'There were 1204 mentions, 1,204 or 1.204 as some write it.',
    'The median was 1 hour and 5 minutes, in Spanish 1 hora y 5 minutos.',
    'Twenty-two waited, twenty two, veintidós; treinta y cinco; two hundred; doscientas.',
    'The mean is 1.5, in Spanish 1,5.',
    'First of all, nobody was left alone on this second.',
  ])('says nothing but the figures: %s', (text) => {
    expect(everyNumberOccurs(text, facts)).toBe(true)
  })
  it.each([
    ['another count', 'There were 13 new cases.'],
    ['a count as a share', 'Word kept: 12%.'],
    ['a count as a share in words', 'Twelve percent, or 12 per cent, waited.'],
    ['a count as a share in Spanish', 'El 12 por ciento esperaba.'],
    ['a share as a count', 'There were 92 new cases.'],
    ['a count as a length of time', 'The median was 12 minutes.'],
    ['a length of time as a count', 'There were 5 new cases.'],
    ['a number in words', 'Complaints rose to thirty.'],
    ['a number in Spanish words', 'Llegaron trece casos.'],
    ['the Spanish twenties', 'Llegaron veintitrés casos.'],
    ['compound words whose parts are known', 'Twenty-five hundred cases, or ninety-two.'],
    ['parts in Spanish', 'Llegaron noventa y dos casos.'],
    ['hundreds', 'Two hundred and nine cases.'],
    ['thousands', 'Doce mil casos, 12 mil, 12 thousand or 12k.'],
    ['digits of another width', 'There were １３ new cases.'],
    ['a decimal whose digits are known', 'It took 1.2 and 0.9.'],
    ['a decimal comma', 'Fueron 2,5.'],
    ['a negative', 'New cases: -12.'],
    ['a typographic minus', 'New cases: −12.'],
    ['a fraction', 'Some 9/12 were kept.'],
    ['a fraction in one sign', 'About ½ were kept.'],
    ['a fraction in words', 'Half of the cases, or a third.'],
    ['una fracción', 'La mitad de los casos, o un tercio.'],
    ['a multiple', 'Complaints doubled.'],
    ['un múltiplo', 'Las quejas se duplicaron.'],
    ['a multiple of known numbers', 'Complaints rose 9 times, 9x.'],
    ['one', 'Only one case was closed.'],
    ['nought', 'Zero cases were closed.'],
    ['money', 'It cost 12 €.'],
    ['a date', 'On 26 November all was calm.'],
    ['a Roman number', 'Chapter Ⅳ of the crisis.'],
  ])('invents %s: %s', (_, text) => {
    expect(everyNumberOccurs(text, facts)).toBe(false)
  })
})
