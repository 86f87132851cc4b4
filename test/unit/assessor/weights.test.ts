import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Header } from '../../../src/assessor/model.ts'
import { permissiveSets, readOwn, sourceOf } from '../../../src/assessor/training-data.ts'

const folder = new URL('../../../src/assessor/', import.meta.url)
const header = Header.parse(JSON.parse(readFileSync(new URL('weights/model.json', folder), 'utf8')))
const bytes = readFileSync(new URL('weights/model.bin', folder))

describe('the shipped weights', () => {
  test('are small, and the ones their header speaks of', () => {
    expect(bytes.length).toBe(header.bytes)
    expect(bytes.length).toBeLessThanOrEqual(200 * 1_024)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(header.sha256)
  })
  test('learned from permissive sets alone, each under the licence it was read under', () => {
    const strange = header.trainedOn.filter(({ set, licence }) => permissiveSets[sourceOf(set)]?.licence !== licence)
    expect(strange).toEqual([])
  })
  test('learned from the own texts as they are now', () => {
    const own = Map.groupBy(readOwn(new URL('training', folder).pathname), ({ set }) => set)
    for (const [set, texts] of own)
      expect(header.trainedOn.find((trained) => trained.set === set)?.rows).toBe(texts.length)
  })
  test('are told of in the model card, with every set and its rows', () => {
    const card = readFileSync(new URL('MODEL.md', folder), 'utf8')
    for (const { set, rows } of header.trainedOn) expect(card).toContain(`| ${set} | ${rows.toLocaleString('en')} |`)
  })
})
