import type { Router } from 'express'
import type { Clock } from '../../app/ports/clock.ts'
import type { CustomerStore } from '../../app/ports/customer-store.ts'
import type { Log } from '../../app/ports/log.ts'
import type { Instant } from '../../domain/time.ts'
import { type Answer, signedListRouter } from '../signed-list.ts'
import { type CustomerProblem, type IncomingCustomer, merged, parseCustomer } from './wire-customer.ts'

export interface CustomersRoute {
  readonly customers: Pick<CustomerStore, 'put'>
  readonly secret: string | null
  /** Without a secret the sandbox takes customers from this machine; nobody else takes any. */
  readonly sandbox: boolean
  readonly clock: Clock
  readonly log: Log
  /** The clock signatures are held against. */
  readonly now: () => number
}

/** `PUT /customers`: what a CRM knows of customers and of their accounts. Everything it answers 200 to is committed. */
export const customersRouter = ({ customers, secret, sandbox, clock, log, now }: CustomersRoute): Router =>
  signedListRouter({
    method: 'PUT',
    path: '/',
    one: 'customer',
    many: 'customers',
    sandbox,
    log,
    failure: 'customers_failed',
    now,
    expect: () => ({ secret, take: (list) => put(customers, list, clock.now()) }),
  })

const put = async (customers: CustomersRoute['customers'], list: readonly unknown[], now: Instant): Promise<Answer> => {
  const good: IncomingCustomer[] = []
  const rejected: ({ index: number } & CustomerProblem)[] = []
  for (const [index, one] of list.entries()) {
    const parsed = parseCustomer(one)
    if (parsed.ok) good.push(parsed.value)
    else rejected.push({ index, ...parsed.refusal })
  }
  const known = merged(good)
  const added = known.length === 0 ? 0 : await customers.put(known, now)
  return { status: 200, body: { added, changed: known.length - added, rejected } }
}
