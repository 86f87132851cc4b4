import type { CriticalNature } from '../../domain/assessment/reason-codes.ts'
import { compilePhrases, type Found } from '../phrases.ts'
import type { Tokens } from '../tokens.ts'
import { portugueseSurroundings } from './pt/surroundings.ts'
import type { TextLanguage } from './rule.ts'

/** What the words around a match make of it: told as a fact, only mentioned, or not meant at all. */
export type Mood = 'told' | 'mentioned' | 'denied'

export interface Context {
  /** `lang`: the language the match was read in, as “no” denies in English and Spanish and is “in the” in Portuguese. */
  moodOf(match: Found<unknown>, lang: TextLanguage): Mood
  /** The text is a joke, a headline, fiction or talk of the day: nothing in it happened to the author. */
  readonly distance: 'own' | 'news' | 'play'
  /** It speaks of its author. */
  readonly isPersonal: boolean
  /**
   * Nobody is to blame: whoever was hurt did it alone (over the cat, on an oven of one's own), or the danger or crime was
   * averted and the text is glad of it (the alarm did its job, the payment was stopped in time).
   */
  excuses(nature: CriticalNature): boolean
}

/** Reads the surroundings once a text has something worth judging. */
export const contextOf = (tokens: Tokens): Context => {
  const { words, sentences } = tokens
  const marks = surroundings.find(words)
  const has = (kind: Mark) => marks.some(({ tag }) => tag === kind)
  const own = has('own')
  const isOwnDoing = has('ownDoing')
  const isAverted = has('averted')
  const isForeign = has('praised') || has('advert') || (has('rescue') && has('thanks'))
  const isPlay = marks.some(
    ({ tag, first }) => tag === 'play' && !marks.some((mark) => mark.tag === 'earnest' && isWithin(first, mark)),
  )
  const distance = isPlay ? 'play' : has('news') && !own ? 'news' : 'own'
  return {
    distance,
    isPersonal: own,
    excuses(nature) {
      if (isForeign) return true
      if (nature === 'safety') return isOwnDoing || isAverted
      return nature === 'fraud_privacy' && isAverted
    },
    moodOf({ first, last }, lang) {
      const sentence = sentences[words[first]?.sentence ?? 0]
      if (sentence === undefined) return 'told'
      const inSentence = marks.filter((mark) => mark.first >= sentence.first && mark.last < sentence.end)
      const before = (kind: Mark, reach: number) =>
        inSentence.filter((mark) => mark.tag === kind && mark.last < first && first - mark.last <= reach)
      // “Someone told me theirs exploded” is a rumour; “someone told me mine could, and it did” is none.
      const isHearsay = inSentence.some(
        (rumour) =>
          rumour.tag === 'hearsay' &&
          rumour.first < first &&
          first - rumour.last <= 12 &&
          !inSentence.some(
            (mark) =>
              mark.tag === 'self' &&
              mark.first > rumour.last &&
              mark.first <= last + 4 &&
              !hasComma(tokens, last, mark.first),
          ),
      )
      // “No, the charger caught fire”: what is denied ends at the comma.
      const denials = lang === 'pt' ? before('denial', 3) : [...before('denial', 3), ...before('no', 3)]
      if (denials.some((mark) => !hasComma(tokens, mark.last, first))) return 'denied'
      if (before('condition', 12).length > 0) return 'mentioned'
      if (inSentence.some(({ tag }) => tag === 'came')) return 'mentioned'
      if (isHearsay) return 'mentioned'
      if (words[first]?.quoted === true && words[last]?.quoted === true && !own) return 'mentioned'
      // “Has anyone's charger caught fire?” asks; “Why did mine catch fire?” tells.
      if (
        sentence.asks &&
        (!inSentence.some(({ tag }) => tag === 'own') || inSentence.some(({ tag }) => tag === 'ahead'))
      )
        return 'mentioned'
      return 'told'
    },
  }
}

const hasComma = ({ folded, words }: Tokens, from: number, to: number): boolean =>
  folded.text.slice(words[from]?.end ?? 0, words[to]?.start ?? 0).includes(',')

const isWithin = (index: number, { first, last }: Found<unknown>): boolean => first <= index && index <= last

type Mark =
  | 'came'
  | 'ownDoing'
  | 'averted'
  | 'praised'
  | 'rescue'
  | 'earnest'
  | 'thanks'
  | 'advert'
  | 'own'
  | 'self'
  | 'hearsay'
  | 'ahead'
  | 'denial'
  | 'no'
  | 'condition'
  | 'news'
  | 'play'

