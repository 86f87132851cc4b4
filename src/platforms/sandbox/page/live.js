// @ts-check
/**
 * The stream of what changes. The browser reconnects by itself and says what it saw last; where it gives up (the server
 * answered with an error) we start again. A hidden tab lets go of its stream after a while: browsers allow six
 * connections to one address, and a seventh tab would hang.
 */
import { whoAmI } from './api.js'

const hiddenMs = 20_000
const againMs = 1_500

/**
 * @param {{ since: () => number, event: (data: any, change: number | null) => void, connected: (well: boolean) => void }} to
 * @returns {{ restart: () => void }}
 */
export const follow = ({ since, event, connected }) => {
  /** @type {EventSource | null} */
  let source = null
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later

  const open = () => {
    clearTimeout(later)
    source?.close()
    const opened = new EventSource(`/sandbox/events?as=${encodeURIComponent(whoAmI())}&since=${since()}`)
    source = opened
    opened.onopen = () => connected(true)
    opened.onmessage = ({ data, lastEventId }) =>
      event(JSON.parse(data), lastEventId === '' ? null : Number(lastEventId))
    opened.onerror = () => {
      connected(false)
      if (opened.readyState === EventSource.CLOSED) later = setTimeout(open, againMs)
    }
  }

  document.addEventListener('visibilitychange', () => {
    clearTimeout(later)
    if (document.hidden) {
      later = setTimeout(() => {
        source?.close()
        source = null
      }, hiddenMs)
    } else if (source === null || source.readyState === EventSource.CLOSED) open()
  })

  open()
  return { restart: open }
}
