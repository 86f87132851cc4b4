import type { AssessmentRules } from '../policy.ts'
import { secondMs } from '../time.ts'

const critical = ['safety', 'legal', 'discrimination', 'fraud_privacy'] as const
const service = ['failure', 'underperformance', 'price', 'after_sales', 'complaint_handling'] as const

/**
 * The product's own matrix, for a policy that says nothing. A critical fact takes its nature past 68 on its own; what
 * only hints at one stays below, however loudly it is said.
 */
export const defaultAssessmentRules: AssessmentRules = {
  postAtComplaint: 0.35,
  posting: null,
  learning: { on: true, sampleShare: 0.02, samplesPerDay: 10 },
  natureRisk: {
    safety: 70,
    discrimination: 66,
    legal: 62,
    fraud_privacy: 60,
    complaint_handling: 50,
    failure: 46,
    after_sales: 42,
    underperformance: 38,
    price: 34,
    none_question: 6,
    none_other: 5,
    none_spam: 2,
    none_praise: 2,
  },
  severityAtRisk: { critical: 88, high: 60, medium: 30, low: 0 },
  matrix: [
    // Where many listen, silence is an answer too: in public first, by telephone next.
    {
      when: { nature: ['safety', 'discrimination'], risk: [68, 100], influence: [60, 100] },
      route: 'public_reply',
      severityAtLeast: 'critical',
      tell: ['manager', 'legal'],
    },
    {
      when: { nature: ['safety'], risk: [68, 100] },
      route: 'call',
      severityAtLeast: 'critical',
      tell: ['manager', 'legal'],
    },
    {
      when: { nature: ['discrimination'], risk: [68, 100] },
      route: 'call',
      severityAtLeast: 'critical',
      tell: ['manager', 'legal'],
    },
    {
      when: { nature: ['fraud_privacy'], risk: [68, 100] },
      route: 'mitigate_internally',
      severityAtLeast: 'critical',
      tell: ['manager', 'legal'],
    },
    {
      when: { nature: ['legal'], risk: [68, 100] },
      route: 'private_reply',
      severityAtLeast: 'critical',
      tell: ['manager', 'legal'],
    },
    { when: { nature: [...critical] }, route: 'private_reply', severityAtLeast: 'medium', tell: ['manager'] },
    {
      when: { nature: [...service], risk: [75, 100] },
      route: 'public_reply',
      severityAtLeast: 'high',
      tell: ['manager'],
    },
    { when: { nature: [...service], risk: [30, 100], value: [70, 100] }, route: 'call', severityAtLeast: 'high' },
    {
      when: { nature: [...service], risk: [40, 100], influence: [75, 100] },
      route: 'public_reply',
      severityAtLeast: 'high',
      tell: ['manager'],
    },
    { when: { nature: ['price'] }, route: 'publish_evidence' },
    { when: { nature: ['none_question'] }, route: 'own_channels' },
    { when: { nature: ['none_spam'] }, route: 'do_not_engage' },
    { when: {}, route: 'public_reply' },
  ],
  weights: {
    spreadPerDecade: 12,
    spreadRising: 12,
    reachPerDecade: 8,
    customerValue: 15,
    tierValue: { standard: 20, silver: 40, gold: 55, platinum: 75 },
  },
  model: { greyBand: [0.25, 0.75], callsPerDay: 2_000, tokensPerDay: 2_000_000, deadlineMs: 20 * secondMs },
}
