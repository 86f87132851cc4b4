import { handOverForm, parseHandOver, parseSettings, settingsForm } from '../cards/forms/settings-forms.ts'
import { staffName } from '../cards/names.ts'
import { isPresent } from '../domain/service-level/presence.ts'
import { type DeskContext, type OtherActionId, refusal, say, type Visit } from './desk-context.ts'
import { queueFor } from './desk-pages.ts'
import type { Answer, Interaction } from './ports/interaction.ts'
import { publishingStopKey } from './publishing-stop.ts'

/** What is not about one case: a person's own page and settings, and the stop of all publishing. */
export const actOnSettings = async (
  context: DeskContext,
  visit: Visit,
  interaction: Interaction & { readonly action: OtherActionId },
): Promise<Answer> => {
  const { reader } = visit
  switch (interaction.action) {
    case 'queue.show.v1':
      return { kind: 'show', card: await queueFor(context, visit) }
    case 'queue.hand_over.v1':
      return handOver(context, visit, interaction)
    case 'settings.edit.v1': {
      if (interaction.values === null) return { kind: 'form', form: settingsForm(visit.settings, reader) }
      const parsed = parseSettings(interaction.values, visit.settings, reader)
      if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
      await context.people.saveSettings({ ...visit.settings, ...parsed.value }, context.clock.now())
      return {
        kind: 'done',
        text: say({ ...reader, language: parsed.value.language ?? reader.language }, 'answer.settingsSaved'),
      }
    }
    case 'publishing.stop.v1':
    case 'publishing.resume.v1': {
      if (!visit.staff.roles.includes('admin')) return refusal({ code: 'not_permitted', needs: ['admin'] }, reader)
      const stop = interaction.action === 'publishing.stop.v1'
      await context.shared.set(publishingStopKey, stop, context.clock.now())
      context.log.warn(stop ? 'publishing_stopped' : 'publishing_resumed', { staff: visit.staff.id })
      return { kind: 'done', text: say(reader, stop ? 'answer.publishingStopped' : 'answer.publishingResumed') }
    }
    case 'digest.show.v1':
    case 'digest.mute_week.v1':
    case 'digest.change_hour.v1':
    case 'mention.make_case.v1':
    case 'storm.answer.v1':
    case 'storm.end.v1':
    case 'left_out.show.v1':
    case 'learned.question.v1':
    case 'learned.answer.v1':
    case 'learned.show.v1':
    case 'learned.undo.v1':
    case 'learned.freeze.v1':
    case 'learned.roll_back.v1':
      return { kind: 'refused', text: say(reader, 'answer.notHere') }
  }
}

const handOver = async (context: DeskContext, visit: Visit, interaction: Interaction): Promise<Answer> => {
  const { staff, reader } = visit
  if (interaction.values === null) return { kind: 'form', form: handOverForm(staff, reader) }
  const parsed = parseHandOver(interaction.values, staff, reader)
  if (!parsed.ok) return { kind: 'invalid', errors: parsed.refusal }
  const theirs = await context.people.settings(parsed.value)
  // Cases given to somebody who is away would lie with nobody.
  if (!isPresent(new Map([[parsed.value, theirs]]), parsed.value, context.clock.now())) {
    const name = staffName(reader.policy, parsed.value)
    return { kind: 'invalid', errors: { to: say(reader, 'form.error.away', { name }) } }
  }
  const mine = await context.queries.ownedBy(staff.id, 500)
  let handed = 0
  for (const id of mine) {
    const result = await context.execute(
      id,
      { type: 'assign', to: parsed.value },
      { kind: 'staff', staff },
      `${interaction.requestKey}/${id}`,
    )
    if (result.ok) handed += 1
  }
  return { kind: 'done', text: say(reader, 'answer.handedOver', { count: handed, left: mine.length - handed }) }
}
