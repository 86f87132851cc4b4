import type { Log } from '../app/ports/log.ts'

export const startSampleDay = (_options: { readonly send: (mention: { readonly source: string }) => Promise<string | null>; readonly now: () => number; readonly log: Log }) => ({
  play: (): void => undefined,
  status: () => ({ playing: false, sent: 0, total: 0 }),
  stop: (): void => undefined,
})
