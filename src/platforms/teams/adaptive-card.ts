/** An Adaptive Card as the JSON that leaves: only the parts of the schema that are used here. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly $schema: string
  readonly version: string
  readonly lang: string
  readonly speak: string
  readonly fallbackText: string
  readonly body: readonly Element[]
  readonly actions?: readonly CardAction[]
  readonly refresh?: { readonly action: CardAction; readonly userIds: readonly string[] }
  readonly msteams: { readonly width: 'Full'; readonly entities?: readonly MentionEntity[] }
}

export type Element = Readonly<Record<string, unknown>> & { readonly type: string }

export interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly [style: string]: unknown
}

export interface CardAction {
  readonly type: 'Action.Execute' | 'Action.Submit' | 'Action.OpenUrl' | 'Action.ShowCard'
  readonly title?: string
  readonly [more: string]: unknown
}

export interface MentionEntity {
  readonly type: 'mention'
  readonly text: string
  readonly mentioned: { readonly id: string; readonly name: string }
}

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive'

export const bytesOf = (json: unknown): number => Buffer.byteLength(JSON.stringify(json))

/** Texts without a parser behind them: whatever they say, they say it and do nothing. */
export const richText = (inlines: readonly TextRun[], more: Readonly<Record<string, unknown>> = {}): Element => ({
  type: 'RichTextBlock',
  inlines,
  ...more,
})

/** A row of buttons within the body. */
export const actionSet = (actions: readonly CardAction[]): Element => ({ type: 'ActionSet', actions })
