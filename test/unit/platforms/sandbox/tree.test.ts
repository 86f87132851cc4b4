import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { attributes, el, tags, textOf } from '../../../../src/platforms/sandbox/tree.ts'

const page = readFileSync(join(import.meta.dirname, '../../../../src/platforms/sandbox/page/tree.js'), 'utf8')
const listIn = (name: string): string[] =>
  [...(new RegExp(`export const ${name} = new Set\\(\\[([^\\]]*)\\]\\)`).exec(page)?.[1] ?? '').matchAll(/'([^']+)'/g)]
    .map(([, one]) => one ?? '')
    .sort()

describe('a tree', () => {
  test('is made of the tags the page knows', () => {
    expect(listIn('tags')).toEqual([...tags].sort())
  })

  test('has the attributes the page knows', () => {
    expect(listIn('attributes')).toEqual([...attributes].sort())
  })

  test('can hold no script, style, frame or handler', () => {
    const dangerous = [
      'script',
      'style',
      'iframe',
      'object',
      'embed',
      'img',
      'base',
      'link',
      'meta',
      'foreignObject',
      'use',
    ]
    expect(dangerous.filter((tag) => (tags as readonly string[]).includes(tag))).toEqual([])
    const live = attributes.filter((name) => /^on|^style$|^src|^action$|^formaction$|^xlink/.test(name))
    expect(live).toEqual([])
  })

  test('leaves out attributes that are not there', () => {
    expect(el('input', { checked: true, hidden: false, id: undefined, value: null, rows: 3 }).attrs).toEqual({
      checked: '',
      rows: '3',
    })
  })

  test('tells its text', () => {
    expect(textOf(el('p', {}, 'a', el('strong', {}, 'b'), null, 'c'))).toBe('abc')
  })
})
