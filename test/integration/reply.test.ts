import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../src/app/fault.ts'
import { publishingStopKey } from '../../src/app/publishing-stop.ts'
import type { CaseId, SourceId } from '../../src/domain/ids.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { eraseAuthor } from '../../src/storage/erase.ts'
import { sha256 } from '../support/case-story.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { examplePolicy } from '../support/policy.ts'
import { aWorld, type World, wire } from '../support/world.ts'

let db: FreshDatabase
let world: World

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate card_counts, left_out, feedback, mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues, settings`
  world = aWorld(db)
})

const text = 'We are so sorry. We have written to you in private.'

/** Managers get the gravest cases in person as well; the channel's card is the one everybody sees. */
const channelCards = () => world.gateway.messages.filter((message) => message.to.kind === 'channel')

const aCase = async (): Promise<CaseId> => {
  const [id] = await world.hear({ id: '1' })
  if (id === undefined) throw new Error('no case')
  return id
}

/** Claimed, drafted and submitted by Ana, approved by Bo. */
const approved = async (): Promise<CaseId> => {
  const id = await aCase()
  await world.press('ana', 'case.claim.v1', id)
  await world.press('ana', 'case.draft.v1', id, { text, submit: 'true' }, { revision: 0 })
  expect(await world.press('bo', 'case.approve.v1', id, null, { revision: 1 })).toMatchObject({ kind: 'done' })
  return id
}

describe('a reply from card to network', () => {
  it('leaves byte for byte as it was approved, with who approved it', async () => {
    const id = await approved()
    expect(await world.press('ana', 'case.publish.v1', id)).toMatchObject({ kind: 'done' })
    await world.deliverAll()
    expect(world.replies).toHaveLength(1)
    expect(world.replies[0]?.reply).toMatchObject({
      type: 'reply.publish',
      caseId: id,
      mention: { source: 'x', id: '1' },
      reply: { text, revision: 1, sha256: sha256(text) },
      approvals: [{ by: 'bo' }],
    })
    expect((await world.state(id))?.state.status).toBe('waiting_author')
  })

  it('shows one card that edits itself, with its history below, and asks the approvers in person', async () => {
    const id = await approved()
    await world.deliverAll()
    const cards = channelCards().filter((message) => message.card.key === `case:${id}`)
    expect(cards).toHaveLength(1)
    expect(cards[0]?.to).toMatchObject({ kind: 'channel', id: 'crisis' })
    const asked = world.gateway.messages.filter((message) => message.card.key.startsWith('approval:'))
    expect(asked.map((message) => message.to.id).sort()).toEqual(['bo', 'crisis'])
    expect(asked.find((message) => message.to.id === 'crisis')?.thread).toBe(cards[0]?.id)
    expect(
      world.gateway.messages
        .filter((message) => message.card.key.startsWith('history:'))
        .every((message) => message.thread === cards[0]?.id),
    ).toBe(true)
  })

  it('makes one edit of a burst of presses', async () => {
    const id = await aCase()
    await world.deliverAll()
    for (const [who, action] of [
      ['ana', 'case.claim.v1'],
      ['ana', 'case.release.v1'],
      ['leo', 'case.claim.v1'],
    ] as const) {
      await world.press(who, action, id)
    }
    await world.deliverAll()
    expect(channelCards().find((message) => message.card.key === `case:${id}`)?.edits).toBe(1)
  })

  it('is recorded when somebody posted it by hand', async () => {
    const id = await approved()
    expect(await world.press('ana', 'case.mark_published.v1', id)).toMatchObject({ kind: 'form' })
    const values = { url: 'https://x.example/acme/2' }
    expect(await world.press('ana', 'case.mark_published.v1', id, values)).toMatchObject({ kind: 'done' })
    expect((await world.state(id))?.publication).toMatchObject({ how: 'manual', outcome: 'published', url: values.url })
  })
})

describe('a grave case', () => {
  it('is told in person to whom the matrix names, once, however often it is seen again', async () => {
    const id = await aCase()
    await world.hear({ id: '1', engagement: { shares: 9_000, at: new Date(world.now() + minuteMs).toISOString() } })
    await world.deliverAll()
    const told = world.gateway.messages.filter(
      (message) => message.to.kind === 'person' && message.card.key === `case:${id}`,
    )
    expect(told.map((message) => message.to.id).sort()).toEqual(['bo', 'luz'])
  })
})

describe('a reply that must not leave', () => {
  it('stays when the post was deleted between the press and the sending', async () => {
    const id = await approved()
    await world.press('ana', 'case.publish.v1', id)
    await world.hear({ id: '1', deleted: true })
    await world.deliverAll()
    expect(world.replies).toEqual([])
    expect((await world.state(id))?.state.status).toBe('approved')
  })
  it('stays when the author wrote again meanwhile', async () => {
    const id = await approved()
    world.pass(minuteMs)
    await world.hear({ id: '2', text: 'And it burned again!', conversationId: '1', author: { id: 'author-1' } })
    expect(await world.press('ana', 'case.publish.v1', id)).toMatchObject({ kind: 'refused' })
  })
  it('stays while an admin has stopped all publishing', async () => {
    const id = await approved()
    await world.stores.shared.set(publishingStopKey, true, world.now())
    expect(await world.press('ana', 'case.publish.v1', id)).toMatchObject({ kind: 'refused' })
  })
})

describe('a reply to somebody who took one of several posts back', () => {
  const second = { id: '2', text: 'And it burned again!', conversationId: '1', author: { id: 'author-1' } }
  /** Two posts of one author; Ana's reply answers the newer one, and Bo approved it. */
  const approvedForTwo = async (): Promise<CaseId> => {
    await world.hear({ id: '1' }, second)
    world.pass(minuteMs)
    const id = await approved()
    world.pass(minuteMs)
    return id
  }
  const send = async (id: CaseId) => {
    const answer = await world.press('ana', 'case.publish.v1', id)
    await world.deliverAll()
    return answer
  }

  it('waits until somebody has read the post that stands, and then answers that one', async () => {
    const id = await approvedForTwo()
    await world.hear({ ...second, deleted: true })
    const refused = await send(id)
    expect(refused.kind).toBe('refused')
    expect(JSON.stringify(refused)).toContain('otra suya')
    expect((await world.views.one(id))?.mention.externalId).toBe('1')
    await world.deliverAll()
    const [card] = channelCards().filter((message) => message.card.key === `case:${id}`)
    expect(JSON.stringify(card?.card.blocks)).toContain('Queda otra publicación suya')

    world.pass(minuteMs)
    await world.press('ana', 'case.draft.v1', id, { text, submit: 'true' }, { revision: 1 })
    await world.press('bo', 'case.approve.v1', id, null, { revision: 2 })
    expect(await send(id)).toMatchObject({ kind: 'done' })
    expect(world.replies.map(({ reply }) => reply.mention.id)).toEqual(['1'])
  })
  it('leaves as approved where the post it answers still stands', async () => {
    const id = await approvedForTwo()
    await world.hear({ id: '1', deleted: true })
    expect(await send(id)).toMatchObject({ kind: 'done' })
    expect(world.replies.map(({ reply }) => reply.mention.id)).toEqual(['2'])
  })
  it('does not go to the other post while the deletion waits to be looked at', async () => {
    const id = await approvedForTwo()
    await world.receive('x' as SourceId, [wire({ ...second, deleted: true })])
    await send(id)
    expect(world.replies).toEqual([])
    expect((await world.state(id))?.state.status).toBe('approved')
  })
  it('is out of the question once none stands, until the author writes again', async () => {
    const id = await approvedForTwo()
    await world.hear({ id: '1', deleted: true }, { ...second, deleted: true })
    world.pass(minuteMs)
    await world.press('ana', 'case.draft.v1', id, { text, submit: 'false' }, { revision: 1 })
    const refused = await world.press('ana', 'case.submit.v1', id)
    expect(refused.kind).toBe('refused')
    expect(JSON.stringify(refused)).toContain('Cierra el caso')
    await world.hear({ ...second, id: '3' })
    world.pass(minuteMs)
    await world.press('ana', 'case.draft.v1', id, { text, submit: 'true' }, { revision: 2 })
    await world.press('bo', 'case.approve.v1', id, null, { revision: 3 })
    await send(id)
    expect(world.replies.map(({ reply }) => reply.mention.id)).toEqual(['3'])
  })
  it('is one line of its history, also when the deletion is looked at twice after a crash', async () => {
    const id = await approvedForTwo()
    await world.hear({ ...second, deleted: true })
    await db.sql`update mentions set intake = 'changed', news = '["deleted"]' where external_id = '2'`
    while ((await world.takeIn()) > 0);
    const types = (await world.stores.cases.events(id)).map(({ body }) => body.type)
    expect(types.filter((type) => type === 'mention_deleted')).toHaveLength(1)
  })
})

describe('a lost answer of the network', () => {
  it('parks the reply for a human, and nothing is sent a second time', async () => {
    const id = await approved()
    world.networkAnswers(() => ({ kind: 'lost', why: 'timeout' }))
    await world.press('ana', 'case.publish.v1', id)
    await world.deliverAll()
    world.pass(10 * minuteMs)
    await world.deliverAll()
    expect(world.replies).toHaveLength(1)
    expect((await world.state(id))?.publication?.outcome).toBe('uncertain')
    expect(await world.press('leo', 'case.publish.v1', id)).toMatchObject({ kind: 'refused' })
  })
  it('is sent again only by who says to have looked, under the same id', async () => {
    const id = await approved()
    world.networkAnswers(() => ({ kind: 'lost', why: 'timeout' }))
    await world.press('ana', 'case.publish.v1', id)
    await world.deliverAll()
    world.networkAnswers(() => ({ kind: 'published', url: null }))
    expect(await world.press('ana', 'case.publish.v1', id)).toMatchObject({ kind: 'form' })
    expect(await world.press('ana', 'case.publish.v1', id, { looked: 'false' })).toMatchObject({ kind: 'invalid' })
    await world.press('ana', 'case.publish.v1', id, { looked: 'true' })
    await world.deliverAll()
    expect(world.replies.map(({ id: sent }) => sent)).toEqual([world.replies[0]?.id, world.replies[0]?.id])
    expect((await world.state(id))?.state.status).toBe('waiting_author')
  })
  it('because this process died with the request on its way is not sent again', async () => {
    const id = await approved()
    await world.deliverAll()
    await world.press('ana', 'case.publish.v1', id)
    expect(await world.dieHolding()).toBeGreaterThan(0)
    world.pass(minuteMs)
    await world.stores.deliveries.recover({
      now: world.now(),
      leaseMs: 1,
      paceMs: 0,
      longestPauseMs: minuteMs,
      maxAttempts: 10,
      except: [],
    })
    await world.deliverAll()
    expect(world.replies).toEqual([])
    expect((await world.state(id))?.publication?.outcome).toBe('uncertain')
  })
  it('is asked again of a receiver that is declared idempotent', async () => {
    const policy = examplePolicy((one) => ({
      ...one,
      sources: {
        ...one.sources,
        x: {
          publisher: { kind: 'webhook', url: 'http://127.0.0.1:9/', secret: 'whsec_c2VjcmV0', idempotent: true },
          maxReplyLength: null,
          secret: null,
        },
      },
    }))
    world = aWorld(db, { policy })
    const id = await approved()
    let tries = 0
    world.networkAnswers(() => (++tries < 3 ? { kind: 'lost', why: 'http_503' } : { kind: 'published', url: null }))
    await world.press('ana', 'case.publish.v1', id)
    for (let round = 0; round < 3; round += 1) {
      await world.deliverAll()
      world.pass(10 * minuteMs)
    }
    expect(new Set(world.replies.map((reply) => reply.id)).size).toBe(1)
    expect(tries).toBe(3)
    expect((await world.state(id))?.state.status).toBe('waiting_author')
  })
})

describe('a chat platform that fails', () => {
  it('and had posted all the same does not get the card twice', async () => {
    const id = await aCase()
    world.gateway.fail(new Fault('unavailable', 'lost', { mayHaveHappened: true }), 'after')
    await world.deliverAll()
    world.pass(minuteMs)
    await world.deliverAll()
    expect(channelCards().filter((message) => message.card.key === `case:${id}`)).toHaveLength(1)
  })
  it('says a line of history once more where nobody can look whether it stands, and then when it happened', async () => {
    const id = await aCase()
    await world.deliverAll()
    world.gateway.messages.length = 0
    Object.assign(world.gateway, { find: async () => null })
    const { press } = world
    await press('ana', 'case.note.v1', id, { text: 'She called.' })
    const { post } = world.gateway
    let lost = false
    Object.assign(world.gateway, {
      post: async (...[to, card, options]: Parameters<typeof post>) => {
        const ref = await post(to, card, options)
        if (lost || !card.key.startsWith('history:')) return ref
        lost = true
        throw new Fault('unavailable', 'lost', { mayHaveHappened: true })
      },
    })
    await world.deliverAll()
    world.pass(minuteMs)
    await world.deliverAll()
    const lines = world.gateway.messages.filter(({ card }) => card.summary.includes('She called.'))
    const [first = '', second = ''] = lines.map(({ card }) => card.summary)
    expect(lines).toHaveLength(2)
    expect(first).not.toMatch(/\d\d:\d\d/)
    expect(second).toMatch(/^\d\d:\d\d · /)
    expect(second.endsWith(first)).toBe(true)
  })
  it('says when it happened of a line that comes late', async () => {
    const id = await aCase()
    await world.deliverAll()
    await world.press('ana', 'case.note.v1', id, { text: 'She called.' })
    world.pass(2 * minuteMs)
    await world.deliverAll()
    const line = world.gateway.messages.find(({ card }) => card.summary.includes('She called.'))
    expect(line?.card.summary).toMatch(/^\d\d:\d\d · /)
  })
  it('for one card holds up no other case', async () => {
    world.gateway.fail(new Fault('invalid', 'invalid_blocks'))
    const ids = await world.hear({ id: '1' }, { id: '2' }, { id: '3' })
    await world.deliverAll()
    const shown = world.gateway.messages.filter((message) => message.card.key.startsWith('case:'))
    // Each stands in its channel and with two people.
    expect(shown).toHaveLength(ids.length * 3 - 1)
    expect(await world.stores.deliveries.deadLetters(10)).toHaveLength(1)
  })
  it('shows a card anew that somebody deleted', async () => {
    const id = await aCase()
    await world.deliverAll()
    world.gateway.messages.length = 0
    await world.press('ana', 'case.claim.v1', id)
    await world.deliverAll()
    expect(channelCards().find((message) => message.card.key === `case:${id}`)?.card.version).toBe(2)
  })
})

describe('who presses', () => {
  it('a stranger is told whom to ask', async () => {
    const id = await aCase()
    const answer = await world.press('stranger', 'case.claim.v1', id)
    expect(answer.kind).toBe('refused')
    expect('text' in answer && answer.text).toContain('Kim Osei')
  })
  it('is told before filling in a form that somebody else has the case', async () => {
    const id = await aCase()
    await world.press('ana', 'case.claim.v1', id)
    const answer = await world.press('leo', 'case.draft.v1', id)
    expect(answer.kind).toBe('refused')
    expect('text' in answer && answer.text).toContain('Ana Ruiz')
  })
  it('gets the field errors of a form in their own language', async () => {
    const id = await aCase()
    const answer = await world.press('ana', 'case.draft.v1', id, { text: 'x'.repeat(400) }, { revision: 0 })
    expect('errors' in answer && answer.errors['text']).toContain('caracteres')
  })
  it('with a button of an old card is answered by the present state', async () => {
    const id = await approved()
    await world.press('ana', 'case.draft.v1', id, { text: 'better', submit: 'true' }, { revision: 1 })
    expect(await world.press('luz', 'case.approve.v1', id, null, { revision: 1 })).toMatchObject({ kind: 'refused' })
  })
})

describe('what was approved is not sent', () => {
  const pressed = async (): Promise<CaseId> => {
    const id = await approved()
    expect(await world.press('ana', 'case.publish.v1', id)).toMatchObject({ kind: 'done' })
    return id
  }

  it('when its words were erased meanwhile', async () => {
    const id = await pressed()
    const erased = await eraseAuthor(db.sql, { source: 'x', author: 'author-1', apply: true, now: world.now() })
    expect(erased).toMatchObject({ mentions: 1, cases: 1 })
    await world.deliverAll()
    expect(world.replies).toEqual([])
    expect((await world.state(id))?.publication?.outcome).toBe('failed')
  })
  it('when somebody changed them in the database', async () => {
    await pressed()
    await db.sql`update cases set state = jsonb_set(state, '{revisions,0,text}', '"Buy now"')`
    await world.deliverAll()
    expect(world.replies).toEqual([])
  })
  it('when the post was deleted while its case was closed', async () => {
    const id = await aCase()
    await world.press('ana', 'case.claim.v1', id)
    await world.press('ana', 'case.close.v1', id, { why: 'resolved' })
    await world.hear({ id: '1', deleted: true })
    world.pass(minuteMs)
    await world.press('ana', 'case.reopen.v1', id)
    await world.press('ana', 'case.claim.v1', id)
    await world.press('ana', 'case.draft.v1', id, { text, submit: 'true' }, { revision: 0 })
    await world.press('bo', 'case.approve.v1', id, null, { revision: 1 })
    await world.press('ana', 'case.publish.v1', id)
    await world.deliverAll()
    expect(world.replies).toEqual([])
    expect((await world.state(id))?.publication?.outcome).toBe('failed')
  })
})

it('what an author wrote stays erased when the network sends it again', async () => {
  const id = await aCase()
  await eraseAuthor(db.sql, { source: 'x', author: 'author-1', apply: true, now: world.now() })
  world.pass(minuteMs)
  await world.hear({ id: '1', text: 'It still burns.', editedAt: new Date(world.now()).toISOString() })
  expect((await world.views.one(id))?.mention).toMatchObject({ text: '[erased]', author: { handle: null, name: null } })
  expect(await db.sql`select 1 from mention_edits`).toHaveLength(0)
})
