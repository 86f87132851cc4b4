import type { Sql } from 'postgres'
import type { HomeStore } from '../app/ports/home-store.ts'
import { publishingStopKey } from '../app/publishing-stop.ts'
import type { Platform, StaffId } from '../domain/ids.ts'

export const homeStore = (sql: Sql): HomeStore => ({
  // By what is shown and not by when something happened: moments of two machines differ, and commits overtake each other.
  stamp: async () => {
    const [row] = await sql<{ stamp: string }[]>`
      select md5(concat_ws('|',
        (select string_agg(id || '@' || version, ',' order by place) from (
          select id, version, row_number() over (order by urgency, opened_at) as place from cases
          where status = 'new' order by urgency, opened_at limit ${mostShown}) free),
        (select string_agg(id || '@' || version, ',' order by id) from cases where status = 'awaiting_approval'),
        (select count(*) from feedback where asked_at is not null and is_complaint is null),
        (select value::text from settings where key = ${publishingStopKey}))) as stamp`
    return row?.stamp ?? ''
  },
  seenSince: (since, platforms, limit) => sql<{ platform: Platform; staff: StaffId }[]>`
    select platform, staff from platform_users
    where seen_at >= ${since} and staff is not null and platform = any(${sql.array([...platforms], text)})
    group by platform, staff order by max(seen_at) desc, staff limit ${limit}`,
})

/** More than a page shows of what nobody has. */
const mostShown = 16
const text = 25
