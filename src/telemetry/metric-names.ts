/*
 * Every metric there is. Dashboards and alerts hold on to these names: add to them, never rename. Labels take a few
 * fixed values each and never anything of a person: no handles, no case ids, no channel names.
 */

interface Declared {
  readonly help: string
  readonly labels: readonly string[]
}

/** On the wire with the prefix `ventanilla_` and the ending `_total`. */
export const counters = {
  mentions_received: { help: 'Mentions handed in: accepted, duplicate or rejected', labels: ['source', 'outcome'] },
  mentions_set_aside: {
    help: 'Mentions the intake failed on; doctor names how many wait for a mended version',
    labels: [],
  },
  cases_opened: { help: 'Cases opened by mentions', labels: ['severity'] },
  commands: { help: 'Commands of staff and system on cases: done or refused', labels: ['type', 'outcome'] },
  interactions: { help: 'Presses and forms answered, by kind of answer', labels: ['platform', 'outcome'] },
  deliveries: { help: 'Deliveries handed to a platform, publisher or webhook', labels: ['kind', 'outcome'] },
  nags_raised: { help: 'Reminders that fell due, and what became of each', labels: ['kind', 'fate'] },
  nags_sent: { help: 'Reminders sent to people', labels: ['kind', 'platform'] },
  nags_dropped: { help: 'Reminders not sent, and why: the matter was settled, they were passed on', labels: ['why'] },
  nag_defects: { help: 'Cases that could not be reminded of for a defect of ours; the log names them', labels: [] },
  nags_missed: { help: 'Reminders that were due and neither sent nor explained', labels: [] },
  digests_sent: { help: 'Digests sent', labels: ['platform'] },
  ticks: { help: 'Ticks of the scheduler: ran, failed, or left to another process', labels: ['tick', 'outcome'] },
  assessor_degraded: { help: 'Texts that a lesser engine read because the configured one failed', labels: ['engine'] },
  model_calls: { help: 'What the language model was asked: answered, cached or failed', labels: ['task', 'outcome'] },
  model_failures: { help: 'Answers of the language model that did not come, by kind', labels: ['kind'] },
  model_tokens: { help: 'Tokens of the language model: asked or answered', labels: ['direction'] },
  slack_requests: { help: 'Requests of Slack, and whether Slack sent them again', labels: ['kind', 'again'] },
  teams_requests: { help: 'Requests of Teams, by outcome', labels: ['outcome'] },
  teams_started: { help: 'Starts of the Teams SDK', labels: [] },
  scrape_failures: { help: 'Gauges that could not be looked up for a scrape', labels: [] },
} as const satisfies Readonly<Record<string, Declared>>

/** Quick answers: platforms wait three seconds. */
const answerBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5]
/** Calls over the network, which may wait for a slow platform. */
const callBuckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export const histograms = {
  interaction_seconds: { help: 'From a press to its answer', labels: ['platform'], buckets: answerBuckets },
  http_seconds: { help: 'Requests answered', labels: ['route', 'method', 'status'], buckets: answerBuckets },
  delivery_seconds: { help: 'One attempt to deliver', labels: ['kind'], buckets: callBuckets },
  tick_seconds: { help: 'One tick of the scheduler', labels: ['tick'], buckets: callBuckets },
  assess_seconds: { help: 'Reading a batch of texts', labels: ['engine'], buckets: answerBuckets },
} as const satisfies Readonly<Record<string, Declared & { readonly buckets: readonly number[] }>>

export const gauges = {
  outbox_backlog: { help: 'Deliveries that wait', labels: [] },
  outbox_oldest_seconds: { help: 'Age of the oldest delivery that waits', labels: [] },
  outbox_dead: { help: 'Deliveries given up, which an operator should look at', labels: [] },
  outbox_paused_queues: { help: 'Queues told by their platform to wait', labels: [] },
  mentions_waiting: { help: 'Mentions stored and not yet looked at', labels: [] },
  cases_open: { help: 'Cases not closed', labels: ['severity'] },
  nags_gap: { help: 'Reminders that were due and neither sent nor explained, as the last audit found', labels: [] },
  nags_overdue_seconds: { help: 'How long the clock is behind with its oldest reminder', labels: [] },
  source_silent_seconds: {
    help: 'Since the last post of a source that is unusually silent; 0 while it is not',
    labels: ['source'],
  },
  model_resting: { help: '1 while the language model is left alone because it failed', labels: [] },
  model_budget_left: { help: 'What is left of the language model’s daily budget: calls or tokens', labels: ['unit'] },
  publishing_stopped: { help: '1 while publishing is stopped for all', labels: [] },
} as const satisfies Readonly<Record<string, Declared>>

export type CounterName = keyof typeof counters
export type GaugeName = keyof typeof gauges
