import { describe, expect, it } from 'vitest'
import type { StaffId } from '../../../../src/domain/ids.ts'
import type { Rota } from '../../../../src/domain/policy.ts'
import { assignee } from '../../../../src/domain/service-level/assignment.ts'
import type { PeopleState } from '../../../../src/domain/service-level/presence.ts'
import { onDuty, presentOnDuty } from '../../../../src/domain/service-level/rota.ts'
import { staff } from '../../../support/case-view.ts'
import { clockedPolicy, utc, wall } from '../../../support/clocked.ts'

const rota = (changes: Partial<Rota> = {}): Rota => ({
  id: 'evenings',
  timezone: 'Europe/Madrid',
  members: [staff('ana'), staff('leo'), staff('bo')],
  handOver: { day: 'monday', at: 9 * 60 },
  from: '2026-11-02',
  overrides: [],
  ...changes,
})
const away = (...ids: readonly string[]): PeopleState =>
  new Map(
    ids.map((id) => [
      staff(id),
      { quiet: null, timezone: null, awayFrom: wall('2026-01-01'), awayUntil: null, pausedUntil: null },
    ]),
  )

describe('a rota', () => {
  it('changes hands each week at the hand-over', () => {
    expect(onDuty(rota(), wall('2026-11-02 09:00'))).toBe('ana')
    expect(onDuty(rota(), wall('2026-11-09 08:59'))).toBe('ana')
    expect(onDuty(rota(), wall('2026-11-09 09:00'))).toBe('leo')
    expect(onDuty(rota(), wall('2026-11-16 09:00'))).toBe('bo')
    expect(onDuty(rota(), wall('2026-11-23 09:00'))).toBe('ana')
  })

  it('has nobody before it begins', () => {
    expect(onDuty(rota(), wall('2026-11-02 08:59'))).toBeNull()
    expect(onDuty(rota(), wall('2025-11-02 12:00'))).toBeNull()
    expect(onDuty(rota({ members: [] }), wall('2026-11-03'))).toBeNull()
  })

  it('begins with a short turn when its first day is not the day of hand-over', () => {
    const fromThursday = rota({ from: '2026-11-05' })
    expect(onDuty(fromThursday, wall('2026-11-04 23:59'))).toBeNull()
    expect(onDuty(fromThursday, wall('2026-11-05 00:00'))).toBe('ana')
    expect(onDuty(fromThursday, wall('2026-11-09 09:00'))).toBe('leo')
  })

  it('keeps the hour of the wall when the clocks change', () => {
    const spring = rota({ from: '2026-03-23' })
    expect(onDuty(spring, wall('2026-03-30 08:59'))).toBe('ana')
    expect(onDuty(spring, wall('2026-03-30 09:00'))).toBe('leo')
    const autumn = rota({ from: '2026-10-19' })
    expect(onDuty(autumn, wall('2026-10-26 08:59'))).toBe('ana')
    expect(onDuty(autumn, wall('2026-10-26 09:00'))).toBe('leo')
  })

  it('hands over once in the night with the doubled hour', () => {
    const nightly = rota({ from: '2026-10-18', handOver: { day: 'sunday', at: 150 } })
    expect(onDuty(nightly, utc('2026-10-25T00:29:00Z'))).toBe('ana')
    expect(onDuty(nightly, utc('2026-10-25T00:30:00Z'))).toBe('leo')
    // The second 02:10.
    expect(onDuty(nightly, utc('2026-10-25T01:10:00Z'))).toBe('leo')
    expect(onDuty(nightly, utc('2026-10-25T01:30:00Z'))).toBe('leo')
  })

  it('hands over at the jump when the hour is skipped', () => {
    const nightly = rota({ from: '2026-03-22', handOver: { day: 'sunday', at: 150 } })
    expect(onDuty(nightly, utc('2026-03-29T00:59:00Z'))).toBe('ana')
    expect(onDuty(nightly, utc('2026-03-29T01:00:00Z'))).toBe('leo')
  })

  it('gives way to an override, whose last day is whole', () => {
    const swapped = rota({ overrides: [{ from: '2026-11-04', to: '2026-11-05', staff: staff('luz') }] })
    expect(onDuty(swapped, wall('2026-11-03 23:59'))).toBe('ana')
    expect(onDuty(swapped, wall('2026-11-04 00:00'))).toBe('luz')
    expect(onDuty(swapped, wall('2026-11-05 23:59'))).toBe('luz')
    expect(onDuty(swapped, wall('2026-11-06 00:00'))).toBe('ana')
    const evening = rota({ overrides: [{ from: '2026-11-04T18:00', to: '2026-11-04T22:00', staff: staff('luz') }] })
    expect(onDuty(evening, wall('2026-11-04 18:00'))).toBe('luz')
    expect(onDuty(evening, wall('2026-11-04 22:00'))).toBe('ana')
  })

  it('falls to the next who is there', () => {
    expect(presentOnDuty(rota(), away('ana'), wall('2026-11-03'))).toBe('leo')
    expect(presentOnDuty(rota(), away('bo'), wall('2026-11-17'))).toBe('ana')
    expect(presentOnDuty(rota(), away('ana', 'leo', 'bo'), wall('2026-11-03'))).toBeNull()
  })
})

describe('assignment', () => {
  const at = wall('2026-11-03 10:00')
  const open = (load: Record<string, number>) => new Map(Object.entries(load) as [StaffId, number][])
  const policy = (
    how: 'by_hand' | 'round_robin' | 'least_loaded',
    rotaId: string | null = null,
    rotas: readonly Rota[] = [],
  ) => clockedPolicy({ assignment: { how, rota: rotaId }, rotas })

  it('leaves cases to whoever takes them', () => {
    expect(assignee(policy('by_hand'), new Map(), { open: new Map(), last: null }, at)).toBeNull()
  })

  it('goes round the agents who are there', () => {
    const turn = (last: string | null, people: PeopleState = new Map()) =>
      assignee(policy('round_robin'), people, { open: new Map(), last: last === null ? null : staff(last) }, at)
    expect(turn(null)).toBe('ana')
    expect(turn('ana')).toBe('leo')
    expect(turn('leo')).toBe('bo')
    expect(turn('bo')).toBe('ana')
    expect(turn('ana', away('leo'))).toBe('bo')
    expect(turn('ana', away('ana', 'leo', 'bo'))).toBeNull()
  })

  it('gives to whoever has least, in turn where that is several', () => {
    const pick = (load: Record<string, number>, last: string | null = null) =>
      assignee(policy('least_loaded'), new Map(), { open: open(load), last: last === null ? null : staff(last) }, at)
    expect(pick({ ana: 3, leo: 1, bo: 2 })).toBe('leo')
    expect(pick({ ana: 1, leo: 1, bo: 2 }, 'ana')).toBe('leo')
    expect(pick({}, 'leo')).toBe('bo')
  })

  it('stays among those on duty', () => {
    const late = rota({ id: 'late', members: [staff('luz')] })
    expect(
      assignee(
        policy('round_robin', 'evenings', [rota(), late]),
        new Map(),
        { open: new Map(), last: staff('ana') },
        at,
      ),
    ).toBe('ana')
    expect(
      assignee(policy('round_robin', null, [rota(), late]), new Map(), { open: new Map(), last: staff('ana') }, at),
    ).toBe('luz')
  })
})
