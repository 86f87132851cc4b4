import { createInterface } from 'node:readline'
import { isKnownSource } from '../app/receive-mentions.ts'
import type { SourceId } from '../domain/ids.ts'
import type { Parts } from '../main/parts.ts'
import { type Command, type CommandContext, type ExitCode, NotReady } from './command.ts'
import { withParts } from './prepare.ts'
import { progress } from './progress.ts'

const text = { type: 'string' } as const
const batch = 200

/** Sends mentions in: one by flags, or thousands as JSON lines on standard input. */
export const mention: Command = {
  name: 'mention',
  options: {
    source: text,
    text,
    id: text,
    author: text,
    handle: text,
    followers: text,
    url: text,
    brand: text,
    lang: text,
    kind: text,
    conversation: text,
    'in-reply-to': text,
    shares: text,
  },
  run: (context) => {
    const { values } = context
    if (values['text'] === undefined && process.stdin.isTTY)
      throw new NotReady([context.words.say('cli.mention.help')], 2)
    return withParts(context, (parts) =>
      values['text'] === undefined ? fromInput(context, parts) : fromFlags(context, parts),
    )
  },
}

const fromFlags = async ({ values, words, out, err }: CommandContext, parts: Parts): Promise<ExitCode> => {
  const flag = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  const source = sourceOf(parts, flag('source') ?? 'x', words)
  const counted = (name: string): number | undefined => (flag(name) === undefined ? undefined : Number(flag(name)))
  const now = new Date(parts.clock.now()).toISOString()
  const wire = {
    id: flag('id') ?? `cli-${Date.now()}`,
    text: flag('text'),
    publishedAt: now,
    url: flag('url'),
    brand: flag('brand'),
    lang: flag('lang'),
    kind: flag('kind'),
    conversationId: flag('conversation'),
    inReplyTo: flag('in-reply-to'),
    author: { id: flag('author') ?? flag('handle') ?? 'cli', handle: flag('handle'), followers: counted('followers') },
    ...(counted('shares') !== undefined && { engagement: { shares: counted('shares'), at: now } }),
  }
  const { accepted, duplicates, rejected } = await parts.receive(source, [wire])
  const [problem] = rejected
  if (problem !== undefined) {
    err(words.say('cli.mention.rejected', { where: problem.path, why: problem.message }))
    return 1
  }
  await settled(parts)
  out(words.say('cli.mention.done', { accepted, duplicates, rejected: 0 }))
  return 0
}

const fromInput = async ({ values, words, out, err }: CommandContext, parts: Parts): Promise<ExitCode> => {
  const fallback = typeof values['source'] === 'string' ? values['source'] : 'x'
  const show = progress(words.say('cli.mention.progress'))
  const total = { accepted: 0, duplicates: 0, rejected: 0 }
  let line = 0
  let waiting: { readonly line: number; readonly source: SourceId; readonly wire: unknown }[] = []
  const complain = (at: number, where: string, why: string): void => {
    total.rejected += 1
    err(words.say('cli.mention.rejectedLine', { line: at, where, why }))
  }
  const flush = async (): Promise<void> => {
    for (const [source, group] of Map.groupBy(waiting, (one) => one.source)) {
      const received = await parts.receive(
        source,
        group.map((one) => one.wire),
      )
      total.accepted += received.accepted
      total.duplicates += received.duplicates
      for (const problem of received.rejected) complain(group[problem.index]?.line ?? 0, problem.path, problem.message)
    }
    waiting = []
    show.at(line, null)
  }
  for await (const one of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (one.trim() === '') continue
    try {
      const wire: unknown = JSON.parse(one)
      const named = typeof wire === 'object' && wire !== null && 'source' in wire ? String(wire.source) : fallback
      if (isKnownSource(parts.policy, named)) waiting.push({ line, source: named, wire })
      else complain(line, 'source', words.say('cli.mention.unknownSource', { source: named }))
    } catch {
      complain(line, '', words.say('cli.mention.notJson'))
    }
    if (waiting.length >= batch) await flush()
  }
  await flush()
  await settled(parts)
  show.done()
  out(words.say('cli.mention.done', total))
  return total.rejected === 0 ? 0 : 1
}

const sourceOf = (parts: Parts, source: string, words: CommandContext['words']): SourceId => {
  if (isKnownSource(parts.policy, source)) return source
  throw new NotReady([words.say('cli.mention.unknownSource', { source })], 2)
}

/**
 * Decided here and now, also where no bot runs; one that does may be quicker, and then there is nothing left to do.
 * Where no platform is known a case would open without a card, seen by nobody: that is left to the bot.
 */
const settled = async (parts: Parts): Promise<void> => {
  if (parts.surfaces.size === 0) return
  while ((await parts.takeIn()) > 0);
}
