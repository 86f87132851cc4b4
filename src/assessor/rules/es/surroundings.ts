import type { MarkedPhrases } from '../mark.ts'

/** What Spanish says around a match that makes it hearsay, play or nobody’s fault. */
export const spanishSurroundings: readonly MarkedPhrases[] = [
  {
    // Only strangers: what staff told the author, or a friend lived through, is a fact.
    tag: 'hearsay',
    say: `
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
    // Where films and plays are watched one may be hurt as anywhere.
    tag: 'venue',
    say: `
      cine|cines|teatro|butaca|butacas|concierto|estadio|auditorio|grada|gradas`,
  },
  {
    tag: 'play',
    say: `
      de ~2 risa|reir|rir
      jaja*|jeje*|jiji*|jajaj*|broma|chiste
      sone|sonaba|sonado que|con
      primera|segunda|tercera|cuarta|ultima|nueva temporada !de|alta|baja
      temporada ~1 final|#|entera|completa
      pelicula|peli|pelis|serie|capitulo|novela|telenovela|villano|zombi|zombis|videojuego|cancion|disco|meme|memes|documental|podcast`,
  },
  {
    tag: 'blame',
    say: `
      vuestro|vuestra|vuestros|vuestras|ustedes
      de|en|por|con su|sus ~1 tienda|local|restaurante|hotel|bar|cine|gimnasio|piscina|parque|ascensor|escalera|producto|tren|autobus|bus|avion
      me|nos vendieron|vendisteis|alquilaron|alquilasteis|sirvieron|servisteis|instalaron|instalasteis`,
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
]
