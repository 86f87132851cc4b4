import { wellKnownSources } from '../../app/receive-mentions.ts'
import type { Field, Form, FormValues } from '../../cards/form.ts'
import type { Language } from '../../domain/ids.ts'
import { mentionKinds } from '../../domain/mention/mention.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Instant } from '../../domain/time.ts'
import { type TextKey, type Words, wordsIn } from '../../locales/text.ts'

/** A mention on the wire, as `POST /ingest/{source}` takes it. */
export type WireMention = Readonly<Record<string, unknown>> & { readonly source: string }

/** The form behind “send a mention”: only the text is asked for, the rest has a likely value. */
export const mentionForm = (policy: Policy, language: Language): Form => {
  const words = wordsIn(language)
  const label = (name: MentionWord) => words.say(`sandbox.mention.${name}`)
  const short = (name: MentionWord, value: string, optional = false): Field => ({
    kind: 'text',
    name,
    label: label(name),
    multiline: false,
    maxLength: 100,
    value,
    optional,
  })
  return {
    // Not a press of a card: the page sends it to its own address. The id only names the form.
    action: 'mention.make_case.v1',
    target: {},
    language,
    title: label('title'),
    submit: label('send'),
    cancel: label('cancel'),
    intro: [{ kind: 'line', quiet: true, spans: [{ text: label('intro') }] }],
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: label('text'),
        multiline: true,
        maxLength: 10_000,
        placeholder: label('textExample'),
      },
      short('name', 'María Gómez', true),
      short('handle', 'maria_ok'),
      short('followers', '48200'),
      choice('source', label('source'), sourcesOf(policy, words), 'x'),
      choice(
        'kind',
        label('kind'),
        mentionKinds.map((kind) => ({ value: kind, label: label(`kinds.${kind}`) })),
        'post',
      ),
      choice(
        'brand',
        label('brand'),
        policy.brands.map(({ id, name }) => ({ value: id, label: name })),
        policy.brands[0]?.id,
      ),
      short('shares', '0'),
      short('likes', '0'),
      { kind: 'checkbox', name: 'verified', label: label('verified'), value: false },
      {
        kind: 'text',
        name: 'conversationId',
        label: label('conversationId'),
        hint: label('conversationHint'),
        multiline: false,
        maxLength: 200,
        optional: true,
      },
      short('inReplyTo', '', true),
    ],
  }
}

/** What was filled in as a mention, or what is wrong with it by field. */
export const mentionOf = (
  values: FormValues,
  { language, id, now }: { readonly language: Language; readonly id: string; readonly now: Instant },
): { readonly mention: WireMention } | { readonly errors: Readonly<Record<string, string>> } => {
  const words = wordsIn(language)
  const errors: Record<string, string> = {}
  const need = (name: string): string => {
    const value = (values[name] ?? '').trim()
    if (value === '') errors[name] = words.say('sandbox.mention.needed')
    return value
  }
  const count = (name: string): number => {
    const written = (values[name] ?? '').replace(/[\s.,_]/g, '')
    if (/^\d{0,12}$/.test(written)) return Number(written)
    errors[name] = words.say('sandbox.mention.notANumber')
    return 0
  }
  const optional = (name: string): string | null => (values[name] ?? '').trim() || null
  const at = new Date(now).toISOString()
  const handle = need('handle').replace(/^@/, '')
  const source = need('source')
  const mention = {
    id,
    source,
    text: need('text'),
    publishedAt: at,
    brand: optional('brand') ?? undefined,
    kind: optional('kind') ?? 'post',
    url: `https://${source}.example/${encodeURIComponent(handle)}/${id}`,
    conversationId: optional('conversationId') ?? id,
    inReplyTo: optional('inReplyTo'),
    author: {
      id: `${source}-${handle.toLowerCase()}`,
      handle,
      name: optional('name'),
      followers: count('followers'),
      verified: values['verified'] === 'true',
      url: `https://${source}.example/${encodeURIComponent(handle)}`,
    },
    engagement: { likes: count('likes'), shares: count('shares'), replies: 0, views: 0, at },
  }
  return Object.keys(errors).length > 0 ? { errors } : { mention }
}

type MentionWord = Extract<TextKey, `sandbox.mention.${string}`> extends `sandbox.mention.${infer Name}` ? Name : never

interface Choice {
  readonly value: string
  readonly label: string
}

const choice = (name: string, label: string, options: readonly Choice[], value: string | undefined): Field => ({
  kind: 'choice',
  name,
  label,
  options,
  ...(value !== undefined && { value }),
})

const sourcesOf = (policy: Policy, words: Words): readonly Choice[] =>
  [...new Set(['x', ...Object.keys(policy.sources), ...wellKnownSources])].map((source) => {
    const key = `source.${source}`
    return { value: source, label: words.has(key) ? words.say(key) : source }
  })
