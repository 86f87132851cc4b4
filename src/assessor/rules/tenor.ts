import type { Cue } from './service.ts'

/** Whether anything is wrong at all, whatever it be: hard words, or else praise, a question or an advertisement. */
export const tenorCues: readonly Cue[] = [
  {
    nature: null,
    lang: 'en',
    complaint: 1.1,
    say: `
      worst|terrible|horrible|awful|pathetic|useless|ridiculous|unacceptable|disgraceful|appalling|disappointed|disappointing|disappointment|frustrated|frustrating|disgusting|shameful|sucks|suck|garbage|trash|crap|joke|nightmare|fail|failed|shame|unbelievable|outrageous|inexcusable|furious|angry|annoyed|annoying|fed|hate|complaint|complain|avoid|wtf|ruined|incompetence|incompetent|unprofessional|poor|badly|worse|screwed|fix|broken|problem|issue|issues|problems|lies|liars|lied|mislead*`,
  },
  {
    nature: null,
    lang: 'es',
    complaint: 1.1,
    say: `
      peor|pesimo|pesima|horrible|terrible|verguenza|inaceptable|inutiles|inutil|asco|basura|mierda|decepcion|decepcionad*|decepcionante|indignante|indignad*|lamentable|nefasto|desastre|harto|harta|hartos|fatal|queja|quejas|problema|problemas|mentira|mentiras|mentirosos|mienten|incompetentes|estafa|falta|engano|enganan|abuso|abusivos|vergonzoso|molest*|enojad*|enfadad*`,
  },
  {
    nature: null,
    lang: 'pt',
    complaint: 1.1,
    say: `
      pior|pessimo|pessima|horrivel|terrivel|vergonha|inaceitavel|inutil|lixo|merda|decepcao|decepcionad*|indignad*|lamentavel|desastre|absurdo|descaso|problema|problemas|mentira|mentirosos|mentem|incompetentes|falta|enganacao|enganosa|abuso|vergonhoso|insatisfeit*|reclamar|reclamacao|palhacada|raiva|odio|ridiculo|pesadelo|nojo`,
  },
  {
    nature: 'none_praise',
    lang: 'en',
    complaint: -1.4,
    say: `
      thank|thanks|thx|ty|love|loved|loving|great|amazing|awesome|excellent|best|fantastic|perfect|wonderful|happy|beautiful|appreciate|kudos|brilliant|outstanding|delicious|recommend|impressed|smooth|friendly|helpful|grateful|enjoyed|excited|congrats|congratulations|rocks|thankyou|blessed|lovely|glad`,
  },
  {
    nature: 'none_praise',
    lang: 'es',
    complaint: -1.4,
    say: `
      gracias|genial|excelente|encanta|encanto|encantado|encantada|perfecto|perfecta|maravilla|maravilloso|mejor|feliz|recomiendo|increible|fantastico|bueno|buena|buenisimo|amable|amables|felicidades|felicitaciones|enhorabuena|rico|hermoso|hermosa|agradecido|contento|contenta|amo|lindo|linda`,
  },
  {
    nature: 'none_praise',
    lang: 'pt',
    complaint: -1.4,
    say: `
      obrigado|obrigada|otimo|otima|excelente|amei|adorei|perfeito|perfeita|maravilhoso|maravilhosa|melhor|feliz|recomendo|incrivel|fantastico|bom|boa|amo|parabens|lindo|linda|satisfeito|satisfeita|gostei|rapido|rapida|antes|adoro|show|top|nota`,
  },
  {
    nature: 'none_question',
    lang: 'en',
    complaint: -0.7,
    say: `
      how do|can|to|much|many|long|does
      what|when|where|which|who is|are|time|do|does|will|can
      any|anyone ~2 know|tips|recommendations|recommend`,
  },
  {
    nature: 'none_question',
    lang: 'es',
    complaint: -0.7,
    say: `
      como|cuando|donde|cual|cuanto|quien puedo|se|hago|es|cuesta|sale|abren|esta|son
      alguien sabe|conoce|recomienda
      a que hora`,
  },
  {
    nature: 'none_question',
    lang: 'pt',
    complaint: -0.7,
    say: `
      como|quando|onde|qual|quanto|quem posso|faz|faco|e|custa|sai|abre|esta|sao
      alguem sabe|conhece|indica
      que horas`,
  },
  {
    nature: 'none_spam',
    lang: 'en',
    complaint: -1.2,
    say: `
      click ~2 link|here|now|below
      win|free|earn|discount|promo|giveaway|limited|offer|deal ~3 now|today|gift|code|cash|iphone|$|entry|off|click
      follow|retweet|rt ~3 win|back|chance|follow
      check out my|our|this|the
      dm ~2 for|promo|collab
      subscribe ~3 channel|newsletter|now`,
  },
  {
    nature: 'none_spam',
    lang: 'es',
    complaint: -1.2,
    say: `
      gana|gratis|sorteo|descuento|oferta|promocion|aprovecha ~3 ahora|ya|hoy|codigo|dinero|click|entra|link|premios|aqui
      haz|da|dale clic|click
      sigueme|siguenos|suscribete|participa`,
  },
  {
    nature: 'none_spam',
    lang: 'pt',
    complaint: -1.2,
    say: `
      ganhe|gratis|sorteio|desconto|oferta|promocao|aproveite ~3 agora|ja|hoje|codigo|dinheiro|clique|link|premios|aqui
      clique aqui|no|link
      siga|inscreva|participe`,
  },
]
