import { createAssessor } from '../../src/assessor/assessor.ts'
import { scoreLines } from '../../src/assessor/score-lines.ts'
import { isTold, readOwn } from '../../src/assessor/training-data.ts'
import { compileLess } from '../../src/cli/compile-less.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import type { Instant } from '../../src/domain/time.ts'
import { heldBytes } from './memory.ts'
import { report } from './report.ts'

/*
 * `ventanilla score` on one core, with reasons: JSON lines in, JSON lines out, beside the floor of reading and writing
 * the lines again. Processor time, so that a busy machine does not spoil it. Cold is the first 20,000 lines of a process:
 * every word is new. The everyday posts of the own texts, some 70 characters each; real posts to airlines have 105, and
 * MODEL.md tells what those take. Target: 10,000 texts a second.
 */
const texts = readOwn(new URL('../../src/assessor/training', import.meta.url).pathname).filter((text) => !isTold(text))
// A tail of its own makes every text another one, as real posts are.
const lines = Array.from({ length: 20_000 }, (_, index) =>
  JSON.stringify({ id: String(index), text: `${texts[index % texts.length]?.text} #${index} w${index % 5_000}` }),
)
const perSecond = (work: () => void): number => {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (1e6 * lines.length) / (user + system)
}

compileLess()
let written = 0
const tools = { assessor: createAssessor(), rules: defaultAssessmentRules, now: 0 as Instant }
const score = () => {
  for (let from = 0; from < lines.length; from += 256)
    for (const result of scoreLines(lines.slice(from, from + 256), tools))
      if (result.ok) written += JSON.stringify(result.line).length
}
const cold = perSecond(score)
const before = heldBytes()
const warm = Math.max(perSecond(score), perSecond(score))
const grown = (heldBytes() - before) / 2 ** 20
const floor = perSecond(() => {
  for (const line of lines) written += JSON.stringify(JSON.parse(line)).length
})
const reading = { name: 'reading and writing the lines', value: floor }
report('ventanilla score', [
  { name: 'texts with reasons, cold', value: cold, unit: '/s', floor: reading, target: 10_000 },
  { name: 'texts with reasons, warm', value: warm, unit: '/s', floor: reading, target: 10_000 },
  { name: 'memory grown over 40,000 texts', value: Math.max(0, grown), unit: 'MB', target: 20 },
])
if (written === 0) throw new Error('nothing was written')
