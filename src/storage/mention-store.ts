import type { Sql } from 'postgres'
import type { FoundMention, MentionContext, MentionStore, MentionText } from '../app/ports/mention-store.ts'
import type { MentionId } from '../domain/ids.ts'
import type { Customer } from '../domain/mention/author.ts'
import type { Engagement } from '../domain/mention/engagement.ts'
import { dayMs, type Instant } from '../domain/time.ts'
import { acceptMentions } from './accept-mentions.ts'
import { intake } from './intake.ts'
import { type MentionRow, mentionColumns, mentionOf } from './mention-row.ts'

export const mentionStore = (sql: Sql): MentionStore => ({
  accept: acceptMentions(sql),
  intake: (limit, work) => intake(sql, limit, work),
  comingUp: (after, limit) => sql<MentionText[]>`
    select id, text, lang, brand, source from mentions
    where intake in ('waiting', 'changed') and id > ${after} order by id limit ${limit}`,
  setAside: async (mention) => {
    await sql`update mentions set intake = 'stuck' where id = ${mention} and intake in ('waiting', 'changed')`
  },
  retrySetAside: async () => {
    const { count } = await sql`
      update mentions set intake = case when case_id is null then 'waiting' else 'changed' end where intake = 'stuck'`
    return count
  },
  countSetAside: async () => {
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from mentions where intake = 'stuck'`
    return row?.count ?? 0
  },
  contexts: (mentions, now) => contexts(sql, mentions, now),
  byExternalIds: async (ids) => {
    if (ids.length === 0) return []
    const rows = await sql<MentionRow[]>`
      select ${sql(mentionColumns)} from mentions
      where (source, external_id) in (
        select * from jsonb_to_recordset(${sql.json(ids)}) as wanted("source" text, "externalId" text))`
    return rows.map((row): FoundMention => ({ mention: mentionOf(row), caseId: row.case_id }))
  },
  wantCase: async (id, by) => {
    const { count } = await sql`
      update mentions set by_hand = coalesce(by_hand, ${by}), intake = 'waiting'
      where id = ${id} and case_id is null and deleted_at is null`
    return count > 0
  },
  byIds: async (ids) => {
    if (ids.length === 0) return []
    const rows = await sql<
      MentionRow[]
    >`select ${sql(mentionColumns)} from mentions where id = any(${sql.array([...ids], 20)}) order by id`
    return rows.map(mentionOf)
  },
  find: async (id) => {
    const [row] = await sql<MentionRow[]>`select ${sql(mentionColumns)} from mentions where id = ${id}`
    return row === undefined ? null : { mention: mentionOf(row), caseId: row.case_id }
  },
  keepOpinion: async (id, opinion) => {
    await sql`
      update mentions set opinion = ${sql.json(opinion as never)},
        intake = case when intake = 'waiting' then 'waiting' else 'changed' end,
        news = case when news ? 'opinion' then news else news || '["opinion"]' end
      where id = ${id} and intake <> 'stuck'`
  },
  haveChanged: async (ids) =>
    (
      await sql`
        select 1 from mentions
        where id = any(${sql.array([...ids], 20)}) and intake = 'changed' and news ?| array['deleted', 'edited'] limit 1`
    ).length > 0,
  countShare: async (parent, at) => {
    await sql`
      with seen as (
        select p.id, (p.engagement ->> 'shares')::int8 as known,
          (select count(*) from mentions s where s.source = p.source and s.kind = 'share' and s.in_reply_to = p.external_id) as shares
        from mentions p where p.id = ${parent}
      ), counted as (
        update mentions m set
          engagement = m.engagement || jsonb_build_object('shares', seen.shares, 'at', greatest(${at}::int8, (m.engagement ->> 'at')::int8 + 1)),
          intake = case when m.intake = 'waiting' then 'waiting' else 'changed' end,
          news = case when m.news ? 'spread' then m.news else m.news || '["spread"]' end
        from seen where m.id = seen.id and seen.shares > seen.known
        returning m.id, m.engagement
      )
      insert into engagement_samples (mention_id, at, likes, shares, replies, views)
      select id, (engagement ->> 'at')::int8, (engagement ->> 'likes')::int8, (engagement ->> 'shares')::int8,
        (engagement ->> 'replies')::int8, (engagement ->> 'views')::int8
      from counted
      on conflict do nothing`
  },
})

const contexts = async (
  sql: Sql,
  mentions: readonly FoundMention[],
  now: Instant,
): Promise<ReadonlyMap<MentionId, MentionContext>> => {
  const wanted = mentions.map(({ mention: { id, source, author, conversationId }, caseId }) => ({
    id,
    source,
    authorId: author.id,
    conversationId,
    caseId,
  }))
  // What an author did before is neither this mention, nor its case, nor the open one that it is about to join.
  const rows = await sql<ContextRow[]>`
    select wanted.id,
      (select jsonb_agg(jsonb_build_object('likes', likes, 'shares', shares, 'replies', replies, 'views', views, 'at', at))
       from engagement_samples where mention_id = wanted.id) as samples,
      (select jsonb_build_object('id', c.id, 'name', c.name, 'tier', c.tier, 'billingPerYear', c.billing_per_year, 'trend', c.trend)
       from customer_authors a join customers c on c.id = a.customer_id
       where a.source = wanted.source and a.author_id = wanted."authorId") as customer,
      (select count(*)::int from (select 1 from mentions m where m.source = wanted.source and m.author_id = wanted."authorId"
         and m.received_at > ${now - historyMs} and m.id <> wanted.id limit 100) seen) as mentions90d,
      (select jsonb_build_object('all', count(*), 'open', count(*) filter (where status <> 'closed')) from (
         select status from cases c where c.source = wanted.source and c.author_id = wanted."authorId"
         and c.opened_at > ${now - historyMs} and c.id is distinct from wanted."caseId"
         and (c.status = 'closed' or c.conversation_id <> wanted."conversationId") limit 100) cases) as cases
    from jsonb_to_recordset(${sql.json(wanted)}) as wanted(
      id int8, source text, "authorId" text, "conversationId" text, "caseId" int8)`
  return new Map(
    rows.map((row) => [
      row.id,
      {
        samples: row.samples ?? [],
        customer: row.customer,
        history: { mentions90d: row.mentions90d, cases90d: row.cases.all, openCases: row.cases.open },
      },
    ]),
  )
}

const historyMs = 90 * dayMs

interface ContextRow {
  readonly id: MentionId
  readonly samples: readonly Engagement[] | null
  readonly customer: Customer | null
  readonly mentions90d: number
  readonly cases: { readonly all: number; readonly open: number }
}
