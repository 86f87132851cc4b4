import { writeFile } from 'node:fs/promises'
import { digestReadings } from '../app/digest-readings.ts'
import { digestReport } from '../app/digest-report.ts'
import { cardText } from '../cards/card-text.ts'
import type { Reader } from '../cards/case-view.ts'
import { digestCard, digestPages } from '../cards/digest-card.ts'
import { flowChart } from '../cards/digest-chart.ts'
import { digestPage } from '../cards/digest-pages.ts'
import { type Span, spansUntil } from '../domain/digest/schedule.ts'
import { languages } from '../domain/ids.ts'
import type { DigestRule, Policy } from '../domain/policy.ts'
import { wordsIn } from '../locales/text.ts'
import { figuresStore } from '../storage/digest-figures.ts'
import { type Command, type CommandContext, type ExitCode, NotReady } from './command.ts'
import { withParts } from './prepare.ts'

export const digest: Command = {
  name: 'digest',
  options: {
    now: { type: 'boolean' },
    id: { type: 'string' },
    language: { type: 'string' },
    png: { type: 'string' },
    dark: { type: 'boolean' },
  },
  run: (context) => {
    const { values, words, out, err } = context
    const language = languages.find((one) => one === values['language'])
    if (values['now'] !== true) throw new NotReady([words.say('cli.digest.help')], 2)
    if (values['language'] !== undefined && language === undefined)
      throw new NotReady([words.say('cli.digest.language')], 2)
    return withParts(context, async (parts): Promise<ExitCode> => {
      const { policy, clock, stores, views, database } = parts
      const rule = ruleOf(policy, context)
      const spans = spansUntil(rule.period, rule.timezone, clock.now())
      const reporting = {
        readings: digestReadings({ figures: figuresStore(database.sql), policy, clock }),
        views,
        cards: stores.cards,
        mentions: stores.mentions,
        storms: ({ from, to }: Span) => stores.stormStore.between(from, to),
      }
      const view = await digestReport({ ...reporting, gateways: new Map() }, rule.id, spans, null)
      const reader: Reader = {
        language: language ?? rule.language,
        timezone: rule.timezone,
        now: clock.now(),
        policy,
      }
      const cards = [digestCard(view, reader), ...digestPages.map((page) => digestPage(page, view, reader))]
      out(cards.map(cardText).join('\n\n'))
      const { png } = values
      if (typeof png !== 'string') return 0
      const { drawChart } = await import('../charts/draw.ts')
      const theme = values['dark'] === true ? 'dark' : 'light'
      const chart = flowChart(view, reader, wordsIn(reader.language))
      try {
        await writeFile(png, await drawChart(chart, { language: reader.language, theme }))
      } catch (error) {
        const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
        throw new NotReady([words.say('cli.digest.unwritable', { file: png, why })])
      }
      err(words.say('cli.digest.written', { file: png }))
      return 0
    })
  },
}

const ruleOf = (policy: Policy, { values, words }: Pick<CommandContext, 'values' | 'words'>): DigestRule => {
  const { id } = values
  const [first] = policy.digests
  if (first === undefined) throw new NotReady([words.say('cli.digest.none')])
  if (typeof id !== 'string') return first
  const found = policy.digests.find((rule) => rule.id === id)
  if (found !== undefined) return found
  const known = words.list(policy.digests.map((rule) => rule.id))
  throw new NotReady([words.say('cli.digest.unknown', { id, known })], 2)
}
