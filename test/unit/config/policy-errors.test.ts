import { describe, expect, it } from 'vitest'
import { accepted, errorsIn, minimal, secret, withLine } from './policy-text.ts'

describe('the text itself', () => {
  it.each([
    ['nothing at all', '', ['0:0  empty_file → copy_example']],
    ['comments only', '# soon\n\n  # really\n', ['0:0  empty_file → copy_example']],
    ['a list', '- a\n- b\n', ['1:1  expected_map → copy_example']],
    ['a word', 'hello', ['1:1  expected_map → copy_example']],
    ['a key twice', withLine('triage: { required: true, required: false }'), ['11:27  duplicate_key → remove_one']],
    ['a bare @', withLine('unlisted: @agent'), ['11:11  starts_with_reserved → quote_it']],
    ['an open bracket', withLine('sources: { x: {'), ['12:1  yaml']],
    ['a tab', 'organisation:\n\tname: Acme\n', ['2:1  yaml']],
    ['an unknown alias', withLine('triage: *nowhere'), ['11:9  unknown_alias']],
  ])('says where %s is wrong', (_, text, errors) => {
    expect(errorsIn(text).slice(0, 1)).toEqual(errors)
  })

  it('refuses aliases that would fill the memory', () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `x${at}: &a${at} [${`*a${at - 1}, `.repeat(at === 0 ? 0 : 9)} 1]`,
    )
    expect(errorsIn(levels.join('\n'))[0]).toMatch(/yaml$/)
  })

  it('counts lines and columns the same with a byte order mark and Windows line ends', () => {
    expect(errorsIn(`\uFEFF${withLine('unlisted: nobody').replaceAll('\n', '\r\n')}`)).toEqual([
      '11:11 unlisted not_one_of → one_of',
    ])
  })
})

describe('a mistyped key', () => {
  it.each([
    ['staf: []', '11:1 staf unknown_key → did_you_mean staff'],
    ['service_levels: {}', '11:1 service_levels unknown_key → did_you_mean serviceLevels'],
    ['colour: red', '11:1 colour unknown_key → one_of'],
    ['hours: { mondays: [] }', '11:10 hours.mondays unknown_key → did_you_mean monday'],
    ['nags: { idleClaim: { afetr: 30m } }', '11:22 nags.idleClaim.afetr unknown_key → did_you_mean after'],
    [
      'assessment: { natureRisk: { saftey: 9 } }',
      '11:29 assessment.natureRisk.saftey unknown_key → did_you_mean safety',
    ],
    [
      'assessment: { factRisk: { harm.fyre: 9 } }',
      '11:27 assessment.factRisk["harm.fyre"] unknown_key → did_you_mean harm.fire',
    ],
    ['"a b": 1', '11:1 ["a b"] unknown_key → one_of'],
  ])('%s', (line, error) => {
    expect(errorsIn(withLine(line))).toEqual([error])
  })
})

