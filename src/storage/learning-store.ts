import type { Sql } from 'postgres'
import type { LearnedGroup, LearningStore, NatureCorrection, NatureTriage, Said } from '../app/ports/learning-store.ts'
import { severities, urgency } from '../domain/assessment/severity.ts'
import type { CaseId, StaffId } from '../domain/ids.ts'
import type { Calibration } from '../domain/learning/calibrate.ts'
import type { Decision } from '../domain/learning/decision.ts'
import type { Group } from '../domain/learning/group.ts'
import { tellingEvents } from '../domain/learning/label.ts'
import type { Learned } from '../domain/learning/learn.ts'
import type { SeverityDecision } from '../domain/learning/severity.ts'
import type { Instant } from '../domain/time.ts'
import { unseal } from './event-chain.ts'
import { questionStore } from './question-store.ts'

export const learningStore = (sql: Sql): LearningStore => ({
  ...questionStore(sql),
  touchedCases: async (from, limit) => {
    const rows = await sql<{ case_id: CaseId; at: Instant }[]>`
      select case_id, at from case_events
      where at >= ${from} and staff is not null and type = any(${sql.array([...tellingEvents], texts)})
      order by at limit ${limit}`
    const last = rows.at(-1)?.at ?? from
    const more = rows.length === limit
    return {
      cases: [...new Set(rows.map((row) => row.case_id))],
      // More events of one millisecond than fit into a look must not stop it.
      until: more && last === from ? ((last + 1) as Instant) : last,
      more,
    }
  },
  tellingLogs: async (ids) => {
    if (ids.length === 0) return new Map()
    const rows = await sql<(Parameters<typeof unseal>[1] & { case_id: CaseId })[]>`
      select case_id, seq, at, type, staff, system, data, null as text from case_events
      where case_id = any(${sql.array([...ids], int8)}) and type = any(${sql.array([...tellingEvents], texts)})
      order by case_id, seq`
    const logs = Map.groupBy(rows, ({ case_id }) => case_id)
    return new Map([...logs].map(([id, events]) => [id, events.map((row) => unseal(id, row))]))
  },
  saveFeedback: async (rows, now) => {
    const written = rows.map(({ mention, caseId, group, score, risk, teaches, said, nature, severity }) => ({
      mention,
      caseId,
      ...group,
      score,
      risk,
      teaches,
      how: said?.how ?? null,
      isComplaint: said?.isComplaint ?? null,
      staff: said?.by ?? null,
      at: said?.at ?? null,
      natureWas: nature?.was ?? null,
      natureIs: nature?.is ?? null,
      urgencyWas: severity === null ? null : urgency(severity.was),
      urgencyIs: severity === null ? null : urgency(severity.is),
    }))
    // What somebody made a case of by themselves was chosen by them: how likely that was nobody knows, so it teaches
    // nothing; unless it was they who were asked about it.
    await sql`
      insert into feedback (mention_id, case_id, brand, source, language, score, risk, seen, teaches, how, is_complaint, staff, at,
        nature_was, nature_is, urgency_was, urgency_is, changed_at)
      select f.mention, f."caseId", f.brand, f.source, f.language, f.score, f.risk, 1, f.teaches and m.by_hand is null, f.how,
        f."isComplaint", f.staff, f.at, f."natureWas", f."natureIs", f."urgencyWas", f."urgencyIs", ${now}::int8
      from jsonb_to_recordset(${sql.json(written)}) as f(
        mention int8, "caseId" int8, brand text, source text, language text, score float8, risk float8, teaches bool, how text,
        "isComplaint" bool, staff text, at int8, "natureWas" text, "natureIs" text, "urgencyWas" int2, "urgencyIs" int2)
      join mentions m on m.id = f.mention
      on conflict (mention_id) do update set case_id = excluded.case_id, risk = excluded.risk,
        how = coalesce(excluded.how, case when feedback.asked_at is not null then feedback.how end),
        is_complaint = coalesce(excluded.is_complaint, case when feedback.asked_at is not null then feedback.is_complaint end),
        staff = coalesce(excluded.staff, case when feedback.asked_at is not null then feedback.staff end),
        at = coalesce(excluded.at, case when feedback.asked_at is not null then feedback.at end),
        nature_was = excluded.nature_was, nature_is = excluded.nature_is, urgency_was = excluded.urgency_was,
        urgency_is = excluded.urgency_is, changed_at = excluded.changed_at
      where (feedback.case_id, feedback.how, feedback.at, feedback.nature_is, feedback.urgency_is)
        is distinct from (excluded.case_id, excluded.how, excluded.at, excluded.nature_is, excluded.urgency_is)`
  },
  staleGroups: () => sql<Group[]>`
    select f.brand, f.source, f.language from feedback f
    left join learned_groups g on g.brand = f.brand and g.source = f.source and g.language = f.language
    where g.frozen_at is null and f.changed_at >= coalesce(g.computed_at, 0)
    group by f.brand, f.source, f.language`,
  decisions: async ({ brand, source, language }, limit) => {
    const rows = await sql<Decision[]>`
      select f.mention_id as mention, f.at, f.staff as by, m.author_id as author, f.score, f.is_complaint as "isComplaint",
        f.seen
      from feedback f join mentions m on m.id = f.mention_id
      where f.brand = ${brand} and f.source = ${source} and f.language = ${language} and f.is_complaint is not null
        and f.teaches and f.undone_at is null
        and f.at > coalesce((
          select ignore_before from learned_groups g where g.brand = f.brand and g.source = f.source and g.language = f.language), -1)
      order by f.at desc limit ${limit}`
    return rows.toReversed()
  },
  severityDecisions: async ({ brand, source, language }, limit) => {
    const rows = await sql<(Omit<SeverityDecision, 'is'> & { urgency: number })[]>`
      select f.mention_id as mention, f.at, f.staff as by, m.author_id as author, f.seen, f.risk, f.urgency_is as urgency
      from feedback f join mentions m on m.id = f.mention_id
      where f.brand = ${brand} and f.source = ${source} and f.language = ${language} and f.is_complaint
        and f.risk is not null and f.urgency_is is not null and f.teaches and f.undone_at is null
        and f.at > coalesce((
          select ignore_before from learned_groups g where g.brand = f.brand and g.source = f.source and g.language = f.language), -1)
      order by f.at desc limit ${limit}`
    return rows.toReversed().map(({ urgency: of, ...said }) => ({ ...said, is: severities[of] ?? 'low' }))
  },
  natureDecisions: async ({ brand, source, language }, limit) => {
    const rows = await sql<NatureTriage[]>`
      select f.mention_id as mention, f.at, f.staff as by, m.author_id as author, f.seen, f.nature_is as is, m.text, m.lang
      from feedback f join mentions m on m.id = f.mention_id
      where f.brand = ${brand} and f.source = ${source} and f.language = ${language} and f.is_complaint
        and f.nature_is is not null and m.deleted_at is null and f.teaches and f.undone_at is null
        and f.at > coalesce((
          select ignore_before from learned_groups g where g.brand = f.brand and g.source = f.source and g.language = f.language), -1)
      order by f.at desc limit ${limit}`
    return rows.toReversed()
  },
  saveGroup: async ({ brand, source, language }, learned, now) => {
    await sql`
      insert into learned_groups (brand, source, language, state, computed_at)
      values (${brand}, ${source}, ${language}, ${sql.json(learned as never)}, ${now})
      on conflict (brand, source, language) do update set state = excluded.state, computed_at = excluded.computed_at
      where learned_groups.frozen_at is null`
  },
  inForce: async () => {
    const rows = await sql<(Group & { state: Learned })[]>`
      select brand, source, language, state from learned_groups
      where (state ->> 'isOn')::bool or (state #>> '{severity,isOn}')::bool or (state #>> '{nature,isOn}')::bool`
    return rows.map(({ state, ...group }) => ({ group, calibration: calibrationOf(state) }))
  },
  groups: async () => {
    const rows = await sql<GroupRow[]>`${groupRows(sql)} order by (state ->> 'decisions')::int desc, id`
    return rows.map(groupOf)
  },
  group: async (id) => {
    const [row] = await sql<GroupRow[]>`${groupRows(sql)} where id = ${id}`
    return row === undefined ? null : groupOf(row)
  },
  said: async ({ brand, source, language }, limit) => {
    const rows = await sql<(Omit<Said, 'undone'> & { undone_by: Said['by'] | null; undone_at: Instant | null })[]>`
      select mention_id as mention, case_id as "caseId", how, is_complaint as "isComplaint", staff as by, at, score, seen,
        undone_by, undone_at
      from feedback
      where brand = ${brand} and source = ${source} and language = ${language} and is_complaint is not null and teaches
      order by at desc limit ${limit}`
    return rows.map(({ undone_by, undone_at, ...said }) => ({
      ...said,
      undone: undone_by === null || undone_at === null ? null : { by: undone_by, at: undone_at },
    }))
  },
  natureCorrections: (limit) => sql<NatureCorrection[]>`
    select brand, nature_was as was, nature_is as is, count(*)::int as count from feedback
    where nature_was <> nature_is and undone_at is null group by 1, 2, 3 order by 4 desc, 1, 2, 3 limit ${limit}`,
  undo: async (mention, by, now) => {
    const { count } = await sql`
      update feedback set undone_by = ${by}, undone_at = ${by === null ? null : now}, changed_at = ${now}
      where mention_id = ${mention} and is_complaint is not null`
    return count > 0
  },
  freeze: async (id, by, now) => {
    await sql`
      update learned_groups set frozen_by = ${by}, frozen_at = ${by === null ? null : now}, computed_at = 0
      where id = ${id}`
  },
  rollBack: async (id, by, now) => {
    await sql`
      update learned_groups set ignore_before = ${by === null ? null : now}, rolled_back_by = ${by}, frozen_by = null,
        frozen_at = null, computed_at = 0
      where id = ${id}`
  },
})

