import type { CaseView, Reader } from './case-view.ts'
import { authorInReply, brandName } from './names.ts'

/** Whom a reply is for: a storm's statement goes to many, and calls nobody by the name of one. */
export type Audience = 'author' | 'everybody'

/** Who writes, and for whom; `author` where it is not said. */
export interface Writing {
  readonly name: string
  readonly audience?: Audience
}

/** What the model proposes, with its variables filled like a saved reply's; null where it proposes nothing. */
export const suggestedReply = (view: CaseView, reader: Reader, writing: Writing): string | null => {
  const { suggestion } = view.case
  return suggestion?.status === 'made' ? filling(view, reader, writing)(suggestion.text) : null
}

/** Fills the variables of a reply, for this case and whoever writes. */
export const filling = (view: CaseView, { policy }: Reader, { name, audience = 'author' }: Writing) => {
  const values: Readonly<Record<string, string>> = {
    author: audience === 'author' ? authorInReply(view.mention) : '',
    brand: brandName(policy, view.case.brand),
    case: String(view.case.id),
    agent: name,
  }
  // Where there is no name, the comma or space that led to it goes as well: “Hi {author}, sorry” becomes “Hi, sorry”.
  return (text: string): string =>
    text
      .replace(/(^|,? *)\{(author|brand|case|agent)\}/g, (_, lead: string, key: string) => {
        const value = values[key] ?? ''
        return value === '' ? '' : `${lead}${value}`
      })
      .replace(/^, */, '')
}

/** Whether a reply can be said to this audience: the number of one case is none of the others' business. */
export const fits = (text: string, { audience = 'author' }: Writing): boolean =>
  audience === 'author' || !text.includes('{case}')
