import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { counters, gauges, histograms } from '../../../src/telemetry/metric-names.ts'
import { createMetrics } from '../../../src/telemetry/metrics.ts'

describe('metrics', () => {
  it('are Prometheus text with the product’s prefix', async () => {
    const metrics = createMetrics()
    metrics.count('mentions_received', { source: 'x', outcome: 'accepted' }, 3)
    metrics.count('mentions_received', { source: 'x', outcome: 'accepted' })
    metrics.observe('interaction_seconds', 0.02, { platform: 'slack' })
    metrics.set('outbox_backlog', 7)
    const text = await metrics.text()
    expect(text).toContain('ventanilla_mentions_received_total{source="x",outcome="accepted"} 4')
    expect(text).toContain('ventanilla_interaction_seconds_bucket{le="0.025",platform="slack"} 1')
    expect(text).toContain('ventanilla_outbox_backlog 7')
    expect(metrics.contentType).toMatch(/^text\/plain/)
  })

  it('look up their gauges at each scrape', async () => {
    const metrics = createMetrics()
    let waiting = 1
    metrics.beforeScrape(async () => metrics.set('outbox_dead', await Promise.resolve(waiting)))
    expect(await metrics.text()).toContain('ventanilla_outbox_dead 1')
    waiting = 2
    expect(await metrics.text()).toContain('ventanilla_outbox_dead 2')
  })

  it('come without the gauges that cannot be looked up, and say so', async () => {
    const metrics = createMetrics({ lookWithinMs: 5 })
    metrics.beforeScrape(() => Promise.reject(new Error('database down')))
    metrics.beforeScrape(() => new Promise(() => undefined))
    metrics.beforeScrape(async () => metrics.set('outbox_backlog', await Promise.resolve(7)))
    const text = await metrics.text()
    expect(text).toContain('ventanilla_scrape_failures_total 2')
    expect(text).toContain('ventanilla_outbox_backlog 7')
  })

  it('tell of this process where they are asked to', async () => {
    expect(await createMetrics().text()).not.toContain('nodejs_')
    expect(await createMetrics({ ofProcess: true }).text()).toContain('nodejs_eventloop_lag')
  })

  it('keep two instances in one process apart', async () => {
    const [one, other] = [createMetrics(), createMetrics()]
    one.count('teams_started')
    expect(await other.text()).toContain('ventanilla_teams_started_total 0')
  })

  it.each([
    ['a name that is not declared', (metrics: ReturnType<typeof createMetrics>) => metrics.count('no_such')],
    ['a counter observed', (metrics: ReturnType<typeof createMetrics>) => metrics.observe('commands', 1)],
    [
      'a label that is not declared',
      (metrics: ReturnType<typeof createMetrics>) => metrics.count('cases_opened', { author: 'María' }),
    ],
  ])('treat %s as a defect', (_, misuse) => {
    expect(() => misuse(createMetrics())).toThrow(/metric|label/i)
    const found: Error[] = []
    misuse(createMetrics({ defect: (error) => found.push(error) }))
    expect(found).toHaveLength(1)
  })
})

describe('the metrics the product writes', () => {
  const root = join(import.meta.dirname, '../../../src')
  const declared: Readonly<Record<string, { readonly labels: readonly string[] }>> = {
    ...counters,
    ...histograms,
    ...gauges,
  }
  // `metrics.count('deliveries', { kind: delivery.kind, outcome })`, over several lines too.
  const call =
    /\bmetrics\??\.(?:count|observe|set)\(\s*'(?<name>[^']+)'(?:(?:(?!metrics|\n\s*(?:for|if|const)\b)[^;{}])*\{(?<labels>[^{}]*)\})?/g
  const uses = globSync('**/*.ts', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(call)].map(({ groups }) => ({
      file,
      name: groups?.['name'] ?? '',
      labels: (groups?.['labels'] ?? '')
        .split(',')
        .map((part) => part.split(':')[0]?.trim() ?? '')
        .filter((label) => label !== ''),
    })),
  )

  it('are all declared, with all their labels', () => {
    expect(uses.length).toBeGreaterThan(0)
    const unknown = uses.filter(
      ({ name, labels }) =>
        !(name in declared) || labels.some((label) => declared[name]?.labels.includes(label) === false),
    )
    expect(unknown).toEqual([])
  })

  it('have no label that could hold somebody', () => {
    const personal = /name|author|handle|staff|person|user|customer|text|channel|case|mention|id$/
    expect(Object.values(declared).flatMap(({ labels }) => labels.filter((label) => personal.test(label)))).toEqual([])
  })
})
