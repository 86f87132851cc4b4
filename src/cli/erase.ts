import { eraseAuthor } from '../storage/erase.ts'
import { type Command, NotReady } from './command.ts'
import { withParts } from './prepare.ts'

export const erase: Command = {
  name: 'erase',
  options: { author: { type: 'string' }, source: { type: 'string' }, yes: { type: 'boolean' } },
  run: (context) => {
    const { values, words, out } = context
    const { author, source } = values
    if (typeof author !== 'string' || typeof source !== 'string') throw new NotReady([words.say('cli.erase.help')], 2)
    return withParts(context, async ({ database, clock }) => {
      const erased = await eraseAuthor(database.sql, {
        source,
        author,
        apply: values['yes'] === true,
        now: clock.now(),
      })
      out(words.say(values['yes'] === true ? 'cli.erase.done' : 'cli.erase.would', { ...erased }))
      return erased.mentions + erased.cases === 0 ? 1 : 0
    })
  },
}
