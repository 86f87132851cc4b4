import { z } from 'zod'

/**
 * Slack's rules for blocks and views, written down a second time and independently of the product: from
 * docs.slack.dev/reference/block-kit and @slack/types 3.2. Unknown keys, empty texts and repeated ids are refused too.
 */
export const objectionsTo = (blocks: unknown, surface: 'message' | 'modal' | 'home'): readonly string[] => {
  const parsed = z
    .array(Block[surface])
    .min(1)
    .max(surface === 'message' ? 50 : 100)
    .safeParse(blocks)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const list = parsed.data as readonly Readonly<Record<string, unknown>>[]
  const objections = [
    ...repeated(
      list.flatMap(({ block_id }) => (typeof block_id === 'string' ? [block_id] : [])),
      'block_id',
    ),
  ]
  for (const { type, elements } of list) {
    if (type !== 'actions') continue
    const ids = (elements as { action_id: string }[]).map(({ action_id }) => action_id)
    objections.push(...repeated(ids, 'action_id'))
    if ((elements as { type: string }[]).filter((one) => one.type === 'overflow').length > 1)
      objections.push('two menus that nobody can tell apart')
  }
  const count = (type: string): number => list.filter((block) => block['type'] === type).length
  if (count('table') > 1) objections.push('only one table a message')
  if (count('data_visualization') > 2) objections.push('only two charts a message')
  if (surface === 'message' && JSON.stringify(blocks).length > 13_000) objections.push('msg_blocks_too_long')
  return objections
}

export const objectionsToView = (view: unknown): readonly string[] => {
  const parsed = View.safeParse(view)
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const { type, blocks } = parsed.data
  const size = Buffer.byteLength(JSON.stringify(view))
  const inputs = blocks.some((block) => (block as { type?: unknown }).type === 'input')
  return [
    ...objectionsTo(blocks, type),
    ...(size > 250_000 ? ['view_too_large'] : []),
    ...(type === 'modal' && inputs && parsed.data.submit === undefined ? ['a view with inputs needs submit'] : []),
  ]
}

/** Every text that Slack would parse: mentions, links and formatting in it come alive. */
export const parsedTexts = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(parsedTexts)
  if (typeof value !== 'object' || value === null) return []
  const { type, text } = value as { type?: unknown; text?: unknown }
  const own = (type === 'mrkdwn' || type === 'markdown') && typeof text === 'string' ? [text] : []
  return [...own, ...Object.values(value).flatMap(parsedTexts)]
}

/** Buttons and menus of every block, each with the block it stands in. */
export const pressables = (
  blocks: readonly Readonly<Record<string, unknown>>[],
): readonly { readonly element: Pressable; readonly block: Readonly<Record<string, unknown>> }[] =>
  blocks.flatMap((block) =>
    [...((block['type'] === 'actions' ? block['elements'] : []) as Pressable[]), block['accessory'] as Pressable]
      .filter((element) => element !== undefined)
      .map((element) => ({ element, block })),
  )

export interface Pressable {
  readonly type: string
  readonly action_id: string
  readonly text?: unknown
  readonly value?: string
  readonly options?: readonly { readonly value: string }[]
}

/** All that is shown, in order: what a person can read. */
export const shownTexts = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(shownTexts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (['text', 'title'].includes(key) ? [inner] : []) : shownTexts(inner),
  )
}

