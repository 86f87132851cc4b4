import type { Rule } from '../rule.ts'

/** Spanish politics and fiction: they speak of race and sex all day. */
export const spanishTalk = `gobierno|presidente|politico|politicos|trump|pelicula|serie|novela|cancion|feminismo|feministas|sociedad|vox|pp|psoe|podemos|twitter|tuiter|partido|colegio`

/** Somebody was treated worse for who they are, in Spanish. */
export const spanishDiscrimination: readonly Rule[] = [
  {
    code: 'discrimination.named',
    lang: 'es',
    say: `
      me|nos|lo|la|los|le|les ~1 discriminaron|discrimino|discriminan|discriminado|discriminada
      discriminado|discriminada|discriminados|discriminadas ~4 por|en|a|cliente|tienda
      fui|fuimos|senti|sentimos|sentido ~2 discriminad*
      es|fue|pura|clara|sufri|trato|actos|acto|caso|hubo|sufrimos ~2 discriminacion|discriminatorio|discriminatoria
      discriminacion ~5 <staff-es>|tienda|aerolinea|hotel|restaurante|empresa|banco|vuelo|cliente|clientes|por
      trato|actitud|comentario|comentarios discriminatorio|racista|racistas|homofobo|machista|xenofobo|discriminatoria|machistas|homofobos
    `,
    unless: spanishTalk,
  },
  {
    code: 'discrimination.race',
    lang: 'es',
    say: `
      por ~1 ser|estar ~2 negro|negra|moreno|morena|gitano|gitana|extranjero|extranjera|inmigrante|indigena|latino|latina|venezolano|venezolana|colombiano|colombiana|marroqui|arabe|chino|china|peruano|peruana|boliviano|boliviana|sudaca|africano|africana
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 negro|negra|moreno|morena|gitano|gitana|extranjero|extranjera|inmigrante|indigena|latino|latina|venezolano|venezolana|colombiano|colombiana|marroqui|arabe|chino|china|peruano|peruana|boliviano|boliviana|sudaca|africano|africana
      por|segun ~1 mi|mis|su|sus|nuestro|nuestra|el|la ~1 color|piel|raza|acento|nacionalidad|origen|rasgos|apellido|apellidos !de|del
      por|segun ~2 color de piel
      <staff-es> ~4 racista|racistas|racismo|xenofobo|xenofoba
      racista|racistas|xenofobo ~3 <staff-es>|empresa|tienda|trato|conmigo|insulto|comentario|insultos
      insulto|insultos|comentario|comentarios|trato|actitud racista|racistas|xenofobo|xenofobos
      me|nos|le|les ~1 llamo|llamaron|dijo|dijeron|grito ~3 sudaca|negro|mono|panchito|moro|terrorista|indio|chola|cholo|gitano
      no ~2 atender|dejaron|dejan|permitieron|quisieron|atendieron|entrar|entrada ~6 negro|negra|color|gitano|gitana|extranjero|inmigrante|piel|acento|moreno|indigena
    `,
    unless: `${spanishTalk}
      mercado|humor|viernes|dinero|vestido|agujero|caja|gato|numeros negro|negra
      negro|negra friday|mirror|mate
      extranjero ~1 cuenta|viaje|banco`,
  },
  {
    code: 'discrimination.disability',
    lang: 'es',
    say: `
      silla de ruedas ~6 negaron|rota|roto|perdida|rampa|acceso|no|sin|escaleras|dejaron|danada|rompieron !carga|enciende|arranca|funciona|sirve|gira
      negaron|nego|dejaron|impidieron|impidio|burlaron|burlo|ignoraron|rechazaron|bajaron|echaron|sacaron|prohibieron|rieron|dejan ~6 ruedas|discapacidad|discapacitado|discapacitada|autista|autismo|ciego|ciega|sordo|sorda|perro|muletas|down|baston
      perro guia|asistencia|lazarillo ~5 no|negaron|prohibieron|fuera|dejaron|echaron|impidieron
      no|sin|falta|ninguna|nula ~3 accesible|accesibilidad|rampa|accesibles
      por ~1 ser|estar ~2 discapacitado|discapacitada|sordo|sorda|ciego|ciega|autista|minusvalido
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 discapacitado|discapacitada|sordo|sorda|ciego|ciega|autista|minusvalido
      por|porque ~1 mi|su|tener|tengo|tiene|una ~1 discapacidad|sindrome|autismo
    `,
    unless: spanishTalk,
  },
  {
    code: 'discrimination.gender',
    lang: 'es',
    say: `
      por ~1 ser|estar ~2 mujer|mujeres|embarazada|madre|madres
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 mujer|mujeres|embarazada|madre|madres
      por|al ~1 mi|su|quedar|quedarse|quedarme|estar ~1 embarazo|embarazada
      por dar ~1 pecho
      machista|machistas|machismo|misogino|misogina|sexista|sexistas ~4 <staff-es>|comentario|trato|empresa|anuncio|conmigo|comentarios|campana
      <staff-es> ~4 machista|machistas|misogino|sexista
      amamantar|amamantando|lactancia|pecho|embarazada ~6 echaron|pidieron|prohibieron|negaron|despidieron|taparme|fuera|salir|bajaron|despidio
      vuelva|volviera|volver|venga|regrese|regresara con mi|tu|su|un marido|esposo|hombre|padre|novio
      despidieron|despedida|despidio|negaron|rechazaron ~4 embarazada|embarazo|maternidad
    `,
    unless: `${spanishTalk}
      mi|una|la|esa|linda|gran|hermosa mujer|madre ~1 vida|amo|quiero|preciosa|que
      gracias por`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'es',
    say: `
      homofobo|homofoba|homofobos|homofobia|transfobia|transfobo|transfobico|lgtbifobia|homofobico|homofobica ~4 <staff-es>|comentario|trato|empresa|conmigo|insulto|insultos|comentarios|local
      <staff-es> ~5 homofobo|homofoba|homofobia|transfobo|homofobos|homofobico
      por ~1 ser|estar ~2 gay|lesbiana|trans|homosexual|bisexual|lgbt|gays|lesbianas
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 gay|lesbiana|trans|homosexual|bisexual|lgbt|gays|lesbianas
      echaron|negaron|rechazaron|prohibieron|insultaron ~7 gay|gays|lesbiana|lesbianas|trans|homosexual|homosexuales
      llamo|llamaron|grito|gritaron ~3 maricon|maricones|marica|bollera|travelo
    `,
    unless: spanishTalk,
  },
  {
    code: 'discrimination.religion',
    lang: 'es',
    say: `
      hijab|velo|turbante|kipa|panuelo ~7 quitar|quitara|quitarme|pidieron|obligaron|negaron|echaron|prohibieron
      pidieron|obligaron|obligo|negaron|echaron|prohibieron|hicieron ~7 hijab|velo|turbante|kipa
      por ~1 ser|estar ~2 musulman|musulmana|judio|judia|evangelico|evangelica|cristiano|cristiana
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 musulman|musulmana|judio|judia|evangelico|evangelica|cristiano|cristiana
      por|segun ~1 mi|su|nuestra|mis religion|creencias
      islamofobo|islamofobia|antisemita ~4 <staff-es>|comentario|trato|insulto
    `,
    unless: spanishTalk,
  },
  {
    code: 'discrimination.age',
    lang: 'es',
    say: `
      por|porque ~2 mi|su|nuestra edad
      demasiado|muy mayor|viejo|vieja|mayores ~6 dijeron|negaron|rechazaron|despidieron|contrat*
      edadismo
      discriminacion por edad`,
    unless: spanishTalk,
  },
  {
    code: 'discrimination.language',
    lang: 'es',
    say: `
      por|negaron|burlaron|burlo|nego|rieron ~4 hablar|acento|hablo ~2 catalan|gallego|euskera|quechua|ingles|espanol|acento|nahuatl|guarani`,
    unless: spanishTalk,
  },
  { code: 'hint.discrimination', lang: 'es', say: `racista|discriminacion|homofobo|machista|racismo|xenofobia` },
]
