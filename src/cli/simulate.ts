import { calibratedAssessor, learnedState } from '../app/learned-state.ts'
import { defaultDays, simulate, startOf } from '../app/simulate.ts'
import type { Simulation, WasWould } from '../app/simulate-tally.ts'
import { isMereThanks } from '../assessor/thanks.ts'
import { lineByBudget, postingLine } from '../domain/assessment/posting-line.ts'
import { severities } from '../domain/assessment/severity.ts'
import type { Policy } from '../domain/policy.ts'
import { dayMs, instant } from '../domain/time.ts'
import type { Words } from '../locales/text.ts'
import { past } from '../storage/past.ts'
import type { Command, ExitCode } from './command.ts'
import { policyOf, withParts } from './prepare.ts'
import { progress } from './progress.ts'

/** What another policy would have done with the past, beside what was. */
export const simulateCommand: Command = {
  name: 'simulate',
  options: { policy: { type: 'string' }, days: { type: 'string' }, json: { type: 'boolean' } },
  run: async (context): Promise<ExitCode> => {
    const { values, words, out, err } = context
    const days = values['days'] === undefined ? defaultDays : Number(values['days'])
    if (typeof values['policy'] !== 'string' || !Number.isInteger(days) || days < 0) {
      err(words.say('cli.simulate.help'))
      return 2
    }
    const policy = await policyOf({ policyFile: values['policy'] }, context)
    return withParts<ExitCode>(context, async ({ database, assessor, clock, stores }) => {
      const until = clock.now()
      // What was learned counts as it does today; a card budget draws its line through the scores of the past week.
      const today = learnedState({ ...stores, policy })
      await today.refresh()
      const { posting } = policy.assessment
      const drawn =
        posting !== null && 'cardsPerDay' in posting
          ? lineByBudget(await stores.learning.scoreCounts(instant(until - 7 * dayMs), until), posting.cardsPerDay)
          : null
      const show = progress(words.say('cli.simulate.progress'))
      const result = await simulate({
        past: past(database.sql),
        policy,
        assessor: calibratedAssessor(assessor, today),
        line: postingLine(policy.assessment, drawn),
        isThanks: isMereThanks,
        from: startOf(until, days),
        until,
        progress: show.at,
      })
      show.done()
      if (values['json'] === true) out(JSON.stringify(result))
      else for (const line of report(result, policy, words)) out(line)
      return 0
    })
  },
}

const report = (result: Simulation, policy: Policy, words: Words): readonly string[] => {
  const { say, number } = words
  const cell = ({ was, would }: WasWould): string => `${number(was)} → ${number(would)}`
  const head = (first: string): readonly string[] => [
    first,
    say('cli.simulate.posted'),
    say('cli.simulate.nags'),
    say('cli.simulate.breaches'),
  ]
  const name = (who: string): string =>
    who === '#' ? say('cli.simulate.channels') : (policy.staff.find(({ id }) => id === who)?.name ?? who)
  return [
    say('cli.simulate.total', { mentions: result.mentions }),
    '',
    ...table([
      head(say('cli.simulate.day')),
      ...result.days.map((day) => [day.day, cell(day.posted), cell(day.nags), cell(day.breaches)]),
      [say('cli.simulate.all'), cell(result.posted), cell(result.nags), cell(result.breaches)],
    ]),
    '',
    ...table([
      [say('cli.simulate.severity'), say('cli.simulate.posted')],
      ...severities.map((severity) => [say(`severity.${severity}`), cell(result.bySeverity[severity])]),
    ]),
    ...(result.people.length === 0
      ? []
      : [
          '',
          ...table([
            [say('cli.simulate.person'), say('cli.simulate.nags'), say('cli.simulate.breaches')],
            ...result.people.map(({ who, nags, breaches }) => [name(who), cell(nags), cell(breaches)]),
          ]),
        ]),
    '',
    say('cli.simulate.difference', { noLonger: result.noLonger, newly: result.newly }),
    ...(result.newly > 0 ? [say('cli.simulate.unseen')] : []),
  ]
}

/** Columns under each other; the first to the left, figures to the right. */
const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
