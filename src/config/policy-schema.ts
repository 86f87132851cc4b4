import { z } from 'zod'
import { severities } from '../domain/assessment/severity.ts'
import type { BrandId, ChannelId, StaffId } from '../domain/ids.ts'
import { type NagTarget, type Publisher, roles, weekdays } from '../domain/policy.ts'
import { targets } from '../domain/service-level/clock.ts'
import { condition } from './policy-condition.ts'
import { defaultCardsPerTenMinutes, defaultPaceMs } from './policy-defaults.ts'
import {
  duration,
  flag,
  id,
  issueOf,
  language,
  languageTag,
  localDate,
  many,
  map,
  number,
  oneOf,
  oneOrMany,
  secretText,
  shaped,
  shift,
  suggestion,
  text,
  timeOfDay,
  timezone,
  webhookSecret,
  webUrl,
} from './policy-fields.ts'
import { complaint, mend } from './problem.ts'

/*
 * The policy file, section by section. What hangs on another section (a zone that is the organisation's, a person who
 * must exist) is decided in `policy.ts` and `policy-checks.ts`.
 */

export const organisation = map({ name: text(), timezone: timezone(), language: language().default('en') })

export const brand = map({
  id: id<BrandId>(),
  name: text(),
  aliases: oneOrMany(text()).default([]),
  ownAccounts: z.record(z.string(), oneOrMany(text())).default({}),
})

const email = shaped<string>(
  (value) => /^[^\s@]+@[^\s@]+$/.test(value),
  (got) => complaint('bad_email', { got }, mend('write_like', { example: 'ana@example.org' })),
)
// A workspace's id may stand before it where there are several workspaces: `T0ACME/U0ANA`.
const slackPerson = shaped<string>(
  (value) => /^(T[A-Z0-9]+\/)?[UW][A-Z0-9]+$/.test(value),
  (got) => complaint('bad_slack_person', { got }, mend('find_slack_id', { example: 'U0123ABCD' })),
)
const slackChannel = shaped<string>(
  (value) => /^(T[A-Z0-9]+\/)?[CGD][A-Z0-9]+$/.test(value),
  (got) => complaint('bad_slack_channel', { got }, mend('find_slack_id', { example: 'C0123ABCD' })),
)
/** A Teams user id, an Entra object id or an e-mail: the bot looks up which. */
const teamsPerson = shaped<string>(
  (value) =>
    /^29:\S+$/.test(value) ||
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ||
    /^[^\s@]+@[^\s@]+$/.test(value),
  (got) => complaint('bad_teams_person', { got }, mend('write_like', { example: 'ana@example.org' })),
)
const teamsChannel = shaped<string>(
  (value) => /^(19|a):\S+$/.test(value),
  (got) => complaint('bad_teams_channel', { got }, mend('find_teams_id', { example: '19:…@thread.tacv2' })),
)

export const staff = map({
  id: id<StaffId>(),
  name: text(),
  email: email.nullable().default(null),
  roles: oneOrMany(oneOf(roles)).default(['agent']),
  slack: slackPerson.nullable().default(null),
  teams: teamsPerson.nullable().default(null),
  language: language().nullable().default(null),
  timezone: timezone().nullable().default(null),
})

export const unlisted = oneOf(['refuse', 'agent'])

export const channel = map({
  id: id<ChannelId>(),
  when: condition.default({}),
  slack: slackChannel.nullable().default(null),
  teams: teamsChannel.nullable().default(null),
  language: language().nullable().default(null),
})

/** `closed`, one shift or several; a shift over midnight belongs to the day it begins on. */
const day = z.preprocess((value) => (value === 'closed' ? [] : value), many(shift()))

export const hours = map({
  timezone: timezone().nullable().default(null),
  ...recordOf(weekdays, () => day.nullable().default(null)),
  holidays: many(localDate()).default([]),
  quiet: many(shift()).nullable().default(null),
})

/** `none` switches a promise off that the product would make by itself. */
const promise = z.preprocess((value) => (value === 'none' ? null : value), duration().nullable())
export const serviceLevel = map({
  clock: oneOf(['business', 'always']).nullable().default(null),
  ...recordOf(targets, () => promise.exactOptional()),
})
export const serviceLevels = map(recordOf(severities, () => serviceLevel.nullable().default(null)))

