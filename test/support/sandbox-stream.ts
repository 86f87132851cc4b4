/** Server-sent events, read by hand. */
export interface Listening {
  /** The next event of that kind, passing over others. */
  next(kind: string): Promise<StreamEvent>
  close(): void
}

export interface StreamEvent {
  readonly id: number | null
  readonly data: { readonly kind: string } & Readonly<Record<string, unknown>>
}

export const listen = async (url: string, headers: Record<string, string> = {}): Promise<Listening> => {
  const cut = new AbortController()
  const response = await fetch(url, { headers, signal: cut.signal })
  if (response.status !== 200 || response.body === null) throw new Error(`the stream answers ${response.status}`)
  const waiting: StreamEvent[] = []
  let heard: () => void = () => {}
  const reading = (async () => {
    let text = ''
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const data = /^data: (.*)$/m.exec(part)?.[1]
        const id = /^id: (\d+)$/m.exec(part)?.[1]
        if (data !== undefined)
          waiting.push({ id: id === undefined ? null : Number(id), data: JSON.parse(data) as StreamEvent['data'] })
      }
      heard()
    }
  })().catch(() => {
    // Cut by `close`, or by the server; whoever waits for an event then waits in vain and the test says so.
  })
  return {
    next: async (kind) => {
      for (;;) {
        const event = waiting.shift()
        if (event?.data.kind === kind) return event
        if (event !== undefined) continue
        await Promise.race([
          reading.then(() => Promise.reject(new Error('the stream has ended'))),
          new Promise<void>((done) => {
            heard = done
          }),
        ])
      }
    },
    close: () => cut.abort(),
  }
}
