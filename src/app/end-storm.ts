import type { Reader } from '../cards/case-view.ts'
import type { FormValues } from '../cards/form.ts'
import { endForm, parseEnd } from '../cards/forms/storm-forms.ts'
import type { StormView } from '../cards/storm-view.ts'
import { canBecome, topicsOf } from '../domain/storm/same-event.ts'
import type { Ended, Storm, StormId } from '../domain/storm/storm.ts'
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
  const over: Answer = { kind: 'refused', text: say(reader, 'storm.answer.over') }
  if (into !== null) return (await becomeOne(context, storm.id, into.id, ended)) ? became(reader, storm, into) : over
  if (!(await amendStorm(context, storm.id, (now) => (now.ended === null ? { ...now, ended } : null)))) return over
  log.info('storm_ended', { storm: storm.id, staff: staff.id, closes })
  return {
    kind: 'done',
    text: say(reader, closes ? 'storm.answer.endedClosing' : 'storm.answer.ended', { id: storm.id }),
  }
}

/** As many as anybody would choose from. */
const mostOthers = 8

/** Both at once, each as the last change left it. False where one of them is over by now. */
const becomeOne = async (
  { path, storms, log }: Ending,
  id: StormId,
  into: StormId,
  ended: Omit<Ended, 'into'>,
): Promise<boolean> => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const [one, other] = await Promise.all([storms.find(id), storms.find(into)])
    if (one === null || other === null) break
    if (one.ended !== null || !canBecome(one, other)) return false
    const wider = { ...other, alsoAbout: [...(other.alsoAbout ?? []), ...topicsOf(one)] }
    if (await storms.merge({ ...one, ended: { ...ended, into } }, wider, path.clock.now())) {
      path.wake()
      log.info('storm_became', { storm: id, into, staff: ended.by ?? '' })
      return true
    }
  }
  throw new RangeError(`storm ${id} could not become storm ${into}`)
}

const became = (reader: Reader, { id }: Storm, { id: into }: Storm): Answer => ({
  kind: 'done',
  text: say(reader, 'storm.answer.became', { id, into }),
})
