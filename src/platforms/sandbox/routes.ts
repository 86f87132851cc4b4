import { randomUUID } from 'node:crypto'
import express, { type ErrorRequestHandler, type Request, Router } from 'express'
import type { z } from 'zod'
import type { Answer } from '../../app/ports/interaction.ts'
import type { Log } from '../../app/ports/log.ts'
import type { SandboxMessage } from '../../app/ports/sandbox-store.ts'
import { type Card, line } from '../../cards/card.ts'
import type { Staff } from '../../domain/policy.ts'
import { wordsIn } from '../../locales/text.ts'
import {
  Doing,
  explain,
  Note,
  Press,
  Say,
  SendMention,
  SetSpeed,
  toInteraction,
  toNote,
  toTypedCommand,
} from './decode.ts'
import { directRoom, mayRead, platformUser, staffMember } from './identity.ts'
import { messagesPerPage, requestBytes } from './limits.ts'
import { mentionForm, mentionOf } from './mention-form.ts'
import type { SandboxOptions } from './options.ts'
import { type NameOf, renderCard } from './render-card.ts'
import { renderForm } from './render-form.ts'
import type { Stream } from './stream.ts'
import { plain, storable } from './text.ts'
import { type AnswerView, answerView, caseOf, clockView, messageView, threadView } from './view.ts'
import { worldView } from './world.ts'

/** Everything below `/sandbox/` that the page asks or sends. Who asks says so: whoever is at this machine may be anybody. */
export const sandboxRoutes = (options: SandboxOptions, stream: Stream, nameOf: NameOf): Router => {
  const { desk, store, policy, clock, sendMention, sampleDay, log } = options
  const router = Router()
  router.use(express.json({ limit: requestBytes }))

  const person = (id: unknown): Staff => {
    const staff = typeof id === 'string' ? staffMember(policy, id) : null
    if (staff === null) throw new Refused(404, 'The policy lists nobody of that name.')
    return staff
  }
  const reader = (request: Request): Staff => person(request.query['as'])

  /** In a direct conversation what was typed and what was answered stay, as they would anywhere. */
  const keep = async (staff: Staff, author: SandboxMessage['author'], card: Card): Promise<void> => {
    const room = directRoom(staff.id)
    await store.post({ room, threadOf: null, key: card.key, card: storable(card), author, at: clock.now() })
    stream.wake()
  }

  router.get('/world', async (request, response) => {
    // A tab may remember somebody whom the policy no longer lists: it begins as the first of the staff.
    const me = staffMember(policy, written(request.query['as'])) ?? person(policy.staff[0]?.id)
    response.json(await worldView(options, me, written(request.query['seen'])))
  })

  router.get('/events', async (request, response) => {
    // A browser that reconnects by itself sends the first; the address still holds what was so when the page opened.
    const since = positive(request.headers['last-event-id']) ?? positive(request.query['since']) ?? 0
    await stream.open(response, reader(request).id, since)
  })

  router.get('/messages', async (request, response) => {
    const room = written(request.query['room'])
    if (!mayRead(reader(request).id, room)) throw new Refused(403, 'That conversation is somebody else’s.')
    const threads = await store.page(room, positive(request.query['before']), messagesPerPage)
    response.json({ messages: threads.map((one) => threadView(one, nameOf)), more: threads.length === messagesPerPage })
  })

  router.get('/threads/:id', async (request, response) => {
    const root = await store.get(positive(request.params['id']) ?? 0)
    if (root === null || !mayRead(reader(request).id, root.room)) throw new Refused(404, 'There is no such message.')
    response.json({ messages: (await store.replies(root.id)).map((one) => messageView(one, nameOf)) })
  })

  router.get('/home', async (request, response) => {
    const card = await desk.home(platformUser(reader(request)))
    response.json({ summary: card.summary, tree: renderCard(card, nameOf) })
  })

  router.post('/press', async (request, response) => {
    const press = parse(Press, request.body)
    const by = platformUser(person(press.as))
    response.json(answerView(await desk.interact(toInteraction(press, by)), nameOf))
  })

  router.post('/note', async (request, response) => {
    const note = parse(Note, request.body)
    const staff = person(note.as)
    const root = await store.get(note.thread)
    const caseId = root === null || !mayRead(staff.id, root.room) ? null : caseOf(root)
    const answer: Answer =
      caseId === null
        ? { kind: 'refused', text: wordsIn(staff.language).say('sandbox.answer.noCase') }
        : await desk.interact(toNote(note, caseId, platformUser(staff)))
    response.json(answerView(answer, nameOf))
  })

  router.post('/say', async (request, response) => {
    const said = parse(Say, request.body)
    const staff = person(said.as)
    const direct = said.room === directRoom(staff.id)
    if (direct) await keep(staff, staff.id, spoken(`typed:${randomUUID()}`, said.text, staff))
    const answer = await desk.say(toTypedCommand(said, platformUser(staff)))
    const card = direct ? kept(answer, staff) : null
    if (card !== null) await keep(staff, null, card)
    response.json(card === null ? answerView(answer, nameOf) : { kind: 'kept' })
  })

  router.get('/mention-form', async (request, response) => {
    response.json({ kind: 'form', tree: renderForm(mentionForm(policy, reader(request).language), nameOf) })
  })

  router.post('/mention', async (request, response) => {
    const { as, values } = parse(SendMention, request.body)
    const { language } = person(as)
    const made = mentionOf(values, { language, id: randomUUID(), now: clock.now() })
    const refusal = 'errors' in made ? made.errors : await sendMention(made.mention)
    const answer: AnswerView =
      refusal === null
        ? { kind: 'done', text: wordsIn(language).say('sandbox.answer.mentionSent') }
        : { kind: 'invalid', errors: typeof refusal === 'string' ? { '': refusal } : refusal }
    response.json(answer)
  })

  router.post('/sample-day', async (request, response) => {
    const { language } = person(parse(Doing, request.body).as)
    sampleDay.play()
    stream.wake()
    response.json({ kind: 'done', text: wordsIn(language).say('sandbox.answer.sampleDay') } satisfies AnswerView)
  })

  router.post('/clock', async (request, response) => {
    const { as, speed } = parse(SetSpeed, request.body)
    person(as)
    await clock.setSpeed(speed)
    stream.wake()
    response.json(clockView(clock))
  })

  router.use((_request, response) => void response.status(404).json({ error: 'The sandbox has no such page.' }))
  router.use(failed(log))
  return router
}

