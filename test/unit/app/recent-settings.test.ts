import { expect, it } from 'vitest'
import { noSettings } from '../../../src/app/ports/people.ts'
import { recentSettings } from '../../../src/app/recent-settings.ts'
import { staff } from '../../support/case-view.ts'

const world = () => {
  let now = 0
  let asked = 0
  let language: 'en' | 'es' = 'en'
  const recent = recentSettings(
    async (id) => {
      asked += 1
      return { ...noSettings(id), language }
    },
    () => now,
  )
  return {
    recent,
    asked: () => asked,
    wait: (ms: number) => (now += ms),
    speak: (one: 'en' | 'es') => (language = one),
  }
}

it('asks once for presses that follow each other', async () => {
  const { recent, asked, wait } = world()
  await recent(staff('ana'))
  wait(1_900)
  await recent(staff('ana'))
  expect(asked()).toBe(1)
})

it('knows a changed setting two seconds later at the latest', async () => {
  const { recent, wait, speak } = world()
  expect((await recent(staff('ana'))).language).toBe('en')
  speak('es')
  wait(2_000)
  expect((await recent(staff('ana'))).language).toBe('es')
})

it('mixes up nobody', async () => {
  const { recent, asked } = world()
  expect((await recent(staff('ana'))).staff).toBe('ana')
  expect((await recent(staff('leo'))).staff).toBe('leo')
  expect(asked()).toBe(2)
})
