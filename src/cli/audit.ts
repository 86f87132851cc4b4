import { auditChains } from '../storage/audit.ts'
import type { Command } from './command.ts'
import { withParts } from './prepare.ts'
import { progress } from './progress.ts'

export const audit: Command = {
  name: 'audit',
  options: {},
  positionals: true,
  run: async (context) => {
    const { positionals, words, out, err } = context
    if (positionals.length !== 1 || positionals[0] !== 'verify') {
      err(words.say('cli.audit.help'))
      return 2
    }
    return withParts(context, async ({ database }) => {
      const show = progress(words.say('cli.audit.progress'))
      const result = await auditChains(database.sql, show.at)
      show.done()
      if (result.broken === null) {
        out(words.say('cli.audit.whole', { cases: result.cases, events: result.events }))
        return 0
      }
      out(words.say(`cli.audit.${result.broken.why}`, { case: result.broken.caseId, seq: result.broken.seq }))
      return 1
    })
  },
}
