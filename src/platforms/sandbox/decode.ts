import { z } from 'zod'
import type { Interaction, PlatformUser, TypedCommand } from '../../app/ports/interaction.ts'
import { type ActionId, type ActionTarget, decodeTarget, isActionId } from '../../cards/action.ts'
import type { CaseId } from '../../domain/ids.ts'
import { typedLength } from './limits.ts'
import { plain } from './text.ts'

/** What the page sends, checked once here. Texts keep their words and lose what no text may hold. */
const text = z.string().max(typedLength).transform(plain)
const who = z.string().min(1).max(200)
const requestKey = z.string().regex(/^[\w-]{8,64}$/, 'a request needs a key of 8 to 64 letters, digits or hyphens')
const values = z.record(z.string().max(100), text)

const target = z
  .string()
  .max(500)
  .transform((value, context): ActionTarget => {
    const decoded = decodeTarget(value)
    if (decoded !== null) return decoded
    context.addIssue({ code: 'custom', message: 'is not the value of a button of ours' })
    return z.NEVER
  })

const action = z.custom<ActionId>((id) => typeof id === 'string' && isActionId(id), 'is no action that exists')

export const Press = z.object({ as: who, action, target, values: values.nullable(), requestKey })
export const Say = z.object({ as: who, room: z.string().max(200), text, requestKey })
export const Note = z.object({ as: who, thread: z.int().positive(), text, requestKey })
export const SetSpeed = z.object({ as: who, speed: z.number().min(0).max(3_600) })
export const SendMention = z.object({ as: who, values })
export const Doing = z.object({ as: who })

export const toInteraction = (press: z.output<typeof Press>, by: PlatformUser): Interaction => ({
  action: press.action,
  target: press.target,
  values: press.values,
  by,
  requestKey: keyFor(by, press.requestKey),
})

export const toTypedCommand = (said: z.output<typeof Say>, by: PlatformUser): TypedCommand => ({
  text: said.text,
  by,
  requestKey: keyFor(by, said.requestKey),
})

/** What is written under a card is a note on its case: kept, and never published. */
export const toNote = (note: z.output<typeof Note>, caseId: number, by: PlatformUser): Interaction => ({
  action: 'case.note.v1',
  target: { caseId: caseId as CaseId },
  values: { text: note.text },
  by,
  requestKey: keyFor(by, note.requestKey),
})

/** One sentence on the first thing that is wrong, for whoever wrote the request. */
export const explain = (error: z.ZodError): string => {
  const [issue] = error.issues
  return issue === undefined
    ? 'The request is not understood.'
    : `${issue.path.join('.') || 'The request'}: ${issue.message}`
}

/** Two people may not share a key, whatever their browsers make up. */
const keyFor = (by: PlatformUser, key: string): string => `sandbox:${by.userId}:${key}`
