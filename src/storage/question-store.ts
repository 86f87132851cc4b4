import type { Sql } from 'postgres'
import type { LearningStore } from '../app/ports/learning-store.ts'
import type { MentionId } from '../domain/ids.ts'
import { dayMs, hourMs } from '../domain/time.ts'

type Questions = Pick<
  LearningStore,
  | 'settledUpTo'
  | 'quietOnes'
  | 'ask'
  | 'openQuestion'
  | 'countQuestions'
  | 'scoreOf'
  | 'answer'
  | 'countScores'
  | 'scoreCounts'
  | 'countQuiet'
>

/** Questions about what was left out, and how scores lie: what the posting line and its sample are made from. */
export const questionStore = (sql: Sql): Questions => ({
  settledUpTo: async () => {
    const [row] = await sql<{ id: MentionId }[]>`
      select coalesce((select min(id) - 1 from mentions where intake in ('waiting', 'changed')),
        (select max(id) from mentions), 0)::int8 as id`
    return row?.id ?? (0 as MentionId)
  },
  quietOnes: async (ids) => {
    if (ids.length === 0) return []
    const rows = await sql<{ id: MentionId }[]>`
      select id from mentions where id = any(${sql.array([...ids], int8)}) and intake in ('quiet', 'held') and case_id is null
        and deleted_at is null and not exists (select from feedback f where f.mention_id = mentions.id)
      order by id`
    return rows.map((row) => row.id)
  },
  ask: async (questions, now) => {
    const rows = questions.map(({ mention, group, score, seen }) => ({ mention, ...group, score, seen }))
    await sql`
      insert into feedback (mention_id, brand, source, language, score, seen, teaches, asked_at, changed_at)
      select q.mention, q.brand, q.source, q.language, q.score, q.seen, true, ${now}::int8, ${now}::int8
      from jsonb_to_recordset(${sql.json(rows)}) as q(
        mention int8, brand text, source text, language text, score float8, seen float8)
      on conflict do nothing`
  },
  openQuestion: async (after) => {
    const [row] = await sql<{ id: MentionId }[]>`
      select f.mention_id as id from feedback f join mentions m on m.id = f.mention_id
      where f.asked_at is not null and f.is_complaint is null and m.case_id is null and m.deleted_at is null
        and f.mention_id is distinct from ${after}::int8
      order by f.mention_id < coalesce(${after}::int8, 0), f.mention_id limit 1`
    return row?.id ?? null
  },
  countQuestions: async () => {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from feedback f join mentions m on m.id = f.mention_id
      where f.asked_at is not null and f.is_complaint is null and m.case_id is null and m.deleted_at is null`
    return row?.count ?? 0
  },
  scoreOf: async (mention) => {
    const [row] = await sql<{ score: number }[]>`
      select score from feedback where mention_id = ${mention} and asked_at is not null`
    return row?.score ?? null
  },
  answer: async (mention, isComplaint, by, now) => {
    const { count } = await sql`
      update feedback set is_complaint = ${isComplaint}, how = ${isComplaint ? 'should_be_a_case' : 'rightly_left_out'},
        staff = ${by}, at = ${now}, changed_at = ${now}
      where mention_id = ${mention} and asked_at is not null and is_complaint is null`
    return count > 0
  },
  countScores: async (now) => {
    const until = Math.floor(now / hourMs) * hourMs
    const [last] = await sql<{ hour: number | null }[]>`select max(hour) as hour from score_counts`
    const from = Math.max(last?.hour == null ? 0 : last.hour + hourMs, until - weekMs)
    if (from >= until) return
    // What joined a case or was said by ourselves would not have made a card.
    await sql`
      insert into score_counts (hour, bin, mentions)
      select received_at / ${hourMs}::int8 * ${hourMs}::int8,
        case when intake = 'opened' and assessment ->> 'severity' in ('critical', 'high') then -1
          else least(99, floor((assessment ->> 'complaint')::float8 * 100))::int2 end,
        count(*)::int4
      from mentions
      where received_at >= ${from} and received_at < ${until} and intake in ('opened', 'quiet', 'held')
        and by_hand is null and assessment is not null
      group by 1, 2
      on conflict do nothing`
    // An hour in which nothing came in was counted as well.
    await sql`insert into score_counts (hour, bin, mentions) values (${until - hourMs}, -1, 0) on conflict do nothing`
    await sql`delete from score_counts where hour < ${until - 2 * weekMs}`
  },
  scoreCounts: async (since, now) => {
    const rows = await sql<{ bin: number; mentions: number }[]>`
      select bin, sum(mentions)::int as mentions from score_counts where hour >= ${since} and hour < ${now} group by bin`
    const [first] = await sql<
      { hour: number | null }[]
    >`select min(hour) as hour from score_counts where hour >= ${since}`
    const byBin = new Map(rows.map(({ bin, mentions }) => [bin, mentions]))
    return {
      counts: Array.from({ length: 100 }, (_, bin) => byBin.get(bin) ?? 0),
      always: byBin.get(-1) ?? 0,
      days: first?.hour == null ? 0 : (Math.floor(now / hourMs) * hourMs - first.hour) / dayMs,
    }
  },
  countQuiet: async (from, to) => {
    const [row] = await sql<{ count: number }[]>`
      select coalesce(sum(mentions), 0)::int as count from score_counts where hour >= ${from} and hour < ${to} and bin >= 0`
    return row?.count ?? 0
  },
})

const int8 = 20
const weekMs = 7 * dayMs
