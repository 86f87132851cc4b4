import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import { Fault } from '../../app/fault.ts'
import type { Clock } from '../../app/ports/clock.ts'
import type { CustomerStore } from '../../app/ports/customer-store.ts'
import type { Log } from '../../app/ports/log.ts'
import { refusalOf } from '../signed-request.ts'
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

const mostBytes = 1_048_576
const mostCustomers = 500

/** `PUT /customers`: what a CRM knows of customers and of their accounts. Everything it answers 200 to is committed. */
export const customersRouter = (route: CustomersRoute): Router => {
  const router = Router()
  router.put('/', express.raw({ type: () => true, limit: mostBytes }), (request, response, next) => {
    put(route, request, response).catch(next)
  })
  router.all('/', (_request, response) => {
    response.set('Allow', 'PUT').status(405).json({ error: 'Send customers with PUT.' })
  })
  router.use(onError(route.log))
  return router
}

const put = async (route: CustomersRoute, request: Request, response: Response): Promise<void> => {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const { secret, sandbox } = route
  const refusal = refusalOf(request, body, 'customers', { secret, sandbox, now: route.now() })
  if (refusal !== null) {
    response.status(401).json({ error: refusal })
    return
  }
  const wire = customersIn(body)
  if (!wire.ok) {
    response.status(wire.status).json({ error: wire.error })
    return
  }
  const good: IncomingCustomer[] = []
  const rejected: ({ index: number } & CustomerProblem)[] = []
  for (const [index, one] of wire.list.entries()) {
    const parsed = parseCustomer(one)
    if (parsed.ok) good.push(parsed.value)
    else rejected.push({ index, ...parsed.refusal })
  }
  const customers = merged(good)
  const added = customers.length === 0 ? 0 : await route.customers.put(customers, route.clock.now())
  response.json({ added, changed: customers.length - added, rejected })
}

type Parsed =
  | { readonly ok: true; readonly list: readonly unknown[] }
  | { readonly ok: false; readonly status: 400 | 413; readonly error: string }

const customersIn = (body: Buffer): Parsed => {
  let wire: unknown
  try {
    wire = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return { ok: false, status: 400, error: 'The body is not JSON in UTF-8.' }
  }
  if (typeof wire !== 'object' || wire === null || Array.isArray(wire))
    return { ok: false, status: 400, error: 'Send one customer as an object, or {"customers": […]}.' }
  if (!('customers' in wire)) return { ok: true, list: [wire] }
  if (!Array.isArray(wire.customers)) return { ok: false, status: 400, error: '“customers” must be a list.' }
  if (wire.customers.length > mostCustomers) {
    const error = `At most ${mostCustomers} customers a request; this one has ${wire.customers.length}.`
    return { ok: false, status: 413, error }
  }
  return { ok: true, list: wire.customers }
}

const onError =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
    if (status === 413) {
      response.status(413).json({ error: 'The body is larger than 1 MiB. Send fewer customers a request.' })
      return
    }
    if (status !== null && status >= 400 && status < 500) {
      response.status(status).json({ error: 'The body could not be read.' })
      return
    }
    log.error('customers_failed', { error })
    if (error instanceof Fault && error.kind === 'unavailable') {
      const again = 'Customers cannot be stored right now. Send them again.'
      response.set('Retry-After', '5').status(503).json({ error: again })
      return
    }
    response.status(500).json({ error: 'Something is wrong with Ventanilla; its log says what.' })
  }