class Refused extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const parse = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new Refused(400, explain(parsed.error))
  return parsed.data
}

const written = (value: unknown): string => (typeof value === 'string' ? value : '')

const positive = (value: unknown): number | null =>
  typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : null

/** What is said to a person in their own conversation, as a card of one line. */
const spoken = (key: string, text: string, { language }: Staff): Card => ({
  key,
  version: 0,
  language,
  summary: plain(text),
  tone: 'neutral',
  blocks: [line(text)],
  actions: [],
  menu: [],
})

/** An answer as a message that stays; null where it is a form, which does not. */
const kept = (answer: Answer, staff: Staff): Card | null => {
  // A key of its own: the same card may stand in this conversation for other reasons, and be looked for by its key.
  const key = `answer:${randomUUID()}`
  switch (answer.kind) {
    case 'done':
    case 'refused':
    case 'failed':
      return spoken(key, answer.text, staff)
    case 'show':
      return { ...answer.card, key }
    case 'form':
    case 'invalid':
      return null
  }
}

/** Every failure is an answer the page can show; what is ours to mend is logged. */
const failed =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error)
    const status = statusOf(error)
    if (status >= 500) log.error('sandbox.request_failed', { error })
    const why = status < 500 && error instanceof Error ? error.message : 'Something of ours is out of order. Try again.'
    response.status(status).json({ error: why })
  }

/** Ours, or body-parser's: 400 not JSON, 413 too large. */
const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500
