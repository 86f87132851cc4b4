import type { Router } from 'express'
import type { Log } from '../../app/ports/log.ts'
import { isKnownSource, type ReceiveMentions } from '../../app/receive-mentions.ts'
import type { Policy } from '../../domain/policy.ts'
import { refused, signedListRouter } from '../signed-list.ts'

export interface IngestRoute {
  readonly receive: ReceiveMentions
  readonly policy: Policy
  readonly secret: string | null
  /** Without a secret the sandbox takes mentions from this machine; nobody else takes any. */
  readonly sandbox: boolean
  readonly log: Log
  readonly now: () => number
}

/** `POST /ingest/{source}`: mentions in. Everything it answers 202 to is committed. */
export const ingestRouter = ({ receive, policy, secret, sandbox, log, now }: IngestRoute): Router =>
  signedListRouter({
    method: 'POST',
    path: '/:source',
    one: 'mention',
    many: 'mentions',
    sandbox,
    log,
    failure: 'ingest_failed',
    now,
    expect: (request) => {
      const source = String(request.params['source'])
      if (!isKnownSource(policy, source))
        return refused(404, `Unknown source “${source.slice(0, 60)}”. Name it under sources: in the policy.`)
      return {
        secret: policy.sources[source]?.secret ?? secret,
        take: async (mentions) => ({ status: 202, body: await receive(source, mentions) }),
      }
    },
  })
