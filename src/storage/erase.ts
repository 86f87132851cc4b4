import type { Sql } from 'postgres'
import type { Instant } from '../domain/time.ts'

export interface Erased {
  readonly mentions: number
  readonly cases: number
  readonly texts: number
}

/** What stands where a text was; the network sending the post again does not bring it back. */
export const gone = '[erased]'

/**
 * Removes what an author wrote and who they are, and every word of ours that may speak of them. Cases, numbers and the
 * hash chain stay: an erased text is proven by its SHA-256 alone. Without `apply` it only counts.
 */
export const eraseAuthor = (
  sql: Sql,
  { source, author, apply, now }: { source: string; author: string; apply: boolean; now: Instant },
): Promise<Erased> =>
  sql.begin(async (tx) => {
    const [counted] = await tx<Erased[]>`
      with theirs as (select id from cases where source = ${source} and author_id = ${author})
      select
        (select count(*)::int from mentions where source = ${source} and author_id = ${author}) as mentions,
        (select count(*)::int from theirs) as cases,
        (select count(*)::int from case_events where case_id in (select id from theirs) and text is not null) as texts`
    const found = counted ?? { mentions: 0, cases: 0, texts: 0 }
    if (!apply) return found
    await tx`
      delete from mention_edits using mentions m
      where mention_id = m.id and m.source = ${source} and m.author_id = ${author}`
    await tx`
      delete from model_answers where key in (
        select opinion ->> 'key' from mentions where source = ${source} and author_id = ${author})`
    await tx`
      update mentions set text = ${gone}, url = null, extra = null, opinion = null,
        author = jsonb_build_object('id', author_id, 'handle', null, 'name', null, 'followers', null, 'verified', false,
          'createdAt', null, 'url', null)
      where source = ${source} and author_id = ${author}`
    await tx`
      update case_events e set text = null
      from cases c where e.case_id = c.id and c.source = ${source} and c.author_id = ${author}`
    await tx`
      update cases set changed_at = greatest(changed_at, ${now}), state = jsonb_set(state - 'suggestion', '{revisions}', coalesce((
        select jsonb_agg(one || jsonb_build_object('text', ${gone}::text) order by place)
        from jsonb_array_elements(state -> 'revisions') with ordinality as r(one, place)), '[]'))
      where source = ${source} and author_id = ${author}`
    await tx`delete from customer_authors where source = ${source} and author_id = ${author}`
    // Behind what is wanted: the outbox finds them and shows them anew.
    await tx`
      update cards set shown_version = wanted_version - 1
      from cases c where cards.case_id = c.id and c.source = ${source} and c.author_id = ${author}`
    // Summaries quote what had no card of its own.
    await tx`
      update cards set shown_version = wanted_version - 1
      where case_id = 0 and card in (
        select 'left_out:' || l.channel || ':' || l.day from left_out l join mentions m on m.id = l.mention_id
        where m.source = ${source} and m.author_id = ${author})`
    return found
  })
