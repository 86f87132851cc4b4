import type { DifferencePart } from './card.ts'

/**
 * What changed from one text to the next, word by word. Joining all but the removed parts gives the later text, all
 * but the added ones the earlier. Texts too different or too long to compare well come out as one removal and one
 * addition: true, if not short.
 */
export const difference = (before: string, after: string): readonly DifferencePart[] => {
  const was = wordsOf(before)
  const is = wordsOf(after)
  const head = commonHead(was, is)
  const tail = commonTail(was, is, head)
  const oldMiddle = was.slice(head, was.length - tail)
  const newMiddle = is.slice(head, is.length - tail)
  return joined([
    { change: 'same', text: is.slice(0, head).join('') },
    ...middle(oldMiddle, newMiddle),
    { change: 'same', text: is.slice(is.length - tail).join('') },
  ])
}

/** Long stretches that stayed the same, shortened to their ends, so that what changed stands out. */
export const shortened = (parts: readonly DifferencePart[], keep: number): readonly DifferencePart[] =>
  parts.map((part, index) => {
    const { change, text } = part
    if (change !== 'same' || text.length <= 2 * keep + 5) return part
    const start = index === 0 ? '' : headOf(text, keep)
    const end = index === parts.length - 1 ? '' : tailOf(text, keep)
    return { change, text: `${start} … ${end}` }
  })

/** Myers' search costs words × changes; past this many changes the texts are two texts. */
const mostChanges = 400

/** Words with the blanks after them; a language without blanks is compared character by character, in pieces. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}\p{M}]{1,20}|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []

const commonHead = (was: readonly string[], is: readonly string[]): number => {
  const most = Math.min(was.length, is.length)
  let head = 0
  while (head < most && was[head] === is[head]) head += 1
  return head
}

const commonTail = (was: readonly string[], is: readonly string[], head: number): number => {
  const most = Math.min(was.length, is.length) - head
  let tail = 0
  while (tail < most && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail += 1
  return tail
}

const middle = (was: readonly string[], is: readonly string[]): readonly DifferencePart[] => {
  const trace = search(was, is)
  return trace === null
    ? [
        { change: 'removed', text: was.join('') },
        { change: 'added', text: is.join('') },
      ]
    : walkBack(trace, was, is)
}

/** Myers 1986, “An O(ND) difference algorithm”: the furthest place reached on each diagonal after each change. */
const search = (was: readonly string[], is: readonly string[]): readonly Int32Array[] | null => {
  const most = Math.min(was.length + is.length, mostChanges)
  const furthest = new Int32Array(2 * most + 3)
  const middleOf = most + 1
  const trace: Int32Array[] = []
  for (let changes = 0; changes <= most; changes += 1) {
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const below = furthest[middleOf + diagonal - 1] ?? 0
      const above = furthest[middleOf + diagonal + 1] ?? 0
      let x = diagonal === -changes || (diagonal !== changes && below < above) ? above : below + 1
      let y = x - diagonal
      while (x < was.length && y < is.length && was[x] === is[y]) {
        x += 1
        y += 1
      }
      furthest[middleOf + diagonal] = x
      if (x >= was.length && y >= is.length) return trace
    }
    // Only the diagonals reached so far: what is kept grows with the changes found, not with the texts.
    trace.push(furthest.slice(middleOf - changes - 1, middleOf + changes + 2))
  }
  return null
}

const walkBack = (
  trace: readonly Int32Array[],
  was: readonly string[],
  is: readonly string[],
): readonly DifferencePart[] => {
  const backwards: DifferencePart[] = []
  let x = was.length
  let y = is.length
  for (let changes = trace.length; changes > 0; changes -= 1) {
    const furthest = trace[changes - 1] ?? new Int32Array()
    const at = (diagonal: number): number => furthest[diagonal + changes] ?? 0
    const diagonal = x - y
    const down = diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1))
    const previous = down ? diagonal + 1 : diagonal - 1
    const fromX = at(previous)
    const fromY = fromX - previous
    const startX = down ? fromX : fromX + 1
    backwards.push({ change: 'same', text: was.slice(startX, x).join('') })
    backwards.push(down ? { change: 'added', text: is[fromY] ?? '' } : { change: 'removed', text: was[fromX] ?? '' })
    x = fromX
    y = fromY
  }
  backwards.push({ change: 'same', text: was.slice(0, x).join('') })
  return backwards.reverse()
}

/** Neighbours of one kind become one part, and between two equal stretches what went stands before what came. */
const joined = (parts: readonly DifferencePart[]): readonly DifferencePart[] => {
  const out: DifferencePart[] = []
  const pending = { same: '', removed: '', added: '' }
  const flush = (): void => {
    for (const change of ['removed', 'added', 'same'] as const) {
      const text = pending[change]
      pending[change] = ''
      const last = out.at(-1)
      if (text === '') continue
      if (last?.change === change) out[out.length - 1] = { change, text: last.text + text }
      else out.push({ change, text })
    }
  }
  for (const { change, text } of parts) {
    if (text === '') continue
    if (change === 'same') {
      pending.same += text
      // A blank between two changed words would tear one change into many, so it waits for what follows.
      if (!/^\s+$/.test(pending.same)) flush()
      continue
    }
    pending.removed += pending.same
    pending.added += pending.same
    pending.same = ''
    pending[change] += text
  }
  flush()
  return out
}

const headOf = (text: string, keep: number): string => text.slice(0, keep).replace(/\S*$/, '').trimEnd()
const tailOf = (text: string, keep: number): string => text.slice(-keep).replace(/^\S*/, '').trimStart()
