import { type DigestPage, digestCard, digestPages } from '../cards/digest-card.ts'
import { digestPage } from '../cards/digest-pages.ts'
import { digestHourForm, hourText, parseDigestHour } from '../cards/forms/digest-form.ts'
import { spansUntil } from '../domain/digest/schedule.ts'
import type { DigestRule, Policy } from '../domain/policy.ts'
import { dayMs, plus } from '../domain/time.ts'
import { wordsIn } from '../locales/text.ts'
import { type DeskContext, say, type Visit } from './desk-context.ts'
import { digestReport, type Reporting } from './digest-report.ts'
import type { Answer, Interaction } from './ports/interaction.ts'
import type { PeopleStore } from './ports/people.ts'

export interface DigestDesk extends Reporting {
  readonly people: PeopleStore
  readonly policy: Policy
}

type Answers = Pick<
  DeskContext['others'],
  'digest' | 'digest.show.v1' | 'digest.mute_week.v1' | 'digest.change_hour.v1'
>

/** What is answered to “digest”, and to the buttons below one. */
export const digestAnswers = (context: DigestDesk): Required<Answers> => {
  const show = (visit: Visit, interaction: Interaction): Promise<Answer> => showDigest(context, visit, interaction)
  return {
    digest: show,
    'digest.show.v1': show,
    'digest.mute_week.v1': async ({ settings, reader }) => {
      const until = plus(reader.now, 7 * dayMs)
      await context.people.saveSettings({ ...settings, digestsMutedUntil: until }, reader.now)
      const day = wordsIn(reader.language).date(until, reader.timezone)
      return { kind: 'done', text: say(reader, 'digest.muted', { until: day }) }
    },
    'digest.change_hour.v1': async ({ staff, settings, reader }, { target, values }) => {
      const rule = ruleFor(context.policy, staff.id, target.ref ?? null)
      if (values === null) {
        const at = settings.digestAt ?? rule?.at ?? 8 * 60 + 30
        return { kind: 'form', form: digestHourForm(at, target.ref ?? null, reader) }
      }
      const parsed = parseDigestHour(values, reader)
      if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
      // Choosing an hour says that digests are wanted again.
      const chosen = { ...settings, digestAt: parsed.value, digestsMutedUntil: null }
      await context.people.saveSettings(chosen, reader.now)
      return { kind: 'done', text: say(reader, 'digest.hourSet', { time: hourText(parsed.value) }) }
    },
  }
}

const showDigest = async (context: DigestDesk, visit: Visit, interaction: Interaction): Promise<Answer> => {
  const { staff, reader } = visit
  const [named, page] = (interaction.target.ref ?? '').split('/')
  const rule = ruleFor(context.policy, staff.id, named === '' || named === undefined ? null : named)
  if (rule === null)
    return {
      kind: 'refused',
      text: say(reader, context.policy.digests.length === 0 ? 'digest.none' : 'digest.unknown'),
    }
  const spans = spansUntil(rule.period, reader.timezone, reader.now)
  const view = await digestReport(context, rule.id, spans, interaction.by.platform)
  const asked: DigestPage | undefined = digestPages.find((one) => one === page)
  return { kind: 'show', card: asked === undefined ? digestCard(view, reader) : digestPage(asked, view, reader) }
}

/** The digest that was named; else the one this person gets; else the first. */
const ruleFor = (policy: Policy, staff: string, named: string | null): DigestRule | null => {
  if (named !== null) return policy.digests.find(({ id }) => id === named) ?? null
  const own = policy.digests.find(({ to }) => 'staff' in to && (to.staff as readonly string[]).includes(staff))
  return own ?? policy.digests[0] ?? null
}
