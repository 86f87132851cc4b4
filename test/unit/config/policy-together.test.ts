import { describe, expect, it } from 'vitest'
import { errorsIn, minimal, problemsIn, secret, warningsIn, withLine } from './policy-text.ts'

describe('names that do not meet', () => {
  it.each([
    ['digests: [{ id: d, to: { staff: [anna] } }]', '11:34 digests[0].to.staff[0] unknown_staff → did_you_mean ana'],
    ['digests: [{ id: d, to: { staff: anna } }]', '11:33 digests[0].to.staff unknown_staff → did_you_mean ana'],
    ['digests: [{ id: d, to: { channel: crisis } }]', '11:35 digests[0].to.channel unknown_channel → one_of'],
    ['approvals: [{ steps: [{ all: [ana, leo] }] }]', '11:36 approvals[0].steps[0].all[1] unknown_staff → one_of'],
    ['approvals: [{ steps: [{ any: executive }] }]', '11:30 approvals[0].steps[0].any nobody_has_role → give_role'],
    [
      'approvals: [{ when: { brand: amce }, steps: [{ any: legal }] }]',
      '11:30 approvals[0].when.brand unknown_brand → did_you_mean acme',
    ],
    ['approvals: [{ when: { source: x }, steps: [{ any: legal }] }]', '11:31 approvals[0].when.source unknown_source'],
    ['nags: { escalateTo: staff:boss }', '11:21 nags.escalateTo unknown_staff → one_of'],
    ['nags: { escalateTo: duty:nights }', '11:21 nags.escalateTo unknown_rota'],
    ['nags: { escalateTo: executive }', '11:21 nags.escalateTo nobody_has_role → give_role'],
    ['assignment: { how: round_robin, rota: nights }', '11:39 assignment.rota unknown_rota'],
    ['rotas: [{ id: r, members: [ana, bo], from: 2026-11-02 }]', '11:33 rotas[0].members[1] unknown_staff → one_of'],
  ])('%s', (line, error) => {
    expect(errorsIn(withLine(line))).toEqual([error])
  })

  it('are not reported again for somebody whose entry is broken otherwise', () => {
    const text = `${minimal.replace('id: ana, name: Ana', 'id: ana, name: 5')}digests: [{ id: d, to: { staff: [ana] } }]\n`
    expect(errorsIn(text)).toEqual(['7:22 staff[0].name number_for_text → quote_it'])
  })
})

describe('names used twice', () => {
  it('are found in every list', () => {
    const text = `organisation: { name: Acme, timezone: Europe/Madrid }
brands: [{ id: acme, name: Acme, aliases: [Acme Air], ownAccounts: { x: "@acme" } }, { id: beta, name: Beta, aliases: [acme air], ownAccounts: { x: acme, bluesky: "@acme" } }]
staff:
  - { id: ana, name: Ana, roles: [agent, manager], slack: U1, teams: "29:a", email: a@b.example }
  - { id: ana, name: Mia, roles: [manager], slack: U1, teams: "29:A", email: A@b.example }
channels: [{ id: all }, { id: all, when: { severity: low } }]
savedReplies:
  - { id: sorry, language: en, text: Sorry }
  - { id: sorry, language: es, text: Perdón }
  - { id: sorry, language: en, text: Very sorry }
`
    expect(errorsIn(text)).toEqual([
      '2:120 brands[1].aliases[0] ambiguous_handle → remove_one',
      '2:149 brands[1].ownAccounts.x ambiguous_handle → remove_one',
      '5:11 staff[1].id duplicate_id → rename_one',
      '5:52 staff[1].slack duplicate_address → remove_one',
      '5:63 staff[1].teams duplicate_address → remove_one',
      '5:78 staff[1].email duplicate_address → remove_one',
      '6:31 channels[1].id duplicate_id → rename_one',
      '10:11 savedReplies[2].id duplicate_reply → remove_one',
    ])
  })
})

