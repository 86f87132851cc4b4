import type { SpeedClock } from '../../app/ports/clock.ts'
import type { Desk } from '../../app/ports/interaction.ts'
import type { Log } from '../../app/ports/log.ts'
import type { SandboxStore } from '../../app/ports/sandbox-store.ts'
import type { Policy } from '../../domain/policy.ts'
import type { WireMention } from './mention-form.ts'

/** Mentions that arrive by themselves over some minutes, to see the product at work. */
export interface SampleDay {
  /** Begins; while it is under way this changes nothing. */
  play(): void
  status(): { readonly playing: boolean; readonly sent: number; readonly total: number }
}

export interface SandboxOptions {
  readonly desk: Desk
  readonly store: SandboxStore
  readonly policy: Policy
  readonly clock: SpeedClock
  /** By the same way as `POST /ingest/{source}`. Null when it is stored, else what is wrong with it. */
  readonly sendMention: (mention: WireMention) => Promise<string | null>
  readonly sampleDay: SampleDay
  readonly log: Log
  /** Where the page is, `http://127.0.0.1:3000`; null until the server listens. Links to messages need it. */
  readonly url: () => string | null
}
