import type { MarkedPhrases } from '../mark.ts'

/** What Spanish says of how a thing is told: whose it is, denied, asked, imagined, or the news. */
export const spanishMoods: readonly MarkedPhrases[] = [
  { tag: 'contrast', say: 'pero|aunque|sino' },
  {
    tag: 'own',
    say: `
      mi|mis|me|nos|nuestro|nuestra|nuestros|nuestras|mio|mia|yo|su|sus|vuestro|vuestra|ustedes|conmigo|tuve|tengo`,
  },
  {
    tag: 'self',
    say: `
      mi|mis|mio|mia|me|nos|nuestro|nuestra|nuestros|nuestras|yo`,
  },
  {
    tag: 'denial',
    say: `
      nunca|jamas|sin|ningun|ninguna|tampoco|ni|nada|nadie`,
  },
  {
    // What somebody is accused of is not what was done to them.
    tag: 'denial',
    say: `
      me|nos|le|les|lo|la acuso|acusaron|acusa|acusan de`,
  },
  { tag: 'no', say: 'no' },
  {
    tag: 'ahead',
    say: `
      puedo|podemos|puede|debo|debemos|deberia|hay
      se puede|permite|debe
      es|son seguro|segura|seguros|peligroso|posible|normal
      que pasa si|con
      alguien mas? sabe|tuvo|le
      mis|nuestros datos ~1 guardan|comparten|usan|protegen|venden
      comparten|guardan|usan|protegen|venden ~1 mis|nuestros datos`,
  },
  {
    // Why somebody came: what another maker's thing had done.
    tag: 'came',
    say: `
      por eso ~1 compr*|eleg* ~4 ustedes|vosotros|vuestro|vuestra|vuestros|vuestras`,
  },
  {
    tag: 'condition',
    say: `
      si|imagina|imaginate|ojala|supongamos|supon|espero|quisiera
      como si`,
  },
  {
    tag: 'news',
    say: `
      segun ~3 policia|medios|fuentes|prensa|informe|estudio|autoridades
      ultima hora
      policia ~1 busca|detiene|investiga|arresta|detuvo
      detenido|detenida|detienen|condenan|condenado ~1 un|una|a|dos|por|tras
      nueva|proyecto ley ~6 vigor|aprob*|congreso|votan
      taller|charla|seminario|clase|curso|conferencia|examen ~2 de|sobre
      leyendo|estudiando|aprendimos|aprendi|aprender ~2 sobre|de
      accidente ~2 en la? ~2 m|a|ap|autopista|autovia|ruta|carretera ~4 trafico|retenciones|cortada|parado
      trafico|transito parado|cortado|lento|detenido
      urgente|noticia|noticias|diario|periodico|ministro|presidente|gobierno|congreso|senado|elecciones|guerra|ejercito|trump|terrorista|terroristas|atentado`,
  },
]
