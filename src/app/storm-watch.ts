import { urgency } from '../domain/assessment/severity.ts'
import { type Case, isOpen } from '../domain/case/case.ts'
import type { BrandId, CaseId, PublicationId } from '../domain/ids.ts'
import { brandOf, type Policy } from '../domain/policy.ts'
import { type Spike, spikesIn } from '../domain/storm/detect.ts'
import { isSameEvent, toldIn } from '../domain/storm/same-event.ts'
import { belongsTo, isOver, type Sighting, type Storm, type StormRules, stormRules } from '../domain/storm/storm.ts'
import { heardIn, isTold, languagesOf } from '../domain/storm/voice.ts'
import { comparedWords, wordsOf } from '../domain/storm/words.ts'
import type { Instant } from '../domain/time.ts'
import { channelDestinations, channelRuleOf } from './destinations.ts'
import type { ExecuteCommand, WritePath } from './execute-command.ts'
import type { Candidate, Room } from './left-out.ts'
import type { Destination } from './ports/gateway.ts'
import type { Log } from './ports/log.ts'
import type { StormMember, StormStore } from './ports/storm-store.ts'
import { answerTogether, closeTogether } from './storm-answer.ts'

export interface TendingStorms {
  readonly path: WritePath
  readonly execute: ExecuteCommand
  readonly storms: StormStore
  readonly newPublicationId: () => PublicationId
  readonly room: Pick<Room, 'share'>
  readonly log: Log
}

/**
 * One look at the weather: storms that begin take their cases in, those under way answer or close whom somebody told
 * them to, those that have blown themselves out end, and cases that need a card of their own again get it. One process
 * at a time; whatever a crash cuts short is found undone by the next look. Returns how many storms are under way.
 */
export const tendStorms = async (context: TendingStorms, rules: StormRules = stormRules): Promise<number> => {
  const tended = await context.storms.exclusively(async () => {
    const now = context.path.clock.now()
    await findStorms(context, now, rules)
    const storms = await context.storms.underWay()
    for (const storm of storms) await tend(context, storm, now, rules)
    await returnCases(context, now)
    return storms.length
  })
  return tended ?? 0
}

/**
 * The intake with an eye on the weather: a burst is told from a busy hour before its cards have left one by one. At
 * most once a second and for a tenth of the time: a backlog of thousands is one burst. An eye that fails stops nothing.
 */
export const underWatch = (parts: {
  readonly takeIn: () => Promise<number>
  readonly tendStorms: () => Promise<number>
  readonly log: Log
}): (() => Promise<number>) => {
  let nextLookMs = 0
  return async () => {
    const taken = await parts.takeIn()
    const beganMs = performance.now()
    if (taken === 0 || beganMs < nextLookMs) return taken
    await parts.tendStorms().catch((error: unknown) => parts.log.error('storm_watch_failed', { error }))
    const endedMs = performance.now()
    nextLookMs = endedMs + Math.max(betweenLooksMs, 10 * (endedMs - beganMs))
    return taken
  }
}

const betweenLooksMs = 1_000

/** Gravest first. */
const returnedAtOnce = 100

const findStorms = async ({ path, storms, log }: TendingStorms, now: Instant, rules: StormRules): Promise<void> => {
  const { present, past, before } = await storms.watched(now, rules)
  if (present.length === 0) return
  const underWay = await storms.underWay()
  const stormOf = (one: Sighting): Storm | undefined =>
    underWay.find((storm) => belongsTo(storm, { ...one, words: wordsOf(one.text) }))
  // These came while the storm was being told from a busy hour.
  const late = present.flatMap((one) => {
    const storm = stormOf(one)
    return storm === undefined ? [] : [{ caseId: one.caseId, storm: storm.id, quiet: false }]
  })
  await storms.join(late, now)
  await hushAll(
    path,
    storms,
    late.map(({ caseId }) => caseId),
    [],
    now,
  )
  const alone = present.filter((one) => stormOf(one) === undefined)
  const ownNames = (brand: BrandId): readonly string[] => namesOf(path.policy, brand)
  for (const spike of spikesIn({ present: alone, past, before }, ownNames, rules)) {
    const same = await sameEvent(storms, spike, present)
    const storm = same === null ? await begin(path, storms, spike, now) : await widen(path, storms, same, spike, now)
    if (storm === null) continue
    const about = { storm: storm.id, brand: storm.brand, cases: spike.cases.length, bar: spike.bar }
    log.warn(same === null ? 'storm_began' : 'storm_widened', about)
  }
}

/** The storm under way that this spike tells of in other words; those that began a moment ago are looked at too. */
const sameEvent = async (storms: StormStore, spike: Spike, present: readonly Sighting[]): Promise<Storm | null> => {
  const own = new Set(spike.cases)
  const spikeIn = toldIn(present.filter(({ caseId }) => own.has(caseId)).map(({ language }) => language))
  for (const storm of await storms.underWay()) {
    const stormIn = toldIn((await storms.members(storm.id)).map(({ language }) => language))
    if (isSameEvent(spike, spikeIn, storm, stormIn)) return storm
  }
  return null
}

/** Its card speaks for these as well, and for whoever says the like from now on. Null where it has just changed. */
const widen = async (
  path: WritePath,
  storms: StormStore,
  storm: Storm,
  { topic, cases }: Spike,
  now: Instant,
): Promise<Storm | null> => {
  const wider = { ...storm, alsoAbout: [...(storm.alsoAbout ?? []), topic] }
  if (!(await storms.change(wider, `widened ${storm.version}`, now))) return null
  await storms.join(
    cases.map((caseId) => ({ caseId, storm: storm.id, quiet: false })),
    now,
  )
  await hushAll(path, storms, cases, [], now)
  path.wake()
  return wider
}

