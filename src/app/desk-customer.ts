import type { CaseView } from '../cards/case-view.ts'
import type { FormValues } from '../cards/form.ts'
import { linkCustomerForm, parseLinkCustomer } from '../cards/forms/customer-form.ts'
import { isOpen } from '../domain/case/case.ts'
import { type DeskContext, say, type Visit } from './desk-context.ts'
import type { Answer } from './ports/interaction.ts'

/** Tells which customer an author is; their open cases are weighed with it at once. */
export const linkCustomer = async (
  context: DeskContext,
  visit: Visit,
  view: CaseView,
  values: FormValues | null,
): Promise<Answer> => {
  const { reader, staff } = visit
  if (values === null) return { kind: 'form', form: linkCustomerForm(view, reader) }
  const parsed = parseLinkCustomer(values, reader)
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
  const { id } = parsed.value
  const known = await context.customers.get(id)
  const now = context.clock.now()
  // The CRM's word stands: this form only adds somebody it has not told us of.
  if (known === null) await context.customers.put([{ ...parsed.value, authors: [] }], now)
  await context.customers.link({ source: view.case.source, authorId: view.case.authorId }, id, staff.id, now)
  await context.takeIn()
  const tier = say(reader, `tier.${(known ?? parsed.value).tier}`)
  const key = isOpen(view.case) ? (known === null ? 'link_customer' : 'link_known') : 'link_later'
  return { kind: 'done', text: say(reader, `answer.done.${key}`, { id, tier }) }
}
