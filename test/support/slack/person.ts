import { createHmac } from 'node:crypto'
import type { ModalView } from '@slack/types'
import { payloadOf } from './api-views.ts'
import { objectionsToView, pressables } from './block-rules.ts'
import type { LoopbackSlack } from './loopback.ts'
import { stateOf } from './payloads.ts'
import type { Block, Message, ShownView } from './state.ts'

/** How Slack hands a person's deed to the app: the body of the answer, or an error where there was none in time. */
export interface Line {
  interactive(payload: unknown): Promise<unknown>
  command(payload: Readonly<Record<string, string>>): Promise<unknown>
  event(payload: unknown, again?: number): Promise<void>
}

/** Somebody in Slack: sees messages, views and Home, and presses, fills in and types. */
export interface Person {
  readonly id: string
  /** `alone`: on what only they see, of which Slack sends no message along. */
  press(message: Message, action: string, alone?: boolean): Promise<void>
  pressInView(view: ShownView, action: string): Promise<void>
  pressAtHome(action: string): Promise<void>
  /** Sends a form in, with what was typed over what stood there. */
  submit(view: ShownView, typed?: Readonly<Record<string, string>>): Promise<void>
  type(text: string, channel?: string): Promise<void>
  openHome(): Promise<void>
  /** “Make a case of this message.” */
  capture(message: { text: string; user: string; ts?: string }, channel?: string): Promise<void>
  /** `@Ventanilla …`, also in a thread. */
  mention(
    text: string,
    where?: { channel?: string; threadTs?: string; eventId?: string; again?: number },
  ): Promise<void>
  /** The view on top of what they have open. */
  view(): ShownView | null
  /** What only they were told, newest last. */
  told(): readonly string[]
}

export interface PersonOptions {
  readonly id?: string
  readonly teamId?: string
  /** Their own workspace, where it is another company's. */
  readonly homeTeamId?: string
}

