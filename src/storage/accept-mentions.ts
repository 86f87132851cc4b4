import type { Sql } from 'postgres'
import type { Accepted, MentionStore, NewMention } from '../app/ports/mention-store.ts'
import { asFault } from './database-fault.ts'
import { gone } from './erase.ts'

/** So many are stored by one statement at most, besides those of the request that goes over it. */
const mostAtOnce = 500

interface Request {
  readonly mentions: readonly NewMention[]
  readonly resolve: (accepted: Accepted) => void
  readonly reject: (why: unknown) => void
}

/**
 * Stores what comes in. Requests that arrive while others are being stored share the next statement and its commit;
 * each is answered once it is stored. One that cannot be stored fails alone.
 */
export const acceptMentions = (sql: Sql): MentionStore['accept'] => {
  let waiting: Request[] = []
  let isStoring = false

  const storeAll = async (): Promise<void> => {
    isStoring = true
    while (waiting.length > 0) {
      const together = upTo(mostAtOnce, waiting)
      waiting = waiting.slice(together.length)
      await store(sql, together)
    }
    isStoring = false
  }

  return async (mentions) => {
    if (mentions.length === 0) return { accepted: 0, duplicates: 0 }
    const { promise, resolve, reject } = Promise.withResolvers<Accepted>()
    waiting.push({ mentions, resolve, reject })
    if (!isStoring) void storeAll()
    return promise
  }
}

/** The oldest requests that together stay below the limit, and one in any case. */
const upTo = (limit: number, requests: readonly Request[]): readonly Request[] => {
  let total = 0
  const over = requests.findIndex(({ mentions }) => (total += mentions.length) > limit)
  return over < 0 ? requests : requests.slice(0, Math.max(1, over))
}

/** Settles every request; never throws. */
const store = async (sql: Sql, requests: readonly Request[]): Promise<void> => {
  try {
    const accepted = await acceptTogether(
      sql,
      requests.map(({ mentions }) => mentions),
    )
    for (const [index, { mentions, resolve }] of requests.entries()) {
      const count = accepted[index] ?? 0
      resolve({ accepted: count, duplicates: mentions.length - count })
    }
  } catch (error) {
    if (requests.length === 1 || asFault(error) !== null) for (const { reject } of requests) reject(error)
    else for (const request of requests) await store(sql, [request])
  }
}

/** How many of each request were new. */
const acceptTogether = async (sql: Sql, requests: readonly (readonly NewMention[])[]): Promise<readonly number[]> => {
  const accepted = requests.map(() => 0)
  for (const round of withoutRepeats(requests)) {
    for (const key of await insertOrRenew(
      sql,
      [...round.values()].map(({ mention }) => mention),
    )) {
      const from = round.get(key)?.request
      if (from !== undefined) accepted[from] = (accepted[from] ?? 0) + 1
    }
  }
  return accepted
}

type Round = ReadonlyMap<string, { readonly mention: NewMention; readonly request: number }>

/** One statement cannot touch a row twice, so what repeats an id is taken in rounds, in order. */
const withoutRepeats = (requests: readonly (readonly NewMention[])[]): readonly Round[] => {
  const rounds: Map<string, { mention: NewMention; request: number }>[] = []
  const seen = new Map<string, number>()
  for (const [request, mentions] of requests.entries()) {
    for (const mention of mentions) {
      const key = keyOf(mention.source, mention.externalId)
      const at = seen.get(key) ?? 0
      seen.set(key, at + 1)
      const round = (rounds[at] ??= new Map())
      round.set(key, { mention, request })
    }
  }
  return rounds
}

const keyOf = (source: string, externalId: string): string => `${source}\n${externalId}`

/** Returns the keys of those that were new. */
const insertOrRenew = async (sql: Sql, mentions: readonly NewMention[]): Promise<readonly string[]> => {
  const rows = await sql<{ source: string; external_id: string }[]>`
    with incoming as (
      select * from jsonb_to_recordset(${sql.json(mentions as never)}) as m(
        source text, "externalId" text, brand text, kind text, text text, url text, lang text, "conversationId" text,
        "inReplyTo" text, author jsonb, engagement jsonb, extra jsonb, "publishedAt" int8, "receivedAt" int8,
        "editedAt" int8, "deletedAt" int8, "byHand" text)
    ), inserted as (
      insert into mentions (source, external_id, brand, kind, text, url, lang, conversation_id, in_reply_to, author_id,
        author, engagement, extra, published_at, received_at, edited_at, deleted_at, by_hand)
      select source, "externalId", brand, kind, text, url, lang, "conversationId", "inReplyTo", author ->> 'id',
        author, engagement, extra, "publishedAt", "receivedAt", "editedAt", "deletedAt", "byHand"
      from incoming
      on conflict (source, external_id) do nothing
      returning id, engagement, source, external_id
    ), met as materialized (
      -- stored before: mostly none, and then what follows reads no mention, however the planner would match them
      select * from incoming i where not exists (
        select 1 from inserted n where n.source = i.source and n.external_id = i."externalId")
    ), known as (
      select m.id, m.text as text_before, i.*,
        i."deletedAt" is not null and m.deleted_at is null as is_deleted,
        i."editedAt" > coalesce(m.edited_at, m.published_at) and i.text <> m.text and m.text <> ${gone} as is_edited,
        -- counts that came without a time are dated by their arrival: they are news only where they differ
        (i.engagement ->> 'at')::int8 >= (m.engagement ->> 'at')::int8
          and ((i.engagement ->> 'at')::int8 not in (i."receivedAt", (m.engagement ->> 'at')::int8)
            or i.engagement - 'at' <> m.engagement - 'at') as is_newer,
        i."byHand" is not null and m.case_id is null as is_wanted
      from met i join mentions m on m.source = i.source and m.external_id = i."externalId"
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
    select source, external_id from inserted`
  return rows.map((row) => keyOf(row.source, row.external_id))
}
