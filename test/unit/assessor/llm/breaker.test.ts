import { describe, expect, it } from 'vitest'
import { createBreaker } from '../../../../src/assessor/llm/breaker.ts'
import { instant, minuteMs, plus, secondMs } from '../../../../src/domain/time.ts'

const t = instant(Date.UTC(2026, 10, 30, 9, 0))
const after = (ms: number) => plus(t, ms)
const opened = () => {
  const breaker = createBreaker()
  for (let failures = 0; failures < 5; failures += 1) {
    breaker.enter(t)
    breaker.failed(t)
  }
  return breaker
}

describe('the breaker', () => {
  it('stays closed through failures with an answer between them', () => {
    const breaker = createBreaker()
    for (let round = 0; round < 20; round += 1) {
      expect(breaker.enter(t)).toBeNull()
      if (round % 4 === 3) breaker.succeeded()
      else breaker.failed(t)
    }
    expect(breaker.state(t)).toBe('closed')
  })
  it('opens after five failures in a row, and says how long to wait', () => {
    const breaker = opened()
    expect(breaker.state(t)).toBe('open')
    expect(breaker.enter(after(10 * secondMs))).toBe(20 * secondMs)
  })
  it('then lets one question through at a time', () => {
    const breaker = opened()
    expect(breaker.enter(after(30 * secondMs))).toBeNull()
    expect(breaker.enter(after(30 * secondMs))).not.toBeNull()
  })
  it('closes with an answer', () => {
    const breaker = opened()
    breaker.enter(after(30 * secondMs))
    breaker.succeeded()
    expect(breaker.state(after(30 * secondMs))).toBe('closed')
    expect(breaker.enter(after(30 * secondMs))).toBeNull()
  })
  it('waits twice as long with each trial that fails, ten minutes at most', () => {
    const breaker = opened()
    let now = after(30 * secondMs)
    for (const expected of [60, 120, 240, 480, 600, 600].map((seconds) => seconds * secondMs)) {
      expect(breaker.enter(now)).toBeNull()
      breaker.failed(now)
      expect(breaker.enter(now)).toBe(expected)
      now = plus(now, expected)
    }
  })
  it('is not kept open by failures of questions that were asked before it opened', () => {
    const breaker = opened()
    breaker.failed(after(29 * secondMs))
    expect(breaker.enter(after(30 * secondMs))).toBeNull()
  })
  it('opens at once where the other side asks for quiet, and never for more than ten minutes', () => {
    const breaker = createBreaker()
    breaker.enter(t)
    breaker.failed(t, 90 * secondMs)
    expect(breaker.enter(t)).toBe(90 * secondMs)
    const patient = createBreaker()
    patient.failed(t, 24 * 60 * minuteMs)
    expect(patient.enter(t)).toBe(10 * minuteMs)
  })
  it('lets the next one try where a trial was not made after all', () => {
    const breaker = opened()
    breaker.enter(after(30 * secondMs))
    breaker.spared()
    expect(breaker.state(after(30 * secondMs))).toBe('half_open')
    expect(breaker.enter(after(30 * secondMs))).toBeNull()
  })
})
