import type { Assessor } from '../../src/app/ports/assessor.ts'

/** Reads the score off the text: “62 % lost my bag”. `fire` is a danger; all else a failure, or maybe a matter of price. */
export const scoredAssessor: Assessor = {
  read: (texts) =>
    texts.map(({ text, lang }) => {
      const isDanger = /fire/i.test(text)
      const complaint = Number(/(\d+) %/.exec(text)?.[1] ?? 90) / 100
      return {
        complaint: isDanger ? Math.max(complaint, 0.85) : complaint,
        natures: [
          { nature: isDanger ? 'safety' : 'failure', p: 0.8 * complaint },
          { nature: 'price', p: 0.2 * complaint },
          { nature: 'none_other', p: 1 - complaint },
        ],
        emotion: { load: 0.2, tone: 'annoyed' },
        facts: isDanger ? [{ code: 'harm.fire', span: [0, 4], weight: 45 }] : [],
        evidence: [],
        lang: lang === 'und' ? 'en' : lang,
        engine: 'scored',
        degraded: false,
      }
    }),
}
