import type { AppsManifestCreateArguments } from '@slack/web-api'

/** What the bot may do, and why it has to. No `*:history`: nothing of what people write is read, but what is sent to us. */
export const requiredScopes = [
  // Cards, answers only one person sees, edits, views, Home.
  'chat:write',
  // `/ventanilla`, and “Make a case of this message”.
  'commands',
  // Approvals and reminders in person: conversations.open.
  'im:write',
  // Names and languages of people: users.info.
  'users:read',
  // Whether the bot is where the policy wants it: conversations.info, member_joined_channel, channel_archive.
  'channels:read',
  'groups:read',
  // Notes below a card: app_mention.
  'app_mentions:read',
] as const satisfies readonly BotScope[]

/** Asked for beside the others; without them a chart is words and the bot has to be invited to public channels. */
export const optionalScopes = ['files:write', 'chat:write.public'] as const satisfies readonly BotScope[]

/** The events that `events.ts` has a place for. */
export const slackEventNames = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'tokens_revoked',
  'member_joined_channel',
  'channel_archive',
  'channel_unarchive',
  'group_archive',
  'group_unarchive',
] as const satisfies readonly BotEvent[]

export const slashCommand = '/ventanilla'
/** Callback id of the message shortcut. */
export const captureShortcut = 'mention.make_case.v1'

/** Slack's own lists, so that a scope or an event that does not exist fails the build. */
type Manifest = AppsManifestCreateArguments['manifest']
type BotScope = NonNullable<NonNullable<NonNullable<Manifest['oauth_config']>['scopes']>['bot']>[number]
type BotEvent = NonNullable<NonNullable<NonNullable<Manifest['settings']>['event_subscriptions']>['bot_events']>[number]
