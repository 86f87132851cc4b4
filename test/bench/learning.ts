import { parseArgs } from 'node:util'
import { createAssessor } from '../../src/assessor/assessor.ts'
import { evaluate, type Judged } from '../../src/assessor/evaluate.ts'
import { readLabelled } from '../../src/assessor/training-data.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import { namedHere, serviceShares } from '../../src/domain/assessment/naming.ts'
import { isProblem, isService, serviceNatures } from '../../src/domain/assessment/nature.ts'
import { severities } from '../../src/domain/assessment/severity.ts'
import type { BrandId, SourceId } from '../../src/domain/ids.ts'
import { learn } from '../../src/domain/learning/learn.ts'
import { learnNature } from '../../src/domain/learning/nature.ts'
import { scaled, shrunkFit } from '../../src/domain/learning/platt.ts'
import { learnSeverity } from '../../src/domain/learning/severity.ts'
import { hourMs, instant } from '../../src/domain/time.ts'
import { decided, dice, texts, voice } from '../support/decisions.ts'
import { type Figure, medianOf, report } from './report.ts'

/*
 * What learning a group anew costs, after each decision of staff, and what it brings:
 *
 *   node test/bench/learning.ts [--judge SET.tsv …]
 *
 * The floor of the cost is one fit of the same decisions, without the proof that it wins on later ones. With --judge,
 * staff answer as the labels say: learned from so many texts of a set, judged on the rest of it; the mean of ten draws.
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
  const triages = decisions.map((one) => ({
    ...one,
    risk: 100 * roll(),
    is: severities[Math.floor(4 * roll())] ?? 'low',
  }))
  const severityMs = await msOf(5, () => learnSeverity(triages, severityAtRisk, now))
  figures.push({ name: `learn severity anew from ${count} triages`, value: severityMs, unit: 'ms', floor, target: 250 })
  const named = triages.map((one) => ({
    ...one,
    shares: serviceShares(serviceNatures.map((nature) => ({ nature, p: roll() }))),
    is: serviceNatures[Math.floor(2 * roll())] ?? 'failure',
  }))
  const natureMs = await msOf(5, () => learnNature(named, now))
  figures.push({ name: `learn natures anew from ${count} triages`, value: natureMs, unit: 'ms', floor, target: 250 })
}
report('Learning a group anew', figures)

const draws = 10
const counts = [0, 30, 100, 300, 600] as const
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
/** The same texts in another order for each draw. */
const drawn = <One>(all: readonly One[], draw: number): readonly One[] => {
  const roll = dice(7 + draw)
  return all
    .map((one) => ({ one, order: roll() }))
    .sort((one, other) => one.order - other.order)
    .map(({ one }) => one)
}
/** For each number of decisions: learned from the first texts of a draw, judged on those that no draw learns from. */
const judge = <One>(
  all: readonly One[],
  learnedFrom: (
    known: readonly One[],
    rest: readonly One[],
  ) => { readonly isOn: boolean; readonly figures: readonly number[] },
): void => {
  const most = Math.min(600, Math.floor(all.length / 2))
  for (const count of counts.filter((one) => one <= most)) {
    const results = Array.from({ length: draws }, (_, draw) => {
      const order = drawn(all, draw)
      return learnedFrom(order.slice(0, count), order.slice(most))
    })
    const used = results.filter(({ isOn }) => isOn).length
    const state = count === 0 ? 'as read (floor)' : `${count} decisions, used in ${used} of ${draws}`
    const shown = results[0]?.figures.map((_, at) => mean(results.map(({ figures: one }) => one[at] ?? 0)).toFixed(3))
    process.stdout.write(`${state.padEnd(34)}  ${shown?.join('  ')}\n`)
  }
}

for (const file of values.judge) {
  const labelled = readLabelled(file).flatMap(({ label, ...text }) => (label === null ? [] : [{ ...text, label }]))
  const signals = createAssessor().read(
    labelled.map(({ text, lang }) => ({ text, lang, brand: '' as BrandId, source: '' as SourceId })),
  )
  const read = labelled.flatMap((about, index) => {
    const one = signals[index]
    return one === undefined ? [] : [{ ...about, p: one.complaint, natures: one.natures }]
  })
  process.stdout.write(`\n${file}: F1, AP, ECE of complaints\n`)
  judge<Judged>(read, (known, rest) => {
    const decisions = decided(known.map(({ p, label }) => ({ score: p, isComplaint: label === 1 })))
    const { platt, isOn } = learn(decisions, instant(known.length * 2 * hourMs))
    const after = rest.map((one) => ({ ...one, p: isOn ? scaled(one.p, platt) : one.p }))
    const { f1, averagePrecision, calibrationError } = evaluate(after, postAtComplaint)
    return { isOn, figures: [f1, averagePrecision, calibrationError] }
  })
  const named = read.flatMap(({ nature, natures }) => {
    const asRead = natures.find((one) => isProblem(one.nature))?.nature
    return nature !== null && isService(nature) && asRead !== undefined ? [{ is: nature, asRead, natures }] : []
  })
  if (named.length < 100) continue
  process.stdout.write(`${file}: mean F1 of natures, share rightly named\n`)
  judge(named, (known, rest) => {
    const triages = known.map(({ is, natures }, index) => ({ ...voice(index), is, shares: serviceShares(natures) }))
    const { shifts, isOn } = learnNature(triages, instant(known.length * 2 * hourMs))
    const after = rest.map(({ is, asRead, natures }) => ({
      is,
      as: isOn ? namedHere(asRead, natures, shifts) : asRead,
    }))
    const f1s = [...new Set(rest.map(({ is }) => is))].map((nature) => {
      const right = after.filter(({ is, as }) => is === nature && as === nature).length
      return (2 * right) / after.reduce((sum, { is, as }) => sum + Number(is === nature) + Number(as === nature), 0)
    })
    return { isOn, figures: [mean(f1s), mean(after.map(({ is, as }) => Number(is === as)))] }
  })
}
