import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type RequestHandler, Router } from 'express'
import type { Gateway } from '../../app/ports/gateway.ts'
import { sandboxGateway } from './gateway.ts'
import { guard } from './guard.ts'
import { namesOf } from './identity.ts'
import type { SandboxOptions } from './options.ts'
import { sandboxRoutes } from './routes.ts'
import { openStream } from './stream.ts'

export interface SandboxPlatform {
  readonly gateway: Gateway
  /** The page at `/` and what it talks to below `/sandbox/`; to be mounted after everything else. */
  readonly mount: { readonly path: '/'; readonly router: Router }
  /** Ends the streams of open pages, so that the server can close. */
  close(): void
}

/** A chat of our own, in one page: to try Ventanilla, to develop and to test it without Slack or Teams. */
export const sandboxPlatform = (options: SandboxOptions): SandboxPlatform => {
  const nameOf = namesOf(options.policy)
  const stream = openStream({ ...options, nameOf })
  const router = Router()
  router.get('/', guard, servePage('index.html'))
  for (const name of pageFiles) router.get(`/sandbox/page/${name}`, guard, servePage(name))
  router.use('/sandbox', guard, sandboxRoutes(options, stream, nameOf))
  return {
    gateway: sandboxGateway({ ...options, changed: stream.wake }),
    mount: { path: '/', router },
    close: stream.close,
  }
}

const pageFolder = join(import.meta.dirname, 'page')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const pageFiles: readonly string[] = readdirSync(pageFolder).filter((name) => extname(name) in types)

/** As the files are: no build step. Read at each request, so that a change is seen by reloading the page. */
const servePage =
  (name: string): RequestHandler =>
  (_request, response) => {
    response.type(types[extname(name)] ?? 'text/plain').send(readFileSync(join(pageFolder, name)))
  }