describe('one value', () => {
  it.each([
    ['unlisted: agnt', '11:11 unlisted not_one_of → did_you_mean agent'],
    ['unlisted: [agent]', '11:11 unlisted expected_text'],
    ['unlisted: 7', '11:11 unlisted number_for_text → quote_it'],
    ['triage: yes', '11:9 triage expected_map → map_of'],
    ['triage: { required: perhaps }', '11:21 triage.required expected_flag → one_of'],
    ['triage: {}', '11:9 triage.required missing_key → add_key'],
    ['delivery: { paceMs: fast }', '11:21 delivery.paceMs expected_number → between'],
    ['delivery: { paceMs: -1 }', '11:21 delivery.paceMs out_of_range → between'],
    ['delivery: { paceMs: 0.5 }', '11:21 delivery.paceMs expected_number → between'],
    ['deadManUrl: ping.example', '11:13 deadManUrl bad_url → write_like'],
    ['deadManUrl: "javascript:alert(1)"', '11:13 deadManUrl bad_url → write_like'],
    [
      'serviceLevels: { high: { firstDecision: 30 } }',
      '11:41 serviceLevels.high.firstDecision bad_duration → write_like',
    ],
    [
      'serviceLevels: { high: { firstDecision: 30min } }',
      '11:41 serviceLevels.high.firstDecision bad_duration → write_like',
    ],
    ['serviceLevels: { high: { firstDecision: 0m } }', '11:41 serviceLevels.high.firstDecision out_of_range → between'],
    [
      'serviceLevels: { high: { firstDecision: 400d } }',
      '11:41 serviceLevels.high.firstDecision out_of_range → between',
    ],
    ['serviceLevels: { high: { clock: allways } }', '11:33 serviceLevels.high.clock not_one_of → did_you_mean always'],
    ['nags: { warnAtPercent: 120 }', '11:24 nags.warnAtPercent out_of_range → between'],
    ['nags: { escalateTo: boss }', '11:21 nags.escalateTo bad_target → one_of'],
    ['nags: { idleClaim: { after: [] } }', '11:29 nags.idleClaim.after empty_list → fill_or_remove'],
    ['nags: { idleClaim: { after: [30m, soon] } }', '11:35 nags.idleClaim.after[1] bad_duration → write_like'],
    ['hours: { monday: "9-17" }', '11:18 hours.monday bad_shift → write_like'],
    ['hours: { monday: ["09:00-09:00"] }', '11:19 hours.monday[0] bad_shift → write_like'],
    ['hours: { monday: ["09:00-25:00"] }', '11:19 hours.monday[0] bad_shift → write_like'],
    ['hours: { holidays: [2026-02-29] }', '11:21 hours.holidays[0] bad_date → write_like'],
    ['hours: { holidays: [25.12.2026] }', '11:21 hours.holidays[0] bad_date → write_like'],
    ['hours: { timezone: Europe/Madird }', '11:20 hours.timezone bad_timezone → did_you_mean Europe/Madrid'],
    ['hours: { timezone: "+01:00" }', '11:20 hours.timezone bad_timezone → write_like'],
    ['hours: { timezone: 1 }', '11:20 hours.timezone number_for_text → quote_it'],
    ['sources: []', '11:10 sources expected_map → map_of'],
    ['sources: { "X Feed": {} }', '11:12 sources["X Feed"] bad_id → write_like'],
    ['sources: { x: { maxReplyLength: 0 } }', '11:33 sources.x.maxReplyLength out_of_range → between'],
    ['sources: { x: { secret: short } }', '11:25 sources.x.secret short_secret'],
    [
      'sources: { x: { publisher: { kind: webhok } } }',
      '11:36 sources.x.publisher.kind not_one_of → did_you_mean webhook',
    ],
    [
      'savedReplies: [{ id: a, language: spanish, text: Hola }]',
      '11:35 savedReplies[0].language bad_language → write_like',
    ],
    ['savedReplies: [{ id: a, language: es, text: "" }]', '11:45 savedReplies[0].text empty_text → fill_or_remove'],
    ['savedReplies: { id: a }', '11:15 savedReplies expected_list → list_of'],
    ['digests: [{ id: d, to: { channel: all }, at: 8am }]', '11:46 digests[0].at bad_time → write_like'],
    ['digests: [{ id: d, to: { channel: all }, at: 8.3 }]', '11:46 digests[0].at bad_time → write_like'],
    [
      'digests: [{ id: d, to: { channel: all }, days: [monady] }]',
      '11:49 digests[0].days[0] not_one_of → did_you_mean monday',
    ],
    ['digests: [{ id: d, to: {} }]', '11:24 digests[0].to exactly_one_key → choose_one'],
    ['digests: [{ id: d }]', '11:11 digests[0].to missing_key → add_key'],
    ['approvals: [{ steps: [{ any: bos }] }]', '11:30 approvals[0].steps[0].any not_one_of → one_of'],
    [
      'approvals: [{ steps: [{ any: legal, all: [ana] }] }]',
      '11:23 approvals[0].steps[0] exactly_one_key → choose_one',
    ],
    [
      'approvals: [{ when: { severity: [] }, steps: [{ any: legal }] }]',
      '11:33 approvals[0].when.severity empty_list → fill_or_remove',
    ],
    [
      'approvals: [{ when: { severity: urgent }, steps: [{ any: legal }] }]',
      '11:33 approvals[0].when.severity not_one_of → one_of',
    ],
    [
      'approvals: [{ when: { nature: saftey }, steps: [{ any: legal }] }]',
      '11:31 approvals[0].when.nature not_one_of → did_you_mean safety',
    ],
    ['assessment: { model: { greyBand: [0.8, 0.2] } }', '11:34 assessment.model.greyBand bad_range → write_like'],
    ['assessment: { model: { deadline: 2m } }', '11:34 assessment.model.deadline out_of_range → between'],
    ['assessment: { model: { callsPerDay: 1.5 } }', '11:37 assessment.model.callsPerDay expected_number → between'],
    ['assessment: { postAtComplaint: 50 }', '11:32 assessment.postAtComplaint out_of_range → between'],
    [
      'assessment: { posting: { cost: { missed: 8, needless: 1 }, cardsPerDay: 60 } }',
      '11:24 assessment.posting exactly_one_key → choose_one',
    ],
    ['assessment: { posting: {} }', '11:24 assessment.posting exactly_one_key → choose_one'],
    [
      'assessment: { posting: { cost: { missed: 0, needless: 1 } } }',
      '11:42 assessment.posting.cost.missed out_of_range → between',
    ],
    [
      'assessment: { posting: { cost: { missed: 8 } } }',
      '11:32 assessment.posting.cost.needless missing_key → add_key',
    ],
    [
      'assessment: { posting: { cardPerDay: 60 } }',
      '11:26 assessment.posting.cardPerDay unknown_key → did_you_mean cardsPerDay',
    ],
    ['assessment: { posting: { cardsPerDay: 2.5 } }', '11:39 assessment.posting.cardsPerDay expected_number → between'],
    ['assessment: { learning: { sampleShare: 2 } }', '11:40 assessment.learning.sampleShare out_of_range → between'],
    ['assessment: { learning: { on: maybe } }', '11:31 assessment.learning.on expected_flag → one_of'],
    [
      'assessment: { matrix: [{ when: { risk: 40 }, route: call }] }',
      '11:40 assessment.matrix[0].when.risk bad_range → write_like',
    ],
    [
      'assessment: { matrix: [{ when: { risk: [80, 40] }, route: call }] }',
      '11:40 assessment.matrix[0].when.risk bad_range → write_like',
    ],
    ['assessment: { matrix: [{ route: phone }] }', '11:33 assessment.matrix[0].route not_one_of → one_of'],
    ['webhooks: { events: [{ url: "https://a.example" }] }', '11:22 webhooks.events[0].secret missing_key → add_key'],
  ])('%s', (line, error) => {
    expect(errorsIn(withLine(line))).toEqual([error])
  })

  it('is checked in people and channels too', () => {
    const text = `organisation: { name: Acme, timezone: Europe/Madrid }
brands: [{ id: "a b", name: Acme }]
staff:
  - { id: ana, name: Ana, roles: [agnet], email: ana }
  - { id: bo, roles: [manager], slack: "@bo", teams: "Bo Lind", language: english, timezone: Spain }
channels:
  - { id: care, slack: "#care", teams: Care }
`
    expect(errorsIn(text)).toEqual([
      '2:16 brands[0].id bad_id → write_like',
      '4:35 staff[0].roles[0] not_one_of → did_you_mean agent',
      '4:50 staff[0].email bad_email → write_like',
      '5:5 staff[1].name missing_key → add_key',
      '5:40 staff[1].slack bad_slack_person → find_slack_id',
      '5:54 staff[1].teams bad_teams_person → write_like',
      '5:75 staff[1].language not_one_of → one_of',
      '5:94 staff[1].timezone bad_timezone → write_like',
      '7:24 channels[0].slack bad_slack_channel → find_slack_id',
      '7:40 channels[0].teams bad_teams_channel → find_teams_id',
    ])
  })

  it('may be any of the three names Teams has for a person', () => {
    const text = minimal
      .replace('name: Ana,', 'name: Ana, teams: "29:1AbC", slack: T0ACME/U0ANA,')
      .replace('name: Mia,', 'name: Mia, teams: 3b241101-e2bb-4255-8caf-4136c566a962, slack: W012,')
    expect(accepted(text).staff.map(({ slack }) => slack)).toEqual(['T0ACME/U0ANA', 'W012'])
  })
})

describe('what must be there', () => {
  it('is asked for all at once', () => {
    expect(errorsIn('unlisted: agent\n')).toEqual([
      '1:1 organisation missing_key → add_key',
      '1:1 brands missing_key → add_key',
      '1:1 channels missing_key → add_key',
      '1:1 approvals nobody_has_role → give_role',
      '1:1 nags.escalateTo nobody_has_role → give_role',
    ])
  })

  it('includes somebody who works', () => {
    const errors = errorsIn(minimal.replace(/staff:\n.*\n.*\n/, 'staff: []\n'))
    expect(errors).toContain('6:8 staff nobody_works → add_staff')
  })

  it('is a network’s address and secret for a webhook, and nothing for replies by hand', () => {
    expect(errorsIn(withLine('sources: { x: { publisher: { kind: webhook } } }'))).toEqual([
      '11:28 sources.x.publisher.url missing_key → add_key',
      '11:28 sources.x.publisher.secret missing_key → add_key',
    ])
    expect(errorsIn(withLine(`sources: { x: { publisher: { kind: manual, secret: "${secret}" } } }`))).toEqual([
      '11:52 sources.x.publisher.secret webhook_only → remove_or_webhook',
    ])
  })
})
