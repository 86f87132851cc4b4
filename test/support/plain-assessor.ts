import type { Assessor } from '../../src/app/ports/assessor.ts'
import type { Nature } from '../../src/domain/assessment/nature.ts'

/**
 * Takes everything for a complaint, and reads it by one word: `fire` is a danger, all else poor service. For tests of
 * what follows from an assessment, which do not depend on how well texts are read.
 */
export const plainAssessor: Assessor = {
  read: (texts) =>
    texts.map(({ text, lang }) => {
      const isDanger = /fire/i.test(text)
      const nature: Nature = isDanger ? 'safety' : 'failure'
      return {
        complaint: 0.95,
        natures: [{ nature, p: 0.9 }],
        emotion: { load: 0.2, tone: 'annoyed' },
        facts: isDanger ? [{ code: 'harm.fire', span: [0, 4], weight: 1 }] : [],
        evidence: [],
        lang,
        engine: 'plain',
        degraded: false,
      }
    }),
}
