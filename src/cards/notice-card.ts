import type { Language } from '../domain/ids.ts'
import type { Action } from './action.ts'
import type { Card } from './card.ts'
import { cut, plain } from './plain-text.ts'

/** One plain line, and at most a few buttons. */
export const noticeCard = (
  text: string,
  language: Language,
  options: { key?: string; tone?: Card['tone']; actions?: readonly Action[] } = {},
): Card => {
  const shown = plain(text)
  return {
    key: options.key ?? 'notice',
    version: 0,
    language,
    summary: cut(shown.replaceAll('\n', ' '), 300),
    tone: options.tone ?? 'neutral',
    blocks: [{ kind: 'line', spans: [{ text: cut(shown, 2_000) }] }],
    actions: (options.actions ?? []).slice(0, 5),
    menu: (options.actions ?? []).slice(5),
  }
}