describe('times that do not fit', () => {
  it.each([
    ['hours: { monday: ["09:00-14:00", "13:00-18:00"] }', '11:34 hours.monday[1] shifts_overlap → move_shift'],
    [
      'hours: { sunday: ["22:00-07:00"], monday: ["06:00-14:00"] }',
      '11:19 hours.sunday[0] shifts_overlap → move_shift',
    ],
    ['hours: { monday: closed }', '11:8 hours no_business_hours → write_like'],
    [
      'rotas: [{ id: r, members: [ana], from: 2026-11-02, overrides: [{ from: 2026-12-02, to: 2026-12-01, staff: mia }] }]',
      '11:88 rotas[0].overrides[0].to dates_reversed → swap_dates',
    ],
    [
      'rotas: [{ id: r, members: [ana], from: 2026-11-02, overrides: [{ from: 2026-12-01, to: 2026-12-05, staff: mia }, { from: 2026-12-05, to: 2026-12-07, staff: ana }] }]',
      '11:114 rotas[0].overrides[1] overrides_overlap → move_shift',
    ],
    [
      'assessment: { severityAtRisk: { high: 95 } }',
      '11:31 assessment.severityAtRisk thresholds_not_falling → write_like',
    ],
  ])('%s', (line, error) => {
    expect(errorsIn(withLine(line))).toEqual([error])
  })

  it('are fine for a team that never closes, as every clock may always run', () => {
    const always = 'serviceLevels: { critical: &a { clock: always }, high: *a, medium: *a, low: *a }\n'
    expect(errorsIn(`${minimal}${always}hours: { monday: closed }\n`)).toEqual([])
  })
})

describe('saved replies', () => {
  it('know four variables, and suggest the one that was meant', () => {
    const text = 'savedReplies: [{ id: a, language: es, text: "Hola {autor}, {brand} {case} {agent} {author} {x}" }]'
    const [first, second, ...none] = problemsIn(withLine(text))
    expect(first).toMatchObject({
      line: 11,
      column: 45,
      wrong: { params: { name: 'autor' } },
      mend: { params: { suggestion: 'author' } },
    })
    expect(second).toMatchObject({
      wrong: { code: 'unknown_reply_variable', params: { name: 'x' } },
      mend: { code: 'one_of' },
    })
    expect(none).toEqual([])
  })
})

describe('a channel', () => {
  it('cannot be chosen by the text of a draft', () => {
    const text = minimal.replace('{ id: all }', '{ id: all, when: { textMatches: refund } }')
    expect(errorsIn(text)).toEqual(['10:24 channels[0].when.textMatches text_without_draft → remove_it'])
  })
})

describe('warnings', () => {
  const channels = (list: string): string => minimal.replace('  - { id: all }', list)

  it('say which severity may reach no channel', () => {
    expect(
      warningsIn(`${channels('  - { id: care, when: { severity: [critical, high] } }')}sources: { x: }\n`),
    ).toEqual([
      '10:3 channels severity_without_channel → add_channel',
      '10:3 channels severity_without_channel → add_channel',
    ])
  })

  it('say which channel an earlier one leaves nothing for', () => {
    const text = channels('  - { id: all }\n  - { id: crisis, when: { severity: critical } }')
    expect(warningsIn(`${text}sources: { x: }\n`)).toEqual(['11:5 channels[1] channel_never_reached → move_up'])
  })

  it('say when two channels are one in chat', () => {
    const text = channels('  - { id: a, slack: C1, when: { severity: critical } }\n  - { id: b, slack: C1 }')
    expect(warningsIn(`${text}sources: { x: }\n`)).toEqual(['11:21 channels[1].slack shared_address → one_rule_or_two'])
  })

  it('say when one person would have to fill two steps', () => {
    const text = minimal.replace('roles: [agent, manager]', 'roles: [agent]')
    const rules = 'approvals: [{ steps: [{ any: manager }] }, { when: { nature: legal }, steps: [{ any: legal }] }]\n'
    expect(warningsIn(`${text}${rules}sources: { x: }\n`)).toEqual(['11:12 approvals approvers_overlap → add_approver'])
  })

  it('say that nothing can come in, and that a reply would travel in the clear', () => {
    expect(warningsIn(minimal)).toEqual(['1:1 sources no_sources → add_key'])
    const text = `sources: { x: { publisher: { kind: webhook, url: "http://x.example", secret: "${secret}" } } }`
    expect(warningsIn(withLine(text))).toEqual(['11:50 sources.x.publisher.url plain_http → use_https'])
  })
})
