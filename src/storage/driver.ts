import { createRequire, registerHooks } from 'node:module'
import type Postgres from 'postgres'

/**
 * The postgres.js driver, with what 3.4.9 gets wrong when a connection breaks put right as it is loaded. Unrepaired, a
 * restart of the database leaves connections that never answer again (every query on them ends in CONNECT_TIMEOUT),
 * ends the process with an uncaught TypeError when it hits a transaction, and can run the rest of a broken transaction
 * inside somebody else's. Reported upstream: github.com/porsager/postgres issues 1133, 1193, 1208, 1216 and pull requests 1209,
 * 1214, 1215. `test/integration/storage-restart.test.ts` shows whether a repair is still needed.
 *
 * The CommonJS build is loaded because drizzle requires that one too: one copy in memory.
 */
type Repair = readonly [before: string, after: string]

const repairs: Readonly<Record<string, readonly Repair[]>> = {
  '/cjs/src/connection.js': [
    // A transaction's next statement after its connection has gone: refuse it, and leave the connection in its queue.
    [
      `  function execute(q) {\n`,
      `  function execute(q) {\n    if (!socket) {\n      queryError(q, Errors.connection('CONNECTION_CLOSED', options))\n      return true\n    }\n`,
    ],
    // A write that comes after the end, of the password exchange for one, has nowhere to go.
    [
      `  function nextWrite(fn) {\n`,
      `  function nextWrite(fn) {\n    if (!socket) {\n      chunk = nextWriteTimer = null\n      return false\n    }\n`,
    ],
    // A cancelled timer that is not forgotten stops every later write; unsent bytes would precede the next greeting.
    [
      `    clearImmediate(nextWriteTimer)\n    if (socket) {`,
      `    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    if (socket) {`,
    ],
    [
      `    clearImmediate(nextWriteTimer)\n    socket.removeListener`,
      `    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener`,
    ],
    // The question about array types is nobody's query; whoever waits for the connection is told by other means.
    [`        return fetchArrayTypes()\n`, `        return fetchArrayTypes().catch(noop)\n`],
    // Only a list of hosts is tried in turn; a single one that hangs up during the greeting would be tried forever.
    [
      `    if (initial)\n      return reconnect()\n`,
      `    if (initial && options.host.length > 1)\n      return reconnect()\n`,
    ],
    // Whatever waits for an answer learns that none will come, and nothing of it reaches the next connection.
    [
      `    !hadError && (query || sent.length) && error(Errors.connection('CONNECTION_CLOSED', options, socket))\n`,
      `    if (query || sent.length || initial) {\n      const failure = errorResponse || Errors.connection('CONNECTION_CLOSED', options, socket)\n      errored(failure)\n      while (sent.length) queryError(sent.shift(), failure)\n    }\n    query = results = errorResponse = null\n    result = new Result()\n    rows = 0\n`,
    ],
  ],
  '/cjs/src/index.js': [
    // A transaction ends with its connection, even if that connection is open again for others by now.
    [
      `        new Promise((_, reject) => connection.onclose = reject)\n`,
      `        new Promise((_, reject) => connection.onclose = e => {\n          lost = e\n          while (queries.length) queries.shift().reject(e)\n          reject(e)\n        })\n`,
    ],
    [
      `      , connection\n      , prepare = null\n`,
      `      , connection\n      , lost = null\n      , prepare = null\n`,
    ],
    [
      `        q.catch(e => uncaughtError || (uncaughtError = e))\n`,
      `        q.catch(e => uncaughtError || (uncaughtError = e))\n        if (lost) return q.reject(lost)\n`,
    ],
  ],
}

const loadRepaired = (): typeof Postgres => {
  const done = new Set<string>()
  const hooks = registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context)
      const file = Object.keys(repairs).find((path) => url.endsWith(`/node_modules/postgres${path}`))
      if (file === undefined) return loaded
      if (typeof loaded.source !== 'string' && !ArrayBuffer.isView(loaded.source))
        throw new Error(`No source of ${url}`)
      const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source)
      done.add(file)
      return { ...loaded, source: repaired(source, repairs[file] ?? []) }
    },
  })
  try {
    const require = createRequire(import.meta.url)
    const driver = require('postgres') as typeof Postgres & { repaired?: true }
    if (done.size !== Object.keys(repairs).length && driver.repaired !== true)
      throw new Error('postgres.js was loaded before storage/driver.ts; everything must take it from there')
    driver.repaired = true
    return driver
  } finally {
    hooks.deregister()
  }
}

const repaired = (source: string, list: readonly Repair[]): string =>
  list.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2)
      throw new Error(`This version of postgres.js is not the one that storage/driver.ts repairs; look for:\n${before}`)
    return text.replace(before, () => after)
  }, source)

export const postgres = loadRepaired()
