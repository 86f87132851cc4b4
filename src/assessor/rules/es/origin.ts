import type { Rule } from '../rule.ts'

/** Politics and fiction; sizes and colours of goods; ramps and captions somebody was glad of. */
export const otherwise = `
  gobierno|presidente|politico|politicos|congreso|trump|elecciones|inmigracion
  pelicula|peli|serie|capitulo|novela|cancion|protagonista
  partido|gol|arbitro|selecion|seleccion|liga
  viernes|gato|gata|humor|caja|agujero|lista|vestido|pantalon|camiseta|tinta|te|mercado negro|negra
  dinero|mercado|cinturon negro
  me encanta|encantan|encanto
  porra|apuesta|tinto|ajo negro
  tan amable|amables|atento|atenta|carinosa|carinoso
  descuento|rebaja|gratis ~4 mayores|jubilados|estudiantes`

/** Turned away, searched, overcharged or mimicked for where one comes from, how one looks or what one believes. */
export const spanishOrigin: readonly Rule[] = [
  {
    code: 'discrimination.race',
    lang: 'es',
    say: `
      a|al|los|las|nos|solo|unicamente|nosotros ~2 <people-es> ~6 piden|pide|pidieron|cobran|cobra|revisan|reviso|mandan|mandaron|mandan|tomaron|paran|paro|registran|preguntan|pregunto|exigen|hacen|hicieron|sientan|sentaron|dejaron|atienden|pagan|rechazan|descartan|ofrecen
      los|las|somos|eramos|muchos|unos <people-es> ~8 otra|aparte|fila|fondo|atras|primero|doble|cola|sabe|chica|publicado|retirado
      <people-es> ~10 a|los|las ~1 de|los demas|aca|aqui|payos|rubios|blancos
      soy|somos|era|eramos|siendo ~3 <people-es> ~12 cerro|colgo|retiro|retirado|privada|cupo|echaron|sacaron|publicada|padron|nego|negaron|guantes|rieron|revisaron|seguia|siguio
      saber|supo|supieron|oir|oyo|enterarse|atendernos|atender* ~4 <people-es>
      no ~1 (me|nos|le|les|lo|la)? ~1 dejan|dejo|dejaron|quiso|quisieron|quiere|quieren|atienden|atiende|atendio|atendieron|alquila|alquilan|contrata|contratan|fian|vende|vendieron|admite|admiten|acepta|aceptan ~8 <people-es>
      <people-es> ~4 no|ni ~2 (me|nos|le|les|lo|la)? ~1 dejan|dejo|dejaron|quiso|quisieron|atienden|atendio|atendieron|alquila|alquilan|contrata|fian|vende|vendieron|admiten|aceptan|entran|pasan
      pidieron|pidio|exigieron|revisaron|cachearon|registraron|siguio|siguieron|seguia|pararon|paro|apartaron|mandaron|escanearon|hicieron ~4 <people-es>|solo ~6 <people-es>|amigos|rubios
      vigilante|guardia|portero|policia|seguridad|cajera|dependienta|vendedora|encargado ~10 <people-es>
      <people-es> ~8 vigilante|guardia|portero|seguridad
      <people-es> ~6 y|pero ~1 a mi|ella|ellos|otros|rubia|rubio ~3 no|si|nada
      a|al|los ~1 aleman|alemana|gringa|gringo|gringos|rubia|rubio|rubios|blancos|payo|canadiense ~6 no|si|nada|tiro|primero|ni|sonrien|abren|dejo|guantes
      rubia|rubio|rubios|pelirrojo|pelirroja ~4 pasar|reservo|dejaron|ofrecieron
      solo|unicamente ~4 a ~1 los ~1 de piel|color|rasgos
      piel ~1 oscura|canela|morena|negra ~8 menos|solo|no|cubierta|pasaporte|preguntan|atiende
      menos ~1 a ~1 la? piel
      vieron|vio|verme|mirar* ~3 la? ~1 piel|cara|pinta|rasgos ~8 cubierta|ocupado|cerrado|otra|no|privada|perfil
      foto ~6 cancelaron|cancelo|retirado|retiro|rechazo ~6 !borrosa
      apellido|apellidas|apellidos|apellida|nombre ~8 alquilado|ocupado|cupo|falta|rechaza|rechazan|reir|risa|aprobaba|papel|turno|acabado
      llamo|llame|dije|repetir|decir|oir|oyo|escucho ~4 apellido|acento ~10 alquilado|ocupado|cupo|turno|colgo|rechazo|reir|imitar|burl*
      mi|su|nuestro|tu acento|acentico|hablado ~10 imit*|rio|rieron|burl*|colgo|cobran|basta|payaso|entiende|gracia
      imit* ~6 acento|hablar|habla|nuestra|manera|forma|pedir
      se ~1 rien|rieron|burlan|burlaron|rie ~3 mi|su|nuestro ~1 acento|voz|apellido|nombre|ropa|forma
      hacen|hizo|hicieron|haciendo*|hacia ~2 repetir ~6 acento|lloro|zapato|palabra|rieron|riendo*|risas
      con acento ~2 <people-es>|canario|andaluz|gallego|boricua|venezolano ~1 no|servia|sirve
      solo ~1 entran|pasan|atienden|contratan|quieren ~3 rubias|rubios|blancos|blancas|gringos
      aprende|aprendan|hable|hablen|habla|hablad espanol|castellano|cristiano ~3 !con|desde|en ~1 (clase|linea)
      bien ~1 habla|hablas para ~1 ser
      cobran|cobra|piden ~6 basta ~2 acento
      hablar|hablando|hablaba|habla|pidio|hable ~3 en quechua|aymara|guarani|nahuatl|euskera|catalan|gallego|arabe|rumano|wolof|mapudungun|creole ~10 imitar|reir|rieron|negaron|barrer|echaron|mando|grito|castigo|burl*|cristiano
      habla ~1 cristiano
      negaron|nego|negado ~6 euskera|catalan|gallego|quechua|aymara
      en mi|tu|su|vuestro pais ~4 paren|parimos|parir|conejas|salvajes|comen|robar|estara|hareis|haceis|costumbre
      para ser ~1 <people-es>|sudaca|paisa|mujer|chica|negra
      de que pais|planeta|selva ~3 vienes|salio|eres
      nacionales|nacional|gente de aqui|aca|solo ~4 promocion|prefiere|cupo|carnet|extranjeria
      prefiere|prefieren|quiere|quieren|solo|busca|buscan ~3 gente|inquilinos|familias|chicas ~2 de aqui|aca|espanola|espanoles|pais|blanca|blancos|normal
      carnet|carne|documento|documentos|pasaporte|nie|permiso ~2 de ~1 extranjeria|refugiado|residencia|asilo|raros|hondureno|senegales|marroqui|venezolano ~10 no|guardo|guantes|rechaz*|raros|promocion|otro|dos
      documentos|documento|papeles raros
      pasaporte|nie|dni|carnet|papeles ~6 al ~1 de|otro|aleman|otra|demas ~3 no
      a mi ~6 pasaporte|dni|bolso|mochila|carnet|ticket|nie|documento|padron ~8 no
      bolso|mochila|ticket|documento|bolsa ~4 y ~1 a mi|ellos|ella|otros no
      siguio|seguia|siguieron|persiguio|vigilaba|vigilaban ~6 pasillos|tienda|pasillo|super ~8 no|otros|amigos|blancos|rubios|nadie
      siguio|seguia|siguieron ~5 por ~1 todos|toda ~1 los|la pasillos|tienda
      guardia|vigilante|seguridad|dependienta ~3 siguio|seguia|persigue|sigue|siguiendo
      rastas|trenzas|afro|rizos|dreadlocks|turbante|huipil|pollera|poncho|ruana|huarache|huaraches|chilaba|burka|quipa|kipa|kufi|sari ~10 sucia|sucio|control|apartaron|no|quitar*|sacarse|adelantado|antes|escaner|deshacer*|peinada|echaron|otra|fila|pagar|leer|nervios*|bajar|gorra|combina|rompen
      apartaron|aparto|registraron|revisaron|escaner|mandaron|mandando|hicieron ~8 rastas|trenzas|turbante|huarache|pollera|poncho|velo|hiyab|hijab|panuelo|burka
      pelo|cabello ~4 afro|rizado|crespo ~8 no|rompen|formal|alisar|trabajan|atienden
      no ~2 trabajan|atienden|peinan ~5 pelo|cabello ~2 afro|asi|crespo|rizado
      aspecto|pinta|facha ~8 pagar|pague|antes|adelantado|entrar|pasan|indigentes
      aqui|alla|ahi ~2 los|las|no|<people-es> ~3 indigentes|indios|moros|negros|bolivianos|pobres|gitanos ~4 no|pasan|otra|hacen|entran
      tarifa|precio|precios|carta|menu|fila|cola|entrada ~6 extranjeros|turistas|latinos|internacional|nacionales|gringos ~8 aqui|otra|otro|otros|espanol|somos|latinos
      dos|otra|otro ~2 cartas|filas|tarifas|precios|colas ~6 turistas|aqui|nosotros|locales|extranjeros|bolivianos
      de donde|quien ~4 robado|robo|robaron ~3 ahorros|dinero|telefono|celular|bolso
      tomo|tomaron|confundio|confundieron|trato|trataron ~3 por|de|como ~2 (senorita|puta|prostituta|ladron|ladrona|ladrones|delincuente|mendiga|mendigo|indigente|borracho|vendedor|empleada|limpiadora|criada|chacha)
      demostrar|probar|acreditar ~3 que ~2 es|soy|somos|se|sabe ~2 mio|mia|madre|padre|leer|legal|espanol|pareja|familia
      comuna|villa|barrio|canada|poblacion|favela|cerro|pueblo|aldea|poligono|direccion ~10 no ~1 (te|nos|le|me|llega|hay)? ~1 fian|llega|llegaba|dan|rechaza*|entra|consigue|atienden
      vivir|vivimos|vivo|venir|vengo|soy|ser|eres ~4 comuna|villa|barrio|canada|poblacion|aldea|cerro|campo ~10 no|rechaz*|fian|llegaba|demostrar|dudaba
      etnia|raza gitana|negra|blanca|indigena|ladina
      no ~1 atendemos|alquilamos|servimos|vendemos|aceptamos|aseguramos|admitimos|contratamos ~6 <people-es>
      no ~2 (le|les)? ~1 alquilamos|vendemos|damos ~6 a ~1 los|las ~1 <people-es>
      no ~1 alquila|alquilan|damos|dan|atiende ~4 a <people-es>
      no ~1 alquila|alquilan|atienden|atiende|contratan|contrata|quieren|admiten|dejan|aceptan ~3 gente|personas|inquilinos ~2 acento|extranjera|fuera|color|negra|indigena
      <people-es> no ~1 me|nos|le|les dijo
      gitanas|gitanos|indigenas|rumanos|negros|moros|bolivianos|haitianos|inmigrantes ~10 caducados|aparte|fondo|atras|ultimos|gotera|registraron|antecedentes|espanoles
      antecedentes ~4 solo ~4 <people-es>
      solo ~3 <people-es> ~4 antecedentes|papeles|fianza|documento
      por ser ~2 <people-es>
      por gitana|gitano|mora|negra|negro|india|indio|extranjera|extranjero|morena ~0 !de|que
      <people-es> cochinos|cochina|sucios|sucia|asquerosos
      <people-es> de mierda
      ustedes los ~1 prietos|negros|morenos|indios|gitanos|moros|pobres
      hablan|hablo|hablaron|habla ~4 como a bebes|ninos|tontos
      hablo|hablaron|hablan|hablaba ~3 ingles|gritos|infinitivo ~8 mama|madre|abuela|senora|esposa|mi
      mi|su|tu espanol|acento|nombre|apellido ~6 dio|dieron|hizo|causo ~3 risa|gracia
      risa|carcajadas|gracia ~5 mi|su ~1 acento|apellido|espanol|nombre
      prueba|examen|test ~1 de ~1 idioma|espanol|castellano ~6 !nivel|curso
      mandaron|mando|entrar|entrara|pasar|pasara ~5 puerta|entrada ~1 (de|por)? ~1 proveedores|servicio|atras|trasera|artesanias|costado|cocina
      esto|aqui no es ~2 mercado|plaza ~0 !caro
      solo|unicamente|siempre ~2 (me|nos)? ~1 revisan|registran|paran|cachean|piden ~4 (a)? ~2 <people-es>|pollera|mochila|senoras|apellido
      tez|piel clara|blanca ~4 !sensible|protege
      subieron|subio|sube|piden|pidieron|cobran|doble ~4 deposito|cuota|garantia|renta|alquiler|fianza|inicial ~10 <people-es>|ser|apellido|apellidos|barrio
      solicitudes|veces ~4 apellido ~4 rumano|arabe|mapuche|<people-es>
      racismo|xenofobia ~2 en|con|de|puro|pleno ~4 puerta|tienda|banco|sonrisa|hotel|estadio|mostrador|fila|bar|local|aeropuerto
      racistas|xenofobos ~3 me|nos|asi|solo|no ~6 !serie
      sudaca|sudacas|panchito|panchita|panchitos|negrata|negratas|conguito|moraco
      india igualada|sucia|bajada
      dijo|dijeron|llamo|llamaron|solto|escupio|grito|gritaron|escribieron|llaman ~4 maricon|maricones|bollera|travelo|monos|moro|india|negro|negra|negras|cholo|gitano|terrorista|machupicchu
      jamon|alcohol|cerdo ~8 mora|moro|prohibido ~2 !conducir
      los menores|chavales|chicos de|del centro|acogida ~6 !gracias
      blanca|blanco ~8 joyeria|alquila|entrar|comprar|timbre|cajera
      fuera|afuera ~6 timbre ~8 vidrio|cristal|miraban|escaparate
      musica ~4 apagaron|cortaron ~8 trans|gitanos|negros|latinos|nosotros
    `,
    unless: otherwise,
  },
  {
    code: 'discrimination.religion',
    lang: 'es',
    say: `
      velo|hiyab|hijab|yihab|panuelo|turbante|kipa|quipa|burka|toca|burkini ~12 quitar*|quitara|no ~1 podia|puede|pude|atender|caja|almacen|portero|fuera|exigieron|escaner|deshacer*|bajar|nerviosos|cv|foto|sin|gorra|cubr*
      exigieron|exigio|obligaron|obligo|pidieron|hicieron|dijeron|mandaron ~10 velo|hiyab|hijab|panuelo|turbante|kipa|quipa|burka
      sin velo|turbante|panuelo
      musulman|musulmana|judio|judia|evangelico|evangelica|testigo ~4 (de)? ~1 (jehova)? ~8 rino|turno|nego|negaron|echaron|rechaz*|bomba|terrorista|pasillo|hereje
      testigo de jehova ~10 rino|gente|nego|tiempo|echaron
      vio|vieron|miro|viendo ~3 la? ~1 hiyab|velo|estrella|kipa|turbante|panuelo ~8 reservada|anularon|cerrado|no|colgo|mesa
      que me quite|quitara|saque ~2 hiyab|velo|panuelo|turbante
      hiyab|velo|kipa|turbante o|ni no ~2 contrato|entrada|foto
      religion ~10 musulman|turno|no|censo|ficha|preguntan ~4 !curiosidad
    `,
    unless: otherwise,
  },
]
