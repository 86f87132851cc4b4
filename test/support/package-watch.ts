import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

/**
 * Loaded into a bot before its own code (`--import`). It writes the name of every package whose code is read into the
 * file PACKAGES_READ, one a line, and keeps those of PACKAGES_BARRED, commas between, from being read at all.
 */
const file = process.env['PACKAGES_READ'] ?? ''
const barred = (process.env['PACKAGES_BARRED'] ?? '').split(',').filter((name) => name !== '')
const seen = new Set<string>()

registerHooks({
  load(url, context, next) {
    const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? []
    if (name !== undefined && !seen.has(name)) {
      if (barred.includes(name)) throw new Error(`${name} is not to be read`)
      seen.add(name)
      if (file !== '') appendFileSync(file, `${name}\n`)
    }
    return next(url, context)
  },
})
