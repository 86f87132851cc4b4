import type { Rule } from '../rule.ts'
import { otherwise } from './origin.ts'

/** Being turned away, set apart or laughed at for who one is, told without calling it by a name. */
export const spanishTreatment: readonly Rule[] = [
  {
    code: 'discrimination.disability',
    lang: 'es',
    say: `
      muletas|baston|andador|protesis|implante|sonda|colostomia|insulina|ruedas|plegable ~8 no ~1 (me|nos|le|les|la|lo|se)? ~1 dejo|dejan|dejaron|podia|puede|puedo|pude|cabe|cabia|quiso|quisieron|admiten|admitieron|aceptan|entra|entro|pasa|llevan|cupo|deja
      no ~1 (me|nos|le|les|la|lo|se)? ~1 dejo|dejan|dejaron|podia|puede|pude|quiso|quisieron|admiten|admitieron|aceptan|llevan|deja|permiten|permitieron|venden|vendieron|quieren ~10 silla|muletas|baston|andador|protesis|autista|autismo|down|tdah|sordo|sorda|ciego|ciega|ciegos|sordos|paralisis|diabetico|insulina|epilepsia|discapacidad|vih|asistencia|tartamud*|dislexi*|enanismo
      silla|muletas|baston|andador|protesis|autista|autismo|down|tdah|sordo|sorda|ciego|ciega|paralisis|tartamudeo|tartamuda|tartamudo|dislexico|dislexica|dislexia|enanismo|vih|seropositivo|seropositiva|epilepsia|epileptico|psoriasis|vitiligo|obesidad|quimio|esclerosis|alzheimer|alzeimer|tics|tourette|cicatriz|quemada|esquizofrenia|bipolar ~14 negaron|nego|negaba|echaron|echo|sacaron|saco|retiraramos|retirarnos|burlo|burlaron|rieron|reirse|imit*|imitaba|repitiendo*|grabarme|grabar|asustaba|molestar|molestaba|estorba|estorbaba|basura|almacen|fuera|esperara|esperar|colgo|gritando|gritos|guantes|acompanado|peluca|recargo|poliza|columna|cupo|excursion|acompanada|mueble|asco|separado|fondo|descartaron|descarto|despidieron|rechazo|rechazaron|contagia|borracho|equipaje|responsabilidad|sugirio|pasillo|mordia|trona|armonia|poliza|raya|cargarla|cargarlo|sirvo
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
      no ~1 (le|les|me)? ~1 renovaron|contratan|operan|admiten|aceptan ~8 epilepsia|vih|silla|autismo|discapacidad|espina|crohn|diabetes
      al ver|vieron|verme ~3 silla|baston|muletas|protesis|cicatrices|munon|vitiligo ~8 (me|lo|la)? ~1 quitaron|cambio|rechaz*|escondieron|encajo|descart*
      escondieron|taparon|espaldas ~6 munon|labio|cicatriz|protesis|vitiligo|quemadura|silla|leporino
      silla|muletas|baston|paralisis|sonda|down|autista|albino|tourette|rett|polio|ostomia|marcapasos|ciega|ciego|sorda|sordo ~14 columna|almacen|mochilas|aparte|trastero|doble|borracho|fantasma|perrito|linterna|estorba
      por ~1 gorda|coja|cojo|ciega|ciego|sorda|sordo|bizca|enano|enana no ~1 (me|le|nos)? ~1 dieron|dan|dejan|dejaron|quieren|contrat*
      gordas|gordos|cojos|ciegos|sordos|viejos|viejas|retrasados|discapacitados no ~1 me|nos|le|dijo|contesto
      con mi|su|la ~1 bolsa|sonda|protesis|baston|andador|silla|muletas ~6 no|pidieron ~1 (me|nos|le)? ~1 dejan|dejaron|bajara|entrara|subir
      no ~1 (me|nos|le)? ~1 dejan|dejaron ~3 (subir|entrar|pasar) ~6 bolsa|sonda|protesis|baston|andador|silla|muletas|perro
      labio|munon|vitiligo|cicatriz|quemadura ~8 espaldas|antes|bodega|escondieron|armonia
      ceguera|sordera|discapacidad|autismo ~4 (les|le)? ~1 retrasa|molesta|estorba|incomoda
      los|a|al ~1 sordos|ciegos|cojos|sordo|ciego que|vengan|venga ~4 alguien|oye|acompanado|hable
      pusieron|sentaron ~4 mesa ~2 (de)? ~1 los? ninos|crios ~8 !boda
      enano|bajito|enanismo ~10 mesa|brazos|foto|gracia|ninos
      retrasado|retrasada|subnormal|mongolo|mongolito|tullido|cojo|anormal ~2 (me|le|lo)? ~1 (llamo|llamaron|dijo|a) ~4 mi|camarero|hijo|hija|ella
      dijo|llamo|dijeron|llamaron ~3 retrasado|retrasada|subnormal|mongolo|tullido|anormal|cojo
      letra grande ~6 rio|rieron|nego|leyera
      gordas|gordos|gorda ~3 no ~1 caben|entran|cabe|subo|quepo
      talla|peso ~8 risa|rieron|rio|carcajadas
      risa ~8 talla|peso|gorda
      pesaron antes de subir
      gordofobia|capacitismo ~2 en|pura|otra|de
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
      cobro|gano|gana|cobra ~1 menos que ~1 el|ellos|companero|companeros|hombres
      embarazada ~4 contrato|beca|puesto ~3 (no)? ~1 renovado|renovaron|anulado|quitado
      no ~2 renovaron|renovo ~6 embarazo|embarazada|parto
      hay ~1 (un)? ~1 hombre ~2 (con)? ~1 quien hablar
      traete|traiga|busquese|venga ~2 (a|con)? ~1 un hombre ~3 !de ~1 traje
      tapate|tapese|cubrase ~4 (para)? ~1 amamantar|pecho|bebe
      tienen la regla
      con regla ~4 miedo
      vuelve|vuelva|vuelvas|volver cuando ~4 pase|paras|luz|nazca|bebe
      con ese|esa|tu|esta bombo|barriga|tripa|panza ~6 imagen|puesto|cara|clientes
      obligan|obligaron|exigen ~3 ir|llevar|usar ~2 maquilladas|tacones|falda|escote|maquillaje|sujetador
      mujeres al volante
      solo ~1 hablaban|hablo|hablaba|hablan ~2 con mi marido|esposo|padre
      por que no ~2 (iba|venia|viene|va) ~2 mi ~1 marido|esposo
      las ninas|nenas|chicas no necesitan|hacen|juegan|saben
      edad|talla maxima|minima # ~4 !montana
      sin hijos|canas|sobrepeso ~4 oferta|puesto|camarera|empleo
      machistas|misoginos ~2 solo|me|nos|asi
      machismo ~2 en|puro|pleno|de ~3 taller|tienda|mostrador|banco|concesionario
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
      homofobia|transfobia|lgtbifobia ~2 en|pura|con|contra ~4 pleno|lobby|hotel|puerta|tienda|bar|consulta|aula
      homofobos|transfobicos|transfobos|antisemitas ~3 me|nos|vieron|asi|solo
      no ~1 deja|dejan|admiten|quieren ~3 (pasar|entrar)? ~2 (a)? ~1 (los|las)? ~1 trans|gays|lesbianas|travestis
      dos papas|mamas|padres|madres ~4 no|formulario
      echaron|despidieron ~6 pintarse|unas|pendiente|falda|maquillaje ~3 (unas)?
      bandera ~2 arcoiris|trans|lgtb ~8 cortaron|colgo|quitar|retiraron
      desde que ~2 (supo|supieron) ~4 pareja|novios|novias|gay
      novio|novia|pareja ~6 (ya)? ~1 no sirve|sirvo|dono|donar
      con ~1 nombre ~6 megafon* ~6 otro|antes
      mama|madre de verdad ~6 mujer|dos|pulsera
      marido|esposo|novio|mujer|esposa|novia ~1 y ~1 (a|yo)? ~1 mi ~10 besitos|fondo|camas|echaron|familia|gente
      mi esposo|marido|novio ~10 camitas|separadas|mama|juntas
      camitas|camas ~3 (separadas|individuales|dos)? ~8 esposo|marido|matrimonial|luna
      soy|es|somos ~1 trans|gay|lesbiana|bisexual|binario|queer|travesti ~12 nego|negaron|tocar*|echaron|despid*|rieron|caballero|bano
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
      por vieja|viejo|mayor no ~1 (me|nos|le)? ~1 dan|quieren|dejan|aceptan|contratan
      a ~1 los|las jubilados|viejos|ancianos|mayores|abuelos ~2 (nos|los|les)? ~1 sientan|mandan|hablan|cobran|tratan|ponen|echan ~4 (al)? ~4 bano|fondo|tontos|ninos|bebes|mas
      a partir de ~1 los ~1 # ~2 no dan|dejan|conceden|aceptan|aseguran
      limite|tope|maximo|maxima de? edad ~6 (para)? ~4 puesto|credito|hipoteca|curso|trabajo
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
      bono social|ayudas|ayuda|subsidio|albergue|alimentos|subsidio ~10 recortes|cuenta|negaron|cara|mendig*
      no pude|pudo|podemos ~2 abrir ~1 (una)? ~1 cuenta ~4 domicilio|albergue|papeles
      otra de ~1 las|los ayudas|pobres|subsidio
      miro|miraron|mirandome de arriba ~1 (a)? abajo ~10 limite|caro|talla|presupuesto|fuera|salida|mercadillo|peso|carisimo|no
      mejor ~2 buscar*|pregunte|vaya|compre ~3 mercadillo|rastro|outlet|chino
      buena presencia ~10 piel|cubierta|gord*|tatuaj*
      no ~2 (me|nos)? ~1 dejaron ~2 probarme|probar|tocar|entrar ~8 mercadillo|pinta|cara|dinero
      prefiere|prefieren ~1 gente ~1 normal|decente|joven|bien
      prefiere|prefieren|quiere|quieren|busca|buscan ~1 parejas|familias|chicas|inquilinos normales|decentes|verdad
      los becados|becarios comen|esperan|entran
      nanas|muchachas|empleadas|domesticas ~6 no|escalera ~1 pasan|entran|servicio
      demostrara|demostrar|demostrase ~3 que ~1 (sabia|se|sabe|era|es)
      llamaron|llamo|llamaban|llama ~2 senor|senora|caballero ~4 riendose|veces|riendo|burla
      en cuanto|cuando|al ~1 (yo)? ~1 (supieron|vieron|verme|vernos|oyeron|oir|saber|ver|enterarse) ~8 (de)? ~1 (golpe|pronto)? ~3 (ya)? ~1 no|alquilado|ocupado|cupo|cubierta|cancelo|retiro|devolvio ~3 habia|llegaba|cupo|hay|sena|plaza|acabo|estaba|queria
      ya no habia ~1 cupo|plaza|sitio|vacante ~4 !entradas
      dicen que no hay ~1 sitio|mesa|cupo ~6 vacio
      nos|me ~1 (toco|dieron|pusieron|sentaron|pasaron) ~2 (la|a)? ~1 (mesa)? ~2 fondo|pegada|bano|cocina ~12 vacio|libres|libre|juntos
      control aleatorio ~4 dijo|siempre|rastas|turbante
      me|nos|la|lo olio|olieron|olfateo
      se tapo|taparon ~1 la nariz ~4 !polvo
      a ~1 los|las becados|becadas|uniforme|repartidores|internas|empleadas ~3 (nos|los|les)? ~1 cierran|mandan|ponen|prohiben|sientan
      becados|becadas ~6 cocina|sotano|aparte|atras|no
      los|las de ~1 la? beca|uniforme|villa|limpieza ~4 (en|al|por)? ~1 (la|el)? ~1 cocina|sotano|escaleras|bano|atras|aparte
      comedor|bano|ascensor|piscina ~4 solo para ~1 colaboradores|residentes|directivos|propietarios ~3 !gracias
      cierta|esa clase|tipo de gente
      a cierta gente
      clasismo|clasistas|aporofobia ~2 en|puro|pura|de|con
      vestuario solo ~1 (de|para) ~1 hombres|mujeres
      te|le|les|me tutean|tutea ~6 usted
      de usted a ~1 todos|el|mi ~6 tu
      ni ~2 (un)? ~1 vaso de agua ~4 (al)? ~2 senor|techo|repartidor|limpia*
      tatuaje|tatuado|tatuajes ~8 salir|sirvieron|banco|entrar|echaron|pagar
      pinta|facha ~4 (de)? ~1 que|registr*|mochila|robar
    `,
    unless: `${otherwise}
      columna|ballet|ruido|aire ~4 mesa`,
  },
]