export const personIn = (
  slack: LoopbackSlack,
  line: Line,
  { id = 'U0ANA', teamId = 'T0TEAM', homeTeamId }: PersonOptions = {},
): Person => {
  const team = slack.team(teamId)
  const user = { id, username: id.toLowerCase(), name: id.toLowerCase(), team_id: homeTeamId ?? teamId }
  const common = {
    user,
    team: { id: teamId, domain: team.domain },
    api_app_id: 'A0APP',
    enterprise: null,
    is_enterprise_install: false,
    token: 'legacy-verification-token',
  }
  const counter = { presses: 0 }

  const pressed = (blocks: readonly Block[], action: string): Record<string, unknown> => {
    const time = `${Math.floor(slack.now() / 1_000)}.${String((counter.presses += 1)).padStart(6, '0')}`
    const all = pressables(blocks)
    for (const { element, block } of all) {
      const { type, action_id, value, text, options } = element
      const base = { type, action_id, block_id: block['block_id'] ?? 'b0', action_ts: time }
      if (type === 'button' && action_id === action) return { ...base, ...(value !== undefined && { value }), text }
      const option = options?.find((one) => one.value.split('|')[0] === action)
      if (option !== undefined) return { ...base, selected_option: option }
    }
    throw new Error(`There is no ${action} to press in ${JSON.stringify(all)}`)
  }

  const top = (): ShownView | null =>
    [...slack.state.views.values()].findLast((one) => one.open && one.user === id) ?? null
  const close = (root: string): void => {
    for (const one of slack.state.views.values()) if (one.root === root) one.open = false
  }

  const takeResponse = (shown: ShownView, response: unknown): void => {
    const {
      response_action: action,
      view,
      errors,
    } = (response ?? {}) as { response_action?: string; view?: ModalView; errors?: object }
    switch (action) {
      case undefined:
        shown.open = false
        return
      case 'clear':
        return close(shown.root)
      case 'update':
        slack.state.violations.push(...objectionsToView(view))
        if (view !== undefined) shown.view = view
        shown.hash = `${shown.hash}+`
        return
      case 'errors': {
        const inputs = (shown.view.blocks as unknown as Block[])
          .filter(({ type }) => type === 'input')
          .map((block) => block['block_id'])
        for (const name of Object.keys(errors ?? {}))
          if (!inputs.includes(name)) slack.state.violations.push(`an error for ${name}, which is no input`)
        lastErrors.set(shown.id, errors as Record<string, string>)
        return
      }
      default:
        slack.state.violations.push(`response_action ${action}`)
    }
  }

  return {
    id,
    view: top,
    told: () => slack.state.ephemerals.filter((one) => one.user === id).map((one) => one.text),

    async press(message, action, alone = false) {
      await line.interactive({
        ...common,
        type: 'block_actions',
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: message.channel,
          is_ephemeral: alone,
          ...(message.threadTs !== null && { thread_ts: message.threadTs }),
        },
        channel: { id: message.channel, name: 'channel' },
        ...(!alone && {
          message: {
            type: 'message',
            ts: message.ts,
            bot_id: team.botId,
            team: teamId,
            text: message.text,
            blocks: message.blocks,
            metadata: message.metadata,
            ...(message.threadTs !== null && { thread_ts: message.threadTs }),
          },
        }),
        trigger_id: slack.newTrigger(id),
        response_url: slack.newResponseUrl(message.channel, id),
        state: { values: {} },
        actions: [pressed(message.blocks, action)],
      })
    },

    async pressInView(shown, action) {
      await line.interactive({
        ...common,
        type: 'block_actions',
        container: { type: 'view', view_id: shown.id },
        view: { ...payloadOf(shown), state: { values: {} } },
        trigger_id: slack.newTrigger(id, shown.id),
        actions: [pressed(shown.view.blocks as unknown as Block[], action)],
      })
    },

    async pressAtHome(action) {
      const home = slack.state.homes.get(id)
      if (home === undefined) throw new Error(`${id} has no Home yet`)
      await line.interactive({
        ...common,
        type: 'block_actions',
        container: { type: 'view', view_id: `VHOME${id}` },
        view: {
          id: `VHOME${id}`,
          type: 'home',
          hash: home.hash,
          blocks: home.blocks,
          private_metadata: '',
          callback_id: '',
          root_view_id: `VHOME${id}`,
          previous_view_id: null,
        },
        trigger_id: slack.newTrigger(id),
        actions: [pressed(home.blocks as Block[], action)],
      })
    },

    async submit(shown, typed = {}) {
      const response = await line.interactive({
        ...common,
        type: 'view_submission',
        trigger_id: slack.newTrigger(id, shown.id),
        view: { ...payloadOf(shown), state: { values: stateOf(shown.view, typed) } },
        response_urls: [],
      })
      takeResponse(shown, response)
    },

    async type(text, channel = 'C0CARE') {
      const response = await line.command({
        token: 'legacy-verification-token',
        team_id: teamId,
        team_domain: team.domain,
        channel_id: channel,
        channel_name: 'care',
        user_id: id,
        user_name: user.name,
        command: '/ventanilla',
        text,
        api_app_id: 'A0APP',
        is_enterprise_install: 'false',
        response_url: slack.newResponseUrl(channel, id),
        trigger_id: slack.newTrigger(id),
      })
      if (response !== null && response !== '' && response !== undefined)
        slack.takeAcknowledgement(channel, id, response)
    },

    async openHome() {
      const home = slack.state.homes.get(id)
      await line.event(
        envelope(slack, teamId, team.botUserId, {
          type: 'app_home_opened',
          user: id,
          channel: `D${id.slice(1)}`,
          tab: 'home',
          ...(home && { view: { id: `VHOME${id}`, type: 'home', hash: home.hash } }),
        }),
      )
    },

    async capture({ text, user: author, ts }, channel = 'C0CARE') {
      await line.interactive({
        ...common,
        type: 'message_action',
        callback_id: 'mention.make_case.v1',
        action_ts: String(slack.now() / 1_000),
        message_ts: ts ?? '1795341600.000100',
        channel: { id: channel, name: 'care' },
        message: { type: 'message', user: author, ts: ts ?? '1795341600.000100', text },
        trigger_id: slack.newTrigger(id),
        response_url: slack.newResponseUrl(channel, id),
      })
    },

    async mention(text, { channel = 'C0CARE', threadTs, eventId, again } = {}) {
      const event = {
        type: 'app_mention',
        user: id,
        user_team: homeTeamId ?? teamId,
        team: teamId,
        text: `<@${team.botUserId}> ${text}`,
        ts: `${Math.floor(slack.now() / 1_000)}.000900`,
        channel,
        ...(threadTs !== undefined && {
          thread_ts: threadTs,
          parent_user_id: slack.state.messages.some(({ ts }) => ts === threadTs) ? team.botUserId : 'U0LEO',
        }),
      }
      await line.event(envelope(slack, teamId, team.botUserId, event, eventId), again)
    },
  }
}

