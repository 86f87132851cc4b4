import type { Signals } from '../../src/domain/assessment/assessment.ts'
import { noHistory, type Subject } from '../../src/domain/assessment/scores.ts'
import type { BrandId, MentionId, SourceId } from '../../src/domain/ids.ts'
import { noEngagement } from '../../src/domain/mention/engagement.ts'
import type { Mention } from '../../src/domain/mention/mention.ts'
import { hourMs, instant } from '../../src/domain/time.ts'

const at = instant(Date.UTC(2026, 10, 23, 9, 0))

export const aSignal = (changes: Partial<Signals> = {}): Signals => ({
  complaint: 0.9,
  natures: [{ nature: 'failure', p: 0.8 }],
  emotion: { load: 0.2, tone: 'calm' },
  facts: [],
  evidence: [],
  lang: 'en',
  engine: 'test-1',
  degraded: false,
  ...changes,
})

export const aMentionBy = (author: Partial<Mention['author']> = {}, changes: Partial<Mention> = {}): Mention => ({
  id: 1 as MentionId,
  source: 'x' as SourceId,
  externalId: '1',
  brand: 'acme' as BrandId,
  kind: 'post',
  text: 'My suitcase never arrived.',
  url: null,
  lang: 'en',
  conversationId: '1',
  inReplyTo: null,
  publishedAt: at,
  receivedAt: at,
  editedAt: null,
  deletedAt: null,
  author: {
    id: 'maria',
    handle: '@maria',
    name: 'María',
    followers: 300,
    verified: false,
    createdAt: null,
    url: null,
    ...author,
  },
  engagement: noEngagement(at),
  ...changes,
})

export const aSubject = (changes: Partial<Subject> = {}): Subject => ({
  mention: aMentionBy(),
  spread: { shares: 0, sharesPerHour: 0, slope: 0, observedMs: hourMs },
  customer: null,
  authorHistory: noHistory,
  ...changes,
})
