import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadPolicy, parsePolicy } from '../../../src/config/policy.ts'
import { hourMs, minuteMs } from '../../../src/domain/time.ts'
import { examplePolicy } from '../../support/policy.ts'
import { accepted, minimal } from './policy-text.ts'

const example = readFileSync(new URL('../../../policy.example.yaml', import.meta.url), 'utf8')

describe('the example policy', () => {
  it('loads unchanged', () => {
    expect(parsePolicy(example, { file: 'policy.example.yaml', env: {} })).toMatchObject({ ok: true })
  })

  it('is frozen to the last list', () => {
    const policy = examplePolicy()
    expect(Object.isFrozen(policy)).toBe(true)
    expect(Object.isFrozen(policy.staff[0]?.roles)).toBe(true)
    expect(Object.isFrozen(policy.hours.week.monday)).toBe(true)
  })

  it('keeps split shifts, holidays and quiet hours as they stand', () => {
    const { hours } = examplePolicy()
    expect(hours.week.monday).toEqual([
      { from: 540, to: 840 },
      { from: 900, to: 1080 },
    ])
    expect(hours.week.sunday).toEqual([])
    expect(hours.holidays).toEqual(['2026-12-08', '2026-12-25'])
    expect(hours.quiet).toEqual([{ from: 1320, to: 420 }])
  })

  it('warns that its only manager also answers customers', () => {
    const parsed = parsePolicy(example, { file: 'policy.example.yaml', env: {} })
    expect(parsed.ok && parsed.warnings.map(({ wrong, line }) => [wrong.code, line])).toEqual([['one_approver', 46]])
  })
})

