import { once } from 'node:events'
import { createAssessor } from '../assessor/assessor.ts'
import { scoreLines } from '../assessor/score-lines.ts'
import { defaultAssessmentRules } from '../domain/assessment/default-rules.ts'
import type { AssessmentRules } from '../domain/policy.ts'
import { wallClock } from '../main/wall-clock.ts'
import { type Command, type CommandContext, NotReady } from './command.ts'
import { progress } from './progress.ts'

const batch = 256

/** JSON lines in, JSON lines out, in order, with flat memory. Needs neither a database nor a policy. */
export const score: Command = {
  name: 'score',
  options: { policy: { type: 'boolean' } },
  run: async (context) => {
    const { words, err, values } = context
    if (process.stdin.isTTY) throw new NotReady([words.say('cli.score.help')], 2)
    const rules = values['policy'] === true ? await ownRules(context) : defaultAssessmentRules
    const tools = { assessor: createAssessor(), rules, now: wallClock.now() }
    const show = progress(words.say('cli.score.progress'))
    let done = 0
    let bad = 0
    let waiting: string[] = []
    const flush = async (): Promise<void> => {
      const results = scoreLines(waiting, tools)
      let output = ''
      for (const result of results) {
        done += 1
        if (result.ok) output += `${JSON.stringify(result.line)}\n`
        else {
          bad += 1
          err(words.say('cli.score.badLine', { line: done, why: result.why }))
        }
      }
      waiting = []
      if (!process.stdout.write(output)) await once(process.stdout, 'drain')
      show.at(done, null)
    }
    for await (const lines of linesFrom(process.stdin))
      for (const one of lines) {
        if (one.trim() === '') continue
        waiting.push(one)
        if (waiting.length >= batch) await flush()
      }
    await flush()
    show.done()
    return bad === 0 ? 0 : 1
  },
}

/** Loaded only when they are asked for: what reads a policy knows the database as well. */
const ownRules = async (context: CommandContext): Promise<AssessmentRules> => {
  const { policyOf } = await import('./prepare.ts')
  return (await policyOf(context.env(), context)).assessment
}

/** The lines that end in each chunk, and at last the one that nothing ends: a promise a chunk, not one a line. */
async function* linesFrom(input: NodeJS.ReadStream): AsyncGenerator<readonly string[]> {
  let begun = ''
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = chunk.split('\n')
    lines[0] = `${begun}${lines[0] ?? ''}`
    begun = lines.pop() ?? ''
    yield lines
  }
  yield [begun]
}
