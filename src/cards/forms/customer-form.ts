import { type Customer, customerTiers } from '../../domain/mention/author.ts'
import { ok } from '../../domain/result.ts'
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
  return ok({ id, name: name === '' ? null : name, tier, billingPerYear: null, trend: chosen(values, 'trend', trends) })
}
