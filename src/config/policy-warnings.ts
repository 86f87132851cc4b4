import { severities } from '../domain/assessment/severity.ts'
import { type Condition, type Policy, roles, type Staff } from '../domain/policy.ts'
import type { Path, PolicyDocument } from './policy-document.ts'
import { pathText } from './policy-document.ts'
import { type Complaint, complaint, mend, type PolicyProblem } from './problem.ts'

type Found = readonly [path: Path, what: Complaint]

/** What is allowed but will probably surprise: said at start and by `doctor`, and in nobody's way. */
export const warningsOf = (policy: Policy, locate: PolicyDocument['problem']): readonly PolicyProblem[] =>
  [...ofChannels(policy), ...ofApprovals(policy), ...ofSources(policy)].map(([path, what]) => locate(path, what))

const ofChannels = ({ channels, digests }: Policy): readonly Found[] => {
  const uncovered = severities.filter((severity) => !channels.some(({ when }) => coversSeverity(when, severity)))
  const readByDigest = new Set(digests.flatMap(({ to }) => ('channel' in to ? [to.channel] : [])))
  return [
    ...uncovered.map(
      (severity): Found => [
        ['channels'],
        complaint('severity_without_channel', { severity }, mend('add_channel', { severity })),
      ],
    ),
    ...channels.flatMap(({ id, when }, index): readonly Found[] => {
      const earlier = channels.slice(0, index).findIndex((other) => covers(other.when, when))
      return earlier < 0 || readByDigest.has(id)
        ? []
        : [
            [
              ['channels', index],
              complaint('channel_never_reached', { other: pathText(['channels', earlier]) }, mend('move_up')),
            ],
          ]
    }),
    ...(['slack', 'teams'] as const).flatMap((platform) =>
      channels.flatMap((one, index): readonly Found[] => {
        const earlier = channels.findIndex((other) => other[platform] === one[platform])
        return one[platform] === null || earlier === index
          ? []
          : [
              [
                ['channels', index, platform],
                complaint('shared_address', { other: pathText(['channels', earlier]) }, mend('one_rule_or_two')),
              ],
            ]
      }),
    ),
  ]
}

const coversSeverity = (when: Condition, severity: (typeof severities)[number]): boolean =>
  covers(when, { severity: [severity] })

/** Whether everything that matches `narrow` matches `wide` too. */
const covers = (wide: Condition, narrow: Condition): boolean =>
  (['severity', 'nature', 'brand', 'source', 'language'] as const).every((key) => {
    const allowed: readonly string[] | undefined = wide[key]
    return allowed === undefined || (narrow[key]?.every((value) => allowed.includes(value)) ?? false)
  })

const ofApprovals = ({ approvals, staff }: Policy): readonly Found[] => {
  const steps = approvals.flatMap(({ steps }, index) =>
    steps.map((step, at) => ({ step, path: ['approvals', index, 'steps', at] as Path })),
  )
  const alone = roles.flatMap((role): readonly Found[] => {
    const asked = steps.find(({ step }) => 'any' in step && step.any === role)
    const [only, ...others] = staff.filter((one) => one.roles.includes(role))
    // Whoever answers customers writes drafts, and nobody approves their own.
    if (asked === undefined || only?.roles.includes('agent') !== true || others.length > 0) return []
    return [[asked.path, complaint('one_approver', { name: only.id, role }, mend('give_role_to_second', { role }))]]
  })
  const distinct = new Map(steps.map(({ step }) => [JSON.stringify(step), step]))
  const places = [...distinct.values()].flatMap((step) =>
    'any' in step
      ? [staff.filter((one) => one.roles.includes(step.any))]
      : step.all.map((id) => staff.filter((one) => one.id === id)),
  )
  return canAllBeFilled(places)
    ? alone
    : [...alone, [['approvals'], complaint('approvers_overlap', { count: places.length }, mend('add_approver'))]]
}

/** One person fills one step only: looks for a different person for each place, trying again where two want the same. */
const canAllBeFilled = (places: readonly (readonly Staff[])[]): boolean => {
  const holder = new Map<Staff, number>()
  const seat = (place: number, tried: Set<Staff>): boolean =>
    (places[place] ?? []).some((one) => {
      if (tried.has(one)) return false
      tried.add(one)
      const present = holder.get(one)
      if (present !== undefined && !seat(present, tried)) return false
      holder.set(one, place)
      return true
    })
  return places.every((_, place) => seat(place, new Set()))
}

const ofSources = ({ sources, webhooks }: Policy): readonly Found[] => {
  const urls: readonly (readonly [Path, string])[] = [
    ...Object.entries(sources).flatMap(([id, { publisher }]) =>
      publisher.kind === 'webhook' ? [[['sources', id, 'publisher', 'url'], publisher.url] as const] : [],
    ),
    ...webhooks.events.map(({ url }, index) => [['webhooks', 'events', index, 'url'], url] as const),
  ]
  return [
    ...(Object.keys(sources).length === 0
      ? [[['sources'], complaint('no_sources', {}, mend('add_key', { key: 'sources' }))] as const]
      : []),
    ...urls
      .filter(([, url]) => url.startsWith('http:') && !isLoopback(new URL(url).hostname))
      .map(([path]): Found => [path, complaint('plain_http', {}, mend('use_https'))]),
  ]
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