const repeated = (ids: readonly string[], what: string): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what} ${id} is there twice`)

const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value.trim() !== '', 'is blank')
    .refine((value) => value.isWellFormed(), 'holds half a character')
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.boolean().optional() })
const markup = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: text(max), verbatim: z.boolean().optional() })
const anyText = (max: number) => z.union([plain(max), markup(max)])
const id = z.string().min(1).max(255)
const url = z.url({ protocol: /^https?$/ }).max(3_000)
const style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
  underline: z.boolean().optional(),
})

const option = z.strictObject({ text: plain(75), value: z.string().min(1).max(75), description: plain(75).optional() })
const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plain(75),
  value: z.string().min(1).max(2_000).optional(),
  url: url.optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
})
const overflow = z.strictObject({ type: z.literal('overflow'), action_id: id, options: z.array(option).min(2).max(5) })

const textInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id: id,
    multiline: z.boolean().optional(),
    initial_value: z.string().max(3_000).optional(),
    placeholder: plain(150).optional(),
    min_length: z.int().min(0).max(3_000).optional(),
    max_length: z.int().min(1).max(3_000).optional(),
  })
  .refine(({ initial_value, max_length }) => (initial_value ?? '').length <= (max_length ?? 3_000), 'starts too long')
const select = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: id,
    options: z.array(option).min(1).max(100).optional(),
    option_groups: z
      .array(z.strictObject({ label: plain(75), options: z.array(option).min(1).max(100) }))
      .min(1)
      .max(100)
      .optional(),
    initial_option: option.optional(),
    placeholder: plain(150).optional(),
  })
  .refine(
    ({ options, option_groups }) => (options === undefined) !== (option_groups === undefined),
    'options or groups',
  )
  .refine(({ options, option_groups, initial_option }) => {
    const all = options ?? option_groups?.flatMap((group) => group.options) ?? []
    return initial_option === undefined || all.some((one) => JSON.stringify(one) === JSON.stringify(initial_option))
  }, 'the first choice is none of the options')
const date = z.strictObject({
  type: z.literal('datepicker'),
  action_id: id,
  initial_date: z.iso.date().optional(),
  placeholder: plain(150).optional(),
})
const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: id,
    options: z.array(option).min(1).max(10),
    initial_options: z.array(option).min(1).optional(),
  })
  .refine(
    ({ options, initial_options }) =>
      (initial_options ?? []).every((one) => options.some((other) => JSON.stringify(other) === JSON.stringify(one))),
    'a first choice is none of the options',
  )

const words = z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: style.optional() })
const link = z.strictObject({ type: z.literal('link'), url, text: text(3_000).optional(), style: style.optional() })
const user = z.strictObject({
  type: z.literal('user'),
  user_id: z.string().regex(/^[UW][A-Z0-9]+$/),
  style: style.optional(),
})
const inline = z.discriminatedUnion('type', [words, link, user])
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline).min(1) })
const rich = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection).min(1),
    indent: z.int().optional(),
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(inline).min(1) }),
  z.strictObject({ type: z.literal('rich_text_preformatted'), elements: z.array(z.union([words, link])).min(1) }),
])

const block_id = id.optional()
const everywhere = [
  z.strictObject({ type: z.literal('header'), block_id, text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  z.strictObject({
    type: z.literal('section'),
    block_id,
    text: anyText(3_000),
    accessory: z.union([button, overflow]).optional(),
  }),
  z.strictObject({ type: z.literal('context'), block_id, elements: z.array(anyText(3_000)).min(1).max(10) }),
  z.strictObject({
    type: z.literal('actions'),
    block_id,
    elements: z
      .array(z.union([button, overflow]))
      .min(1)
      .max(25),
  }),
  z.strictObject({ type: z.literal('rich_text'), block_id, elements: z.array(rich).min(1) }),
] as const

const cell = z.strictObject({ type: z.literal('raw_text'), text: text(10_000) })
const point = z.strictObject({ label: text(20), value: z.number() })
const series = z.strictObject({ name: text(20), data: z.array(point).min(1).max(20) })
const axes = z
  .strictObject({
    type: z.enum(['bar', 'line', 'area']),
    series: z.array(series).min(1).max(6),
    axis_config: z.strictObject({ categories: z.array(text(20)).min(1).max(20) }),
  })
  .refine(({ series: all, axis_config: { categories } }) =>
    all.every(({ data }) => JSON.stringify(data.map(({ label }) => label)) === JSON.stringify(categories)),
  )
  .refine(({ series: all }) => new Set(all.map(({ name }) => name)).size === all.length)
const pie = z.strictObject({
  type: z.literal('pie'),
  segments: z
    .array(point.refine(({ value }) => value > 0))
    .min(1)
    .max(6),
})
const onlyMessages = [
  z
    .strictObject({ type: z.literal('table'), block_id, rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100) })
    .refine(({ rows }) => rows.every((row) => row.length === rows[0]?.length), 'rows differ in length'),
  z.strictObject({ type: z.literal('data_visualization'), block_id, title: text(50), chart: z.union([pie, axes]) }),
] as const
const onlyModals = [
  z.strictObject({
    type: z.literal('input'),
    block_id: id,
    label: plain(2_000),
    hint: plain(2_000).optional(),
    optional: z.boolean().optional(),
    element: z.union([textInput, select, date, checkboxes]),
  }),
] as const

const Block = {
  message: z.union([...everywhere, ...onlyMessages]),
  modal: z.union([...everywhere, ...onlyModals]),
  home: z.union([...everywhere]),
} as const

const View = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    title: plain(24),
    close: plain(24).optional(),
    submit: plain(24).optional(),
    callback_id: id.optional(),
    private_metadata: z.string().max(3_000).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    blocks: z.array(z.unknown()),
  }),
  z.strictObject({
    type: z.literal('home'),
    callback_id: id.optional(),
    private_metadata: z.string().max(3_000).optional(),
    blocks: z.array(z.unknown()),
  }),
])
