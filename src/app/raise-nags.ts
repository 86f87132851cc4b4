import type { Case } from '../domain/case/case.ts'
import type { SystemCommand } from '../domain/case/command.ts'
import { decide } from '../domain/case/decide.ts'
import type { EventBody } from '../domain/case/event.ts'
import type { StaffId } from '../domain/ids.ts'
import { type DueNag, dueNags } from '../domain/service-level/nag.ts'
import { type AddressedNag, nagRecipients } from '../domain/service-level/nag-recipients.ts'
import type { PeopleState } from '../domain/service-level/presence.ts'
import { type Instant, minuteMs, plus } from '../domain/time.ts'
import { consequencesOf } from './consequences.ts'
import { channelDestinations, personDestinations } from './destinations.ts'
import { applied, type WritePath } from './execute-command.ts'
import type { CaseChange, StoredCase } from './ports/case-store.ts'
import { queueOf } from './ports/deliveries.ts'
import type { Destination } from './ports/gateway.ts'
import type { Log, Metrics } from './ports/log.ts'
import type { NagStore, NextLook, RaisedNag } from './ports/nag-store.ts'
import type { PeopleStore } from './ports/people.ts'

export interface RaisingNags {
  readonly path: WritePath
  readonly nags: NagStore
  readonly people: Pick<PeopleStore, 'allSettings'>
  readonly log: Log
  readonly metrics: Metrics
}

const by = { kind: 'system', name: 'clock' } as const
const batchSize = 500
/** Long enough to save a batch; a process that dies leaves its cases to the next tick after it. */
const leaseMs = minuteMs

/**
 * One tick of the clock: every case whose moment has come gets its reminders as rows, and every reminder whose
 * recipient may be disturbed goes to the outbox. Any number of processes share the work, and what one loses by dying
 * comes again; a reminder has one row a place, so it is never sent twice. Returns how many were raised.
 */
export const raiseNags = async (context: RaisingNags): Promise<number> => {
  const { path, nags } = context
  const now = path.clock.now()
  if (!(await nags.pulse(now))) return 0
  let raised = 0
  let around: Around | null = null
  for (;;) {
    const due = await nags.claimDue(now, batchSize, plus(now, leaseMs))
    if (due.length === 0) break
    around ??= await surroundings(context)
    raised += await raiseBatch(context, due, around, now)
    // Handed over as they come, so that the first of a backlog need not wait for the last.
    if ((await nags.handOver(path.clock.now())) > 0) path.wake()
  }
  if ((await nags.handOver(path.clock.now())) > 0) path.wake()
  return raised
}

/** Who is told one reminder, and where; `refused` are the queues of people whom a chat did not let us tell it. */
export const addressed = (
  one: Case,
  nag: DueNag,
  path: Places,
  around: Around,
  now: Instant,
  refused: readonly string[] = [],
): readonly RaisedNag[] => {
  const told = nagRecipients(one, nag, path.policy, around.people, now, reachableIn(path, refused))
  const rows = told.flatMap((to) =>
    placesOf(to, path, around, refused).map((destination) => raised(one, nag, to, destination)),
  )
  // Two people at one address are told once.
  if (rows.length > 0) return [...new Map(rows.map((row) => [queueOfRow(row), row])).values()]
  const nobody = { caseId: one.id, nag, severity: one.severity, recipient: null, destination: null }
  return [{ ...nobody, fate: { kind: 'dropped', why: 'nobody' } }]
}

const queueOfRow = ({ destination: to }: RaisedNag): string => (to === null ? '' : queueOf({ kind: 'nags', to }))

export type Places = Pick<WritePath, 'policy' | 'surfaces'>

/** Whether somebody can be written to in person. */
export const reachableIn =
  (path: Places, refused: readonly string[]) =>
  (id: StaffId): boolean =>
    placesOfPerson(id, path, refused).length > 0

const placesOfPerson = (
  id: StaffId,
  { policy, surfaces }: Places,
  refused: readonly string[],
): readonly Destination[] =>
  personDestinations(policy, id, surfaces).filter((to) => !refused.includes(queueOf({ kind: 'nags', to })))

/** What is read once a tick. */
export interface Around {
  readonly people: PeopleState
  /** The platform each person was last seen on. */
  readonly lastSeen: ReadonlyMap<StaffId, string>
}

export const surroundings = async (context: Pick<RaisingNags, 'people' | 'nags'>): Promise<Around> => {
  const [settings, lastSeen] = await Promise.all([context.people.allSettings(), context.nags.lastSeen()])
  return { people: new Map(settings.map((one) => [one.staff, one])), lastSeen }
}

