import type { Rule } from '../rule.ts'

/** Own clumsiness in one's own kitchen, screens, seasons, pets at play: nobody else is to blame, or nothing happened. */
const unhurt = `
  pelicula|peli|capitulo|novela|actor|personaje|partida|videojuego|zombi|zombis
  gol|partido|portero|penal|delantero|arbitro
  por ansiosa|ansioso|torpe|tonto|tonta|despistado|despistada|bruto|bruta|golosa|goloso
  sin querer
  lo tropece|tire|rompi ~1 yo
  cuando era ~1 nino|nina|pequeno|pequena|chico
  de nino|nina|pequeno|pequena|chico me|yo
  muerto|muerta|muertos|muero|morimos|reventados de ~1 la? risa|sueno|hambre|amor|calor|verguenza
  de ~1 la? risa
  precalentar|sofrito|sofries|remuevo`

/** What gave way, was left open, driven asleep, served, mixed up or left alone. */
export const spanishDangers: readonly Rule[] = [
  {
    code: 'hazard.defect',
    lang: 'es',
    say: `
      <fixture-es> ~6 <gaveway-es> ~9 <minor-es>|<kin-es>|encima|debajo|arriba|adentro|dentro|abajo|cabeza|nuca|cara|pasajeros|publico|fosa|rodando|volando|autopista|carretera|avenida
      <gaveway-es> ~4 <fixture-es> ~9 <minor-es>|<kin-es>|encima|adentro|dentro|cabeza|nuca|cara|pasajeros|publico|fosa|rodando|volando|autopista|carretera|avenida
      vino|vinieron|viene ~3 abajo|encima ~8 <fixture-es>|<minor-es>|completa
      <fixture-es> ~4 vino|vinieron ~1 abajo|encima
      rueda|ruedas|llanta|llantas ~6 salio|salieron|fue|rodando|volando|suelta|floja ~2 sola|rodando|volando|disparada
      <fixture-es>|tornillo|tornillos|pieza ~3 suelto|suelta|sueltos|sueltas|flojo|floja|partido|partida|deshilachada|deshilachado|oxidada|oxidado|agrietada ~8 <minor-es>|bebe|encima|cabeza|rotonda|fabrica|cama
      cinturon|anclaje|arnes|freno|frenos|airbag|respaldo|correas|barra|casco ~3 cosido|partido|roto|abrocharon|abrochado|aseguro|disparado|cerraba|trababa|bajo|bajaba|solto
      no ~2 aseguro|aseguraron|abrocho|ataron|fijaron|anclaron ~4 correas|silla|arnes|carpa|porteria|estanteria
      no estaba|estaban|iba ~1 anclada|anclado|fijada|fijado|sujeta|sujeto|atornillada
      sin ~1 frenos|chalecos|chaleco|casco|arnes|baranda|barandilla|vallas|red|tope|socorrista|extintor|correas|sujetar|calzo|tapa|proteccion ~8 <minor-es>|ninos|gente|pasajeros|piso|barranco|agua|caballo|altura|carretera|puerto|terraza
      no tiene|tenia|hay|habia|llevaba|lleva|traia|ni ~2 baranda|barandilla|red|vallas|rejillas|tope|chaleco|chalecos|extintor|extintores|desfibrilador|botiquin|socorrista|cuerda|arnes|antihistaminico|cinturones|salvavidas ~1 !disponible
      desfibrilador|extintor|extintores ~4 pilas|vencido|vencidos|caducado|caducados|encontraban
      pozo|trampilla|zanja|alcantarilla|registro|hueco|hoyo|agujero|boquete ~5 abierto|abierta|cinta|tapa|pie|pierna|calle|via|vagon
      dejaron|dejo ~2 abierto|abierta ~4 pozo|trampilla|zanja|azotea|reja|piscina
      puerta|puertas|salida|salidas|porton ~5 candado|cadena|trabado|trabada|tapiada|tapiadas|bloqueada
      puerta|puertas ~3 bus|tren|vagon|bodega|furgoneta|ascensor|elevador|coche|metro ~4 abierta|abiertas|cierran|cerro
      no ~1 cierran|cierra|cerraba ~2 puertas|puerta ~5 bus|tren|vagon|metro|micro|combi
      puerta|porton|reja|verja|persiana|barrera ~4 cerro|bajo|cayo|pillo|atrapo|aplasto ~4 sobre|encima|dedos|mano|pie|brazo|<kin-es>|andador|cochecito
      abrio|abrieron ~1 la puerta ~4 no ~1 habia elevador|ascensor
      ascensor|elevador|telesilla|escalera ~5 tiron|paro|cayo|bajo|solto|atras ~8 dentro|adentro|luz|piso|tercero|caimos|alarma|colgando|golpe
      escalera mecanica ~6 tiron|trago|traga|atrapo|pillo|cordon|pie
      quedo|quede|quedamos|dejaron|quedaron ~1 encerrad*|atrapad*|colgad*|colgando ~2 en|de|sobre|dentro|entre
      sujeto|sujeta|colgado|colgada con|de ~2 tacos|alambre|cinta|pladur
      grietas|grieta ~8 desalojar|administrador|vecinos|techo|derrumb*|balcon
      tiembla|cruje|crujio ~3 balcon|techo|viga|termo|suelo
      cae|caen|caia|llueve|llovian|cayo ~3 cascajo|cascotes|escombros|arenilla|chispas|ladrillo|ladrillos|llave|herramienta ~6 acera|banqueta|vereda|cochecito|carriola|terraza|calle|guarderia|balcon
      andamio|obra|fachada|cornisa ~8 cayo|cae|caen|llovian|rozo|pedazo|cascote
      timbre|boton|intercomunicador|alarma|emergencias ~6 no ~2 sonaba|sono|respondia|respondio|contesto|aparecio
      # ~1 personas ~6 lancha|bote|balsa|cabina|ascensor ~3 # !piso
      salida|escalera|puerta ~6 # mil|miles|habitaciones
      aforo ~2 # ~6 conto|habia|entraron|dentro
      aplastaba|aplastaban|aplastados|avalancha ~4 valla|puerta|gente
    `,
    unless: `${unhurt}
      llego|llegaron|vino|vinieron|venia sin ~1 pilas
      alarma ~3 movil|celular|telefono|despertador|reloj
      con las llaves dentro|adentro
      atrapad*|encerrad*|colgad* ~2 en|de ~1 atasco|trafico|tormenta|llamada|espera|bucle|cola|chat|app|pagina|trancon
      se venden|vende|vendo
      tacon|taco|zapato|suela ~4 baile|boda|fiesta
      app|pagina|web|sesion|aplicacion|pantalla ~3 abrio|cayo|cerro|reviento
      promocion|oferta|liquidacion`,
  },
  {
    code: 'hazard.defect',
    lang: 'es',
    say: `
      chofer|conductor|taxista|piloto|maquinista|camionero|remisero|busero|patron|capitan|taxi|bus|micro|combi|camion|furgon|furgoneta ~8 cabeceando|cabeceaba|dormido|dormida|durmiendo|dormia|bebiendo|bebia|bebido|tomado|borracho|audios|chateando|grabandose|mandarina|sin manos|celular|movil|whatsapp
      chofer|conductor|taxista|taxi|bus|micro|combi|furgoneta|uber|venia|iba|bajaba ~5 a # ~1 por|en|la|con
      solto|suelta|soltaba ~1 el volante
      ojos ~2 como tomates|platos ~6 maneja|conduce|conducir|chofer
      arranco|arranca ~6 medio bajar|subir|bajando|subiendo|puerta|sin
      arrastro|arrastraba|arrastrando ~5 metros|asfalto|enganchada|enganchado|bolso|abrigo
      sube|subio|subieron|invade ~4 acera|vereda|banqueta|anden ~6 moto|coche|camion|furgon|furgoneta|repartidor|<minor-es>
      dio marcha atras ~8 <minor-es>|ninos|patio|<kin-es>
      paso|pasa|rozo|quedo|fue ~2 a ~1 un|dos|medio|pocos|escasos|tres|#|nada ~1 palmo|dedos|metro|metros|centimetros ~2 de ~1 mi|la|el|un|una
      a ~1 un|dos|medio|# ~1 palmo|dedos|metro|metros|centimetros de ~1 mi ~1 <kin-es>|cara|cabeza|carrito|cochecito|bebe|pie
      mi moto|bici|coche|carro|auto patino|derrapo
      llevo|lleva|llevaron por delante
      frena|freno ~2 cuando quiere
      capo|cofre|capot ~3 levanto|abrio ~4 parabrisas|ruta|autopista
      me comi ~1 un|el semaforo|poste|arbol|muro|bordillo
      carga*|echando|echaron|cargaron ~3 gasolina|nafta|combustible ~6 motor|fumando|encendido
      fumando|fumar|cigarro|cigarrillo ~8 gas|gasolinera|nafta|gasolina|gnc|surtidor|garrafas|bombona
      motor encendido ~5 fumando|gasolina|nafta
      fuma|fumaba|fumando ~4 junto|lado|encima ~3 surtidor|gas|bombona|garrafa|bombonas
      volante|direccion ~4 trabo|bloqueo|gira|giraba|solto|quedo ~3 (sola|solo|mano|manos)?
      trabo|bloqueo|clavo ~2 (el|la) ~1 volante|direccion|freno|acelerador|pedal
      pedal ~4 (hasta)? ~2 (la|el)? ~1 alfombra|fondo
      freno de mano ~8 (no)? ~1 aguanto|bajo|solo
      paro|apago|murio ~2 (el)? ~1 motor ~6 cruce|autopista|tren|tunel|vias|rotonda|adelantando
      sin luces|cinturones|cinturon|frenos|cascos ~6 carretera|buseta|taxi|bus|ruta|autobus|escolar|chofer|furgoneta
      rampa|barandilla|baranda|barandal|escalon|tabla|tablas|suelo|piso|balcon|techo|tarima|escalera|andamio|puente|rejilla|viga cedio|cedieron
      abrio|abrieron ~2 la? ~1 puerta|puertas|maletero|capo ~4 en marcha|movimiento|vuelo
      abrio|abrieron ~1 en marcha|vuelo|movimiento
      en marcha ~4 abrio|abrieron ~2 (la)? ~1 puerta
      chispas|chispazos|chispazo ~3 (del|de) ~1 (un|el|la)? ~1 enchufe|enchufes|tomacorriente|cable|aparato|cuadro|acuario|nevera
      pasa|pasan|pasaba corriente
      manejaba|conducia|manejando|conduciendo ~3 una mano|sin manos|rodillas|codos|comia|comiendo|desayunando
      piloto|guia|chofer|conductor|instructor ~6 grabando|grabandose|grababa ~2 (un)? ~1 (video|videos|directo)?
      paciente|cliente|usuario anterior
      crujir|crujido|crujia|crujio ~8 viga|techo|balcon|placa|suelo|tejado|termo
      columpio|tobogan|atraccion|noria|carrusel|pulpo ~6 escupio|expulso
      uvas enteras
      chofer|taxi|bus|buseta|ruta|furgoneta|autobus ~4 sin luces|cinturones|cinturon|frenos
      cinturon|cinturones ~4 (adorno|cortado|anudado|cosido|roto)
      hebilla ~3 no entraba|cerraba|enganchaba
      socorrista|salvavidas|monitor|vigilante|guardavidas|canguro|ninera|cuidadora ~6 auriculares|sudoku|dormido|dormida|durmio|celular|movil
      socorrista|salvavidas|monitor ~2 no sabia|sabe nadar
      nadie vigilaba|vigila|cuidaba|cuida
      ni un ~1 medico|extintor|socorrista|salvavidas|botiquin|guardavidas
      sin socorrista|socorristas|salvavidas|guardavidas
      alarma|alarmas|sirena|detector|detectores ~4 incendio|incendios|humo|gas|monoxido ~4 desconectada|desconectado|apagada|apagado|pilas|pila
      no sono|sonaron ~2 (la|las|el) ~1 sirena|alarmas|detector
      inflable|castillo|carpa|toldo|sombrilla|trampolin ~8 elevo|volo|volaron|clavo|hueco|desinflo|desinflado
      cordon|cordones|hilo|hilos|correa|cinta ~6 cuello|dedito|garganta ~2 !reloj
      losa|tapa|rejilla|adoquin|adoquines|tabla|tablas|tarima|baldosa|escalon ~4 cedio|suelto|sueltos|sueltas|hundida|podrida|podridas|baila|bailando|levantada|rota
      pise|piso|metio|meti ~4 (la|el|un)? ~1 (tapa|tabla|cable|losa|pierna|pie) ~4 mojado|hundi|ingle|rodilla|pelado|podrida
      enchufe|enchufes|cable|cables ~3 (al)? ~1 aire|mojado|mojados
      daba|da|dio|dan|dar ~1 (toques|corriente|calambre|calambrazo|hormigueo)
      desengrasante|desinfectante|limpiador|matarratas|limpiahornos|anticongelante|salfuman|cloro ~10 botella|jarra|jarras|vaso|trago|beber|leche|galletas|chupito|esofago|guarderia
      jarra|vaso|chupito|botella|leche|agua ~8 desinfectante|limpiador|lejia|desengrasante|cafetera|detergente ~4 !lavar
      monoxido ~3 !de ~1 nitrogeno
      bateria|baterias|powerbank ~4 inflo|inflado|hincho|hinchada|empanadilla
      desconocido|tipo|hombre|senor ~4 (al|en)? ~2 dormitorio|vestuario|bano|cuarto ~2 (de)? ~1 (las)? ~1 ninas|mi
      anda|andaba|estaba|tienen ~1 suelto ~2 (el|un)? ~1 rottweiler|pitbull|perro|dogo|doberman
      rottweiler|pitbull|doberman|dogo ~3 (del|de)? ~2 (portero|vecino)? ~3 suelto|bozal
      telesilla|teleferico|noria|ascensor|elevador ~8 minutos|horas|noche ~6 colgados|colgando|arriba|nadie|parados|dentro
      metro|tren|tunel ~8 horas|minutos ~6 embarazada|desmay*|oscuras
      telesilla|teleferico ~4 cerro|paro|solto
      manga|pasarela|rampa|puente ~4 despega|despego|solto|hundio|tablas
      limitador|freno ~2 puenteado
      puenteado|puenteada|puentearon
      no freno|frenaba|frenaron ~1 !a
      tirolesa|tirolina ~3 no freno
      se fue|solto|cayo ~4 piano|palet|pallet|bobina|contenedor|nevera
      de pie ~5 furgoneta|ruta|bus ~4 cabiamos|cinturon|cinturones
      dejo|dejaron|bajo|bajaron ~5 <minor-es> ~8 sola|solo|solos|solas ~6 avenida|calle|carretera|parada|tina|banera|estacion
      <minor-es> ~8 sola|solo|solos|solas ~4 tina|banera|piscina|pileta|coche|carretera|avenida
      dejo|dejaron ~3 solo|sola|solos|solas ~4 mellizos|gemelos|<minor-es> ~4 tina|banera|piscina
      parada ~2 que ~1 no ~1 era ~3 sola|solo|avenida
      sola|solo con veintid*|veinte|treinta|# ~2 ninos|alumnos|bebes
      entregando|entregaron|entrego|entregado|dieron ~5 <minor-es> ~2 a ~1 un|otra|otro|una ~1 senor|hombre|persona|desconocido|familia|tipo
      entregando|entregaron|entrego a ~1 un senor|hombre|desconocido|tipo
      salio|escapo|perdio|perdieron ~3 de|en ~1 la|el residencia|guarderia|colegio|jardin|escuela ~6 nadie|vecino|calle|cuenta|cuidadora
      entro|entraron ~2 un|una|dos ~1 tipo|hombre|senor|desconocido|tipos ~2 a|en mi ~1 habitacion|cuarto|casa ~6 llave|recepcion
      cerraron|echaron|apagaron|cerrar ~6 con ~1 mi|<kin-es> ~4 dentro|adentro|bano|camara|cuarto
      me|nos|lo|la|le ~1 quitaron todo
      ambulancia ~6 vueltas|tardo|llego|horas|pudo|direccion ~6 !gracias
      paramedicos|bomberos|ambulancia ~3 no ~1 pudieron|pudo ~1 entrar|pasar|subir
      se fue la luz ~6 parto|quirofano|generador|oxigeno|clinica|ascensor
      oxigeno|insulina|marcapasos|incubadora|respirador ~6 llego|tarde|apago|fallo|viernes|entierro|perdieron|vacio
      perro ~4 suelto|bozal ~8 agarro|mordio|ataco|corrio|<minor-es>
      perro|perra|dogo|pitbull ~5 mordio|ataco|agarro|clavo ~5 <kin-es>|pierna|mano|cara|brazo|pantorrilla|me|cartero
      mordida|mordisco|mordedura ~3 perro|perra|hotel|mono|maestra|serpiente
      mordida|moreton|moretones ~6 jardin|guarderia|maestra|escuela|cachete|espalda
      <minor-es> ~8 en la boca ~1 !agua
      pila|pilas ~1 de boton|botones ~5 sueltas|tapa|tornillo|mano|boca|trago|alcance
      <minor-es> ~5 trago|trague|tragado|metio ~4 pila|iman|imanes|boton|pieza|tapa|pegatina
      cables|cable ~4 cuelga|cuelgan|colgando|pelados|aire|altura|cabeza|bornes
      cuelga|cuelgan|colgando ~2 un|unos|los ~1 cable|cables
      bornes|enchufe|enchufes|cuadro ~3 sin tapa|aire
      <minor-es> ~8 jaula|avestruces|leones|alfeizar|andamio|barranco ~2 !feliz
    `,
    unless: `${unhurt}
      llego|llegaron|vino|vinieron|venia sin ~1 pilas
      gratis|descuento|oferta`,
  },
  {
    code: 'harm.fire',
    lang: 'es',
    say: `
      llamarada|llamaradas|flamazo|fogonazo|estallido|deflagracion
      lengua|lenguita|lengueta ~1 azul|fuego ~4 rejilla|enchufe|secador
      salio|salia|salian|salieron|saco|soltaba|prendio ~3 llama|llamas|flama|flamas|chispas|chispazo|humo
      humeando|humeaba|chamuscado|chamusco|chamuscada ~4 !cafe
      sabana|papel|aluminio|cable|enchufe|cargador|manta|colchon|pelo ~3 humeando|humeaba|chamusc*|derretido|derretida
      llena|lleno|llenaron|lleno de humo
      huele|olor|olia|oliendo ~3 a chamusquina|plastico|quemado|cable
      enciende|encendia|encendida|calienta|calentando|caliento ~1 sola|solo ~3 !rapido|en|pronto
      quedo encendida sola
      derritio|derritieron|derretido ~4 enchufe|portalamparas|lampara|cable|cargador|regleta|mesa|cortina
      brasas|queroseno|velas|hornillo ~6 pasto|garrafas|gato|cortinas|ninos|cada|seco
      cera|aceite|agua|sopa ~2 ardiendo|hirviendo ~6 cuello|mantel|cara|cortinas|brazo|encima|pierna|mano|biberon|bebe
      paso|alcanzo|prendio ~2 llama|fuego ~4 pelo|segundo|cortina|ropa|vestido
    `,
    unless: `${unhurt}
      parrilla|asado|barbacoa|volcan|cerro|cafe|chocolate|fogata|ajo|echas|sofries`,
  },
  {
    code: 'harm.gas',
    lang: 'es',
    say: `
      olor|olia|huele|oler ~2 a ~1 gas|huevo ~1 podrido?
      calefon|caldera|calentador|estufa|chimenea|brasero|boiler|termo|calefaccion|generador ~9 desplomo|desmayo|piso|dolor|vomitaba|vomito|nauseas|sueno|mareo|mareados|monoxido|estallo|estallido|exploto|pum
      llave|valvula|manguera|bombona|garrafa|tanque ~4 gas|abierta|suelta|chorreando|goteando|pierde ~4 !carga
      manguera|surtidor ~5 arranco|chorreando|enganchado|enganchada
      chorreando|derramando|goteando ~5 gasolina|nafta|gas|playa|enchufe
      fuga de|del gas|amoniaco|cloro
    `,
    unless: `${unhurt}
      cerveza|gas natural ~2 contrat*|gas ~2 bebida
      amo|adoro|encanta|gusta ~2 olor|oler`,
  },
  {
    code: 'harm.shock',
    lang: 'es',
    say: `
      me|le|nos|dio|da|dado|pego|metio ~2 la|una|un ~1 corriente|calambrazo|sacudida|calambre !puntos|futbol
      carcasa|agua|lavadora|ducha|barandilla|poste|piscina|alberca|pileta|nevera|heladera ~3 con ~1 corriente|electricidad
      quede|quedo|quedamos pegado|pegada a la|el ~1 lavadora|nevera|heladera|poste|ducha|enchufe|reja
      goteaba|gotea|chorrea|cae ~2 sobre ~1 el|un|los enchufe|enchufes|cuadro|regleta
      hormigas|hormigueo ~6 corriente|electricidad|foco|cable
    `,
    unless: `${unhurt}
      agua|cuenta corriente ~4 tarifa|contrato|factura`,
  },
]
