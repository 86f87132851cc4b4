import { createRequire } from 'node:module'
import { containerBootstrap } from '@nlpjs/core'
import { LangEn } from '@nlpjs/lang-en'
import { LangEs } from '@nlpjs/lang-es'
import { LangPt } from '@nlpjs/lang-pt'
import { SentimentAnalyzer } from '@nlpjs/sentiment'

/** A sentiment package as a judge of complaints: the higher, the worse it speaks; above 0 is its own threshold. */
export interface Lexicon {
  readonly name: string
  readonly langs: readonly string[]
  badness(text: string, lang: string): Promise<number>
}

const require = createRequire(import.meta.url)

export const lexicons = async (): Promise<readonly Lexicon[]> => {
  const vader = require('vader-sentiment') as {
    SentimentIntensityAnalyzer: { polarity_scores: (text: string) => { compound: number } }
  }
  const Afinn = require('sentiment') as new () => { analyze: (text: string) => { score: number } }
  const afinn = new Afinn()
  const container = await containerBootstrap()
  for (const language of [LangEn, LangEs, LangPt]) container.use(language)
  const nlpjs = new SentimentAnalyzer({ container })
  return [
    {
      name: 'vader-sentiment',
      langs: ['en'],
      badness: async (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    },
    { name: 'sentiment', langs: ['en'], badness: async (text) => -afinn.analyze(text).score },
    {
      name: '@nlpjs/sentiment',
      langs: ['en', 'es', 'pt'],
      badness: async (text, lang) => -(await nlpjs.process({ locale: lang, text })).sentiment.score,
    },
  ]
}
