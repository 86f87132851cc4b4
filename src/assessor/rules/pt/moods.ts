import type { MarkedPhrases } from '../mark.ts'

/** What Portuguese says of how a thing is told: whose it is, denied, asked, imagined, or the news. */
export const portugueseMoods: readonly MarkedPhrases[] = [
  { tag: 'contrast', say: 'mas|porem' },
  {
    tag: 'own',
    say: `
      meu|minha|meus|minhas|me|eu|nos|nosso|nossa|voces|comigo|sua|seu|tive|tenho`,
  },
  {
    tag: 'self',
    say: `
      meu|minha|meus|minhas|eu|nosso|nossa|comigo`,
  },
  {
    tag: 'denial',
    say: `
      nao|nunca|jamais|sem|nenhum|nenhuma|nem|tampouco|ninguem`,
  },
  {
    // What somebody is accused of is not what was done to them.
    tag: 'denial',
    say: `
      me|nos|o|a|os|as acusou|acusaram|acusa|acusam de`,
  },
  {
    tag: 'ahead',
    say: `
      posso|podemos|pode|devo|preciso|precisa
      da para
      e|sao seguro|segura|seguros|perigoso|possivel|normal
      que acontece se|com
      alguem ja|sabe|teve
      meus|nossos dados ~1 ficam|sao
      compartilham|guardam|usam|protegem|vendem ~1 meus|nossos dados`,
  },
  {
    // Why somebody came: what another maker's thing had done.
    tag: 'came',
    say: `
      por isso ~1 compr*|escolh* ~3 voces`,
  },
  {
    tag: 'condition',
    say: `
      se eu|voce|voces|ele|ela|eles|nao|alguem|for|tiver|houver|fosse|tivesse|isso|meu|minha|um|uma|acontecer
      imagine|imagina|tomara|suponha|espero|queria
      caso eu|voce|voces|nao|a|o|seja|haja|tenha|precise|aconteca
      como se !nada`,
  },
  {
    tag: 'news',
    say: `
      segundo ~3 policia|fontes|imprensa|estudo|autoridades
      policia ~1 procura|prende|investiga|busca|prendeu
      homem|mulher|suspeito ~2 preso|presa|detido
      nova|projeto lei ~6 vigor|aprov*|congresso|votam
      aula|palestra|oficina|seminario|curso|prova ~3 de|sobre
      lendo|estudando|aprendemos|aprendi ~2 sobre|de
      acidente ~3 marginal|br|rodovia|avenida ~4 transito|parado|lento
      transito parado|lento|interditado
      noticia|noticias|jornal|ministro|presidente|governo|congresso|senado|eleicoes|guerra|exercito|lula|bolsonaro|dilma|temer`,
  },
]
