import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadPolicy } from '../../../src/config/policy.ts'
import { calendarOf, isBusinessTime } from '../../../src/domain/service-level/business-time.ts'
import { channelLoudHours, isQuiet, loudHoursOf } from '../../../src/domain/service-level/presence.ts'
import { hourMs, instant } from '../../../src/domain/time.ts'

const file = fileURLToPath(new URL('../../../src/demo/policy.yaml', import.meta.url))

it('the demo reminds at whatever hour of the week somebody tries it', async () => {
  const loaded = await loadPolicy(file, {})
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors))
  const { policy } = loaded
  const everybody = [channelLoudHours(policy), ...policy.staff.map((person) => loudHoursOf(person, new Map(), policy))]
  for (let hour = 0; hour < 7 * 24; hour += 1) {
    const at = instant(Date.UTC(2026, 10, 23) + hour * hourMs)
    expect(isBusinessTime(calendarOf(policy.hours), at)).toBe(true)
    expect(everybody.some((hours) => isQuiet(hours, at))).toBe(false)
  }
})
