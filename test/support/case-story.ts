import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { applied, appliedOpening } from '../../src/app/execute-command.ts'
import type { Assessment } from '../../src/domain/assessment/assessment.ts'
import type { Case } from '../../src/domain/case/case.ts'
import type { Actor, Command } from '../../src/domain/case/command.ts'
import { decide } from '../../src/domain/case/decide.ts'
import type { CaseEvent, EventActor, EventType, Remaining } from '../../src/domain/case/event.ts'
import type { RejectionCode } from '../../src/domain/case/rejection.ts'
import type { BrandId, CaseId, MentionId, PublicationId, Sha256, SourceId, StaffId } from '../../src/domain/ids.ts'
import type { Policy, Staff } from '../../src/domain/policy.ts'
import { type Instant, instant, minuteMs, plus } from '../../src/domain/time.ts'
import { examplePolicy } from './policy.ts'

/** Monday 2026-11-23, 10:00 in Madrid: within business hours. */
export const monday = instant(Date.UTC(2026, 10, 23, 9, 0))

export const sha256 = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256

export const anAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  complaint: 0.9,
  nature: 'failure',
  emotion: { load: 0.2, tone: 'annoyed' },
  risk: { value: 55, reasons: [] },
  influence: { value: 30, reasons: [] },
  value: { value: 20, reasons: [] },
  severity: 'high',
  route: 'public_reply',
  engine: 'test',
  degraded: false,
  ...changes,
})

export const staff = (id: string, policy: Policy = examplePolicy()): Staff => {
  const found = policy.staff.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`the example policy has no ${id}`)
  return found
}

/** A step of a story: who does what. Revision and hash of the present draft are filled in where they are left out. */
export interface Step {
  readonly who: string
  readonly command: Command | ((one: Case) => Command)
}

const latest = (one: Case): number => one.revisions.at(-1)?.revision ?? 0

export const by = (who: string) => ({
  claim: (): Step => ({ who, command: { type: 'claim' } }),
  release: (): Step => ({ who, command: { type: 'release' } }),
  assign: (to: string): Step => ({ who, command: { type: 'assign', to: to as StaffId } }),
  triage: (severity: Assessment['severity'] = 'high', nature: Assessment['nature'] = 'failure'): Step => ({
    who,
    command: { type: 'triage', severity, nature, route: 'public_reply' },
  }),
  draft: (text = 'We are sorry.'): Step => ({
    who,
    command: (one) => ({ type: 'draft', text, basedOn: one.changedAt, onRevision: latest(one) }),
  }),
  submit: (revision?: number): Step => ({
    who,
    command: (one) => ({ type: 'submit', revision: revision ?? latest(one) }),
  }),
  recall: (): Step => ({ who, command: { type: 'recall' } }),
  approve: (revision?: number, hash?: Sha256): Step => ({
    who,
    command: (one) => {
      const wanted = revision ?? latest(one)
      const text = one.revisions.find((other) => other.revision === wanted)
      return { type: 'approve', revision: wanted, sha256: hash ?? text?.sha256 ?? sha256('') }
    },
  }),
  requestChanges: (text = 'Say when.'): Step => ({
    who,
    command: (one) => ({ type: 'request_changes', revision: latest(one), text }),
  }),
  publish: (how: 'webhook' | 'manual' = 'webhook', id = 'p1'): Step => ({
    who,
    command: (one) => ({ type: 'publish', revision: latest(one), publicationId: id as PublicationId, how }),
  }),
  markPublished: (): Step => ({
    who,
    command: (one) => ({
      type: 'mark_published',
      revision: latest(one),
      publicationId: 'm1' as PublicationId,
      url: null,
    }),
  }),
  snooze: (ms: number): Step => ({ who, command: (one) => ({ type: 'snooze', until: plus(one.changedAt, ms) }) }),
  escalate: (): Step => ({ who, command: { type: 'escalate', text: '' } }),
  doNotEngage: (): Step => ({ who, command: { type: 'do_not_engage', text: 'defamatory', reviewAt: null } }),
  merge: (into: number): Step => ({ who, command: { type: 'merge', into: into as CaseId } }),
  mute: (): Step => ({ who, command: { type: 'mute_nags', muted: true } }),
  close: (): Step => ({ who, command: { type: 'close', why: 'resolved', text: '' } }),
  reopen: (): Step => ({ who, command: { type: 'reopen' } }),
  note: (text = 'called her'): Step => ({ who, command: { type: 'note', text } }),
})

const system = (command: Command): Step => ({ who: '', command })

