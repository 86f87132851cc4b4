import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { isActionId } from '../../src/cards/action.ts'
import {
  captureShortcut,
  optionalScopes,
  requiredScopes,
  slackEventNames,
  slashCommand,
} from '../../src/platforms/slack/scopes.ts'

const manifests = {
  http: JSON.parse(readFileSync(new URL('../../manifest/slack.http.json', import.meta.url), 'utf8')) as unknown,
  socket: JSON.parse(readFileSync(new URL('../../manifest/slack.socket.json', import.meta.url), 'utf8')) as unknown,
}

/**
 * The rules of Slack's manifest that concern us, by its published schema (slackapi/manifest-schema, 2.0.0); both files
 * were also held against that schema itself. What it does not check, names of scopes and events, is checked below.
 */
const https = z.url({ protocol: /^https$/ })
const Manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.int() }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(true),
    }),
    bot_user: z.strictObject({ display_name: z.string().regex(/^[a-z0-9_.-]{1,80}$/), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().max(24),
          type: z.enum(['message', 'global']),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
          url: https.optional(),
          description: z.string().max(2_000),
          usage_hint: z.string().max(1_000),
          should_escape: z.literal(true),
        }),
      )
      .max(50),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(https).max(1_000).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()).max(255), bot_optional: z.array(z.string()).max(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: https.optional(), bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: https.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
})

describe.each(['http', 'socket'] as const)('the manifest for %s', (transport) => {
  const manifest = Manifest.parse(manifests[transport])
  const { bot, bot_optional: optional } = manifest.oauth_config.scopes

  test('asks for the scopes the code needs, and for no other', () => {
    expect(bot.toSorted()).toEqual([...requiredScopes].sort())
    expect(optional.toSorted()).toEqual([...optionalScopes].sort())
  })

  test('reads nobody’s messages', () => {
    expect([...bot, ...optional].filter((scope) => /history|search|files:read|admin/.test(scope))).toEqual([])
  })

  test('subscribes to the events the code has a place for, and to no other', () => {
    expect(manifest.settings.event_subscriptions.bot_events.toSorted()).toEqual([...slackEventNames].sort())
  })

  test('names the command and the shortcut as the code does', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([slashCommand])
    expect(manifest.features.shortcuts).toMatchObject([{ type: 'message', callback_id: captureShortcut }])
    expect(isActionId(captureShortcut)).toBe(true)
  })

  test('has addresses where Slack comes to us, and none where we go to Slack', () => {
    const { features, oauth_config: oauth, settings } = manifest
    const paths = [
      features.slash_commands[0]?.url,
      settings.interactivity.request_url,
      settings.event_subscriptions.request_url,
      ...(oauth.redirect_urls ?? []),
    ].map((url) => (url === undefined ? null : new URL(url).pathname))
    expect(paths).toEqual(
      transport === 'http'
        ? ['/slack/events', '/slack/events', '/slack/events', '/slack/oauth_redirect']
        : [null, null, null],
    )
    expect(settings.socket_mode_enabled).toBe(transport === 'socket')
  })
})

test('the two manifests differ in nothing but the transport', () => {
  const { http, socket } = manifests
  const bare = (manifest: unknown): unknown =>
    JSON.parse(JSON.stringify(manifest), (key, value: unknown) =>
      ['url', 'request_url', 'redirect_urls', 'socket_mode_enabled'].includes(key) ? undefined : value,
    )
  expect(bare(http)).toEqual(bare(socket))
})
