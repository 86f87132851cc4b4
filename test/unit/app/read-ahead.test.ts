import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { TextToRead } from '../../../src/app/ports/assessor.ts'
import type { MentionText } from '../../../src/app/ports/mention-store.ts'
import { textReader } from '../../../src/app/read-ahead.ts'
import type { Signals } from '../../../src/domain/assessment/assessment.ts'
import type { MentionId } from '../../../src/domain/ids.ts'

const mention = (id: number, text = `text ${id}`): MentionText =>
  ({ id: id as MentionId, text, lang: 'en', brand: 'acme', source: 'x' }) as MentionText

const aReader = () => {
  const read: string[] = []
  const reader = textReader({
    read: (texts: readonly TextToRead[]) => {
      read.push(...texts.map(({ text }) => text))
      return texts.map(({ text }) => ({ lang: text }) as Signals)
    },
  })
  const heard = async (...mentions: readonly MentionText[]) => (await reader.read(mentions)).map(({ lang }) => lang)
  return { read, reader, heard }
}

describe('the texts of a round', () => {
  it('that were read ahead are not read again, and come in the order they are asked for', async () => {
    const { read, reader, heard } = aReader()
    await reader.readAhead([mention(2), mention(4)])
    expect(await heard(mention(1), mention(2), mention(3), mention(4))).toEqual([
      'text 1',
      'text 2',
      'text 3',
      'text 4',
    ])
    expect(read).toEqual(['text 2', 'text 4', 'text 1', 'text 3'])
  })
  it('are read anew where their author changed them since', async () => {
    const { reader, heard } = aReader()
    await reader.readAhead([mention(1)])
    expect(await heard(mention(1, 'edited'))).toEqual(['edited'])
  })
  it('are forgotten when the next ones are read ahead', async () => {
    const { read, reader, heard } = aReader()
    await reader.readAhead([mention(1)])
    await reader.readAhead([mention(2)])
    expect(await heard(mention(1))).toEqual(['text 1'])
    expect(read).toEqual(['text 1', 'text 2', 'text 1'])
  })
  it('let others have their turn, however many they are', async () => {
    const { reader } = aReader()
    let turns = 0
    const reading = reader.readAhead(Array.from({ length: 1_000 }, (_, id) => mention(id))).then(() => 'read')
    while ((await Promise.race([reading, nextTurn('waiting')])) === 'waiting') turns += 1
    expect(turns).toBeGreaterThanOrEqual(10)
  })
})
