import type { Sql, TransactionSql } from 'postgres'
import type {
  Accepted,
  FoundMention,
  IntakeResult,
  MentionContext,
  MentionStore,
  NewMention,
  WaitingMention,
} from '../app/ports/mention-store.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import type { Customer } from '../domain/mention/author.ts'
import type { Engagement } from '../domain/mention/engagement.ts'
import type { Mention } from '../domain/mention/mention.ts'
import { dayMs, type Instant } from '../domain/time.ts'
import { gone } from './erase.ts'

export const mentionStore = (sql: Sql): MentionStore => ({
  accept: async (mentions) => {
    let total: Accepted = { accepted: 0, duplicates: 0 }
    for (const batch of withoutRepeats(mentions)) {
      const { accepted, duplicates } = await acceptOnce(sql, batch)
      total = { accepted: total.accepted + accepted, duplicates: total.duplicates + duplicates }
    }
    return total
  },
  intake: (limit, work) => intake(sql, limit, work),
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
      select m.* from mentions m
      join jsonb_to_recordset(${sql.json(ids)}) as wanted("source" text, "externalId" text)
        on m.source = wanted."source" and m.external_id = wanted."externalId"`
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
    const rows = await sql<MentionRow[]>`select * from mentions where id = any(${sql.array([...ids], 20)}) order by id`
    return rows.map(mentionOf)
  },
  find: async (id) => {
    const [row] = await sql<MentionRow[]>`select * from mentions where id = ${id}`
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

/** A row of `mentions`, as the driver hands it over. */
export interface MentionRow {
  readonly id: MentionId
  readonly source: Mention['source']
  readonly external_id: string
  readonly brand: Mention['brand']
  readonly kind: Mention['kind']
  readonly text: string
  readonly url: string | null
  readonly lang: string
  readonly conversation_id: string
  readonly in_reply_to: string | null
  readonly author: Mention['author']
  readonly engagement: Engagement
  readonly published_at: Instant
  readonly received_at: Instant
  readonly edited_at: Instant | null
  readonly deleted_at: Instant | null
  readonly intake: string
  readonly news: WaitingMention['news']
  readonly by_hand: string | null
  readonly case_id: CaseId | null
  readonly opinion: WaitingMention['opinion']
}

export const mentionOf = (row: MentionRow): Mention => ({
  id: row.id,
  source: row.source,
  externalId: row.external_id,
  brand: row.brand,
  kind: row.kind,
  text: row.text,
  url: row.url,
  lang: row.lang,
  conversationId: row.conversation_id,
  inReplyTo: row.in_reply_to,
  publishedAt: row.published_at,
  receivedAt: row.received_at,
  editedAt: row.edited_at,
  deletedAt: row.deleted_at,
  author: row.author,
  engagement: row.engagement,
})

/** One statement cannot touch a row twice, so a batch that repeats an id is taken in rounds, in order. */
const withoutRepeats = (mentions: readonly NewMention[]): readonly (readonly NewMention[])[] => {
  const rounds: NewMention[][] = []
  const seen = new Map<string, number>()
  for (const mention of mentions) {
    const key = `${mention.source}\n${mention.externalId}`
    const round = seen.get(key) ?? 0
    seen.set(key, round + 1)
    const batch = rounds[round] ?? []
    batch.push(mention)
    rounds[round] = batch
  }
  return rounds
}

const acceptOnce = async (sql: Sql, mentions: readonly NewMention[]): Promise<Accepted> => {
  if (mentions.length === 0) return { accepted: 0, duplicates: 0 }
  const [row] = await sql<{ accepted: number }[]>`
    with incoming as (
      select * from jsonb_to_recordset(${sql.json(mentions as never)}) as m(
        source text, "externalId" text, brand text, kind text, text text, url text, lang text, "conversationId" text,
        "inReplyTo" text, author jsonb, engagement jsonb, extra jsonb, "publishedAt" int8, "receivedAt" int8,
        "editedAt" int8, "deletedAt" int8, "byHand" text)
    ), known as (
      select m.id, m.text as text_before, i.*,
        i."deletedAt" is not null and m.deleted_at is null as is_deleted,
        i."editedAt" > coalesce(m.edited_at, m.published_at) and i.text <> m.text and m.text <> ${gone} as is_edited,
        -- counts that came without a time are dated by their arrival: they are news only where they differ
        (i.engagement ->> 'at')::int8 >= (m.engagement ->> 'at')::int8
          and ((i.engagement ->> 'at')::int8 not in (i."receivedAt", (m.engagement ->> 'at')::int8)
            or i.engagement - 'at' <> m.engagement - 'at') as is_newer,
        i."byHand" is not null and m.case_id is null as is_wanted
      from incoming i join mentions m on m.source = i.source and m.external_id = i."externalId"
    ), inserted as (
      insert into mentions (source, external_id, brand, kind, text, url, lang, conversation_id, in_reply_to, author_id,
        author, engagement, extra, published_at, received_at, edited_at, deleted_at, by_hand)
      select source, "externalId", brand, kind, text, url, lang, "conversationId", "inReplyTo", author ->> 'id',
        author, engagement, extra, "publishedAt", "receivedAt", "editedAt", "deletedAt", "byHand"
      from incoming
      on conflict (source, external_id) do nothing
      returning id, engagement
    ), renewed as (
      update mentions m set
        deleted_at = case when k.is_deleted then k."deletedAt" else m.deleted_at end,
        edited_at = case when k.is_edited then k."editedAt" else m.edited_at end,
        text = case when k.is_edited then k.text else m.text end,
        engagement = case when k.is_newer then k.engagement else m.engagement end,
        by_hand = coalesce(m.by_hand, k."byHand"),
        intake = case when m.intake = 'waiting' or k.is_wanted then 'waiting' else 'changed' end,
        news = (
          select coalesce(jsonb_agg(distinct what), '[]') from (
            select jsonb_array_elements_text(m.news) as what
            union select 'deleted' where k.is_deleted
            union select 'edited' where k.is_edited
            union select 'spread' where k.is_newer) news)
      from known k where m.id = k.id and (k.is_deleted or k.is_edited or k.is_newer or k.is_wanted)
      returning m.id
    ), before as (
      insert into mention_edits (mention_id, edited_at, text_before)
      select id, "editedAt", text_before from known where is_edited
      on conflict do nothing
    ), sampled as (
      insert into engagement_samples (mention_id, at, likes, shares, replies, views)
      select id, (e ->> 'at')::int8, (e ->> 'likes')::int8, (e ->> 'shares')::int8, (e ->> 'replies')::int8,
        (e ->> 'views')::int8
      from (select id, engagement as e from inserted union all select id, engagement from known where is_newer) samples
      on conflict (mention_id, at) do update set likes = excluded.likes, shares = excluded.shares,
        replies = excluded.replies, views = excluded.views
    )
    select count(*)::int as accepted from inserted`
  const accepted = row?.accepted ?? 0
  return { accepted, duplicates: mentions.length - accepted }
}

/** Any number, the same in every version of Ventanilla: whoever holds it is the one process that opens cases. */
const intakeLock = 7_268_360_001

const intake: (sql: Sql, ...args: Parameters<MentionStore['intake']>) => Promise<number> = (sql, limit, work) =>
  sql.begin(async (tx) => {
    const [lock] = await tx<{ won: boolean }[]>`select pg_try_advisory_xact_lock(${intakeLock}::int8) as won`
    if (lock?.won !== true) return 0
    const rows = await tx<MentionRow[]>`
      select * from mentions where intake in ('waiting', 'changed') order by id limit ${limit}`
    if (rows.length === 0) return 0
    const results = await work(
      rows.map((row) => ({
        mention: mentionOf(row),
        byHand: row.by_hand,
        caseId: row.case_id,
        isNew: row.intake === 'waiting',
        news: row.news,
        opinion: row.opinion,
      })),
    )
    await mark(tx, results, rows)
    return rows.length
  })

/** News that came while the work was done stays news: `news` is emptied only where it is what was read. */
const mark = (tx: TransactionSql, results: readonly IntakeResult[], rows: readonly MentionRow[]) => {
  const read = new Map(rows.map((row) => [row.id, row.news]))
  const marks = results.map((result) => ({ ...result, news: read.get(result.mention) ?? [] }))
  return tx`
    update mentions set
      intake = case when mentions.news = done.news then done.decision else 'changed' end,
      news = case when mentions.news = done.news then '[]' else mentions.news end,
      case_id = coalesce(mentions.case_id, done."caseId"),
      assessment = coalesce(done.assessment, mentions.assessment)
    from jsonb_to_recordset(${tx.json(marks as never)}) as done(
      mention int8, decision text, "caseId" int8, assessment jsonb, news jsonb)
    where mentions.id = done.mention`
}

const contexts = async (
  sql: Sql,
  mentions: readonly Mention[],
  now: Instant,
): Promise<ReadonlyMap<MentionId, MentionContext>> => {
  const wanted = mentions.map(({ id, source, author }) => ({ id, source, authorId: author.id }))
  const rows = await sql<ContextRow[]>`
    with wanted as (
      select * from jsonb_to_recordset(${sql.json(wanted)}) as w(id int8, source text, "authorId" text)
    )
    select wanted.id,
      (select jsonb_agg(jsonb_build_object('likes', likes, 'shares', shares, 'replies', replies, 'views', views, 'at', at))
       from engagement_samples where mention_id = wanted.id) as samples,
      (select jsonb_build_object('id', c.id, 'name', c.name, 'tier', c.tier, 'billingPerYear', c.billing_per_year, 'trend', c.trend)
       from customer_authors a join customers c on c.id = a.customer_id
       where a.source = wanted.source and a.author_id = wanted."authorId") as customer,
      (select count(*)::int from (select 1 from mentions m where m.source = wanted.source and m.author_id = wanted."authorId"
         and m.received_at > ${now - historyMs} limit 100) seen) as mentions90d,
      (select jsonb_build_object('all', count(*), 'open', count(*) filter (where status <> 'closed')) from (
         select status from cases c where c.source = wanted.source and c.author_id = wanted."authorId"
         and c.opened_at > ${now - historyMs} limit 100) cases) as cases
    from wanted`
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
