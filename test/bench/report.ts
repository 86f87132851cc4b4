/** A measured figure beside its floor: what the machine does at best for the same work, measured in the same run. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** `/s` is better when higher, `ms` and `MB` when lower. */
  readonly unit: '/s' | 'ms' | 'MB'
  readonly floor?: { readonly name: string; readonly value: number }
  /** What the product promises. */
  readonly target?: number
  /** What it promises as a share of the floor, 0 to 1. */
  readonly targetRatio?: number
}

/** One line a figure: name, value, floor, ratio to the floor, and whether the promise is kept. */
export const report = (title: string, figures: readonly Figure[]): void => {
  const lines = [['', 'value', 'floor', 'ratio', 'target'], ...figures.map(lineOf)]
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  const text = lines.map((line) =>
    line
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  )
  process.stdout.write(`${title}\n${text.join('\n')}\n`)
}

/** The middle of several runs of `measure`, which returns a figure. */
export const medianOf = async (runs: number, measure: () => Promise<number>): Promise<number> => {
  const values: number[] = []
  for (let run = 0; run < runs; run += 1) values.push(await measure())
  return values.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

/** `[p50, p99]` of durations in milliseconds. */
export const percentiles = (durations: readonly number[]): readonly [number, number] => {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return [at(0.5), at(0.99)]
}

const lineOf = ({ name, value, unit, floor, target, targetRatio }: Figure): readonly string[] => [
  name,
  `${number(value)} ${unit}`,
  floor === undefined ? '' : `${number(floor.value)} ${unit} (${floor.name})`,
  floor === undefined ? '' : (value / floor.value).toFixed(2),
  [
    ...(target === undefined ? [] : [promise(number(target), unit, isKept(value, unit, target))]),
    ...(targetRatio === undefined || floor === undefined
      ? []
      : [promise(`${number(targetRatio * 100)} %`, unit, isKept(value / floor.value, unit, targetRatio))]),
  ].join(', '),
]

const promise = (what: string, unit: Figure['unit'], kept: boolean): string =>
  `${unit === '/s' ? '≥' : '≤'} ${what} ${kept ? 'kept' : 'MISSED'}`

const isKept = (value: number, unit: Figure['unit'], target: number): boolean =>
  unit === '/s' ? value >= target : value <= target
const number = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
const pad = (cell: string, width: number, column: number): string =>
  column === 1 || column === 3 ? cell.padStart(width) : cell.padEnd(width)
