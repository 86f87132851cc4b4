import { describe, expect, it } from 'vitest'
import { isLocalDate, isTimezone, parseDuration, parseShift, parseTimeOfDay } from '../../../src/config/durations.ts'
import { nearest } from '../../../src/config/nearest.ts'

describe('a duration', () => {
  it.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    ['4h', 14_400_000],
    ['7d', 604_800_000],
    ['1h30m', 5_400_000],
    ['1h 30m', 5_400_000],
    ['1.5h', 5_400_000],
    [' 15m ', 900_000],
    ['', null],
    ['15', null],
    ['m', null],
    ['15 minutes', null],
    ['-15m', null],
    ['15m!', null],
    ['1e3s', null],
  ])('%j', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })
})

describe('a time of day', () => {
  it.each([
    ['08:30', 510],
    ['8:30', 510],
    ['00:00', 0],
    ['24:00', 1440],
    ['24:01', null],
    ['8.30', null],
    ['12:60', null],
    ['8', null],
    ['08:30 ', 510],
  ])('%j', (text, minutes) => {
    expect(parseTimeOfDay(text)).toBe(minutes)
  })
})

describe('a shift', () => {
  it.each([
    ['09:00-14:00', { from: 540, to: 840 }],
    ['09:00 – 14:00', { from: 540, to: 840 }],
    ['22:00-07:00', { from: 1320, to: 420 }],
    ['15:00-24:00', { from: 900, to: 1440 }],
    ['24:00-07:00', null],
    ['09:00-09:00', null],
    ['09:00', null],
    ['09:00-12:00-15:00', null],
  ])('%j', (text, shift) => {
    expect(parseShift(text)).toEqual(shift)
  })
})

describe('a date', () => {
  it.each([
    ['2026-12-25', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['25/12/2026', false],
  ])('%j', (text, fits) => {
    expect(isLocalDate(text)).toBe(fits)
  })
})

describe('a time zone', () => {
  it.each([
    ['Europe/Madrid', true],
    ['America/Argentina/Buenos_Aires', true],
    ['UTC', true],
    ['Europe/Madird', false],
    ['+01:00', false],
    ['', false],
  ])('%j', (text, fits) => {
    expect(isTimezone(text)).toBe(fits)
  })
})

describe('the nearest word', () => {
  const words = ['serviceLevels', 'sources', 'staff', 'any', 'all']
  it.each([
    ['servicelevels', 'serviceLevels'],
    ['service-levels', 'serviceLevels'],
    ['soruces', 'sources'],
    ['staf', 'staff'],
    ['stfaf', 'staff'],
    ['al', 'all'],
    ['banana', null],
    ['', null],
    ['s'.repeat(10_000), null],
  ])('%j', (word, meant) => {
    expect(nearest(word, words)).toBe(meant)
  })
})
