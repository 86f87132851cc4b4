import { parseArgs } from 'node:util'
import { createAssessor } from '../../src/assessor/assessor.ts'
import { evaluate, type Judged } from '../../src/assessor/evaluate.ts'
import { readLabelled } from '../../src/assessor/training-data.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import { problemNatures } from '../../src/domain/assessment/nature.ts'
import { severities } from '../../src/domain/assessment/severity.ts'
import type { BrandId, SourceId } from '../../src/domain/ids.ts'
import { learn } from '../../src/domain/learning/learn.ts'
import { learnNature } from '../../src/domain/learning/nature.ts'
import { scaled, shrunkFit } from '../../src/domain/learning/platt.ts'
import { learnSeverity } from '../../src/domain/learning/severity.ts'
import { hourMs, instant } from '../../src/domain/time.ts'
import { decided, dice, texts } from '../support/decisions.ts'
import { type Figure, medianOf, report } from './report.ts'

/*
 * What learning a group anew costs, after each decision of staff, and what it brings:
 *
 *   node test/bench/learning.ts [--judge SET.tsv …]
 *
 * The floor of the cost is one fit of the same decisions, without the proof that it wins on later ones. With --judge,
 * staff answer as the labels say: learned from so many texts of a set, judged on the rest of it.
 */
const { values } = parseArgs({ options: { judge: { type: 'string', multiple: true, default: [] } } })
const { severityAtRisk, postAtComplaint } = defaultAssessmentRules

const msOf = (runs: number, work: () => unknown): Promise<number> =>
  medianOf(runs, async () => {
    const beganMs = performance.now()
    work()
    return performance.now() - beganMs
  })

const figures: Figure[] = []
for (const count of [30, 100, 300, 600]) {
  const decisions = decided(texts(count, { shift: 1 }))
  const now = instant(count * 2 * hourMs)
  const equal = decisions.map((one) => ({ ...one, weight: 1 }))
  const fitMs = await msOf(20, () => shrunkFit(equal))
  const floor = { name: 'one fit, unproved', value: fitMs }
  const name = `learn P(complaint) anew from ${count} decisions`
  figures.push({ name, value: await msOf(5, () => learn(decisions, now)), unit: 'ms', floor, target: 250 })
  const roll = dice(count)
  const triages = decisions.map(({ at }) => ({
    at,
    risk: 100 * roll(),
    is: severities[Math.floor(4 * roll())] ?? 'low',
  }))
  const severityMs = await msOf(5, () => learnSeverity(triages, severityAtRisk))
  figures.push({ name: `learn severity anew from ${count} triages`, value: severityMs, unit: 'ms', floor, target: 250 })
  const named = triages.map(({ at }) => ({
    at,
    was: problemNatures[Math.floor(5 * roll())] ?? 'failure',
    is: 'price' as const,
  }))
  const natureMs = await msOf(5, () => learnNature(named))
  figures.push({ name: `learn natures anew from ${count} triages`, value: natureMs, unit: 'ms', floor, target: 250 })
}
report('Learning a group anew', figures)

for (const file of values.judge) {
  const labelled = readLabelled(file).flatMap(({ label, ...text }) => (label === null ? [] : [{ ...text, label }]))
  const signals = createAssessor().read(
    labelled.map(({ text, lang }) => ({ text, lang, brand: '' as BrandId, source: '' as SourceId })),
  )
  const roll = dice(7)
  const judged = labelled
    .map(({ label }, index): Judged & { order: number } => ({
      p: signals[index]?.complaint ?? 0,
      label,
      order: roll(),
    }))
    .sort((one, other) => one.order - other.order)
  const rest = judged.slice(Math.min(600, Math.floor(judged.length / 2)))
  const told = ({ f1, averagePrecision, calibrationError }: ReturnType<typeof evaluate>): string =>
    [f1, averagePrecision, calibrationError].map((value) => value.toFixed(3)).join('  ')
  process.stdout.write(`\n${file}: F1, AP, ECE on ${rest.length} texts\n`)
  for (const count of [0, 30, 100, 300, 600]) {
    if (judged.length - rest.length < count) continue
    const decisions = decided(judged.slice(0, count).map(({ p, label }) => ({ score: p, isComplaint: label === 1 })))
    const { platt, isOn } = learn(decisions, instant(count * 2 * hourMs))
    const after = rest.map((one) => ({ ...one, p: isOn ? scaled(one.p, platt) : one.p }))
    const state = count === 0 ? 'as read (floor)' : `${count} decisions, ${isOn ? 'used' : 'not used'}`
    process.stdout.write(`${state.padEnd(24)}  ${told(evaluate(after, postAtComplaint))}\n`)
  }
}
