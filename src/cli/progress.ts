/** A line that rewrites itself on a terminal; nothing where output goes to a file. */
export const progress = (label: string): { at: (done: number, total: number | null) => void; done: () => void } => {
  const terminal = process.stderr.isTTY
  let lastAt = 0
  let shown = false
  return {
    at: (done, total) => {
      const now = performance.now()
      if (!terminal || now - lastAt < 100) return
      lastAt = now
      shown = true
      const part = total === null || total === 0 ? '' : ` / ${total} (${Math.floor((100 * done) / total)} %)`
      process.stderr.write(`\r\u001b[K${label} ${done}${part}`)
    },
    done: () => {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
