import type { Assessor } from '../app/ports/assessor.ts'
import type { Signals } from '../domain/assessment/assessment.ts'
import { isProblem, type Nature } from '../domain/assessment/nature.ts'
import type { BrandId, SourceId } from '../domain/ids.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import type { LabelledText } from './training-data.ts'

/** How well the assessor does on one set in one language. */
export interface SetEvaluation extends Omit<Evaluation, 'auc'> {
  readonly set: string
  readonly lang: string
  /** As in `Evaluation`; null where all texts are complaints or none is, so that there is nothing to tell apart. */
  readonly auc: number | null
  /** Mean F1 over the natures that are labelled; null where none is. */
  readonly natureF1: number | null
}

/**
 * Holds the assessor against labelled texts: one row a set and language, in the order they come. The label of an anger
 * set is held against the emotion.
 */
export const assessTexts = (
  texts: readonly LabelledText[],
  { assessor, threshold, onRead = () => undefined }: AssessOptions,
): readonly SetEvaluation[] => {
  const groups = new Map<string, Judging[]>()
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch)
    const signals = assessor.read(
      some.map(({ text, lang }) => ({ text, lang, brand: '' as BrandId, source: '' as SourceId })),
    )
    signals.forEach((read, index) => {
      const text = some[index]
      if (text === undefined) return
      const key = `${text.set}\t${text.lang}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [{ text, read }])
      else group.push({ text, read })
    })
    onRead(Math.min(texts.length, from + batch))
  }
  return [...groups].map(([key, judging]) => {
    const [set = '', lang = ''] = key.split('\t')
    const figures = figuresOf(judging, threshold)
    const { rows, positives, auc } = figures
    return { set, lang, ...figures, auc: positives === 0 || positives === rows ? null : auc }
  })
}

export interface AssessOptions {
  readonly assessor: Assessor
  /** From which P(complaint) on a text counts as flagged. */
  readonly threshold: number
  readonly onRead?: (done: number) => void
}

interface Judging {
  readonly text: LabelledText
  readonly read: Signals
}

const batch = 256

/** The figures as a table of aligned columns, for a terminal or a model card. */
export const evaluationTable = (rows: readonly SetEvaluation[]): string => {
  const cells = [
    ['set', 'lang', 'rows', 'positive', 'precision', 'recall', 'F1', 'AP', 'AUC', 'ECE', 'nature F1'],
    ...rows.map((row) => [
      row.set,
      row.lang,
      String(row.rows),
      percent(row.positives / Math.max(1, row.rows)),
      ...[row.precision, row.recall, row.f1, row.averagePrecision].map(three),
      known(row.auc),
      three(row.calibrationError),
      known(row.natureF1),
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? []
  return `${cells
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`
}

const figuresOf = (judging: readonly Judging[], threshold: number) => {
  const isAnger = judging[0]?.text.set.endsWith('_anger') ?? false
  const judged = judging.flatMap(({ text: { label }, read }) =>
    label === null ? [] : [{ p: isAnger ? read.emotion.load : read.complaint, label }],
  )
  const guesses = judging.flatMap(({ text: { nature, label }, read }) => {
    const guess = read.natures.find(({ nature: kind }) => isProblem(kind))?.nature
    return nature === null || !isProblem(nature) || label !== 1 || guess === undefined ? [] : [{ nature, guess }]
  })
  return { ...evaluate(judged, threshold), natureF1: macroF1(guesses) }
}

const macroF1 = (guesses: readonly { readonly nature: Nature; readonly guess: Nature }[]): number | null => {
  const kinds = [...new Set(guesses.map(({ nature }) => nature))]
  if (kinds.length < 2) return null
  const f1Of = (kind: Nature): number => {
    const hits = guesses.filter(({ nature, guess }) => nature === kind && guess === kind).length
    const said = guesses.filter(({ guess }) => guess === kind).length
    const were = guesses.filter(({ nature }) => nature === kind).length
    return (2 * hits) / Math.max(1, said + were)
  }
  return kinds.reduce((sum, kind) => sum + f1Of(kind), 0) / kinds.length
}

const known = (value: number | null): string => (value === null ? '–' : three(value))
const three = (value: number): string => value.toFixed(3)
const percent = (share: number): string => `${Math.round(100 * share)} %`
