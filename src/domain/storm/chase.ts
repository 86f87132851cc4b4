import { urgency } from '../assessment/severity.ts'
import type { Case } from '../case/case.ts'
import type { Policy } from '../policy.ts'
import { type DueNag, nextNag } from '../service-level/nag.ts'
import { type DurationMs, minuteMs } from '../time.ts'

/** How soon a reminder that a storm speaks for is looked at again. */
export const askAgainMs: DurationMs = 5 * minuteMs

/**
 * Whether this reminder can wait, because the storm's own case is chased in its stead and an answer to it answers this
 * one too. A promise to somebody whom nobody has taken yet can; not a critical case or one graver than the storm's, not
 * what somebody has claimed, and nothing where nobody is reminded of the storm's case.
 */
export const isSpokenFor = (one: Case, { target }: Pick<DueNag, 'target'>, lead: Case, policy: Policy): boolean =>
  target !== null &&
  one.id !== lead.id &&
  one.state.status === 'new' &&
  one.severity !== 'critical' &&
  urgency(one.severity) >= urgency(lead.severity) &&
  isChased(lead, policy)

/**
 * Whether somebody will still be reminded that the case which speaks for a storm is to be decided on and answered. Once
 * every such reminder has been given in vain, the others speak for themselves.
 */
export const isChased = (lead: Case, policy: Policy): boolean => {
  switch (lead.state.status) {
    case 'new':
    case 'claimed':
    case 'triaged':
    case 'drafting':
    case 'awaiting_approval':
    case 'approved': {
      const next = nextNag(lead, policy)
      return next !== null && next.kind !== 'wake' && next.target !== 'resolution'
    }
    case 'publishing':
    case 'waiting_author':
    case 'closed':
      return false
  }
}
