import { activity, execute, groupId, type Json, personal, task, team, tenant } from './activities.ts'
import type { CardJson, StandingMessage } from './loopback-connector.ts'
import { cardIn, type Sent, type TeamsWorld } from './world.ts'

/** A card in front of somebody, and what their client does with its buttons. */
export interface Sight {
  readonly card: CardJson
  /** `dialog`: only `Action.Submit` is understood there. */
  readonly frame: 'message' | 'dialog'
}

/** Somebody at their Teams client: presses what is there to press, and fills in what is there to fill in. */
export interface Person {
  look(message: StandingMessage): Sight
  /** What an answer put in front of them: the card in place of theirs, or the dialog. */
  sees(sent: Sent): Sight
  /** Fills the inputs in, as the client would let them, and presses the button of that verb; `…v1#2`: the second. */
  press(sight: Sight, verb: string, values?: Readonly<Record<string, string>>): Promise<Sent>
  /** Their own chat with the bot. */
  type(text: string): Promise<StandingMessage>
}

/** Every button of a card, row by row, in sight and behind “More”. */
export const buttonsOf = (card: CardJson): readonly CardJson[] =>
  [...(card.body ?? []).flatMap((row) => row.actions ?? []), ...(card.actions ?? [])].flatMap((one) =>
    one.card === undefined ? [one] : buttonsOf(one.card),
  )

/** @param place the conversation the card stands in; the person's own chat if not given */
export const personIn = (
  world: Pick<TeamsWorld, 'connector' | 'send'>,
  id: string,
  place?: { readonly channelId: string; readonly message: StandingMessage },
): Person => {
  const { connector } = world
  const chatId = `a:29:${id}`
  const who: Json = { from: { id: `29:${id}`, name: id, aadObjectId: `object-${id}` } }
  const where: Json =
    place === undefined
      ? {
          conversation: { id: chatId, conversationType: 'personal', tenantId: tenant },
          channelData: { tenant: { id: tenant } },
        }
      : {
          conversation: { id: place.message.conversationId, conversationType: 'channel', tenantId: tenant },
          channelData: {
            tenant: { id: tenant },
            team: { id: team, aadGroupId: groupId },
            channel: { id: place.channelId },
          },
          replyToId: place.message.id,
        }
  const here: Json = { ...who, ...where }

  const send = (sight: Sight, button: CardJson, inputs: Readonly<Record<string, string>>): Promise<Sent> => {
    const { serviceUrl } = connector
    const { msteams, ...data } = { ...button.data, ...inputs } as Json
    if (sight.frame === 'dialog') {
      if (button.type !== 'Action.Submit') throw new Error(`A dialog does not understand ${button.type}`)
      return world.send(task(serviceUrl, 'submit', data, here))
    }
    if (button.type === 'Action.Execute') return world.send(execute(serviceUrl, { ...data, verb: button.verb }, here))
    const opensDialog = (msteams as { type?: string } | undefined)?.type === 'task/fetch'
    return opensDialog
      ? world.send(task(serviceUrl, 'fetch', data, here))
      : world.send(activity(serviceUrl, { ...here, text: null, value: data }))
  }

  return {
    look: (message) => ({ card: connector.cardOf(message), frame: 'message' }),
    sees: (sent) => ({ card: cardIn(sent), frame: sent.body?.task === undefined ? 'message' : 'dialog' }),
    async press(sight, verb, values = {}) {
      const [name, nth = '1'] = verb.split('#')
      const button = buttonsOf(sight.card).filter(({ data }) => data?.verb === name)[Number(nth) - 1]
      if (button === undefined)
        throw new Error(
          `There is no ${verb} among ${buttonsOf(sight.card)
            .map(({ data }) => data?.verb)
            .join(' ')}`,
        )
      return send(sight, button, filledIn(sight.card, values))
    },
    async type(text) {
      connector.install(chatId)
      const before = connector.messages.length
      const sent = await world.send(personal(connector.serviceUrl, { ...who, ...where, text }))
      if (sent.status !== 200) throw new Error(`“${text}” was answered ${sent.status}`)
      const answers = connector.messages.slice(before).filter(({ conversationId }) => conversationId === chatId)
      const [answer] = answers
      if (answer === undefined || answers.length > 1) throw new Error(`“${text}” had ${answers.length} answers`)
      return answer
    },
  }
}

/** All inputs of a card with what stands in them; the client keeps what its rules forbid from being sent. */
const filledIn = (card: CardJson, values: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const inputs = (card.body ?? []).filter(({ type }) => type.startsWith('Input.')) as readonly Input[]
  for (const name of Object.keys(values))
    if (!inputs.some(({ id }) => id === `in.${name}`)) throw new Error(`There is no field ${name} to fill in`)
  return Object.fromEntries(
    inputs.map((input) => {
      const value = values[input.id.slice('in.'.length)] ?? input.value ?? ''
      const forbidden = forbiddenBy(input, value)
      if (forbidden !== null) throw new Error(`The client does not send ${input.id}: ${forbidden}`)
      return [input.id, value]
    }),
  )
}

interface Input extends CardJson {
  readonly id: string
  readonly isRequired?: boolean
  readonly maxLength?: number
  readonly min?: string
  readonly choices?: readonly { readonly value: string }[]
}

const forbiddenBy = (input: Input, value: string): string | null => {
  if (value === '') return input.isRequired === true ? 'it is required' : null
  switch (input.type) {
    case 'Input.Text':
      return value.length > (input.maxLength ?? Number.POSITIVE_INFINITY) ? 'it is too long' : null
    case 'Input.ChoiceSet':
      return input.choices?.some((choice) => choice.value === value) === true ? null : `${value} is not offered`
    case 'Input.Date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && value >= (input.min ?? '') ? null : `${value} cannot be picked`
    case 'Input.Toggle':
      return value === 'true' || value === 'false' ? null : `${value} is neither on nor off`
  }
  return `${input.type} is unknown`
}
