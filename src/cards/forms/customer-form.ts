import { type Customer, customerTiers } from '../../domain/mention/author.ts'
import { ok, refused } from '../../domain/result.ts'
import { wordsIn } from '../../locales/text.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Form, FormValues } from '../form.ts'
import { caseForm, choices, chosen, notOffered, type Parsed, required, typed } from './parts.ts'

const trends = ['growing', 'steady', 'leaving'] as const

export const linkCustomerForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  const known = view.customer
  return caseForm(view, reader, 'case.link_customer.v1', 'link_customer', {
    fields: [
      {
        kind: 'text',
        name: 'id',
        label: words.say('form.link_customer.id'),
        hint: words.say('form.link_customer.idHint'),
        multiline: false,
        maxLength: 100,
        ...(known !== null && { value: known.id }),
      },
      {
        kind: 'text',
        name: 'name',
        label: words.say('form.link_customer.name'),
        multiline: false,
        maxLength: 200,
        optional: true,
        ...(known?.name != null && { value: known.name }),
      },
      {
        kind: 'choice',
        name: 'tier',
        label: words.say('form.link_customer.tier'),
        options: choices(customerTiers, (tier) => words.say(`tier.${tier}`)),
        value: known?.tier ?? 'standard',
      },
      {
        kind: 'text',
        name: 'billing',
        label: words.say('form.link_customer.billing'),
        hint: words.say('form.link_customer.billingHint'),
        multiline: false,
        maxLength: 15,
        optional: true,
        ...(known?.billingPerYear != null && { value: String(known.billingPerYear) }),
      },
      {
        kind: 'choice',
        name: 'trend',
        label: words.say('form.link_customer.trend'),
        options: [
          { value: 'unknown', label: words.say('form.link_customer.unknown') },
          ...choices(trends, (trend) => words.say(`trend.${trend}`)),
        ],
        value: known?.trend ?? 'unknown',
      },
    ],
  })
}

export const parseLinkCustomer = (values: FormValues, reader: Reader): Parsed<Customer> => {
  const words = wordsIn(reader.language)
  const id = typed(values, 'id')
  if (id === '') return required(words, 'id')
  const tier = chosen(values, 'tier', customerTiers)
  if (tier === null) return notOffered(words, 'tier')
  const name = typed(values, 'name')
  const billing = typed(values, 'billing')
  const billingPerYear = billing === '' ? null : wholeNumber(billing)
  if (Number.isNaN(billingPerYear)) return refused({ billing: words.say('form.error.number') })
  return ok({ id, name: name === '' ? null : name, tier, billingPerYear, trend: chosen(values, 'trend', trends) })
}

/** “12000”, “12,000”, “12.000”, “12 000”; NaN for what is no whole number. */
const wholeNumber = (text: string): number =>
  /^\d{1,3}(?:[., \u00a0]\d{3})*$|^\d{1,12}$/.test(text) ? Number(text.replace(/\D/g, '')) : Number.NaN
