import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createAssessor } from '../../src/assessor/assessor.ts'
import { evaluate, type Judged } from '../../src/assessor/evaluate.ts'
import { groupsOf, scoreOf } from '../../src/assessor/linear-model.ts'
import { complaintFeatures, complaintHead, type Read, readAll, wordFeatures } from '../../src/assessor/train-heads.ts'
import { isHeldOut, isOwn, type LabelledText, readLabelled, readOwn } from '../../src/assessor/training-data.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import type { BrandId, SourceId } from '../../src/domain/ids.ts'
import { lexicons } from './lexicons.ts'

/*
 * How well the assessor judges, beside lexicon packages in the same harness, as tables for the model card:
 *
 *   npm run train -- --data FOLDER --holdout --out HELD
 *   node test/bench/assessor.ts --judge SET.tsv … --held-out HELD/model.json --training FOLDER/complaint.tsv [--ablation] [--mistakes 20]
 *
 * Sets given by --judge are read with the shipped weights, the kept fifth of the training sets with weights that have
 * not seen it. With --ablation the complaint head is trained again without one part at a time.
 */
const { values } = parseArgs({
  options: {
    judge: { type: 'string', multiple: true, default: [] },
    'held-out': { type: 'string' },
    training: { type: 'string' },
    ablation: { type: 'boolean', default: false },
    mistakes: { type: 'string', default: '0' },
  },
})
const threshold = defaultAssessmentRules.postAtComplaint
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const three = (value: number): string => value.toFixed(3).replace(/^0/, '')
const row = (...cells: readonly string[]): void => say(`| ${cells.join(' | ')} |`)

const isPost = ({ set }: LabelledText): boolean => set.endsWith('_tweets')
const training = values.training === undefined ? [] : readLabelled(values.training)
const kept = training.filter((text) => isPost(text) && isHeldOut(text))
const judging = values.judge.flatMap((path) => readLabelled(path))

interface Guess extends Judged {
  readonly about: LabelledText
}
const guesses = (texts: readonly LabelledText[], model?: string): readonly Guess[] => {
  const assessor = createAssessor(model === undefined ? {} : { model: pathToFileURL(model) })
  const read = assessor.read(
    texts.map(({ text, lang }) => ({ text, lang, brand: '' as BrandId, source: '' as SourceId })),
  )
  return texts.flatMap((about, index) => {
    const p = read[index]?.complaint
    return about.label === null || p === undefined ? [] : [{ p, label: about.label, about }]
  })
}
const judged = [...guesses(judging), ...(values['held-out'] === undefined ? [] : guesses(kept, values['held-out']))]
const bySet = Map.groupBy(judged, ({ about }) => about.set)
const others = await lexicons()

say(`Flagged from ${threshold} on; lexicons at their own threshold (below neutral), F1 / AP.\n`)
row('set', 'rows', 'complaints', 'precision', 'recall', 'F1', 'AP', 'AUC', 'ECE', ...others.map(({ name }) => name))
row(...Array.from({ length: 9 + others.length }, () => '---'))
for (const [set, rows] of bySet) {
  const ours = evaluate(rows, threshold)
  const theirs = await Promise.all(
    others.map(async ({ langs, badness }) => {
      const lang = rows[0]?.about.lang ?? 'en'
      if (!langs.includes(lang)) return '–'
      const scored = await Promise.all(
        rows.map(async ({ about, label }) => ({ p: await badness(about.text, lang), label })),
      )
      const { f1, averagePrecision } = evaluate(scored, Number.MIN_VALUE)
      return `${three(f1)} / ${three(averagePrecision)}`
    }),
  )
  const { precision, recall, f1, averagePrecision, auc, calibrationError } = ours
  const figures = [precision, recall, f1, averagePrecision, auc, calibrationError].map(three)
  row(set, String(ours.rows), `${Math.round((100 * ours.positives) / ours.rows)} %`, ...figures, ...theirs)
}

if (values.ablation) {
  const own = readOwn(new URL('../../src/assessor/training', import.meta.url).pathname)
  const known = [...training.filter((text) => !(isPost(text) && isHeldOut(text))), ...own]
  const reads = readAll(known, () => undefined)
  const asked = readAll([...judging, ...kept], () => undefined)
  const without = (isLeftOut: (about: LabelledText) => boolean) => reads.filter(({ about }) => !isLeftOut(about))
  const whole = { marks: true, pieces: true, bits: 16 }
  const trials: readonly (readonly [string, readonly Read[], typeof whole])[] = [
    ['everything', reads, whole],
    ['without tones, cues, topics, subjects and facts', reads, { ...whole, marks: false }],
    ['without pieces of words', reads, { ...whole, pieces: false }],
    ['without own texts', without(isOwn), whole],
    ['without tweets', without(isPost), whole],
    ['without Reddit and BRIGHTER', without(({ set }) => /goemo|brighter/.test(set)), whole],
    ['without banks and cars', without(({ set }) => /cfpb|nhtsa|banking|nlupp/.test(set)), whole],
    ['16,384 buckets instead of 65,536', reads, { ...whole, bits: 14 }],
  ]
  const sets = [...new Set(asked.map(({ about }) => about.set))]
  say('\nAverage precision of the complaint head alone.\n')
  row('trained', ...sets)
  row(...Array.from({ length: 1 + sets.length }, () => '---'))
  for (const [name, some, sight] of trials) {
    const [head] = groupsOf([[complaintHead(some, sight)]])
    const p = asked.map((read) => scoreOf(head, sight.marks ? complaintFeatures(read) : wordFeatures(read)))
    row(
      name,
      ...sets.map((set) => {
        const scored = asked.flatMap(({ about }, index) =>
          about.set === set && about.label !== null ? [{ p: p[index] ?? 0, label: about.label }] : [],
        )
        return three(evaluate(scored, 0).averagePrecision)
      }),
    )
  }
}

const probes = readFileSync(new URL('probe.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
say(`\n${probes.length} hand-written probes are held to bounds in test/unit/assessor/probe.test.ts.`)

for (const [lang, rows] of Map.groupBy(judged, ({ about }) => about.lang)) {
  const worst = rows
    .toSorted((a, b) => Math.abs(b.p - b.label) - Math.abs(a.p - a.label))
    .slice(0, Number(values.mistakes))
  if (worst.length > 0) say(`\nWorst mistakes, ${lang}:\n`)
  for (const { p, label, about } of worst) say(`- ${about.set} ${about.id}: ${three(p)} for a ${label}: ${about.text}`)
}
