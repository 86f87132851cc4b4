import type { Sql, TransactionSql } from 'postgres'
import type { Installation, Installations } from '../app/ports/installations.ts'
import type { Seal } from './seal.ts'

/** Who installed the Slack app. Tokens are sealed before they reach the database. */
export const installationStore = (sql: Sql, seal: Seal): Installations => {
  const opened = (row: Row): Installation => ({
    ...row,
    botToken: seal.open(row.botToken, about(row.id, 'bot')),
    refreshToken: row.refreshToken === null ? null : seal.open(row.refreshToken, about(row.id, 'refresh')),
  })

  const save = async (on: Sql | TransactionSql, one: Installation): Promise<void> => {
    const row = {
      id: one.id,
      team_id: one.teamId,
      enterprise_id: one.enterpriseId,
      team_name: one.teamName,
      app_id: one.appId,
      bot_id: one.botId,
      bot_user_id: one.botUserId,
      scopes: on.json([...one.scopes]),
      bot_token: seal.seal(one.botToken, about(one.id, 'bot')),
      refresh_token: one.refreshToken === null ? null : seal.seal(one.refreshToken, about(one.id, 'refresh')),
      expires_at: one.expiresAt,
      installed_by: one.installedBy,
      installed_at: one.installedAt,
    }
    await on`insert into slack_installations ${on(row)} on conflict (id) do update set ${on(row)}`
  }

  return {
    async find(teamId, enterpriseId) {
      const [row] = await sql<Row[]>`${columns(sql)}
        where id = ${teamId} or (id = ${enterpriseId} and team_id is null)
        order by (id = ${teamId}) desc nulls last limit 1`
      return row === undefined ? null : opened(row)
    },
    all: async () => (await sql<Row[]>`${columns(sql)} order by installed_at, id`).map(opened),
    save: (installation) => save(sql, installation),
    async remove(id, before) {
      const { count } = await sql`delete from slack_installations where id = ${id} and installed_at <= ${before}`
      return count > 0
    },
    renew: (id, renew) =>
      sql.begin(async (tx) => {
        const [row] = await tx<Row[]>`${columns(sql)} where id = ${id} for update`
        if (row === undefined) return null
        const present = opened(row)
        const renewed = await renew(present)
        if (renewed === null) return present
        await save(tx, renewed)
        return renewed
      }),
  }
}

/** Puts every token under the first key of TOKEN_KEY; afterwards the others may leave the list. How many were moved. */
export const resealInstallations = async (sql: Sql, seal: Seal): Promise<number> => {
  const rows = await sql<Row[]>`${columns(sql)}`
  const old = rows.filter(
    (row) => seal.isOld(row.botToken) || (row.refreshToken !== null && seal.isOld(row.refreshToken)),
  )
  const store = installationStore(sql, seal)
  for (const { id } of old) await store.renew(id, (present) => Promise.resolve(present))
  return old.length
}

type Row = Installation

const about = (id: string, which: 'bot' | 'refresh'): string => `slack:${id}:${which}`

const columns = (sql: Sql) => sql`
  select id, team_id as "teamId", enterprise_id as "enterpriseId", team_name as "teamName", app_id as "appId",
    bot_id as "botId", bot_user_id as "botUserId", scopes, bot_token as "botToken", refresh_token as "refreshToken",
    expires_at as "expiresAt", installed_by as "installedBy", installed_at as "installedAt"
  from slack_installations`
