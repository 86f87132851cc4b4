import type { Reader } from '../cards/case-view.ts'
import type { FormValues } from '../cards/form.ts'
import { endForm, parseEnd } from '../cards/forms/storm-forms.ts'
import type { StormView } from '../cards/storm-view.ts'
import { canBecome, topicsOf } from '../domain/storm/same-event.ts'
import type { Ended, Storm } from '../domain/storm/storm.ts'
import { amendStorm } from './amend-storm.ts'
import { refusal, say, type Visit } from './desk-context.ts'
import type { WritePath } from './execute-command.ts'
import type { Answer } from './ports/interaction.ts'
import type { Log } from './ports/log.ts'
import type { StormStore } from './ports/storm-store.ts'

interface Ending {
  readonly path: WritePath
  readonly storms: StormStore
  readonly log: Log
}

/** Ends a storm for whoever leads, its cases returned, closed, or given to the storm that it turned out to be. */
export const endStorm = async (
  context: Ending,
  { reader, staff }: Visit,
  { storm }: StormView,
  values: FormValues | null,
): Promise<Answer> => {
  const { path, storms, log } = context
  const leads = staff.roles.some((role) => role === 'manager' || role === 'admin')
  if (!leads) return refusal({ code: 'not_permitted', needs: ['manager', 'admin'] }, reader)
  const others = (await storms.underWay()).filter((other) => canBecome(storm, other)).slice(0, mostOthers)
  if (values === null) return { kind: 'form', form: endForm(storm, others, reader) }
  const parsed = parseEnd(values, others, reader)
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
  const { closes, into } = parsed.value
  const ended = { at: path.clock.now(), by: staff.id, closes }
  if (into !== null) return becomeOne(context, reader, storm, into, ended)
  await amendStorm(context, storm.id, (now) => ({ ...now, ended }))
  log.info('storm_ended', { storm: storm.id, staff: staff.id, closes })
  return {
    kind: 'done',
    text: say(reader, closes ? 'storm.answer.endedClosing' : 'storm.answer.ended', { id: storm.id }),
  }
}

/** As many as anybody would choose from. */
const mostOthers = 8

/** The other first: whatever a crash cuts short, no case is without a storm, and an empty one ends by itself. */
const becomeOne = async (
  context: Ending,
  reader: Reader,
  storm: Storm,
  { id: into }: Storm,
  ended: Ended,
): Promise<Answer> => {
  const { path, storms, log } = context
  const about = topicsOf(storm)
  await amendStorm(context, into, (now) => ({ ...now, alsoAbout: [...(now.alsoAbout ?? []), ...about] }))
  await storms.move(storm.id, into, path.clock.now())
  await amendStorm(context, storm.id, (now) => ({ ...now, ended: { ...ended, into } }))
  log.info('storm_became', { storm: storm.id, into, staff: ended.by ?? '' })
  return { kind: 'done', text: say(reader, 'storm.answer.became', { id: storm.id, into }) }
}