const raiseBatch = async (
  context: RaisingNags,
  due: readonly StoredCase[],
  around: Around,
  now: Instant,
): Promise<number> => {
  const { path } = context
  const rows: RaisedNag[] = []
  const changes: CaseChange[] = []
  const looks: NextLook[] = []
  for (const stored of due) {
    try {
      const work = workOn(path, stored, around, now)
      rows.push(...work.rows)
      if (work.change === null) looks.push(work.look)
      else changes.push(work.change)
    } catch (error) {
      // A defect about one case keeps it, and no other, from its reminders; it comes again when its lease ends.
      context.log.error('case_cannot_be_reminded_of', { case: stored.case.id, error })
      context.metrics.count('nag_defects')
    }
  }
  await context.nags.raise(rows, now)
  await context.nags.reschedule(looks)
  const saved = await saveAll(path, changes, now)
  for (const row of rows) context.metrics.count('nags_raised', { kind: row.nag.kind, fate: row.fate.kind })
  context.log.info('nags_raised', { cases: due.length, nags: rows.length, overtaken: changes.length - saved })
  return rows.length
}

const workOn = (
  path: WritePath,
  stored: StoredCase,
  around: Around,
  now: Instant,
): { rows: readonly RaisedNag[] } & ({ change: CaseChange } | { change: null; look: NextLook }) => {
  const one = stored.case
  const { send, superseded } = dueNags(one, path.policy, now)
  const told = send.map((nag) => ({ nag, rows: addressed(one, nag, path, around, now) }))
  const rows = [...superseded.map((nag) => supersededRow(one, nag)), ...told.flatMap((nag) => nag.rows)]
  if (told.length > 0) return { rows, change: changeOf(path, stored, told, now) }
  return { rows, change: null, look: { id: one.id, version: one.version, ...path.timing(one) } }
}

/**
 * Together if nobody touched any of them meanwhile, else one by one; a case that was touched is left alone, whoever
 * touched it has set its next moment.
 */
const saveAll = async (path: WritePath, changes: readonly CaseChange[], now: Instant): Promise<number> => {
  if (changes.length === 0) return 0
  if ((await path.cases.save(changes, now)) === 'saved') return changes.length
  let saved = 0
  for (const change of changes) if ((await path.cases.save([change], now)) === 'saved') saved += 1
  return saved
}

/** What the clock does to a case besides reminding: wakes it, reopens it for review, takes it from an idle owner. */
const actsOf: Readonly<Partial<Record<DueNag['kind'], SystemCommand>>> = {
  wake: { type: 'wake' },
  review: { type: 'review' },
  idle_release: { type: 'release_idle' },
}

interface ToSend {
  readonly nag: DueNag
  readonly rows: readonly RaisedNag[]
}

const changeOf = (path: WritePath, before: StoredCase, send: readonly ToSend[], now: Instant): CaseChange => {
  const one = before.case
  const context = { now, policy: path.policy, sha256: path.sha256, publishingStopped: false }
  const acts = send.flatMap(({ nag }): readonly EventBody[] => {
    const command = actsOf[nag.kind]
    const decided = command === undefined ? null : decide(one, command, by, context)
    return decided?.ok === true ? decided.value : []
  })
  const told = send.map(({ nag, rows }): EventBody => {
    const people = rows.flatMap(({ recipient }) => (recipient?.kind === 'staff' ? [recipient.staff] : []))
    const channel =
      rows.flatMap(({ recipient }) => (recipient?.kind === 'channel' ? [recipient.channel] : []))[0] ?? null
    return { type: 'nagged', key: nag.key, to: [...new Set(people)], channel, dueAt: nag.dueAt }
  })
  // The reminder comes before what the clock does because of it, as people read the history.
  const { after, events } = applied(one, [...told, ...acts], by, now)
  const { newCards, historySeqs, effects } =
    acts.length > 0
      ? consequencesOf(one, after, events, path.policy, path.surfaces)
      : { newCards: [], historySeqs: [], effects: [] }
  return { before, after, events, requestKey: null, ...path.timing(after), newCards, historySeqs, effects }
}

const raised = (one: Case, nag: DueNag, { to, sendAt }: AddressedNag, destination: Destination): RaisedNag => ({
  caseId: one.id,
  nag,
  severity: one.severity,
  recipient: to,
  destination,
  fate: sendAt === null ? { kind: 'dropped', why: 'always_quiet' } : { kind: 'waiting', sendAt },
})

const supersededRow = (one: Case, nag: DueNag): RaisedNag => ({
  caseId: one.id,
  nag,
  severity: one.severity,
  recipient: null,
  destination: null,
  fate: { kind: 'dropped', why: 'superseded' },
})

/** A channel wherever it exists, since each has its own readers; a person once, where they were last seen. */
const placesOf = (
  { to }: AddressedNag,
  path: Places,
  { lastSeen }: Around,
  refused: readonly string[],
): readonly Destination[] => {
  if (to.kind === 'channel') {
    return channelDestinations(path.policy.channels.find(({ id }) => id === to.channel) ?? null, path.surfaces)
  }
  const places = placesOfPerson(to.staff, path, refused)
  const usual = places.filter(({ platform }) => platform === lastSeen.get(to.staff))
  return (usual.length > 0 ? usual : places).slice(0, 1)
}