const namesOf = (policy: Policy, id: BrandId): readonly string[] => {
  const brand = brandOf(policy, id)
  return brand === null ? [] : [brand.name, ...brand.aliases].flatMap(comparedWords)
}

const begin = async (path: WritePath, storms: StormStore, spike: Spike, now: Instant): Promise<Storm | null> => {
  const cases = (await path.cases.loadMany(spike.cases)).map((stored) => stored.case).filter(isOpen)
  const gravest = cases.toSorted(gravestFirst)
  const lead = gravest.find(({ language }) => isTold(language)) ?? gravest[0]
  if (lead === undefined) return null
  const { brand, kind, topic, usual } = spike
  const storm = await storms.begin({
    brand,
    kind,
    topic,
    anchor: lead.id,
    lead: lead.id,
    startedAt: cases.reduce((first, { openedAt }) => (openedAt < first ? openedAt : first), now),
    usual,
    statementFrom: null,
    statement: null,
    answering: null,
    ended: null,
  })
  await storms.join(
    spike.cases.map((caseId) => ({ caseId, storm: storm.id, quiet: false })),
    now,
  )
  await storms.showAt(storm, placesOf(path, cases), now)
  await hushAll(path, storms, spike.cases, [lead.id], now)
  path.wake()
  return storm
}

/** Which case is to speak for the others: gravest, then of the widest reach, then the first. */
export const gravestFirst = (one: Case, other: Case): number =>
  urgency(one.severity) - urgency(other.severity) ||
  other.assessment.influence.value - one.assessment.influence.value ||
  one.id - other.id

/** Cards that were about to be posted are taken back; a critical case's never is. */
const hushAll = async (
  path: WritePath,
  storms: StormStore,
  ids: readonly CaseId[],
  except: readonly CaseId[],
  now: Instant,
): Promise<void> => {
  const cases = (await path.cases.loadMany(ids)).map((stored) => stored.case)
  const quiet = cases.filter(({ id, severity }) => severity !== 'critical' && !except.includes(id)).map(({ id }) => id)
  await storms.hush(quiet, now)
}

/** Every channel that any of these cases belongs into. */
const placesOf = (path: WritePath, cases: readonly Case[]): readonly Destination[] =>
  [...new Set(cases.map((one) => channelRuleOf(path.policy, one)))].flatMap((rule) =>
    channelDestinations(rule, path.surfaces),
  )

const tend = async (context: TendingStorms, found: Storm, now: Instant, rules: StormRules): Promise<void> => {
  const { path, storms, log } = context
  let storm = found
  const before = await storms.members(storm.id)
  const left = await actTogether(context, storm, before)
  const members = await storms.members(storm.id)
  const openedAt = members.map((one) => one.openedAt)
  if (storm.ended === null && isOver(storm.startedAt, openedAt, now, rules)) {
    storm = { ...storm, ended: { at: now, by: null, closes: false } }
    log.info('storm_ended', { storm: storm.id, cases: members.length })
  }
  const recent = openedAt.filter((at) => at > now - rules.windowMs).length
  const stamp = stampOf(members, recent, await path.publishingStopped())
  if (storm !== found || stamp !== (await storms.stampOf(storm.id))) {
    if (!(await storms.change(storm, stamp, now))) return
    const gravest = members.slice(0, mostForPlaces).map(({ caseId }) => caseId)
    const cases = (await path.cases.loadMany(gravest)).map((stored) => stored.case)
    await storms.showAt({ ...storm, version: storm.version + 1 }, placesOf(path, cases), now)
    path.wake()
  }
  const isQuiet = members.some((one) => one.quiet && one.status !== 'closed')
  if (storm.ended !== null && left === 0 && !isQuiet) await storms.settle(storm.id, now)
}

const mostForPlaces = 200

/** Whatever changes this changes the card. */
const stampOf = (members: readonly StormMember[], recent: number, isStopped: boolean): string =>
  [members.length, members.reduce((sum, { version }) => sum + version, 0), recent, isStopped].join(' ')

/** Some of what somebody told the storm to do; returns how many are still to be tried. */
const actTogether = async (context: TendingStorms, storm: Storm, members: readonly StormMember[]): Promise<number> => {
  if (storm.ended !== null) return storm.ended.closes ? closeTogether(context, storm, members) : 0
  let left = 0
  for (const language of languagesOf(storm)) left += await answerTogether(context, heardIn(storm, language), members)
  return left
}

/** An ending storm must not become the flood it kept away: what its channel has no room for is summarised. */
const returnCases = async ({ path, storms, room }: TendingStorms, now: Instant): Promise<void> => {
  const ids = await storms.toReturn(returnedAtOnce)
  const cases = (await path.cases.loadMany(ids)).map((stored) => stored.case)
  const waiting = cases.filter(({ state }) => state.status === 'new').flatMap(candidateOf)
  const withheld = await room.share(waiting, now)
  await storms.release([...withheld])
  for (const one of cases) if (!withheld.has(one.id)) await storms.returnTo(one.id, placesOf(path, [one]), now)
  if (ids.length > 0) path.wake()
}

const candidateOf = (one: Case): readonly Candidate[] => {
  const [id] = one.mentions
  if (id === undefined) return []
  const { brand, source, language, severity, nature, assessment } = one
  return [{ caseId: one.id, mention: { id, brand, source }, language, assessment: { ...assessment, severity, nature } }]
}
