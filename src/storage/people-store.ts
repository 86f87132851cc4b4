import type { Sql } from 'postgres'
import type { PeopleStore, SharedSettings, Sighting, StaffSettings } from '../app/ports/people.ts'
import { noSettings } from '../app/ports/people.ts'

export const peopleStore = (sql: Sql): PeopleStore => ({
  settings: async (staff) =>
    (await sql<StaffSettings[]>`${columns(sql)} where staff = ${staff}`)[0] ?? noSettings(staff),
  allSettings: () => sql<StaffSettings[]>`${columns(sql)}`,
  saveSettings: async (settings, now) => {
    const row = {
      staff: settings.staff,
      language: settings.language,
      quiet: settings.quiet === null ? null : sql.json(settings.quiet as never),
      timezone: settings.timezone,
      away_from: settings.awayFrom,
      away_until: settings.awayUntil,
      paused_until: settings.pausedUntil,
      digests_muted_until: settings.digestsMutedUntil,
      digest_at: settings.digestAt,
      changed_at: now,
    }
    await sql`insert into staff_settings ${sql(row)} on conflict (staff) do update set ${sql(row)}`
  },
  seen: async ({ platform, userId, staff, name, locale }, now) => {
    await sql`
      insert into platform_users (platform, user_id, staff, name, locale, seen_at)
      values (${platform}, ${userId}, ${staff}, ${name}, ${locale}, ${now})
      on conflict (platform, user_id) do update
        set staff = excluded.staff, name = coalesce(excluded.name, platform_users.name),
          locale = coalesce(excluded.locale, platform_users.locale), seen_at = excluded.seen_at`
  },
  met: async (platform, userId) => {
    const [row] = await sql<Pick<Sighting, 'name' | 'locale'>[]>`
      select name, locale from platform_users where platform = ${platform} and user_id = ${userId}`
    return row ?? null
  },
})

const columns = (sql: Sql) => sql`
  select staff, language, quiet, timezone, away_from as "awayFrom", away_until as "awayUntil",
    paused_until as "pausedUntil", digests_muted_until as "digestsMutedUntil", digest_at as "digestAt"
  from staff_settings`

export const sharedSettings = (sql: Sql): SharedSettings => ({
  get: async (key) =>
    (await sql<{ value: unknown }[]>`select value from settings where key = ${key}`)[0]?.value ?? null,
  set: async (key, value, now) => {
    await sql`
      insert into settings (key, value, changed_at) values (${key}, ${sql.json(value as never)}, ${now})
      on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`
  },
})
