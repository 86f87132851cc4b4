import type { Rule } from '../rule.ts'

/** Bad food, gas, crashes, brakes that fail, in Spanish: what `hazards.ts` says in the other languages. */
export const spanishHazards: readonly Rule[] = [
  {
    code: 'harm.poisoning',
    lang: 'es',
    say: `
      intoxic*
      envenen*
      salmonela|salmonella|listeria|salmonelosis|botulismo
      vomitando|vomitar|vomito|vomitos|diarrea|enfermo|enfermos|enferme|enfermamos ~5 comer|comida|cenar|<food-es>|restaurante
      senti|sentimos|puse|puso|pusimos|pusieron|sento|cayo|estamos|sintio ~1 muy? mal|fatal|pesimo ~5 comer|comida|cenar|<food-es>|restaurante|tomar|usar
      comi|comimos|comer|comio|cenamos|cene|tomo|bebio ~8 vomit*|diarrea|enferm*|hospital|urgencias|intoxic*
      monoxido de carbono
      pollo|carne|hamburguesa|cerdo ~2 cruda|crudo|podrido|podrida|mal estado
      comida|alimentos|producto|productos|leche|carne|pescado en? ~1 caducado*|caducada*|podrido*|podrida*|descompuesto*|descompuesta*|mal estado
      vapores|gases|productos toxicos|toxica|quimicos
    `,
    unless: `relacion|gente|persona|masculinidad|ex toxica|toxico
      protagonista|capitulo|capitulos|asesina|asesino
      amo|adoro|encanta|gusta ~2 olor|oler`,
  },
  {
    code: 'harm.allergy',
    lang: 'es',
    say: `
      anafilax*|anafilactico|anafilactica
      reaccion|reacciones alergica|alergicas
      choque|shock anafilactico
      alergia|alergico|alergica|celiaco|celiaca|alergenos ~8 sin !gluten|lactosa|trazas|huevo|problema|problemas|susto|miedo
      alergia|alergico|alergica|celiaco|celiaca|alergenos ~8 etiqueta*|declarad*|avis*|sirvieron|dieron|ignoraron|hospital|urgencias|reaccion
      alergia ~4 usar|aplicar|crema|champu|producto|tinte
    `,
  },
  {
    code: 'harm.choking',
    lang: 'es',
    say: `
      se ~2 atraganto|ahogo|asfixio|trago ~5 <child-es>|pieza|boton|iman|juguete|tapa|pila|trozo|con
      <child-es> ~3 atraganto|ahogo|ahoga|asfixio|asfixia|trago|tragaba
      peligro|riesgo de asfixia|ahogamiento|atragantamiento|estrangulamiento
      no puede|podia|podiamos|podia respirar
    `,
  },
  {
    code: 'harm.contamination',
    lang: 'es',
    say: `
      <foreign-es> ~2 en|dentro|entre ~3 <food-es>|habitacion
      <food-es> ~3 con|tenia|traia|tiene|llena|lleno|venia ~4 <foreign-es>
      encontre|encontramos|encontro|hallamos|aparecio|salio|habia|venia|mordi|trague ~4 <foreign-es> ~3 en|dentro ~3 <food-es>|el|la|mi
      trozo|trozos|pedazo|pedazos|esquirla|esquirlas de vidrio|cristal|metal|plastico ~2 en|dentro
      chinches|cucarachas|ratas|ratones ~4 habitacion|cama|cocina|restaurante|hotel|tienda|avion|asiento|local
      contaminad* ~3 <food-es>|agua|lote|producto
      <food-es>|agua|lote|producto ~1 contaminad*
    `,
    unless: `vaso de
      plastico burbuja
      bolsa|bolsas|caja|botella|vaso|envase|papel de? plastico|metal|cristal`,
  },
  {
    code: 'harm.crash',
    lang: 'es',
    say: `
      choco|chocaron|estrello|estrellaron|volco|volcaron ~2 nosotros|conmigo|dentro
      choco|chocaron|estrello|estrellaron|atropello|atropellaron|embistio|volco ~5 contra|a|con|mi|coche|carro|auto|moto|muro|peaton|persona|perro|<child-es>
      atropell*
      nos|me|le ~1 embistio|embistieron|arrollo|arrollaron
      aterrizaje de emergencia
      accidente ~6 conductor|repartidor|camion|bus|autobus|frenos|coche|carro|moto|patinete|avion|por
      conductor|repartidor|chofer ~3 borracho|ebrio|dormido|drogado
      motor ~2 fallo|incendio|paro|apago|averio ~4 vuelo|carretera|autopista|marcha|aire
      rueda|puerta|llanta ~3 salio|solto|desprendio|cayo
    `,
    unless: `bolsa|mercado|pelicula|serie|partido|juego ~2 estrello|choco
      gata|gato|perra|perro ~2 atropell*
      dron|drone`,
  },
  {
    code: 'harm.gas',
    lang: 'es',
    say: `
      fuga|escape|olor|olia|huele|perdida de|a gas|gasolina|butano
      fuga|fugas ~2 gas|combustible|gasolina
    `,
    unless: `amo|adoro|encanta|gusta ~2 olor|oler
      huele a fiesta|gloria|asado`,
  },
  {
    code: 'hazard.defect',
    lang: 'es',
    say: `
      freno|frenos|airbag|airbags|cinturon|cinturones|acelerador ~4 fallo|fallaron|falla|fallan|fallado|roto|rotos|bloqueo|bloquearon|averiado|atasco|fallando
      freno|frenos|airbag|airbags|cinturon|cinturones|acelerador ~4 no|ni ~2 funciona|funcionan|funcionaba|funcionaron|funcionaban|responde|responden|respondia|respondian|respondieron|agarra|agarran|frena|frenan|abrocha|salto|saltaron
      se quedo|quedaron|quedamos sin frenos
      me|nos ~1 quede|quedamos sin frenos|oxigeno
      peligro|peligroso|peligrosa ~2 para|por|producto|que|usar|un|los|las ~4 ninos|nino|bebe|bebes|salud|clientes|gente|pasajeros|vida|alguien|usuarios
      es ~1 peligroso|peligrosa|peligrosisimo|peligrosisima
      pone|ponen|poniendo|puso|pusieron|poner ~1 en peligro|riesgo ~4 vida|vidas|salud|seguridad|pasajeros|clientes|ninos|familia
      salida|salidas de emergencia|incendios bloquead*|cerrad*
      <child-es> ~4 atrapad*|encerrad*
      atrapad*|encerrad* ~2 en|dentro ~2 ascensor|elevador|coche|vagon|bano
      techo|estante|estanteria|balcon|barandilla|baranda|escalera|silla|cuna|litera|columpio|lampara ~3 cayo|derrumbo|rompio|cedio|desplomo|colapso|vino
      medicamento|medicina|medicamentos|vacuna|leche|formula|farmaco ~2 equivocad*|caducad*|vencid*|erroneo
      dosis equivocada|incorrecta|erronea
      sin ~1 insulina|oxigeno|medicacion|medicamento* ~4 por|culpa|porque
      defecto|fallo|falla|problema|riesgo de seguridad ~2 en|del|grave
    `,
    unless: `pelicula|serie|cancion|capitulo|delantero|equipo|jugador|ataque|partido|amor
      con las llaves dentro|adentro|puestas`,
  },
  {
    code: 'hazard.near_miss',
    lang: 'es',
    say: `
      casi ~2 atropella*|choca|chocamos|quema|quemo|asfixia|electrocuta|aplasta|corto ~3 <person-es>|mi|a|la|el
      podria|pudo|pudiera|hubiera haber? ~1 sido ~2 peor|tragedia|mortal|fatal|grave|desgracia
      podria|pudo|puede haber? ~1 causar|causado|provocar|provocado|acabar|acabado ~2 tragedia|incendio|accidente|desgracia|muerte|muerto
      gracias|menos ~4 no ~1 nadie|estabamos|habia|estaba ~4 herido|casa|dentro|durmiendo|paso
      pudo|podria|puede|va a? ~1 pasar|ocurrir|haber una? ~1 desgracia|tragedia
    `,
    unless: `pelicula|serie|partido|gol|jaja*|risa`,
  },
  { code: 'harm.none', lang: 'es', say: `nadie ~3 herido|herida|heridos|lesionado|lastimado|dano` },
]
