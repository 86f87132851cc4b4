import type { Rule } from '../rule.ts'

/** Own kitchens, games, pets and feelings; what a feast or a joke does to a stomach. */
const unhurt = `
  pelicula|peli|capitulo|novela|actor|personaje|partida|videojuego|zombi|zombis
  gol|partido|portero|penal|delantero|arbitro
  por ansiosa|ansioso|torpe|tonto|tonta|despistado|despistada|bruto|bruta|golosa|goloso
  muerto|muerta|muertos|muero|morimos de ~1 la? risa|sueno|hambre|amor|calor|verguenza
  de ~1 la? risa
  alma|corazon|orgullo
  sofrito
  el|la|mi gato|gata|perro|perra vomito
  cuando era ~1 nino|nina|pequeno|pequena|chico
  de nino|nina|pequeno|pequena|chico me|yo
  pediatra|doctora|medico|veterinaria ~6 se dio cuenta`

/** People and animals who came to harm by what was served, sold, given or done, told by what happened to the body. */
export const spanishHarm: readonly Rule[] = [
  {
    code: 'harm.injury',
    lang: 'es',
    say: `
      <body-es> ~3 rota|roto|rotos|rotas|partida|partido|fracturada|fracturado|dislocado|dislocada|rajada|rajado
      rompio|rompi|partio|quebro|abrio|fracturo|fracture|disloco|torcio|torci|reviento|perforo ~3 <body-es>|tobillo|esofago|timpano
      me|le|nos|se ~2 abrio|rajo|corto|pillo|atrapo|pellizco|aplasto|arranco|quemo|salpico|clavo|perforo|torcio|crujio ~4 <body-es>
      pillo|atrapo|agarro|aplasto|pellizco|mordio ~3 los|las|el|la ~1 <body-es>
      clavo|clavado|clavada|clavaron ~4 <body-es>|garganta|tela
      tajo|brecha|corte|herida|raja ~3 # puntos
      # puntos ~2 en|de sutura|<body-es>
      cayo|cai|caimos|caen|tiro|tiraron|golpeo|fue ~3 de ~1 nuca|espaldas|bruces|cabeza|cara|culo
      cayo|cai|caimos|termino ~3 en|contra|al ~1 cemento|concreto|asfalto|vias|foso|fosa|vacio|pozo|hueco
      baje|bajo|rode|rodo|cayo|cai ~3 rodando|gradas|escalones ~3 gradas|escalones|escalera|rodando
      resbale|resbalo|resbalamos|patine|patino|tropece|tropezo ~12 agua|aceite|jabon|hielo|cartel|mojado|mancha|pasillo|anden|rampa|escalon|alfombra
      suelo|piso|rampa|anden|vestuario ~6 mojado|encerado|jabon|aceite|hielo ~12 cadera|pierna|tobillo|rodilla|espalda|cai|cayo|resbal*
      agua|jabon|aceite ~6 rampa|pasillo|suelo|piso ~10 patino|resbalo|resbale|cai|cayo
      cadera|costilla|costillas|hernia|esguince|fisura|conmocion|fractura ~0 !de ~1 ternera|cerdo|cordero
      conte ~3 con las costillas
      desplomo|desvanecio|desmayo|desmaye|desmayaron|desvaneci ~6 suelo|piso|bano|pasillo|anden|cola|calor|frente|delante|catedral|camilla|puerta
      perdio|perdi el conocimiento|equilibrio
      nos|me|se desmayamos|desmayaron|desmaye|desmayo ~0 !de ~1 (risa|emocion|alegria|ganas)
      convulsiono|convulsionaba|convulsionando|convulsiones ~3 !economicas
      guillotino|mutilo|trituro|rebano|cerceno|secciono
      atascada|atascado|atorada|atorado|atorada ~3 garganta|cabeza|cuello|barrotes|brazo|pierna
      lamio|mordio|comio|bebio ~8 murio|murieron|convuls*
      murio|murieron ~8 (tras|despues|al) ~2 lamer|comer|beber|vacunar*|operar*
      sonda|yeso|venda|torniquete ~4 apretado|apretada|infectad* ~8 (mano|pierna|dedo|brazo)?
      sin cejas|pestanas
      chamusco|quemo|quemaron ~3 pestanas|cejas|fleco|unas|cabello|cuero
      piel|cuero ~6 levanto|pegada|pegado|quemada|quemado|costras|viva|ampollas|llagas|supur*|pelo|cuero
      ampollas|llagas|costras|supura|supuran|supurando|quemadura|quemaduras ~3 !de ~1 zapato|zapatos
      lengua|labio|labios|boca|cara|ojo|ojos|garganta|parpado|cachete|vientre|pie|pierna ~5 hinchad*|hincho|hinchar*|pelota|dormido|dormida|llagas|morado|morada|blanca|levantado|cerrado|vendado
      hinchado|hinchada|hincho|hincharon|hincharse|hinchando ~5 <body-es>|<kin-es>
      no ~2 podia|puedo|pude|podiamos ~2 tragar|respirar|mover|pisar|caminar|andar|sentarme ~1 !casi
      no ~2 podia|puedo|pude ~1 abrir ~2 ojo|ojos|boca|mano
      ojo|ojos|oido|oidos ~4 acido|acetona|lejia|pegamento|cloro|detergente|producto
      dejo|deja|quedo|quede|quedaron|tengo ~3 parche|cicatriz|ciego|sordo|coja|cojo|cojea|invalido|marcas|circulos
      paso|pasa ~2 quemados|uci|observacion|cirugia|quirofano
      sigue|estan|tienen|quedo|estuvo|acabo|acabe|termino|termine|terminamos|acabamos|llevaron|llevar|sacaron ~4 en|al|a <clinic-es>
      en|al ~1 quemados|uci|quirofano
      tienen|quedo|quedaron|dejaron ~2 en observacion
      # ~3 ingresados|hospitalizados|heridos|intoxicados|lesionados
      llevaron|llevaba|llevaban|sacaron|salio|salir ~3 en ~1 camilla|ambulancia
      me|le|la|lo ~2 tienen|tuvieron|tuvo que ~1 operar|coser|intervenir|amputar|enyesar|escayolar
      collarin|yeso|escayola|muletas|andador|suero ~5 desde|por|meses|semanas|delante|culpa|tres|dos|horas
      horas ~3 de suero
      aplasto|aplasta|aplastaba|arrollo|embistio|atropello|empujo|pateaban|pateo|patearon|golpearon|golpeo|torcio|estrangulo ~5 <kin-es>|<body-es>|pibe|chico|gente|me|cliente
      me|la|le|nos ~1 tocaron|toco|manosearon|manoseo ~2 raro|pecho|culo|masaje|entrepierna
      alguien ~4 echado|echo|puso|puesto|echaron ~3 en la copa|bebida|vaso|trago
      murio|murieron|fallecio|amanecieron|amanecio ~6 tieso|tiesos|carro|coche|ambulancia|camino|parto|esperando|espera|fumigar*|anestesia|operacion|pienso|croquetas
      ya no esta ~1 con nosotros
      no lo contamos|contaba|cuenta|contaria|habriamos
      me|nos|lo|la ~1 salve|salvamos|salvo ~3 milagro|pelos
      de puro milagro
      convulsion*|convulsiono|asfixia|asfixiaba|asfixiando|ahogaba|ahogando|atraganto|atragantaba|atragante ~5 <kin-es>|flema|vuelo|sala|pieza|trozo|hueso
      <kin-es> ~5 ahogaba|ahogo|ahogando|atraganto|asfixiaba|convulsion*|morado|morada|inconsciente|sangrando
      cuello ~4 entre|barrotes|cuerda|cordon
      neumonia ~4 por|aspiracion|humedad|culpa
      se me duerme|durmio ~3 mano|brazo|pierna|pie
      femur|perone ~2 !de
      coxis|clavicula|menisco|perone ~3 !de ~1 cerdo|pollo
      amputacion|amputaron|amputar|seccionado|seccionada|secciono|rebane|rebano|desnuco|fisuradas|fisurada|fisurado|reventado ~1 !presupuesto
      atraveso|atravesado ~4 <body-es>|zapatilla|zapato|tela|suela|labio|panza|ropa
      labios|labio|carita azules|azul|azulada|azulado|morados|morada|gris
      entubado|entubada|intubado|intubada|dialisis|uvi|antitetanica|hepatitis|broncoespasmo|transfusion ~3 !gracias
      cuidados intensivos
      paro de ~1 # segundos|minutos
      no desperto|sobrevivio ~4 (a)? ~1 (la)? ~1 anestesia|esterilizacion|operacion|cirugia
      anestesia|esterilizacion|operacion ~10 no desperto|sobrevivio
      puse|puso|quedo|estaba ~1 (medio)? gris|azul|morado|morada|amarillo ~4 (a|mi|nina|bebe|senor|chica)?
      se me cayo ~1 el pelo ~4 punados|mechones|champu|tinte
      pelo ~3 punados|mechones|calva
      despegaron|cayeron|levantaron ~2 (las)? ~1 unas ~3 (enteras|raiz)?
      dientes menos
      muela|diente|dientes ~4 piedra|lentejas|hueso|empanada|perdi|partio|rompi|rompio
      perdi|parti|rompi|rompio|partio ~2 (una|un|el)? ~1 muela|diente|corona ~6 (con|por|en)
      cosieron|coserme|suturaron|sutura
      arranco|atraveso|partio|levanto|machaco la|una una
      zarandear|zarandeaba|zarandeo|pellizcaba|pegaba|pego ~4 (al|a)? ~2 <kin-es>|bebe|ancianos|abuelos|ninos
      dejo|dejaron de moverse|respirar|sentir
      aplico|hizo ~2 una llave ~4 (a|chico|hasta)
      gas pimienta
      olvidados|olvidado|olvidaron|olvidada ~6 <minor-es>|autobus|bus|cochera|furgoneta|buseta
      <minor-es> ~6 olvidados|olvidado|olvidaron|olvidada ~6 autobus|bus|cochera|furgoneta|buseta|cole|excursion
      un nino|nina menos
      se ~1 trago|tragaron ~6 palillo|iman|imanes|bolitas|hueso|clavo|anzuelo|grapa|pila|pieza|trozo|plastico|boton
      mastico|mordio|chupo ~4 plastico|pila|pastilla|detergente|cable|vidrio
      saquen|saque|sacaron|sacar ~3 (un|una|el|la)? ~1 anzuelo|espina|astilla|cristal|vidrio|clavo|hueso ~5 (del|de|labio|garganta|paladar|pie)
      espina|astilla|astillita|cristal|alambrito|alambre ~5 paladar|garganta|parpado|pie|mano|lengua
      ardio|ardieron|ardia|prendio ~4 toldo|cortina|cortinas|mesa|flores|yesca|antorcha|pelo|manga|carpa
      como antorcha|yesca
      descarrilo|descarrilaron|descarrilado
      oreja menos
    `,
    unless: `${unhurt}
      hizo|hicieron la maniobra
      maniobra ~4 saco|salvo|segundos
      avispa|mosquito|medusa
      martillazo|vendimia
      fianza|dinero ~6 ingresada
      tetera|guitarra
      mandibula de
      disfraz
      zapatos|tacones ~4 nuevos
      se vende|venden|vendo|alquilo`,
  },
  {
    code: 'harm.allergy',
    lang: 'es',
    say: `
      sin <allergen-es> ~14 hospital|urgencias|lengua|labios|garganta|hinch*|morado|morada|echaron|caldo|cuchillo|ambulancia
      pedi|pidio|pedimos|avise|avisamos|dije|dijimos|avisado ~4 alergia|alergico|alergica|celiaco|celiaca|alergicos ~12 trajeron|echaron|llevaba|traia|tenia|sirvieron|hospital|hinch*|igual|mesero|cocina|dieron|mismo
      pedi|pidio|pedimos ~4 sin <allergen-es> ~12 echaron|hospital|hinch*|lengua|morado|ambulancia
      alergico|alergica|alergia|alergicos|celiaco|celiaca|intolerante|intolerancia ~12 dieron|dio|pusieron|puso|traia|llevaba|hinch*|hospital|urgencias|mismo|cuchillo|cama|ronchas|guantes|biberon|sirvieron|historia|pulsera|morado
      llevaba|traia|tenia|echaron|contenia|lleva|pusieron|dieron ~4 <allergen-es> ~10 carta|ponia|decia|sin|avis*|etiqueta|alerg*|hinch*|celiac*|labios
      <allergen-es> ~8 no ~1 cuenta|aparecia|figuraba|ponia|salia|venia ~3 carta|etiqueta|ingredientes|como
      carta|etiqueta|menu ~4 ponia|decia|pone|dice ~6 sin|nada|mas ~4 <allergen-es>|labios|hinch*
      hormigueo|picor|picazon ~4 labios|lengua|garganta|boca
      latex|penicilina ~6 alergic*|alergia
      alergic*|alergia ~5 latex|penicilina
      se puso|estaba|quedo ~1 morado|morada|azul ~4 mesa|mesero|boca|asfixia|crio|bebe
    `,
    unless: `${unhurt}
      lavaron|cambiaron ~2 palas|guantes
      me|nos avisaron|aviso ~2 antes
      sin ~1 lactosa ~3 y ~1 me ~1 trajeron
      cortisona ~2 mia`,
  },
  {
    code: 'harm.poisoning',
    lang: 'es',
    say: `
      #|todos|todas|mitad|estamos|estabamos|toda|entera|curso|equipo|boda ~6 vomitos|vomitando|diarrea|intoxicad*|inodoro|suero|consultorio|nauseas|colicos|retortijones|vomitar
      abrazados|abrazada|abrazado ~2 inodoro|vater|wc|retrete|taza
      nos ~1 mando|dejo ~8 hospital|consultorio|urgencias|cama|inodoro|suero
      vomito|vomitaba|vomitar|vomitando ~4 bilis|sangre|verde|toda|todo|hasta|noche|dias|perra|perro
      espuma ~3 boca
      babeaba|babeando|temblando|temblaba|tambaleaba ~8 collar|gotas|pulgas|antipulgas|pienso|veterinari*
      collar|gotas|pipeta|antipulgas|champu ~10 babeaba|temblando|temblaba|convulsion*|murio|veterinari*
      leche|queso|huevo|mayonesa|pollo|carne|marisco|ostras|setas|hongos|arroz|pescado|jamon|ceviche|tacos ~8 fiebre|ingresados|suero|vomit*|diarrea|rinones|toxicologia|salmonela|hospital|inodoro|malta
      sin hervir|pasteurizar ~8 fiebre|casos|ingresados|leche
      fiebre de malta
      pollo|hamburguesa|carne|cerdo|albondigas ~3 rosado|rosada|crudo|cruda|sangrando|frio|congelado ~3 dentro|centro|hueso|medio
      intoxicacion|toxicologia|envenenado|envenenada|envenenados
      fumig* ~8 alumnos|ninos|avisar|adentro|canario|tiesos|aula|clase|perro|gato|asmatic*
      asmatic* ~10 humo|fumig*|inhalador|polvo|pintura|clase
      lejia|raticida|matarratas|acido|acetona|queroseno|detergente|sosa|veneno|disolvente|barniz ~10 botella|bebio|vaso|ninos|guarderia|juguetes|ojo|boca|tosiendo|patio|bebe|ojitos|plato|bar
      bebio|bebi|tomo|dieron|sirvieron ~8 lejia|detergente|acido|disolvente|desengrasante|cloro|vodka|alcohol
      vodka|alcohol|ron ~6 tratamiento|abstemio|limpio|menor|menores|nino|nina
      cloro ~10 ojos|tosiendo|ardian|piel|ronchas
      tosiendo|toso|tosio ~6 sangre|semanas|barniz|moho|humo|polvo
      moho|hongos|humedad ~8 filtro|garganta|pulmon*|bebe|tos|asma|bronquitis
      aire viciado
      monoxido|nitroglicerina|anestesia ~6 desmayo|murio|dosis|doble|doctor|hospital|bombero*
    `,
    unless: unhurt,
  },
  {
    code: 'harm.contamination',
    lang: 'es',
    say: `
      <food-es>|uvas|papilla|papillas|potito|empanada|lechuga|tortilla|relleno|bife|plato|copa|vaso|biberon|bote ~8 cucaracha|cucarachas|alacran|arana|gusano|gusanos|larva|larvas|curita|tirita|jeringa|grapa|grapas|tornillo|alambre|aguja|cristal|cristales|diente|rata|raton|lagartija|babosa|cuchilla|tuerca
      cucaracha|cucarachas|alacran|arana|gusano|gusanos|larva|larvas|curita|tirita|jeringa|grapa|tornillo|alambre|aguja|cristales|diente|rata|raton|lagartija|tuerca ~6 en|dentro|adentro|entre ~3 <food-es>|uvas|papilla|potito|plato|tenedor|lata
      chinches|ratas|cucarachas|ratones|pulgas|garrapatas ~6 albergue|hostal|cama|colchon|cocina|restaurante|habitacion|cuerpo|picaduras|almacen
      cuerpo|cama|colchon|cocina ~4 lleno|llena ~2 de? chinches|pulgas|cucarachas|ratas|garrapatas
      aguja|jeringa|jeringuilla|cuchilla|lanceta|navaja|bisturi|lima ~10 usada|usado|usar|anterior|otro|otra|sucia|mismo|rompio|esterilizar
      usada|usado ~3 aguja|jeringa|cuchilla|curita|tirita|gasa|lanceta
      vidrio|cristal|cristales|vidrios|gusanito|anzuelo|piedra|palillo|espina|cartucho|clavo|gancho|plastico|guante|alambre|hueso|moho|pelo ~4 en|dentro|entre ~2 (el|la|las|los|mi|sus|tus|un)? ~2 pure|nuggets|empanada|filete|lentejas|leche|formula|lata|sandwich|helado|croqueta|croquetas|arroz|sopa|arena|papilla|carbon|pan|pastel|galleta|jugo|salsa
      leche|formula|papilla|pure|arena|carne|pan|sopa|filete|arroz|helado ~3 (traia|tenia|con|venia|llevaba) ~3 gusanito|gusanos|vidrio|vidrios|cristales|guante|clavos|anzuelo|plastico|moho|pelos|desinfectante|piedras
      mordi ~6 (crujio|vidrio|cristal|piedra|metal|duro)
      agujas|jeringas|jeringuillas ~6 bano|parque|arena|sala|suelo|baul|playa
      bano|parque|arena ~4 agujas|jeringas|jeringuillas|cristales|vidrios
      mascarilla|nebulizador|biberon|tetina ~8 moho|negra|negro|hongos
      escupir|escupio|escupiendo ~8 pizza|comida|plato|hamburguesa|trozo
      pizzero|cocinero|cocinera|mesero|camarero ~3 escupir|escupio|escupiendo|tosio
      sangre ~6 ensalada|bollos|pan|servilleta|cama|sabanas|mismo|toalla
      cortarse|corto ~2 el? dedo ~10 despachando|bollos|misma|siguio|comida
      olvido|olvidaron|dejaron|dejo ~3 gasa|pinza|pinzas|compresa|tijera|aguja|sonda|via ~4 !regalo|casa
      via puesta
    `,
    unless: `${unhurt}
      arana|cucaracha|rata|serpiente ~1 de ~1 peluche|plastico|juguete|goma
      feria de|festival`,
  },
  {
    code: 'hazard.defect',
    lang: 'es',
    say: `
      pastillas|pastilla|gotas|inhalador|biberon|jarabe|vacuna|insulina|medicacion|medicamento|receta|dosis|sangre|suero|sonda|leche ~6 otra|otro|otros|equivocad*|confundi*|cambi*|caducad*|vencid*|erronea ~2 persona|paciente|nino|nina|bebe|senor|senora|presion|ojos|cosa|edad|marca|viendo
      dieron|dio|pusieron|puso|ponen|aplico|aplicaron|inyectaron|recetaron ~5 pastillas|gotas|inhalador|biberon|jarabe|vacuna|insulina|dosis|leche ~6 otra|otro|equivocad*|bebe|diabetica|cinco|alergic*|proteina|doble|triple
      confunden|confundieron|confundio|cambiaron|trocaron ~6 gotas|pastillas|frascos|muestras|medicacion|analisis|insulina|paciente|operaron
      ponen|pusieron|dieron|inyectan ~3 insulina ~3 !a ~1 tiempo
      doble|triple|sobre dosis
      dandole|dando|di|daba ~2 el doble|triple
      dosis ~8 (coma|diez|doble|cambiada|veces)
      # dosis ~4 dia|error|seguidas
      sedante|anestesia|pipeta|gotas|jarabe ~6 (era|de|para|con) ~2 (el)? ~1 (peso)? ~2 (de)? ~1 caballo|caballos|perro|adulto|otro
      taladro|taladraron|durmio|durmieron|sacaron|saco ~6 (lado|muela|diente|otro) ~2 (que)? ~1 no era
      muela|diente|ojo|pierna|lado que no era
      pulsera|historia|ficha ~4 (roja|rojas) ~8 (alergia|alergic*|nadie|igual|miro|pregunto)
      no pregunto|preguntaron ~3 (por)? ~1 alergias
      camilla|cama ~3 sin ~1 barandas|barandillas|barras
      sola|solo ~5 camilla|suelo|dialisis ~6 (horas|cayo|giro|sangre)?
      horas ~3 (en|tirada|tirado) ~2 suelo ~3 (de)? ~2 (residencia|geriatrico|urgencias|hospital)?
      bolsa ~1 (de)? agua ~1 hirviendo
      sobredosis|contraindicado|contraindicada
      etiqueta|prospecto|jeringa ~6 mal|cucharadas|escala|otra|triple
      opero|operaron|operado|operada|intervinieron ~4 equivocad*|otra|derecha|izquierda|algo|tenia
      la mala es
      farmacia|mostrador|boticario ~8 cambiaron|otra|equivoc* ~6 gotas|suena|ojos|pastillas|caja|dias
      lentillas|gafas|lentes ~4 otra graduacion ~6 conduje|doble|borroso
      graduacion ~6 viendo|conduje doble|nublado
      alta ~5 fiebre|via|puesta|roto|rota ~4 !gracias
      marcapasos ~8 arco|iman|control|detector
      embarazada|bebe|recien|diabetic*|cardiaca|cardiaco|ictus|infarto|asmatico ~12 esperar|espera|horas|sacara|numero|vueltas|negaron|nadie
      dolor ~3 brazo|pecho ~8 horas|numero|esperar|espera|sacara
      llame|llamamos|marque ~6 emergencias|urgencias ~8 bebe|morado|marcar|opcion|contesto|nadie|vino
      peluche|juguete|muneca|muneco ~12 boca|ojo|boton|pila|iman|suelto|suelta|pieza|pintura|trago|metio
      cuna|trona|cochecito|andadera|silla ~6 cedio|pliega|plego|atrapo|pellizco|barrotes|volco|cuello
      bebe|nino|nina|hijo|hija ~10 boton|pila|iman|globo|cordon|bolsa ~3 boca|garganta|mano|cuello|cabeza
      biberon|leche|agua|sopa|cafe|chocolate ~6 hirviendo ~6 lengua|bebe|mano|encima|pierna|boca|dentro
      no filtran|filtraban ~3 nada
      irritada|quemada|danada ~3 cornea|retina
      cornea|retina ~4 irritada|quemada|danada|arenosa
      caballo|poni|yegua|toro|camello|burro ~8 casco|asusto|tiro|desboco|cayo|desplomo|arrastro|nervioso
      aprendiz|practicante|menor|menores|peon|obrero|albanil|companero ~10 sin|solo|solos|guantes|arnes|linea|casco|quemados|aceite|silo|maquina|prensa|luz
      transpaleta|carretilla|montacargas|grua|prensa|sierra ~8 rota|roto|freno|frenos|pillo|atrapo|aplasto|vista
      guia|monitor|instructor ~8 sin|no ~3 cuerda|radio|botiquin|chaleco|casco|titulo|arnes
      leche recien sacada|ordenada
    `,
    unless: `${unhurt}
      llamaron ~3 medico ellos
      se dieron|dio cuenta
      nadar|nadando ~6 mejor
      retiraba|retiraban por precaucion`,
  },
]