/** What the outside world and the clock do. */
export const world = {
  authorWrites: (
    text: { thanks?: boolean; mention?: number; assessment?: Partial<Assessment>; alone?: Assessment['severity'] } = {},
  ): Step =>
    system({
      type: 'join_mention',
      mention: (text.mention ?? 2) as MentionId,
      assessment: anAssessment(text.assessment),
      ...(text.alone !== undefined && { alone: text.alone }),
      thanks: text.thanks ?? false,
    }),
  spreads: (assessment: Partial<Assessment> = {}): Step =>
    system({ type: 'raise_reach', mention: 1 as MentionId, assessment: anAssessment(assessment), sharesAdded: 40 }),
  deletes: (remaining: Remaining = 'none'): Step =>
    system({ type: 'mention_deleted', mention: 1 as MentionId, remaining }),
  edits: (): Step => ({
    who: '',
    command: (one) => ({ type: 'mention_edited', mention: 1 as MentionId, at: one.changedAt }),
  }),
  answersElsewhere: (): Step => system({ type: 'answered_elsewhere', mention: 9 as MentionId, url: null }),
  delivers: (id = 'p1'): Step =>
    system({ type: 'publication_succeeded', publicationId: id as PublicationId, url: null }),
  refusesDelivery: (id = 'p1'): Step =>
    system({ type: 'publication_failed', publicationId: id as PublicationId, why: 'http_422' }),
  losesAnswer: (id = 'p1'): Step => system({ type: 'publication_lost', publicationId: id as PublicationId }),
  findsItIdle: (): Step => system({ type: 'release_idle' }),
}

export interface Story {
  readonly one: Case
  readonly log: readonly CaseEvent[]
  readonly now: Instant
}

/** A new case, a minute old. */
export const aStory = (changes: Partial<Assessment> = {}, id = 1001): Story => {
  const body = {
    type: 'opened',
    brand: 'acme' as BrandId,
    source: 'x' as SourceId,
    conversationId: 'c1',
    authorId: '77',
    language: 'en',
    mention: 1 as MentionId,
    assessment: anAssessment(changes),
  } as const
  const { after, events } = appliedOpening(id as CaseId, body, { kind: 'system', name: 'intake' }, monday)
  return { one: after, log: events, now: plus(monday, minuteMs) }
}

export const decideStep = (story: Story, step: Step, policy: Policy = examplePolicy(), publishingStopped = false) => {
  const actor: Actor =
    step.who === '' ? { kind: 'system', name: 'intake' } : { kind: 'staff', staff: staff(step.who, policy) }
  const command = typeof step.command === 'function' ? step.command(story.one) : step.command
  return decide(story.one, command, actor, { now: story.now, policy, sha256, publishingStopped })
}

/** The story one step on; the clock moves a minute with each. Throws when the step is refused. */
export const goOn = (story: Story, step: Step, policy?: Policy): Story => {
  const decided = decideStep(story, step, policy)
  if (!decided.ok) throw new Error(`${step.who} was refused: ${decided.refusal.code}`)
  const actor: EventActor =
    step.who === '' ? { kind: 'system', name: 'intake' } : { kind: 'staff', id: step.who as StaffId }
  const { after, events } = applied(story.one, decided.value, actor, story.now)
  return { one: after, log: [...story.log, ...events], now: plus(story.now, minuteMs) }
}

/** `given(...).when(step).then('claimed')`, `.refuses('already_claimed')`: the case is `high` unless said otherwise. */
export const given = (...steps: readonly Step[]) => givenCase({}, ...steps)

export const givenCase = (assessment: Partial<Assessment>, ...steps: readonly Step[]) => {
  const story = steps.reduce((so, step) => goOn(so, step), aStory(assessment))
  return {
    story,
    when: (step: Step, options: { policy?: Policy; publishingStopped?: boolean } = {}) => {
      const decided = decideStep(story, step, options.policy, options.publishingStopped)
      return {
        /** The events it brings about, in order, and nothing else. */
        then: (...types: readonly EventType[]): Case => {
          expect(decided).toMatchObject({ ok: true })
          expect(decided.ok ? decided.value.map((body) => body.type) : []).toEqual(types)
          return types.length === 0 ? story.one : goOn(story, step, options.policy).one
        },
        refuses: (code: RejectionCode, detail: Readonly<Record<string, unknown>> = {}): void => {
          expect(decided).toMatchObject({ ok: false, refusal: { code, ...detail } })
        },
      }
    },
  }
}

/** Ana and Leo are agents, Bo a manager, Luz legal, Kim executive and admin. */
export const [ana, leo, bo, luz, kim] = [by('ana'), by('leo'), by('bo'), by('luz'), by('kim')] as const

/** The way of a reply: Ana's, approved by Bo. */
export const submitted: readonly Step[] = [ana.claim(), ana.draft(), ana.submit()]
export const approved: readonly Step[] = [...submitted, bo.approve()]
export const publishing: readonly Step[] = [...approved, ana.publish()]
