import type { CaseView, Reader } from './case-view.ts'
import { authorInReply, brandName } from './names.ts'

/** What the model proposes, with its variables filled like a saved reply's; null where it proposes nothing. */
export const suggestedReply = (view: CaseView, reader: Reader, writer: { readonly name: string }): string | null => {
  const { suggestion } = view.case
  return suggestion?.status === 'made' ? filling(view, reader, writer)(suggestion.text) : null
}

/** Fills the variables of a saved reply, for this case and whoever writes. */
export const filling = (view: CaseView, { policy }: Reader, writer: { readonly name: string }) => {
  const values: Readonly<Record<string, string>> = {
    author: authorInReply(view.mention),
    brand: brandName(policy, view.case.brand),
    case: String(view.case.id),
    agent: writer.name,
  }
  return (text: string): string =>
    text.replace(/\{(author|brand|case|agent)\}/g, (_, name: string) => values[name] ?? '').replace(/ +([,.!])/g, '$1')
}
