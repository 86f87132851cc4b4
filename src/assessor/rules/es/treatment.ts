import type { Rule } from '../rule.ts'

/** Politics and fiction; sizes and colours of goods; ramps and captions somebody was glad of. */
const otherwise = `
  gobierno|presidente|politico|politicos|congreso|trump|elecciones|inmigracion
  pelicula|peli|serie|capitulo|novela|cancion|obra|temporada|protagonista
  partido|gol|arbitro|selecion|seleccion|liga
  viernes|gato|gata|humor|caja|agujero|lista|vestido|pantalon|camiseta|tinta|te|mercado negro|negra
  dinero|mercado|cinturon negro
  me encanta|encantan|encanto
  porra|apuesta|tinto|ajo negro
  tan amable|amables|atento|atenta|carinosa|carinoso
  descuento|rebaja|oferta|gratis ~4 mayores|jubilados|estudiantes`

/** Being turned away, set apart or laughed at for who one is, told without calling it by a name. */
export const spanishTreatmentRules: readonly Rule[] = [
  {
    code: 'discrimination.race',
    lang: 'es',
    say: `
      a|al|los|las|nos|solo|unicamente|nosotros ~2 <people-es> ~6 piden|pide|pidieron|cobran|cobra|revisan|reviso|mandan|mandaron|mandan|tomaron|paran|paro|registran|preguntan|pregunto|exigen|hacen|hicieron|sientan|sentaron|dejaron|atienden|pagan|rechazan|descartan|ofrecen
      los|las|somos|eramos|muchos|unos <people-es> ~8 otra|aparte|fila|fondo|atras|primero|doble|cola|sabe|chica|publicado|retirado
      <people-es> ~10 a los demas|de aca|aqui|otros|payos|rubios|blancos
      soy|somos|era|eramos|siendo ~3 <people-es> ~12 cerro|colgo|retiro|retirado|privada|cupo|echaron|sacaron|publicada|padron|nego|negaron|guantes|rieron|revisaron|seguia|siguio
      saber|supo|supieron|oir|oyo|enterarse|atendernos|atender* ~4 <people-es>
      no ~1 (me|nos|le|les|lo|la)? ~1 dejan|dejo|dejaron|quiso|quisieron|quiere|quieren|atienden|atiende|atendio|atendieron|alquila|alquilan|contrata|contratan|fian|vende|vendieron|admite|admiten|acepta|aceptan ~8 <people-es>
      <people-es> ~4 no|ni ~2 (me|nos|le|les|lo|la)? ~1 dejan|dejo|dejaron|quiso|quisieron|atienden|atendio|atendieron|alquila|alquilan|contrata|fian|vende|vendieron|admiten|aceptan|entran|pasan
      pidieron|pidio|exigieron|revisaron|cachearon|registraron|siguio|siguieron|seguia|pararon|paro|apartaron|mandaron|escanearon|hicieron ~4 <people-es>|solo ~6 <people-es>|a mi|no|amigos|rubios
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
    code: 'discrimination.disability',
    lang: 'es',
    say: `
      muletas|baston|andador|protesis|implante|sonda|colostomia|insulina|ruedas|plegable ~8 no ~1 (me|nos|le|les|la|lo|se)? ~1 dejo|dejan|dejaron|podia|puede|puedo|pude|cabe|cabia|quiso|quisieron|admiten|admitieron|aceptan|entra|entro|pasa|llevan|cupo|deja
      no ~1 (me|nos|le|les|la|lo|se)? ~1 dejo|dejan|dejaron|podia|puede|pude|quiso|quisieron|admiten|admitieron|aceptan|llevan|deja|permiten|permitieron|venden|vendieron|quieren ~10 silla|muletas|baston|andador|protesis|autista|autismo|down|tdah|sordo|sorda|ciego|ciega|ciegos|sordos|paralisis|diabetico|insulina|epilepsia|discapacidad|vih|asistencia|tartamud*|dislexi*|enanismo
      silla|muletas|baston|andador|protesis|autista|autismo|down|tdah|sordo|sorda|ciego|ciega|paralisis|tartamudeo|tartamuda|tartamudo|dislexico|dislexica|dislexia|enanismo|vih|seropositivo|seropositiva|epilepsia|epileptico|psoriasis|vitiligo|obesidad|quimio|esclerosis|alzheimer|alzeimer|tics|tourette|cicatriz|quemada|esquizofrenia|bipolar ~14 negaron|nego|negaba|echaron|echo|sacaron|saco|retiraramos|retirarnos|bajar|burlo|burlaron|rieron|reirse|imit*|imitaba|repitiendo*|grabarme|grabar|asustaba|molestar|molestaba|estorba|estorbaba|basura|almacen|fuera|esperara|esperar|colgo|gritando|gritos|guantes|acompanado|peluca|recargo|poliza|columna|cupo|excursion|acompanante|acompanada|mueble|asco|separado|fondo|descartaron|descarto|despidieron|rechazo|rechazaron|contagia|borracho|equipaje|responsabilidad|sugirio|pasillo|mordia|trona|armonia|poliza|raya|cargarla|cargarlo|sirvo
      negaron|nego|echaron|sacaron|bajaron|burlo|burlaron|rieron|imit*|asustaba|estorba|estorban|excluyeron|descartaron|despidieron|rechazaron|mandaron|preguntaba|quito|quitaron|retiraramos ~12 silla|muletas|baston|andador|protesis|autista|autismo|down|tdah|sordo|sorda|ciego|ciega|paralisis|tartamudeo|dislexia|dislexico|enanismo|vih|seropositivo|epilepsia|psoriasis|vitiligo|obesidad|quimio|tics|alzheimer|perro ~0 (guia)?
      perro|perra|perros ~1 de? guia|asistencia|lazarillo ~10 puerta|no|fuera|nego|negaron|bozal|alergia|maletero|taxi|bajar|arranco|mascotas|senalo
      mascotas ~4 no ~4 perro ~1 de ~1 asistencia|guia
      silla ~2 plegable|electrica|ruedas ~12 se fue|arranco|no|parque|estorba|columna|basura|fuera
      soy|es|somos|era|esta|estoy ~2 sordo|sorda|ciego|ciega|sordomuda|autista|invidente ~12 votaron|gritando|siguio|pasillo|borracho|burlaba|coro|dicte|apartado|castigo
      hiciera|hacer|hablar ~1 senas|signos ~6 burlaba|mesa|prohib*|molesta
      sin ~1 interprete|subtitulos|rampa|relieve|voz|braille|bucle ~6 sorda|sordo|ciega|ciego|silla|quede|entere|entre
      bano|banos|rampa|plaza|aseo|ascensor|elevador ~2 (de|para)? ~1 adaptado|discapacitados|discapacidad|minusvalidos|accesible ~8 trastero|llave|cerrado|cerrada|ocupado|almacen|cajas|bicis|motos|roto|rota|averiado|nadie|martes|fregonas
      hablaba|hablan|hablo|preguntaba|pregunto ~4 a ~1 mi|mis|el|ella ~1 acompanante|hermana|madre|marido|mujer|hijo ~6 !amable
      uno|una|gente|ninos de|como|con esos|esas|asi|ellos|uno ~3 estorba|excursion|abasto|molesta
      viene|vienen|venia ~1 uno|alguno de esos
      vaya|viaje|vuele|volara|venga|venir|viajar ~2 acompanado|acompanada ~6 !tu
      entrar ~2 por ~4 basura|atras|cocina|trasera|carga|almacen
      nino|nina|ninos|hijo|hija|clase|aula ~4 normales ~2 !de
      menos ambicioso
      gorda|gordo|gordos|gordas|obesidad|obesa|obeso|kilos|peso|pesa|sobrepeso ~12 rio|rieron|risa|vacas|somier|limite|cambiarme|equilibrar|operar|certificado|adelgace|lavar|reirse|echaron
      baje|adelgace ~1 usted|primero ~3 kilos
      certificado|limite ~3 medico|peso ~4 gorda|gordo|kilos
      trae ~2 el ~1 de ~1 vacas|elefantes
    `,
    unless: otherwise,
  },
  {
    code: 'discrimination.gender',
    lang: 'es',
    say: `
      embarazada|embarazo|maternidad|maternal|lactancia|excedencia|reduccion|baja ~2 (de|por)? ~12 despid*|echaron|quitaron|quito|bajaron|bono|bonus|archivar|sotano|turno|turnos|renovacion|renovaron|renovo|carta|categoria|puesto|sacaron|foto|ausencia|despacho
      estoy|esta|estaba ~1 de # meses ~12 turnos|lunes|despid*|echaron|renov*|puesto
      despidieron|despidio|echaron|renovaron|renovo|quitaron|sacaron|bajaron|degradaron ~10 embarazada|embarazo|maternidad|maternal|excedencia|lactancia
      entrevista|entrevistador|entrevistadora|puesto|vacante ~8 hijos|casada|casarme|embarazada|marido|embarazo
      hijos|casada|casarme|embarazada|marido|embarazo ~8 entrevista|puesto|vacante|contratar*
      pensaba|pienso|piensas|quieres|planeas|planeaba ~1 tener ~1 hijos
      dar|diera|daba|dando|doy|amamant* ~1 (el)? ~1 pecho|bebe|teta|hija|hijo ~8 bano|taparme|tapara|cubr*|pasillo|echo|echaron|salir|quejo|mando|vigilante|molesta|clientes
      bano|taparme|tapara|cubr*|pasillo|echo|echaron|pidieron|pidio ~8 dar|diera|amamant* ~1 (el)? ~1 pecho|bebe
      venga|venir|viene|venia|ir|vaya|vuelva|traiga|hablar|hable|consulte|pregunte ~4 con|a mi|tu|su|el ~1 marido|esposo|padre|novio|hombre ~6 !mesa
      cuando viene|venia ~2 el|mi ~2 (marido|esposo|decidir)
      permiso|autorizacion|firma|decidir|decide ~4 marido|esposo
      marido|esposo|mujer ~4 daba|da|dio|dar permiso
      una mujer|chica|senora|nina no ~2 puede|sabe|debe|entiende|bebe|juega
      las mujeres|chicas|ninas|senoras|tias|mamas ~2 (no)? ~1 frenan|frenamos|frenais|sabeis|saben|lloran|sirven|necesitan|entienden|conducen|manejan
      a ~1 las ~1 mujeres|chicas|ninas|jugadoras|ingenieras|socias|camareras|companeras ~8 campo|cafe|servir|usadas|tacones|falda|menos|balones|tierra|escote
      a ~1 los ~1 hombres|chicos|ninos|varones|companeros|padres ~10 software|bonus|cesped|futbol|dejan|despacho|cuentan|fisica
      tacones|falda|maquillaje|maquillada|escote|sujetador ~8 guardarropa|obligan|obligaron|varones|companeros|despid*|uniforme|negue
      cobra|gana|cobran|ganan|paga|pagan ~3 (mas|menos|#)? ~1 cuatrocientos|mas|menos|mitad ~6 (que)? ~1 yo|el|ella|hombres|companeras|misma|mismo
      mismo puesto|trabajo|cargo|curro ~8 cobra|gana|menos|mas
      socias|mujeres|accionista|ingenieras ~6 voz|voto|maridos|cafe|esposas
      no ~1 eran|era|es|son para|cosa ~2 (de)? ~1 hombres|mujeres|ninas|chicas|senoritas
      ese|eso|esa ~1 era|es para ~1 los? chicos|hombres|varones
      para ~1 los|las ninos|ninas|chicos|chicas ~2 tenemos|hay ~2 judo|futbol|ballet|cocina
      ballet|futbol|mecanica|bombero|bombera|ascenso|aumento ~10 ninos|ninas|chicas|sensible|administracion|mujer
      no ~2 deja|dejan ~1 jugar ~4 hija|nina|chicas ~4 (con)? ~3 chicos|llora
      si ~2 no|fueras|fuera ~2 tan ~1 sensible|histerica|guapa|emocional
      padres|papas varones|solos ~4 no ~2 cuentan|pueden|entran|dejan
      que|un ~1 hombre|chico ~3 les|le lave|toque|atienda|cuide
      te vas a casar|embarazar
      carrera|estudiar|estudios ~6 casar|casarte|marido
      cristales|ocupa|trabajo|cosas ~1 de mujeres|hombres|chicas
      mayores|senoras ~3 solas ~6 minimo|sientan|aire|cobran
      hablar|hable|pidio ~3 con un? adulto|hombre|encargado ~6 madre|tengo
    `,
    unless: otherwise,
  },
  {
    code: 'discrimination.orientation',
    lang: 'es',
    say: `
      dos ~1 mujeres|hombres|chicas|chicos|maridos|mujeres|mamas|papas|novias|novios|madres|padres|chavalas ~12 cupo|no|devolvio|imagen|becario|fondo|cancel*|rechaz*|familia|bano|mano|nego|negaron|camas|cara|aplica
      pareja|matrimonio|familia ~2 de ~1 hombres|mujeres|chicas|chicos|lesbianas|gays ~8 no|viaja|viajan|nego|negaron|cupo|camas
      somos|eramos ~3 dos ~1 mujeres|hombres|chicas|chicos|mamas|papas
      hombre|mujer ~2 (de)? ~1 los|las dos ~4 hacia|hace|es|era
      quien|cual ~3 hacia|hace|es ~2 (de)? ~1 el? hombre|mujer ~3 !casa
      de la mano|agarrados|abrazados|besandonos|besarnos|besitos|besos ~10 fondo|mesa|echaron|ninos|familias|nada|salir|bano|molesta
      nada de ~1 besitos|besos|manitas
      marido|esposo|novio|mujer|esposa|novia ~1 y ~1 (a|yo)? ~1 mi ~10 besitos|fondo|camas|echaron|familia|gente
      mi esposo|marido|novio ~10 camitas|separadas|mama|juntas
      camitas|camas ~3 (separadas|individuales|dos)? ~8 esposo|marido|matrimonial|luna
      soy|es|somos ~1 trans|gay|lesbiana|bisexual|no binario|queer|travesti ~12 nego|negaron|no|tocar*|echaron|despid*|cambio|reir|rieron|caballero|bano|otro
      insistio|llamo|llamaban|llamandome|llamarme|trato|tratan|leyo ~4 caballero|senor|senora|nombre|ella|el ~4 (de)? ~1 antes|muerto|delante|cola|dni|nuevo|registro|alta|voz
      nombre de antes|muerto|registral
      las|los|una|un|soy|mujer ~1 trans|travesti ~8 apagaron|musica|echaron|bano|vestuario|nego|negaron
      transfobia|homofobia|lesbofobia|bifobia|lgtbifobia|misoginia|xenofobia|racismo|machismo|gordofobia|clasismo|edadismo|aporofobia|capacitismo ~2 de|puro|pura|manual|institucional|clar*|a
      quito|quitara|quita|quitaba ~2 la falda|pendientes|maquillaje
      vih|prep|antirretrovirales|seropositivo ~12 guantes|cita|nego|otro|aparte|calle|cobra|esperara|atender*
      no ~1 (me|le|nos)? ~1 quiso|quiere|quisieron ~1 atender*|tocar*|operar ~8 vih|trans|gay|sida|prep
      mi|su voz ~6 grave|aguda ~10 no|bloque*|senor|senora
      pregunto|preguntaron ~4 mama|papa|madre|padre ~8 no hay
      marcha ~1 del orgullo ~8 !feliz
      banderas|orgullo ~6 portero|anota|quitar|retirar ~4 !feliz
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
      religion ~10 musulman|turno|no|censo|ficha|preguntan ~4 !curiosidad
    `,
    unless: otherwise,
  },
  {
    code: 'discrimination.age',
    lang: 'es',
    say: `
      a|por|para|con mi|su|tu|la|nuestra edad ~8 no|sistema|mejor|bochas|tele|quedara|casa|recargo|complicaria|ya|viaje|deja|seguro
      tengo|tiene|con|cumplir|cumpli|padre|madre|abuela|abuelo ~2 # anos? ~12 no ~1 (me|le|nos|lo|la)? ~1 da|dan|deja|dejan|dejaron|alquil*|aprueba*|contrata*|quiso|quisieron|venden|aceptan
      ya|muy|tan|demasiado viejo|vieja|viejita|viejito|mayor|mayores para|pa !bailecitos|los|eso
      muy viejita|viejito ~4 joven
      recargo|suplemento|extra ~4 (por)? ~2 mayor|mayores|edad ~1 (de)? #?
      al cumplir # ~8 pasaron|trastienda|echaron|quitaron|sube|renov*
      mayores|encima|por ~1 (de)? ~1 los? # ~4 (no)? ~1 formacion|contrat*|cursos|ascens* ~4 !gratis
      no ~2 formacion|contrata|contratan|cursos ~5 (encima|mayores|mas) ~2 (de)? ~1 (los)? #
      jovenes|joven ~3 marca|imagen|equipo|perfil ~8 trastienda|descart*|mayor|viej*
      vieja|viejo|abuela|abuelo muevase|quitese|apartese|circule
      no es ~1 tonta|tonto ~3 mayor
      es mayor ~4 hablen*|hablele|no ~1 tonta
      inversion ~1 poco rentable
      mande|venga|traiga ~2 (a)? ~1 alguien ~1 joven|que
      vestido|traje|minifalda|bikini ~8 a ~1 (los|mis|su)? ~1 # ~4 (ya)? ~2 (edad|rian|anos|lleva)
    `,
    unless: otherwise,
  },
  {
    code: 'discrimination.named',
    lang: 'es',
    say: `
      gente como yo|nosotros|ustedes|usted|ellos|el|ella
      eso|esto|ese|esta|esa no es ~1 para vos|ti|usted|ustedes ~3 querida|reina|carino|guapa|mi
      que ~1 tipo|clase de gente
      uniforme|chandal|ropa|obra|huarache|monedas|traje|zapatillas ~14 (no)? ~1 hay mesas|fondo|cocina|ignor*|mendiga|hablaron|privada|pegada|otra|vestido|americana|cafecito
      hay ~1 una|otra ~1 caja|fila|cola aparte|lenta ~8 !rapida
      personal|empleadas|empleada|chica domestico|domestica|domesticas|servicio|limpia ~12 no|alberca|piscina|ascensor|basura|servicio|jardin|puede|dejan
      ascensor|entrada|puerta|escalera ~1 (de)? servicio ~8 limpia|empleada|domestica|basura|repartidores
      repartidores|domesticas|albaniles|obreros|limpiadoras ~8 no|fuera|lluvia|acera|ascensor|bano|entrar
      escuela|colegio|alumnos ~2 (de)? ~2 publica|fiscal|publico ~10 dificil|atras|cola|insistiera|otra|privado
      bono social|ayudas|ayuda|subsidio|paro|albergue|banco de alimentos|domicilio ~10 voz alta|recortes|no pude|otra de|cuenta|negaron|cara
      otra de ~1 las|los ayudas|pobres|subsidio
      miro|miraron|mirandome de arriba ~1 (a)? abajo ~10 limite|caro|talla|presupuesto|fuera|salida|mercadillo|peso|carisimo|no
      mejor ~2 buscar*|pregunte|vaya|compre ~3 mercadillo|rastro|outlet|chino
      buena presencia ~10 piel|cubierta|gord*|tatuaj*
      no ~2 (me|nos)? ~1 dejaron ~2 probarme|probar|tocar|entrar ~8 mercadillo|pinta|cara|dinero
      prefiere|prefieren ~1 gente ~1 normal|decente|joven|bien
      en cuanto|cuando|al ~1 (yo)? ~1 (supieron|vieron|verme|vernos|oyeron|oir|saber|ver|enterarse) ~8 (de)? ~1 (golpe|pronto)? ~3 (ya)? ~1 no|alquilado|ocupado|cupo|cubierta|cancelo|retiro|devolvio ~3 habia|llegaba|cupo|hay|sena|plaza|acabo|estaba|queria
      ya no habia ~1 cupo|plaza|sitio|vacante ~4 !entradas
      dicen que no hay ~1 sitio|mesa|cupo ~6 vacio
      nos|me ~1 (toco|dieron|pusieron|sentaron|pasaron) ~2 (la|a)? ~1 (mesa)? ~2 fondo|pegada|bano|cocina ~12 vacio|libres|libre|juntos
      control aleatorio ~4 dijo|siempre|rastas|turbante
      me|nos|la|lo olio|olieron|olfateo
    `,
    unless: `${otherwise}
      columna|ballet|ruido|aire ~4 mesa`,
  },
]
