import type { Response } from 'express'
import type { SpeedClock } from '../../app/ports/clock.ts'
import type { Log } from '../../app/ports/log.ts'
import type { SandboxMessage, SandboxStore } from '../../app/ports/sandbox-store.ts'
import type { StaffId } from '../../domain/ids.ts'
import { mayRead } from './identity.ts'
import { changesAtOnce, heartbeatMs, pollMs } from './limits.ts'
import type { SampleDay } from './options.ts'
import type { NameOf } from './render-card.ts'
import { clockView, messageView, threadView } from './view.ts'

/** Keeps every open page up to date, whichever process wrote. */
export interface Stream {
  /** Answers a request with an endless stream of what changes after `since`. */
  open(response: Response, staff: StaffId, since: number): Promise<void>
  /** Something of ours changed: look at once. */
  wake(): void
  close(): void
}

export interface StreamOptions {
  readonly store: SandboxStore
  readonly clock: SpeedClock
  readonly sampleDay: SampleDay
  readonly nameOf: NameOf
  readonly log: Log
}

export const openStream = ({ store, clock, sampleDay, nameOf, log }: StreamOptions): Stream => {
  const pages = new Set<Page>()
  /** The last change every page was told of. */
  let told = 0
  let shownState = ''
  // One look at a time, so that a page that just opened and a change that just happened cannot miss each other.
  let queue: Promise<void> = Promise.resolve()
  let waiting = false
  let wellBefore = true
  let closed = false
  let timer: NodeJS.Timeout | null = null

  const inTurn = (job: () => Promise<void>): Promise<void> => {
    const turn = queue.then(job)
    queue = turn.catch(() => {})
    return turn
  }

  const look = async (): Promise<void> => {
    waiting = false
    if (pages.size === 0) return
    const changes = await store.changesAfter(told, changesAtOnce)
    const last = changes.at(-1)
    if (last !== undefined) {
      for (const event of await eventsOf(changes)) tell(event)
      told = last.change
      if (changes.length === changesAtOnce) wake()
    } else if ((await store.lastChange()) < told) {
      // Another database than before, or its backup: what the pages hold is of no use.
      told = await store.lastChange()
      for (const page of pages) send(page, resync(told))
    }
    tellState()
  }

  /** Clock and sample day: small facts, told when they changed. */
  const tellState = (): void => {
    if (stateNow() === shownState) return
    shownState = stateNow()
    for (const page of pages) send(page, stateEvent())
  }

  const stateNow = (): string => JSON.stringify([clock.speed(), sampleDay.status()])

  const stateEvent = (): Event => ({
    id: null,
    room: null,
    data: { kind: 'state', clock: clockView(clock), sampleDay: sampleDay.status() },
  })

  const eventsOf = async (changes: readonly SandboxMessage[]): Promise<readonly Event[]> => {
    const roots = new Set(changes.map(({ id, threadOf }) => threadOf ?? id))
    const threads = new Map((await store.threads([...roots])).map((thread) => [thread.root.id, thread]))
    return changes.flatMap((message) => {
      const thread = threads.get(message.threadOf ?? message.id)
      const shared = { id: message.change, room: message.room }
      const reply = { ...shared, data: { kind: 'reply', message: messageView(message, nameOf) } }
      const root =
        thread === undefined ? [] : [{ ...shared, data: { kind: 'message', message: threadView(thread, nameOf) } }]
      return message.threadOf === null ? root : [reply, ...root]
    })
  }

  const tell = (event: Event): void => {
    for (const page of pages) if (event.room === null || mayRead(page.staff, event.room)) send(page, event)
  }

  const wake = (): void => {
    if (waiting) return
    waiting = true
    void inTurn(look).then(
      () => {
        wellBefore = true
      },
      (error: unknown) => {
        if (wellBefore) log.error('sandbox.stream_blind', { error })
        wellBefore = false
      },
    )
  }

  const beat = setInterval(() => {
    for (const page of pages) page.response.write(': still here\n\n')
  }, heartbeatMs).unref()

  const leave = (page: Page): void => {
    pages.delete(page)
    if (pages.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }

  return {
    open: async (response, staff, since) => {
      // A page whose stream was ended comes back at once; it shall find the next process, not hold up this one.
      if (closed) return void response.status(503).end()
      const page = { response, staff }
      response.on('close', () => leave(page))
      response
        .status(200)
        .set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' })
      response.flushHeaders()
      response.write('retry: 800\n\n')
      await inTurn(async () => {
        if (pages.size === 0) {
          told = await store.lastChange()
          shownState = stateNow()
        }
        if (response.destroyed) return
        const missed = since < told ? await store.changesAfter(since, changesAtOnce + 1) : []
        if (since > told || missed.length > changesAtOnce) send(page, resync(told))
        else {
          for (const event of await eventsOf(missed.filter(({ change }) => change <= told)))
            if (event.room === null || mayRead(staff, event.room)) send(page, event)
        }
        send(page, stateEvent())
        pages.add(page)
        timer ??= setInterval(wake, pollMs).unref()
      })
      wake()
    },
    wake,
    close: () => {
      closed = true
      clearInterval(beat)
      if (timer !== null) clearInterval(timer)
      for (const page of pages) page.response.end()
      pages.clear()
    },
  }
}

interface Page {
  readonly response: Response
  readonly staff: StaffId
}

interface Event {
  /** The change it tells of, which the browser sends back when it reconnects. */
  readonly id: number | null
  readonly room: string | null
  readonly data: Readonly<Record<string, unknown>>
}

const resync = (change: number): Event => ({ id: change, room: null, data: { kind: 'resync' } })

const send = ({ response }: Page, { id, data }: Event): void => {
  // JSON holds no line breaks of its own, so one `data:` line carries it whole.
  response.write(`${id === null ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`)
}
