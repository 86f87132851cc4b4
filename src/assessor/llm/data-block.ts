import { createHash } from 'node:crypto'

/**
 * A stranger's text as a block that it cannot end by itself: the mark around it is a hash of the text, which no text can
 * hold. Control characters and whatever looks like the marks of a chat protocol are taken out.
 */
export const asData = (text: string): string => {
  const inside = text.replace(/<\|[^|>]{0,60}\|>|\[\/?INST\]|<\/?s>/gi, ' ').replace(/[^\P{C}\n\t]/gu, ' ')
  const mark = `=== post ${createHash('sha256').update(inside).digest('hex').slice(0, 24)} ===`
  return `${mark}\n${inside}\n${mark}`
}