describe('a policy that says little', () => {
  it('gets the service levels, nags, hours and pace of the product', () => {
    const policy = accepted(minimal)
    expect(policy.unlisted).toBe('refuse')
    expect(policy.delivery.paceMs).toBe(1_000)
    expect(policy.triage.required).toBe(false)
    expect(policy.assignment).toEqual({ how: 'by_hand', rota: null })
    expect(policy.hours.timezone).toBe('Europe/Madrid')
    expect(policy.hours.week.friday).toEqual([{ from: 540, to: 1080 }])
    expect(policy.hours.week.saturday).toEqual([])
    expect(Object.values(policy.serviceLevels).map(({ targets }) => (targets.firstDecision ?? 0) / minuteMs)).toEqual([
      15, 30, 60, 240,
    ])
    expect(policy.serviceLevels.critical.clock).toBe('always')
    expect(policy.serviceLevels.high.clock).toBe('business')
    expect(policy.nags).toEqual({
      warnAtPercent: 75,
      escalateAtPercent: 150,
      escalateTo: 'manager',
      idleClaim: { after: [30 * minuteMs, 2 * hourMs, 2 * hourMs], thenRelease: true },
      approval: { delegateAfter: 30 * minuteMs, onlySeverity: ['critical'], exceptRoles: ['legal'] },
    })
    expect(policy.approvals).toEqual([{ when: { severity: ['critical', 'high'] }, steps: [{ any: 'manager' }] }])
    expect(policy.staff[0]).toMatchObject({ language: 'en', timezone: null, slack: null, teams: null })
  })

  it('lets those above decide about the lawyers’ steps only where it says so', () => {
    const { nags } = accepted(`${minimal}nags: { approval: { exceptRoles: [] } }\n`)
    expect(nags.approval).toMatchObject({ delegateAfter: 30 * minuteMs, exceptRoles: [] })
    expect(accepted(`${minimal}nags: { approval: { onlySeverity: [] } }\n`).nags.approval.onlySeverity).toEqual([])
    expect(accepted(`${minimal}nags: { approval: { exceptRoles: legal } }\n`).nags.approval.exceptRoles).toEqual([
      'legal',
    ])
  })

  it('closes the days it leaves out once it names one', () => {
    const { hours } = accepted(`${minimal}hours: { monday: "10:00-12:00" }\n`)
    expect(hours.week.monday).toEqual([{ from: 600, to: 720 }])
    expect(hours.week.tuesday).toEqual([])
  })

  it('keeps the usual week when it only adds holidays', () => {
    const { hours } = accepted(`${minimal}hours: { holidays: [2026-12-25, 2026-12-24] }\n`)
    expect(hours.week.monday).toEqual([{ from: 540, to: 1080 }])
    expect(hours.holidays).toEqual(['2026-12-24', '2026-12-25'])
  })

  it('may work at night, with a shift that ends on the next day', () => {
    const { hours } = accepted(`${minimal}hours: { sunday: ["22:00-06:00"], monday: ["06:00-14:00"] }\n`)
    expect(hours.week.sunday).toEqual([{ from: 1320, to: 360 }])
  })

  it('takes one value where a list may stand', () => {
    const policy = accepted(`${minimal}approvals: [{ when: { severity: high }, steps: { all: ana } }]\n`)
    expect(policy.approvals).toEqual([{ when: { severity: ['high'] }, steps: [{ all: ['ana'] }] }])
  })

  it('treats a key left empty as one left out', () => {
    const policy = accepted(`${minimal}deadManUrl:\nnags:\n  escalateTo:\n`)
    expect(policy.deadManUrl).toBeNull()
    expect(policy.nags.escalateTo).toBe('manager')
  })

  it('can switch one promise off', () => {
    const { serviceLevels } = accepted(`${minimal}serviceLevels: { low: { firstDecision: none, resolution: 7d } }\n`)
    expect(serviceLevels.low.targets).toEqual({
      firstResponse: 8 * hourMs,
      approval: 4 * hourMs,
      resolution: 7 * 24 * hourMs,
    })
  })

  it('says when a language model is asked, and what it may cost', () => {
    const { assessment } = accepted(
      `${minimal}assessment:\n  model: { greyBand: [0.1, 0.9], callsPerDay: 50, deadline: 8s }\n`,
    )
    const { tokensPerDay } = examplePolicy().assessment.model
    expect(assessment.model).toEqual({ greyBand: [0.1, 0.9], callsPerDay: 50, tokensPerDay, deadlineMs: 8_000 })
  })
  it('changes single weights of the assessment and leaves the rest', () => {
    const { assessment } = accepted(
      `${minimal}assessment:\n  natureRisk: { price: 12 }\n  factRisk: { repeat.contact: 20 }\n  weights: { tierValue: { gold: 70 } }\n`,
    )
    const usual = examplePolicy().assessment
    expect(assessment.natureRisk).toEqual({ ...usual.natureRisk, price: 12 })
    expect(assessment.factRisk).toEqual({ 'repeat.contact': 20 })
    expect(assessment.weights).toEqual({ ...usual.weights, tierValue: { ...usual.weights.tierValue, gold: 70 } })
  })

  it('can replace the matrix', () => {
    const { assessment } = accepted(
      `${minimal}assessment: { matrix: [{ when: { nature: price, risk: [40, 100] }, route: call, tell: manager }] }\n`,
    )
    expect(assessment.matrix).toEqual([
      { when: { nature: ['price'], risk: [40, 100] }, route: 'call', tell: ['manager'] },
    ])
  })

  it('gives a digest its time, days, zone and language', () => {
    const policy = accepted(
      `${minimal}digests:\n  - { id: all, to: { channel: all } }\n  - { id: weekly, to: { staff: ana }, period: week }\n`,
    )
    expect(policy.digests[0]).toMatchObject({ at: 510, timezone: 'Europe/Madrid', language: 'en', period: 'day' })
    expect(policy.digests[0]?.days).toHaveLength(5)
    expect(policy.digests[1]?.days).toEqual(['monday'])
  })

  it('reads rotas, assignment, webhooks, pace and networks', () => {
    const policy = accepted(`${minimal}
rotas:
  - id: evenings
    members: [ana, mia]
    handOver: { day: friday, at: "17:30" }
    from: 2026-11-20
    overrides: [{ from: 2026-12-24, to: 2026-12-26, staff: mia }]
assignment: { how: round_robin, rota: evenings }
webhooks: { events: [{ url: "https://hooks.example/v", secret: "whsec_c2VjcmV0LWZvci10aGUtZXhhbXBsZQ==" }] }
delivery: { paceMs: 0 }
deadManUrl: https://ping.example/abc
triage: { required: true }
unlisted: agent
sources: { x: { maxReplyLength: 280, secret: 0123456789abcdef }, rss: }
`)
    expect(policy.rotas[0]).toEqual({
      id: 'evenings',
      timezone: 'Europe/Madrid',
      members: ['ana', 'mia'],
      handOver: { day: 'friday', at: 1050 },
      from: '2026-11-20',
      overrides: [{ from: '2026-12-24', to: '2026-12-26', staff: 'mia' }],
    })
    expect(policy.assignment).toEqual({ how: 'round_robin', rota: 'evenings' })
    expect(policy.webhooks.events).toHaveLength(1)
    expect(policy.delivery.paceMs).toBe(0)
    expect(policy.sources).toEqual({
      x: { publisher: { kind: 'manual' }, maxReplyLength: 280, secret: '0123456789abcdef' },
      rss: { publisher: { kind: 'manual' }, maxReplyLength: null, secret: null },
    })
  })

  it('may repeat itself by anchors and merge keys', () => {
    const policy = accepted(
      `${minimal}
x-shared:
serviceLevels:
  high: &usual { firstDecision: 20m }
  medium: { <<: *usual, firstResponse: 3h }
`.replace('x-shared:\n', ''),
    )
    expect(policy.serviceLevels.medium.targets).toMatchObject({
      firstDecision: 20 * minuteMs,
      firstResponse: 3 * hourMs,
    })
  })
})

describe('a policy on disk', () => {
  it('that is not there is a problem with a way out', async () => {
    expect(await loadPolicy('/nowhere/ventanilla.yaml', {})).toMatchObject({
      ok: false,
      errors: [
        { file: '/nowhere/ventanilla.yaml', line: 0, wrong: { code: 'no_file' }, mend: { code: 'copy_example' } },
      ],
    })
  })

  it('that is a folder is a problem too', async () => {
    expect(await loadPolicy('/', {})).toMatchObject({ ok: false, errors: [{ wrong: { code: 'unreadable_file' } }] })
  })

  it('loads with the environment it is given', async () => {
    expect(await loadPolicy(new URL('../../../policy.example.yaml', import.meta.url).pathname, {})).toMatchObject({
      ok: true,
    })
  })
})
