import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  decodeCommand,
  decodePress,
  decodeRemark,
  decodeShortcut,
  decodeSubmission,
} from '../../../../src/platforms/slack/decode.ts'

/** Payloads in the shape Slack documents and sends, with everything in them that we do not read. */
const recorded = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../../support/slack/recorded/${name}.json`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >

describe('a press', () => {
  test('on a message', () => {
    expect(decodePress(recorded('block_actions.message'))).toEqual({
      action: 'case.claim.v1',
      target: { caseId: 1042, version: 7 },
      user: { id: 'U0ANA', teamId: 'T0TEAM', name: 'ana' },
      place: {
        kind: 'message',
        channel: 'C0CARE',
        ts: '1795341600.000100',
        threadTs: null,
        responseUrl: 'https://hooks.slack.com/actions/T0TEAM/1/secret',
      },
      cardKey: 'case:1042',
      triggerId: '12345.98765.abcd2358fdea',
      requestKey: 'slack:press:U0ANA:1795341600.000100:1795341660.123456:case.claim.v1',
    })
  })

  test('in a menu, in a thread', () => {
    const press = decodePress(recorded('block_actions.overflow'))
    expect(press).toMatchObject({
      action: 'case.request_changes.v1',
      target: { caseId: 1042, version: 9, revision: 2 },
      place: { kind: 'message', channel: 'D0BO', threadTs: '1795341600.000100' },
    })
  })

  test('in a view that lies on another', () => {
    expect(decodePress(recorded('block_actions.view')).place).toMatchObject({
      kind: 'modal',
      viewId: 'V0TOP',
      hash: '1795341660.h2',
      depth: 2,
      memory: {
        origin: { kind: 'message', channel: 'C0CARE' },
        from: { action: 'case.open.v1', target: { caseId: 1042 } },
      },
    })
  })

  test('at Home', () => {
    expect(decodePress(recorded('block_actions.home'))).toMatchObject({
      action: 'queue.show.v1',
      target: {},
      place: { kind: 'home', viewId: 'V0HOME' },
      cardKey: null,
    })
  })

  test.each([
    ['an action that is not ours', { action_id: 'other.app.v1' }],
    ['a value that is not ours', { value: 'drop table cases' }],
  ])('with %s is of no action', (_, change) => {
    const payload = recorded('block_actions.message')
    const [action] = payload['actions'] as object[]
    expect(decodePress({ ...payload, actions: [{ ...action, ...change }] }).action).toBeNull()
  })

  test('without a user is refused by what is missing', () => {
    const { user: _, ...rest } = recorded('block_actions.message')
    expect(() => decodePress(rest)).toThrow(/user/)
  })
})

describe('a form sent in', () => {
  test('brings its values by field, leaving out what was left empty', () => {
    const submission = decodeSubmission(recorded('view_submission'))
    expect(submission).toMatchObject({
      action: 'case.draft.v1',
      values: { text: 'We are sorry.', saved: 'sorry-baggage', submit: 'false', review: '2026-12-01' },
      memory: { target: { caseId: 1042, version: 7 }, origin: { kind: 'home' } },
    })
    expect(submission.values).not.toHaveProperty('note')
  })

  test('has a key that follows what was filled in, in whatever order it comes', () => {
    const payload = recorded('view_submission')
    const view = payload['view'] as { state: { values: Record<string, unknown> } }
    const turned = { ...view, state: { values: Object.fromEntries(Object.entries(view.state.values).reverse()) } }
    expect(decodeSubmission({ ...payload, view: turned }).requestKey).toBe(decodeSubmission(payload).requestKey)
  })
})

test('a slash command', () => {
  expect(decodeCommand(recorded('slash_command'))).toMatchObject({
    text: 'find fire & smoke',
    user: { id: 'U0ANA', teamId: null, name: 'ana' },
    place: { kind: 'message', channel: 'C0CARE', responseUrl: 'https://hooks.slack.com/commands/1234/5678' },
    requestKey: 'slack:command:U0ANA:13345224609.738474920.8088930838d88f008e0',
  })
})

test('a message shortcut, also on a message that has its words in an attachment', () => {
  const payload = recorded('message_action')
  expect(decodeShortcut(payload)).toMatchObject({
    text: 'The charger <burned>',
    authorId: 'U0LEO',
    messageId: 'C0CARE-1795341600.000100',
    url: 'https://acme.slack.com/archives/C0CARE/p1795341600000100',
    at: 1_795_341_600_000,
  })
  const message = { ts: '1795341600.000100', bot_id: 'B0RSS', text: '', attachments: [{ fallback: 'From the feed' }] }
  expect(decodeShortcut({ ...payload, message })).toMatchObject({ text: 'From the feed', authorId: 'B0RSS' })
})

test('a remark to the bot, without its name', () => {
  expect(decodeRemark(recorded('app_mention'), 'U0BOT')).toEqual({
    text: 'she called again',
    user: { id: 'U0ANA', teamId: 'T0TEAM', name: null },
    channel: 'C0CARE',
    ts: '1795341700.000200',
    threadTs: '1795341600.000100',
    isBelowOurs: true,
    requestKey: 'slack:event:Ev0MENTION',
  })
  expect(decodeRemark(recorded('app_mention'), 'U0OTHER').isBelowOurs).toBe(false)
})
