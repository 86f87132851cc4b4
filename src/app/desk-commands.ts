import { caseCard } from '../cards/case-card.ts'
import { caseNumber } from '../cards/forms/parts.ts'
import { helpCard } from '../cards/help-card.ts'
import type { SourceId } from '../domain/ids.ts'
import { type DurationMs, dayMs, hourMs, minuteMs, plus } from '../domain/time.ts'
import { actOnCase } from './desk-cases.ts'
import { type DeskContext, say, type Visit } from './desk-context.ts'
import { queueFor, searchFor } from './desk-pages.ts'
import type { Answer, CapturedMessage, TypedCommand } from './ports/interaction.ts'

/** Words typed to the bot, in either language whatever the person's own: people type what they see others type. */
export const typedCommand = async (context: DeskContext, visit: Visit, command: TypedCommand): Promise<Answer> => {
  const { reader } = visit
  const text = command.text.trim()
  const [, verb = '', rest = ''] = /^\/?(\p{L}+)?\s*(.*)$/su.exec(text) ?? []
  switch (verb.toLowerCase()) {
    case 'queue':
    case 'cola':
      return { kind: 'show', card: await queueFor(context, visit) }
    case 'case':
    case 'caso':
      return openCase(context, visit, rest, command)
    case 'find':
    case 'buscar':
      if (rest.trim() === '') return { kind: 'refused', text: say(reader, 'answer.findWhat') }
      return { kind: 'show', card: await searchFor(context, visit, rest.trim().slice(0, 200)) }
    case 'pause':
    case 'pausa':
      return pause(context, visit, rest)
    case 'resume':
    case 'seguir':
      await context.people.saveSettings({ ...visit.settings, pausedUntil: null }, context.clock.now())
      return { kind: 'done', text: say(reader, 'answer.resumed') }
    case 'learned':
    case 'aprendido':
      return pressed(context, visit, command, 'learned.show.v1')
    case 'review':
    case 'revisar':
      return pressed(context, visit, command, 'learned.question.v1')
    case 'digest':
    case 'resumen': {
      const digest = context.others.digest
      const interaction = {
        action: 'digest.show.v1',
        target: {},
        values: null,
        by: command.by,
        requestKey: command.requestKey,
      } as const
      return digest === undefined
        ? { kind: 'refused', text: say(reader, 'answer.noDigest') }
        : digest(visit, interaction)
    }
    case 'help':
    case 'ayuda':
    case '':
      return caseNumber(text) === null
        ? { kind: 'show', card: helpCard(reader, prefixOf(command)) }
        : openCase(context, visit, text, command)
    default:
      return { kind: 'show', card: helpCard(reader, prefixOf(command)) }
  }
}

/** What a button without a target would do. */
const pressed = async (
  context: DeskContext,
  visit: Visit,
  { by, requestKey }: TypedCommand,
  action: 'learned.show.v1' | 'learned.question.v1',
): Promise<Answer> =>
  (await context.others[action]?.(visit, { action, target: {}, values: null, by, requestKey })) ?? {
    kind: 'refused',
    text: say(visit.reader, 'answer.notHere'),
  }

/** A chat message somebody wants answered like any other: a mention made by hand, which always opens a case. */
export const captureMessage = async (context: DeskContext, visit: Visit, message: CapturedMessage): Promise<Answer> => {
  const { staff, reader } = visit
  const source = message.by.platform as string as SourceId
  const wire = {
    id: message.messageId,
    text: message.text,
    url: message.url,
    publishedAt: new Date(message.at).toISOString(),
    kind: 'message',
    author: { id: message.authorId, name: message.authorName },
  }
  const { rejected } = await context.receive(source, [wire], staff.id)
  const [problem] = rejected
  if (problem !== undefined)
    return { kind: 'refused', text: say(reader, 'answer.notCaptured', { why: `${problem.path} ${problem.message}` }) }
  await context.takeIn()
  const [found] = await context.mentions.byExternalIds([{ source, externalId: message.messageId }])
  const view = found?.caseId == null ? null : await context.views.one(found.caseId)
  return view === null
    ? { kind: 'done', text: say(reader, 'answer.captured') }
    : { kind: 'show', card: caseCard(view, reader) }
}

const openCase = (context: DeskContext, visit: Visit, text: string, command: TypedCommand): Promise<Answer> => {
  const id = caseNumber(text)
  if (id === null) return Promise.resolve({ kind: 'refused', text: say(visit.reader, 'answer.caseWhich') })
  const { by, requestKey } = command
  return actOnCase(context, visit, { action: 'case.open.v1', target: { caseId: id }, values: null, by, requestKey })
}

const pause = async (context: DeskContext, visit: Visit, text: string): Promise<Answer> => {
  const { reader, settings } = visit
  const lengthMs = durationIn(text)
  if (lengthMs === null) return { kind: 'refused', text: say(reader, 'answer.pauseHow') }
  const now = context.clock.now()
  const pausedUntil = plus(now, Math.min(lengthMs, longestPauseMs))
  await context.people.saveSettings({ ...settings, pausedUntil }, now)
  return { kind: 'done', text: say(reader, 'answer.paused', { length: pausedUntil - now }) }
}

const longestPauseMs = dayMs

const units: Readonly<Record<string, DurationMs>> = { m: minuteMs, min: minuteMs, h: hourMs }

const durationIn = (text: string): DurationMs | null => {
  const [, amount, unit] = /^(\d{1,4})\s*(m|min|h)?$/i.exec(text.trim()) ?? []
  const lengthMs = Number(amount) * (units[unit?.toLowerCase() ?? 'm'] ?? minuteMs)
  return amount === undefined || lengthMs === 0 ? null : lengthMs
}

const prefixOf = ({ by }: TypedCommand): string => (by.platform === 'slack' ? '/ventanilla ' : '')
