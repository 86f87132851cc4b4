/** The packages bring no types; only what the bench uses of them. */
declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void
  }
  export const containerBootstrap: () => Promise<Container>
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown
}
declare module '@nlpjs/lang-es' {
  export const LangEs: unknown
}
declare module '@nlpjs/lang-pt' {
  export const LangPt: unknown
}
declare module '@nlpjs/sentiment' {
  export class SentimentAnalyzer {
    constructor(settings: { readonly container: unknown })
    process(input: {
      readonly locale: string
      readonly text: string
    }): Promise<{ readonly sentiment: { readonly score: number } }>
  }
}
