/** The option a person most likely meant, or null when none is close: one slip in three characters at most. */
export const nearest = (word: string, options: readonly string[]): string | null => {
  const folded = fold(word)
  const ranked = options
    .map((option) => ({ option, slips: distance(folded, fold(option)) }))
    .filter(({ option, slips }) => slips <= Math.max(1, Math.floor(Math.max(word.length, option.length) / 3)))
    .sort((a, b) => a.slips - b.slips)
  return ranked[0]?.option ?? null
}

const fold = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '')

/** Optimal string alignment: a swap of neighbours counts as one slip, since that is how keys are mistyped. */
const distance = (from: string, to: string): number => {
  // A key that long is no slip of a word of ours, and the table would grow with its square.
  if (from.length > 80 || to.length > 80) return Number.POSITIVE_INFINITY
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const at = (up: number, left: number): number => (up === 0 ? line : rows[row - up])?.[column - left] ?? 0
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      line.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (same ? 0 : 1), ...(swapped ? [at(2, 2) + 1] : [])))
    }
    rows.push(line)
  }
  return rows[from.length]?.[to.length] ?? 0
}