/** Errors by input, as the person sees them below the fields. */
export const lastErrors = new Map<string, Readonly<Record<string, string>>>()

export const envelope = (slack: LoopbackSlack, teamId: string, botUserId: string, event: object, eventId?: string) => ({
  token: 'legacy-verification-token',
  team_id: teamId,
  api_app_id: 'A0APP',
  event,
  type: 'event_callback',
  event_id: eventId ?? slack.newTrigger('event').replace('1337.', 'Ev'),
  event_time: Math.floor(slack.now() / 1_000),
  authorizations: [
    { enterprise_id: null, team_id: teamId, user_id: botUserId, is_bot: true, is_enterprise_install: false },
  ],
  is_ext_shared_channel: false,
})

/** Over HTTP, signed as Slack signs. */
export const httpLine = (slack: LoopbackSlack, appUrl: string): Line => {
  const post = async (
    body: string,
    contentType: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Response> => {
    const sentAt = performance.now()
    const response = await fetch(`${appUrl}/slack/events`, {
      method: 'POST',
      headers: {
        ...signed(slack.signingSecret, body, Math.floor(slack.now() / 1_000)),
        'content-type': contentType,
        ...more,
      },
      body,
    })
    if (performance.now() - sentAt > 3_000) slack.state.violations.push('answered after three seconds')
    return response
  }
  const bodyOf = async (response: Response): Promise<unknown> => {
    if (response.status !== 200) throw new Error(`Slack got ${response.status}`)
    const text = await response.text()
    return text === '' ? null : JSON.parse(text)
  }
  const form = 'application/x-www-form-urlencoded'
  return {
    interactive: async (payload) =>
      bodyOf(await post(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), form)),
    command: async (payload) => bodyOf(await post(new URLSearchParams(payload).toString(), form)),
    event: async (payload, again = 0) => {
      const more = again > 0 ? { 'x-slack-retry-num': String(again), 'x-slack-retry-reason': 'http_timeout' } : {}
      await bodyOf(await post(JSON.stringify(payload), 'application/json', more))
    },
  }
}

/** Over Socket Mode. */
export const socketLine = (slack: LoopbackSlack): Line => {
  const taken = (answer: unknown): unknown => {
    if (answer === null) throw new Error('Slack got no acknowledgement')
    return typeof answer === 'object' && Object.keys(answer).length === 0 ? null : answer
  }
  return {
    interactive: async (payload) => taken(await slack.sockets.send('interactive', payload)),
    command: async (payload) => taken(await slack.sockets.send('slash_commands', payload)),
    event: async (payload, again) => {
      taken(await slack.sockets.send('events_api', payload, again))
    },
  }
}

export const signed = (secret: string, body: string, atS = Math.floor(Date.now() / 1_000)): Record<string, string> => ({
  'x-slack-request-timestamp': String(atS),
  'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${atS}:${body}`).digest('hex')}`,
})