const nagTarget = shaped<NagTarget>(
  (value) => (roles as readonly string[]).includes(value) || /^(duty|staff):./.test(value),
  (got) => complaint('bad_target', { got }, suggestion(got, [...roles, 'staff:…', 'duty:…'])),
)
export const nags = map({
  warnAtPercent: number(1, 99).nullable().default(null),
  escalateAtPercent: number(100, 1_000).nullable().default(null),
  escalateTo: nagTarget.nullable().default(null),
  idleClaim: map({
    after: oneOrMany(duration()).nullable().default(null),
    thenRelease: flag().nullable().default(null),
  }).default({ after: null, thenRelease: null }),
  approval: map({
    delegateAfter: duration().nullable().default(null),
    // Empty: of no severity, and except nobody.
    onlySeverity: many(oneOf(severities)).nullable().default(null),
    exceptRoles: many(oneOf(roles)).nullable().default(null),
  }).default({ delegateAfter: null, onlySeverity: null, exceptRoles: null }),
})

/** Two keys of which exactly one is meant. */
const approvalStep = map({
  any: oneOf(roles).exactOptional(),
  all: oneOrMany(id<StaffId>()).exactOptional(),
}).transform((step, ctx) => {
  if (step.any !== undefined && step.all === undefined) return { any: step.any }
  if (step.all !== undefined && step.any === undefined) return { all: step.all }
  ctx.issues.push(issueOf(step, complaint('exactly_one_key', { keys: 'any, all' }, mend('choose_one'))))
  return z.NEVER
})
export const approvalRule = map({ when: condition.default({}), steps: oneOrMany(approvalStep) })

export const triage = map({ required: flag() })

const audience = map({
  staff: oneOrMany(id<StaffId>()).exactOptional(),
  channel: id<ChannelId>().exactOptional(),
}).transform((to, ctx) => {
  if (to.staff !== undefined && to.channel === undefined) return { staff: to.staff }
  if (to.channel !== undefined && to.staff === undefined) return { channel: to.channel }
  ctx.issues.push(issueOf(to, complaint('exactly_one_key', { keys: 'staff, channel' }, mend('choose_one'))))
  return z.NEVER
})
export const digest = map({
  id: id(),
  to: audience,
  at: timeOfDay().nullable().default(null),
  timezone: timezone().nullable().default(null),
  language: language().nullable().default(null),
  days: oneOrMany(oneOf(weekdays)).nullable().default(null),
  period: oneOf(['day', 'week', 'month']).default('day'),
})

const publisher = map({
  kind: oneOf(['manual', 'webhook']),
  url: webUrl().exactOptional(),
  secret: webhookSecret().exactOptional(),
  idempotent: flag().exactOptional(),
}).transform(({ kind, url, secret, idempotent }, ctx): Publisher => {
  if (kind === 'manual') {
    for (const [key, value] of Object.entries({ url, secret, idempotent }))
      if (value !== undefined)
        ctx.issues.push({
          ...issueOf(value, complaint('webhook_only', { key }, mend('remove_or_webhook'))),
          path: [key],
        })
    return { kind }
  }
  const missing = Object.entries({ url, secret }).filter(([, value]) => value === undefined)
  for (const [key] of missing)
    ctx.issues.push({ ...issueOf(kind, complaint('missing_key', { key }, mend('add_key', { key }))), path: [key] })
  return url === undefined || secret === undefined ? z.NEVER : { kind, url, secret, idempotent: idempotent ?? false }
})
export const source = map({
  publisher: publisher.default({ kind: 'manual' }),
  maxReplyLength: number(1, 100_000, true).nullable().default(null),
  secret: secretText().nullable().default(null),
})

export const savedReply = map({ id: id(), language: languageTag(), text: text(10_000) })

const override = map({ from: localDate(), to: localDate(), staff: id<StaffId>() })
export const rota = map({
  id: id(),
  timezone: timezone().nullable().default(null),
  members: oneOrMany(id<StaffId>()),
  handOver: map({ day: oneOf(weekdays), at: timeOfDay() }).default({ day: 'monday', at: 9 * 60 }),
  from: localDate(),
  overrides: z.array(override).default([]),
})

export const assignment = map({
  how: oneOf(['by_hand', 'round_robin', 'least_loaded']),
  rota: id().nullable().default(null),
})

export const webhooks = map({ events: z.array(map({ url: webUrl(), secret: webhookSecret() })).default([]) })
export const delivery = map({
  paceMs: number(0, 3_600_000, true).default(defaultPaceMs),
  cardsPerTenMinutes: number(1, 10_000, true).default(defaultCardsPerTenMinutes),
})
export const deadManUrl = webUrl()

/** The same schema under each of these keys. */
function recordOf<const Key extends string, Schema>(keys: readonly Key[], schema: () => Schema): Record<Key, Schema> {
  return Object.fromEntries(keys.map((key) => [key, schema()])) as Record<Key, Schema>
}
