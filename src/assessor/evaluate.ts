/** How well probabilities fit labels. */
export interface Evaluation {
  readonly rows: number
  readonly positives: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Average precision: how good the order is, whatever the threshold. */
  readonly averagePrecision: number
  /** How often a complaint ranks above a text that is none: 0.5 is chance. */
  readonly auc: number
  /** F1 when as many are flagged as there are complaints. */
  readonly f1AtPrevalence: number
  /** Expected calibration error over ten bins: how far probabilities are from what happens. */
  readonly calibrationError: number
}

export interface Judged {
  readonly p: number
  readonly label: 0 | 1
}

export const evaluate = (judged: readonly Judged[], threshold: number): Evaluation => {
  const positives = judged.reduce((sum, { label }) => sum + label, 0)
  const flagged = judged.filter(({ p }) => p >= threshold)
  const hits = flagged.reduce((sum, { label }) => sum + label, 0)
  const ordered = [...judged].sort((a, b) => b.p - a.p)
  return {
    rows: judged.length,
    positives,
    precision: ratio(hits, flagged.length),
    recall: ratio(hits, positives),
    f1: ratio(2 * hits, flagged.length + positives),
    averagePrecision: averagePrecision(ordered),
    auc: areaUnderCurve(ordered),
    f1AtPrevalence: ratio(hitsAmongFirst(ordered, positives), positives),
    calibrationError: calibrationError(judged),
  }
}

/** Ties share the precision at their end, so that the order of equal scores cannot flatter anybody. */
const averagePrecision = (ordered: readonly Judged[]): number => {
  const positives = ordered.reduce((sum, { label }) => sum + label, 0)
  let found = 0
  let area = 0
  for (let at = 0; at < ordered.length; ) {
    let next = at
    let hits = 0
    while (next < ordered.length && ordered[next]?.p === ordered[at]?.p) {
      hits += ordered[next]?.label ?? 0
      next += 1
    }
    found += hits
    area += hits * (found / next)
    at = next
  }
  return ratio(area, positives)
}

/** Of equal scores at the bound, the share that fits in. */
const hitsAmongFirst = (ordered: readonly Judged[], count: number): number => {
  const bound = ordered[count - 1]?.p
  if (bound === undefined) return 0
  const above = ordered.filter(({ p }) => p > bound)
  const equal = ordered.filter(({ p }) => p === bound)
  const labelled = (some: readonly Judged[]): number => some.reduce((sum, { label }) => sum + label, 0)
  return labelled(above) + (labelled(equal) * (count - above.length)) / equal.length
}

const areaUnderCurve = (ordered: readonly Judged[]): number => {
  let above = 0
  let area = 0
  for (let at = 0; at < ordered.length; ) {
    let next = at
    let hits = 0
    while (next < ordered.length && ordered[next]?.p === ordered[at]?.p) {
      hits += ordered[next]?.label ?? 0
      next += 1
    }
    area += (next - at - hits) * (above + hits / 2)
    above += hits
    at = next
  }
  return ratio(area, above * (ordered.length - above))
}

const calibrationError = (judged: readonly Judged[]): number => {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, p: 0, label: 0 }))
  for (const { p, label } of judged) {
    const bin = bins[Math.min(9, Math.floor(p * 10))]
    if (bin === undefined) continue
    bin.count += 1
    bin.p += p
    bin.label += label
  }
  return ratio(
    bins.reduce((sum, { p, label }) => sum + Math.abs(p - label), 0),
    judged.length,
  )
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