const calibrationOf = ({ isOn, platt, decisions, severity, nature }: Learned): Calibration => ({
  complaint: isOn ? { platt, decisions } : null,
  risk: severity?.isOn === true ? { points: severity.points, decisions: severity.decisions } : null,
  ...(nature?.isOn === true && { nature: { shifts: nature.shifts, decisions: nature.decisions } }),
})

const int8 = 20
const texts = 25

interface GroupRow extends Group {
  readonly id: number
  readonly state: Learned
  readonly computed_at: Instant
  readonly frozen_by: StaffId | null
  readonly frozen_at: Instant | null
  readonly ignore_before: Instant | null
  readonly rolled_back_by: StaffId | null
}

const groupRows = (sql: Sql) => sql`
  select id::int4, brand, source, language, state, computed_at, frozen_by, frozen_at, ignore_before, rolled_back_by
  from learned_groups`

const groupOf = (row: GroupRow): LearnedGroup => ({
  id: row.id,
  group: { brand: row.brand, source: row.source, language: row.language },
  learned: row.state,
  computedAt: row.computed_at,
  frozen: row.frozen_by === null || row.frozen_at === null ? null : { by: row.frozen_by, at: row.frozen_at },
  rolledBack:
    row.rolled_back_by === null || row.ignore_before === null
      ? null
      : { by: row.rolled_back_by, at: row.ignore_before },
})
