import { createAssessor } from '../assessor/assessor.ts'
import { scoreLines } from '../assessor/score-lines.ts'
import { defaultAssessmentRules } from '../domain/assessment/default-rules.ts'
import type { AssessmentRules } from '../domain/policy.ts'
import { wallClock } from '../main/wall-clock.ts'
import { type Command, type CommandContext, NotReady } from './command.ts'
import { compileLess } from './compile-less.ts'
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
    compileLess()
    const tools = { assessor: createAssessor(), rules, now: wallClock.now() }
    // What cannot be written is told by the write itself.
    process.stdout.on('error', () => {})
    const show = progress(words.say('cli.score.progress'))
    let done = 0
    let bad = 0
    let waiting: Line[] = []
    const flush = async (): Promise<void> => {
      const results = scoreLines(
        waiting.map(({ text }) => text),
        tools,
      )
      let output = ''
      for (const [index, result] of results.entries()) {
        done += 1
        if (result.ok) output += `${JSON.stringify(result.line)}\n`
        else {
          bad += 1
          err(words.say('cli.score.badLine', { line: waiting[index]?.number ?? done, why: result.why }))
        }
      }
      waiting = []
      await written(output)
      show.at(done, null)
    }
    let number = 0
    try {
      for await (const lines of linesFrom(process.stdin))
        for (const text of lines) {
          number += 1
          if (text.trim() === '') continue
          waiting.push({ number, text })
          if (waiting.length >= batch) await flush()
        }
      await flush()
    } catch (error) {
      // Whoever reads has read enough, as `head` does.
      if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
    } finally {
      show.done()
    }
    return bad === 0 ? 0 : 1
  },
}

/** With the number it has in the input, blank lines counted. */
interface Line {
  readonly number: number
  readonly text: string
}

/** Rejects when it cannot be written, as to a full disk or a pipe that nobody reads any more. */
const written = (output: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(output, (error) => (error == null ? resolve() : reject(error)))
  })

/** Loaded only when they are asked for: what reads a policy knows the database as well. */
const ownRules = async (context: CommandContext): Promise<AssessmentRules> => {
  const { policyOf } = await import('./prepare.ts')
  return (await policyOf(context.env(), context)).assessment
}

/** The lines that end in each chunk, and at last the one that nothing ends: a promise a chunk, not one a line. */
async function* linesFrom(input: NodeJS.ReadStream): AsyncGenerator<readonly string[]> {
  let begun = ''
  let isFirst = true
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    // Spreadsheets and shells of Windows begin a file with a byte order mark.
    const lines = (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n')
    isFirst = false
    lines[0] = `${begun}${lines[0] ?? ''}`
    begun = lines.pop() ?? ''
    yield lines
  }
  yield [begun]
}