const surroundings = compilePhrases<Mark>(
  [
    {
      tag: 'own',
      say: `
      my|our|me|mine|us|i|we|im|ive|youre|your|you|yours|were
      mi|mis|me|nos|nuestro|nuestra|nuestros|nuestras|mio|mia|yo|su|sus|vuestro|vuestra|ustedes|conmigo|tuve|tengo
      meu|minha|meus|minhas|me|eu|nos|nosso|nossa|voces|comigo|sua|seu|tive|tenho`,
    },
    {
      tag: 'self',
      say: `
      my|mine|our|ours|me|us|i|we|ive
      mi|mis|mio|mia|me|nos|nuestro|nuestra|nuestros|nuestras|yo
      meu|minha|meus|minhas|eu|nosso|nossa|comigo`,
    },
    {
      // Only strangers: what staff told the author, or a friend lived through, is a fact. “I heard a bang” is no rumour.
      tag: 'hearsay',
      say: `
      i|we|ive|weve|just|been ~1 read|heard|hear|hearing|reading ~1 that|of|about|one|some|these|those|they|people|someone|somebody|others|stories|reports|rumours|rumors !bang
      read|heard|saw ~2 online|somewhere
      read|heard|saw|seen|watched ~5 reddit|facebook|twitter|tiktok|instagram|youtube|forum|news|comments|reviews|video|videos|post|thread|article
      someone|somebody|people|guy|lady|stranger|neighbours|neighbors|everyone|everybody ~2 told|tells|telling|said|says|saying|say|claims|claim|claiming|mentioned|posted|reckons me|us?
      apparently|allegedly|supposedly ~1 these|those|they|some|one|several|people|others|someone|somebody|theres
      word is
      youve|you ~2 heard of|about|that
      rumour|rumor|rumours|rumors has|have|is|are|that|going|says
      lei|leimos|leido|leo|oi|escuche|escuchado|oido ~1 que|de|sobre|por|en|a
      vi|visto|leido|lei ~4 internet|redes|reddit|facebook|twitter|tiktok|instagram|youtube|foro|noticias|comentarios|video|videos|grupo
      me contaron|comentaron que
      alguien|gente|desconocido ~2 conto|cuenta|cuentan|comento|comenta|dijo|dice|dicen
      dicen|cuentan|comentan|rumorea|rumorean que
      segun dicen|cuentan|parece
      por lo visto|oido
      al parecer ~1 estos|estas|esos|esas|hay|varios|varias|algunos|algunas|uno|una|otros|a
      aparentemente|supuestamente ~1 estos|estas|esos|esas|hay|varios|varias|algunos|algunas|uno|una|otros`,
    },
    {
      tag: 'denial',
      say: `
      not|never|without|isnt|wasnt|didnt|doesnt|dont|arent|werent|hasnt|havent|nor|nothing|cannot|cant|wont|zero|nobody|noone
      nunca|jamas|sin|ningun|ninguna|tampoco|ni|nada|nadie
      nao|nunca|jamais|sem|nenhum|nenhuma|nem|tampouco|ninguem`,
    },
    {
      // What somebody is accused of is not what was done to them.
      tag: 'denial',
      say: `
      accused|accuse|accuses|accusing me|us|my|our|him|her|them ~2 of
      me|nos|le|les|lo|la acuso|acusaron|acusa|acusan de
      me|nos|o|a|os|as acusou|acusaram|acusa|acusam de`,
    },
    { tag: 'no', say: 'no' },
    {
      tag: 'ahead',
      say: `
      do|can|should|will|would|could|may|must i|we|you|one|they
      is|are it|there|the|this|these ~3 safe|possible|ok|okay|allowed|true|normal|dangerous
      what happens|if
      how do|can|to|much|many|long|safe
      can|could someone|anyone|people
      has|have|did|does anyone|anybody|someone
      is|are my|our|the ~1 data|information|details ~1 shared|stored|kept|safe|secure|protected|encrypted|used
      puedo|podemos|puede|debo|debemos|deberia|hay
      se puede|permite|debe
      es|son seguro|segura|seguros|peligroso|posible|normal
      que pasa si|con
      alguien mas? sabe|tuvo|le
      mis|nuestros datos ~1 guardan|comparten|usan|protegen|venden
      comparten|guardan|usan|protegen|venden ~1 mis|nuestros datos
      posso|podemos|pode|devo|preciso|precisa
      da para
      e|sao seguro|segura|seguros|perigoso|possivel|normal
      que acontece se|com
      alguem ja|sabe|teve
      meus|nossos dados ~1 ficam|sao
      compartilham|guardam|usam|protegem|vendem ~1 meus|nossos dados`,
    },
    {
      tag: 'ownDoing',
      say: `
      my|his|her own fault|stupidity|clumsiness|doing
      serves|served|serve me|him|her|us right
      clumsy me|oaf|as
      im|i ~2 clumsy|klutz
      note to self
      i|ive dropped ~3 on my
      dropped it on my
      from lifting|gardening|packing|carrying|hoovering|dancing|cycling
      bit|bite|burned|burnt my|his|her tongue
      dropped my|the phone|book|ipad|kindle|tablet|remote ~2 face|nose|foot|toe
      stubbed my|a|his|her
      slipped|tripped|fell|slid ~4 my|our|his|her own
      my own front? door|garden|drive
      on|into|against the|my|our ~1 coffee table
      over|with my|his|her own
      on my|his|her own oven|hob|stove|iron|rake|foot|feet|cooking|straighteners|stairs|kettle|toaster|bike|lawnmower
      tripped|trip|fell|stumbled|stood|trod over|on the|my|our|a|some cat|dog|lego|laces|shoelaces|hoover
      chopping|peeling|slicing|dicing|grating ~1 onions|onion|carrots|carrot|potatoes|veg|vegetables|garlic|ginger|cheese|peppers|avocado
      my|his|her ankle|leg|wrist|arm|nose|toe|finger|knee|collarbone|rib|ribs skiing|snowboarding|skating|skateboarding|dancing|running|jogging|sledging
      at|playing|during ~1 footy|football|netball|rugby|hockey|badminton|parkrun|karaoke`,
    },
    {
      // What a remedy ended, and what is done to an old animal.
      tag: 'came',
      say: `
      stopped|cured|cleared|soothed|healed|calmed|relieved ~4 itching|itch|rash|pain|swelling|blisters|burning|vomiting|cramps|diarrhea|diarrhoea
      put|putting ~4 to sleep|rest`,
    },
    {
      tag: 'averted',
      say: `
      did|done|does its|their|his|her job
      saved|saves my|our|his|her ~2 savings|bacon
      that|this|it|which|airbag|airbags|helmet|seatbelt|alarm|detector|belt|seat|lifejacket saved my|our|his|her|us|me
      alarm|alarms|detector ~2 woke ~4 time|out
      spotted|caught|blocked|flagged|stopped|froze|frozen ~6 before|instantly|immediately
      blocked|stopped|caught|foiled a|the|some ~1 scammer|scammers|fraudster|fraudsters|thief
      warned|warns|alerted me|us|my|mum|dad ~2 off
      found|recovered|returned|recovering ~2 stolen
      hats off
      walked|helped|carried her|him|me|us|mum|dad to|in|home|up
      stayed on? with me|her|him|mum|us|dad
      technician|mechanic|engineer|fitter|plumber|garage|electrician noticed|spotted
      thats|is how ~2 do|done|do it
      shredded ~4 before
      did|doing compressions|cpr
      held ~3 hand ~2 the|whole|until|till
      hero|heroes|lifesaver|lifesavers|kudos
      worth every penny
      faith in humanity
      absolute|proper|total|utter star|stars|gent|gents|angel|angels|legend|legends|saint|gem
      you are something else
      would recommend
      cannot|cant fault
      paid out|up
      felt|feel looked after
      done kindly
      give|gave him|her|them|that ~3 raise|promotion|friday`,
    },
    {
      // Why somebody came: what another maker's thing had done.
      tag: 'came',
      say: `
      thats|is|s why i|we ~1 bought|chose|got|picked|ordered ~1 yours
      thats|is|s why i|we ~1 came|switched|moved|changed to you|yours
      por eso ~1 compr*|eleg* ~4 ustedes|vosotros|vuestro|vuestra|vuestros|vuestras
      por isso ~1 compr*|escolh* ~3 voces`,
    },
    {
      tag: 'condition',
      say: `
      should i|we|you
      if|imagine|suppose|hypothetically|pretend|wish|hope|hoping|unless|wonder|wondering
      what if
      like it|theyre|its
      as if|though
      would|might
      si|imagina|imaginate|ojala|supongamos|supon|espero|quisiera
      como si
      se eu|voce|voces|ele|ela|eles|nao|alguem|for|tiver|houver|fosse|tivesse|isso|meu|minha|um|uma|acontecer
      imagine|imagina|tomara|suponha|espero|queria
      caso eu|voce|voces|nao|a|o|seja|haja|tenha|precise|aconteca
      como se !nada`,
    },
    {
      tag: 'news',
      say: `
      breaking|reuters|bbc|cnn|ap|nytimes|guardian|exclusive|headline|headlines
      breaking news
      according to
      police|officials|authorities|court|judge|report|reports|study|researchers|experts|scientists ~1 say|says|said|find|finds|rules|ruled|suggests|warn|warns
      news|article|story|report ~2 about|on|says|‹link›
      via ‹account›
      police|cops|detectives ~1 seek|seeks|arrest|arrests|arrested|investigate|investigating|appeal|hunt
      man|woman|suspect|driver|teen ~1 arrested|jailed|sentenced
      new|proposed law|bill|regulation ~6 force|passed|takes|comes|voted|parliament
      webinar|workshop|seminar|lecture|conference|class|course|exam ~4 on|about|in
      learned|learning|reading|studying|studied ~4 about|for
      traffic accident|jam|alert|news
      expect delays
      trump|obama|clinton|president|senator|minister|congress|parliament|election|war|military|army|isis|syria|ukraine|gaza|israel|iraq
      segun ~3 policia|medios|fuentes|prensa|informe|estudio|autoridades
      ultima hora
      policia ~1 busca|detiene|investiga|arresta|detuvo
      detenido|detenida|detienen|condenan|condenado ~1 un|una|a|dos|por|tras
      nueva|proyecto ley ~6 vigor|aprob*|congreso|votan
      taller|charla|seminario|clase|curso|conferencia|examen ~2 de|sobre
      leyendo|estudiando|aprendimos|aprendi|aprender ~2 sobre|de
      accidente ~2 en la? ~2 m|a|ap|autopista|autovia|ruta|carretera ~4 trafico|retenciones|cortada|parado
      trafico|transito parado|cortado|lento|detenido
      urgente|noticia|noticias|diario|periodico|ministro|presidente|gobierno|congreso|senado|elecciones|guerra|ejercito|trump|terrorista|terroristas|atentado
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
    {
      tag: 'play',
      say: `
      lol|lmao|lmfao|rofl|haha*|hahah*|hehe*|joke|joking|jk|kidding
      😂|🤣|😹|😆
      with|from|of laughter|laughing
      what do you call a|an
      walks|walked into a bar
      knock knock
      laughed so hard
      dnd|skyrim|npc|warzone|roblox|scrabble|cluedo
      d&d session|game|campaign|character
      boss fight|battle|level
      hot take
      unpopular opinion
      in a dream
      dreamt|dreamed i|that|my
      for my|our|her|his ~2 homework|coursework|essay|dissertation
      de ~2 risa|reir|rir
      movie|film|episode|series|season|netflix|novel|anime|manga|album|song|lyrics|trailer|videogame|minecraft|fortnite|gta|pokemon|zelda|marvel|batman|spoiler|spoilers|fanfic|concert|playlist|mixtape|documentary|podcast
      jaja*|jeje*|jiji*|jajaj*|broma|chiste
      sone|sonaba|sonado que|con
      primera|segunda|tercera|cuarta|ultima|nueva temporada !de|alta|baja
      temporada ~1 final|#|entera|completa
      pelicula|peli|pelis|serie|capitulo|novela|telenovela|villano|zombi|zombis|videojuego|cancion|disco|concierto|meme|memes|documental|podcast`,
    },
    {
      // A danger averted, or one that somebody helped with: its words are there, and nobody is to blame.
      tag: 'praised',
      say: `
      gracias|agradezco|agradecimiento|agradecida|agradecido gracias|eterno|infinito
      mil|infinitas|eternas gracias !por
      eterno|infinito agradecimiento
      quiero|queria|quisiera agradecer
      gracias al|a ~1 la? chica|chico|muchacha|muchacho|senora|senor|guardia|cajero|cajera|enfermera|enfermero|personal|equipo|conductor|chofer|doctora|doctor
      os|les doy|damos las gracias
      es|fue|era|son|hecha|hecho|eran ~2 un|una|unos sol|angel|encanto|amor|angeles|soles|cielo|joya
      un angel|encanto|sol con|todos|todas|de
      de diez|10 !en|euros|pesos|a|la|por|minutos|horas|anos|mil
      un diez para
      cinco estrellas
      chapeau|majisim*|amabilisim*|recomendadisim*|felicitaciones|bravisimo
      bravo por
      ole|aplauso|aplausos ella|el|ellas|ellos|por|para
      asi da gusto
      bien ahi
      que alivio
      de maravilla
      me dio ~1 la enhorabuena
      me|le|nos|les salvo|salvaron ~2 vida|cartera
      trataron|trato|trataban como ~2 reina|rey|reyes|reinas
      gente ~1 asi hace falta
      no me|nos dejaron pagar*
      me salvasteis
      amigo|amiga|amigos para siempre`,
    },
    {
      // A lawyer who looks for clients names the law, and nobody broke it.
      tag: 'advert',
      say: `
      escribeme|escribenos|escribe|escribime|escribinos|contactame|manda|mandanos ~3 privado|interno|dm|inbox|directo|whatsapp
      contactanos|inscribete|matriculate|cotiza|cotice|registrate
      consulta|asesoria|visita gratis|gratuita
      cupos|plazas limitados|limitadas
      clic|click aqui
      sin compromiso
      te llamamos
      etiqueta a ~1 #
      ultimas|ultimos # ~1 dias|unidades|cupos|plazas`,
    },
    ...portugueseSurroundings,
  ],
  {},
)
