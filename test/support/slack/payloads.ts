import type { ModalView } from '@slack/types'

/** A modal as Slack sends it back when it is submitted as it stands, with what a person typed in place of the rest. */
export const sentIn = (
  view: ModalView,
  typed: Readonly<Record<string, string>> = {},
  more: { user?: Record<string, unknown>; id?: string; hash?: string } = {},
): Record<string, unknown> => ({
  type: 'view_submission',
  team: { id: 'T0TEAM', domain: 'acme' },
  user: { id: 'U0ANA', username: 'ana', name: 'ana', team_id: 'T0TEAM', ...more.user },
  api_app_id: 'A0APP',
  trigger_id: 'unused',
  view: {
    ...structuredClone(view),
    id: more.id ?? 'V0VIEW',
    team_id: 'T0TEAM',
    hash: more.hash ?? '1.h',
    root_view_id: more.id ?? 'V0VIEW',
    previous_view_id: null,
    app_id: 'A0APP',
    bot_id: 'B0BOT',
    state: { values: stateOf(view, typed) },
  },
  response_urls: [],
  is_enterprise_install: false,
  enterprise: null,
})

export const stateOf = (
  view: ModalView,
  typed: Readonly<Record<string, string>>,
): Record<string, Record<string, Record<string, unknown>>> =>
  Object.fromEntries(
    (view.blocks as unknown as InputBlock[])
      .filter(({ type }) => type === 'input')
      .map(({ block_id: id, element }) => [id, { [element.action_id]: valueOf(element, typed[id]) }]),
  )

interface InputBlock {
  readonly type: string
  readonly block_id: string
  readonly element: Element
}

interface Element {
  readonly type: string
  readonly action_id: string
  readonly initial_value?: string
  readonly initial_option?: Option
  readonly initial_options?: readonly Option[]
  readonly initial_date?: string
  readonly options?: readonly Option[]
  readonly option_groups?: readonly { readonly options: readonly Option[] }[]
}

interface Option {
  readonly value: string
}

const valueOf = (element: Element, typed: string | undefined): Record<string, unknown> => {
  const { type } = element
  const options = element.options ?? element.option_groups?.flatMap((group) => group.options) ?? []
  switch (type) {
    case 'plain_text_input':
      return { type, value: (typed ?? element.initial_value) || null }
    case 'static_select': {
      const chosen = typed === undefined ? element.initial_option : options.find(({ value }) => value === typed)
      if (typed !== undefined && chosen === undefined) throw new Error(`There is no option ${typed}`)
      return { type, selected_option: chosen ?? null }
    }
    case 'datepicker':
      return { type, selected_date: typed ?? element.initial_date ?? null }
    case 'checkboxes':
      return {
        type,
        selected_options: typed === undefined ? (element.initial_options ?? []) : typed === 'true' ? options : [],
      }
    default:
      throw new Error(`Nobody can fill in a ${type}`)
  }
}
