import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/app/ports/interaction.ts'
import { type Case, ownerOf } from '../../src/domain/case/case.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import { freshDatabase } from '../support/database.ts'
import { aWorld, user } from '../support/world.ts'

const db = await freshDatabase()
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags, settings,
    staff_settings, platform_users restart identity`
})

const ownerIn = (one: Case | null): StaffId | null => (one === null ? null : ownerOf(one))

const here = async () => {
  const world = aWorld(db)
  const ids = await world.hear({ id: 'a' }, { id: 'b' }, { id: 'c' })
  for (const id of ids) await world.press('ana', 'case.claim.v1', id)
  let presses = 0
  const settle = (
    who: string,
    action: 'queue.hand_over.v1' | 'settings.edit.v1',
    values: Record<string, string> | null,
  ): Promise<Answer> => {
    presses += 1
    return world.desk.interact({ action, target: {}, values, by: user(who), requestKey: `settings-${presses}` })
  }
  const owners = async (): Promise<readonly unknown[]> =>
    Promise.all(ids.map(async (id) => ownerIn(await world.state(id))))
  return { ...world, settle, owners }
}

describe('somebody who goes away', () => {
  it('hands their open cases over in one go', async () => {
    const { settle, owners } = await here()
    expect(await settle('ana', 'queue.hand_over.v1', null)).toMatchObject({ kind: 'form' })
    expect(await settle('ana', 'queue.hand_over.v1', { to: 'leo' })).toMatchObject({ kind: 'done' })
    expect(await owners()).toEqual(['leo', 'leo', 'leo'])
  })

  it('cannot hand them to somebody who is away too', async () => {
    const { settle, owners } = await here()
    const away = { language: 'en', quietFrom: '', quietTo: '', awayUntil: '2026-12-01' }
    expect(await settle('leo', 'settings.edit.v1', away)).toMatchObject({ kind: 'done' })
    expect(await settle('ana', 'queue.hand_over.v1', { to: 'leo' })).toMatchObject({
      kind: 'invalid',
      errors: { to: expect.stringContaining('Leo Park') as string },
    })
    expect(await owners()).toEqual(['ana', 'ana', 'ana'])
  })
})
