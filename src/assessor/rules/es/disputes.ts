import type { Rule } from '../rule.ts'

/** Courts on the stage, in games, in figures of speech; the tooth of wisdom; what somebody does for a living. */
export const figures = `
  juicio|juicios simulado|simulada|simulacro|final|sano|perder
  muela|muelas ~2 juicio
  padel
  tatarabuel*|bisabuel*|siglo|virreinato
  obliga|condena|ordena ~1 a ~1 las|los|todas|todos ~1 !dos
  todo en regla
  de juzgado de guardia
  gata|gato|perro|suegra|domino|cromos|alfajor|empanada|empanadas ~8 juez|jueza|juicio|sentencia|abogado|fiscal|denuncia|multa|citacion
  juez|jueza|juicio|sentencia|abogado|fiscal|denuncia|multa|citacion ~8 gata|gato|suegra|domino|padel|alfajor|muela
  perro se ~2 comido|comio
  sone|sonaba|sonado ~2 que|con
  disfraz|disfrazo|disfrazado|farsa|inquisicion|futbolista|futbol|arbitro|gol|penal|entrenador|equipo|federacion|liga
  trabajo|trabaja|pasante|practicas|oposicion|oposiciones|carrera|curso|examen ~4 juzgado|bufete|defensoria|derecho|fiscalia|tribunal|leyes
  dicen|hablaron|dieron|leo|lei ~3 noticias|noticia|tele|radio
  mas que|lento|lenta ~4 juez|tribunal|sentencia`

/** Suits, hearings, notices and settlements; in any mood where they threaten: “if you do not pay, we meet in court”. */
export const spanishDisputes: readonly Rule[] = [
  {
    code: 'legal.action',
    lang: 'es',
    say: `
      en|ante|al|por|del|el|ningun|nuestro juzgado|juzgados ~2 !abren|cierra|abre|horario|direccion
      asignar|asignaron|asignado|toco|tocado ~2 juzgado|jueza|juez|defensor|letrada|letrado|fiscal|abogado|abogada
      vista|audiencia|citacion|comparecencia|senalamiento|juicio|imputacion ~6 juzgado|tribunal|juez|jueza|sala|lunes|martes|miercoles|jueves|viernes|sabado|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|dia
      pidio|tengo|tenemos|tuvimos|tuve|hay|fecha ~3 vista|audiencia|citacion|juicios !oral|de|al|a
      juicio rapido|oral|verbal|laboral|monitorio|penal|civil
      la vista duro|fue|salio|termino|ha
      <judge-es> ~1 ya? ~1 (me|nos|les|le|los|lo|la)? ~1 (ha|han)? ~1 <ruled-es> ~2 !vecinos|futbolista
      lo|la|las|los pidio|ordeno|decreto|firmo|tiene|lleva|sabra|ve ~2 <judge-es>
      que ~1 lo|la ~2 mida|decida|diga|vea ~3 <judge-es>
      hablar|decidir|pronunciarse ~1 el|al|un tribunal
      contarselo|cuente|explicar|explicarselo|explique|expliquelo|digaselo|decirselo ~3 <judge-es>
      jueza|juez instructora|instructor
      delante de|ante ~2 su? senoria
      tribunal|tribunales ordinarios|administrativo|laboral|civil|mercantil|superior|arbitral|supremo
      justicia ordinaria|contravencional|administrativa
      audiencia provincial|nacional|previa|publica|ambiental|preliminar
      casa de justicia
      primera|segunda|dos|ambas instancia|instancias ~2 !de
      va|vamos|fuimos|voy|iremos|ire|llegar|llegue|llegamos|acabar|llevar|llevare|hasta ~3 tribunales|estrasburgo|supremo|mercantil|contencioso
      sede|via|vias judicial|civil|penal|contenciosa|ejecutiva|judiciales
      contencioso administrativo
      pleiteando|litigando
      pleito|pleitos|litigio ~2 pendiente|pendientes|abierto|con|a|reactiva|en
    `,
    unless: figures,
  },
  {
    code: 'legal.action',
    lang: 'es',
    anyMood: true,
    say: `
      interpuse|interpuso|interpusimos|interponemos|interponer|radique|radico|radicamos|presente|presento|presentamos|presentado|presentada|presentaron|meti|metimos|ingrese|ingresamos|ingresado|puse|pusimos|puesto|puesta|ratifique|formule|formulamos|admitida|admitieron|gane|gano|sigue|retirar|adherirse|adherirme|sumarse ~3 <lawsuit-es> !expres|policial
      <lawsuit-es> ~2 presentada|presentado|interpuesta|interpuesto|admitida|admitido|ingresada|ingresado|colectiva|conjunta|verbal|puesta|contra|preparada|firmada|lista
      demanda ~1 de saneamiento|desahucio|desalojo|despido|divorcio|evicion|responsabilidad|danos
      accion popular|colectiva|judicial|civil|penal
      recurso|recursos ~1 de? reposicion|apelacion|alzada|proteccion|amparo|casacion|revision|reclamacion
      accion|orden|recurso de? amparo
      recurso|recursos presentado|conjunto|pendiente
      perdio|perdieron|gane|ganamos|gano|ganado|ganaron ~3 recurso|apelacion|pleito|demanda|instancia|laudo|mercantil|juzgado
      les|le|los gane|gano|ganamos ~3 en|la|el|a ~1 <judge-es>|apelacion|sentencia|juicio|instancia|aseguradora|consumo
      llego|salio|tengo|tenemos|firme|favorable|cumpl* ~2 la|el|mi? sentencia|laudo|fallo !del|de
      sentencia|laudo|fallo ~3 firme|favor|obliga|condena|tienen|favorable|expresamente|dice|pagar|devolver
      condena|condenado|condenados en costas
      costas para|procesales
      e|y|en|sus costas ~0 !de|gallegas
      dicto|admitido|admitida|admitieron el|a|la? tribunal|tramite
      no pienso|piensa|quiero|vamos a? conciliar
      conciliacion|mediacion ~4 acuerdo|fecha|personeria|papeleta|obligatoria|presentada|acta|laboral|previa
      acto|acta|audiencia|papeleta|junta|vamos|centro|ante ~1 de|a|la? conciliacion|arbitraje|mediacion
      demandamos|demande|querello|querellaron|querellamos ~4 !gol
      querella|tutela ~4 incluye|radicada|radicado|contra|por|salio|concedida|usurpacion|estafa
      audiencia preparatoria|preliminar|por|trial
      de|en|manana la? audiencia salieron|sali|por|pidieron
      comparezco|comparecere|comparecemos|comparecieron ~4 lunes|martes|miercoles|jueves|viernes|sala|juzgado|manana|por
      apelan|apelaron|recurren|recurrieron|recurri|recurrimos ~4 euros|pesos|sancion|multa|sentencia|fallo|resolucion|anul*|perd*|dolares
      sin avenencia|acuerdo ~3 (seguimos|sigue|demanda)
      emplazada|emplazado|emplazados|emplazadas ~4 !en ~1 (centro|zona)
      estais|estan|quedan|queda|quedais ~1 (usted|ustedes)? ~1 citados|citado|citada|emplazados|emplazada|notificados|notificada
      citatorio|citatorios
      embargue|embarguen|embargo ~3 (si|de) ~3 (televisor|casa|atreven|nomina|sueldo|barco)
      el contencioso
      vista para sentencia
      el|hay|habra|tengo ~2 careo
      apelaron|apelo ~0 !a|al
      orden ~1 de alejamiento|desalojo|registro|embargo ~2 para|contra|al
      acusacion particular|popular
      recurrimos|recurri|recurrieron ~2 el|la archivo|sancion|fallo|auto
      contestar|contesto|contestaron ~2 (a)? ~1 la demanda
      perito caligrafo
      demandante|demandantes ~3 (del|de|expediente|numero|soy|es)
      casacion
      cedula ~1 de notificacion
      juzgado ~1 de ~1 policia|letras|paz|instruccion|familia|menores|faltas
      clinica juridica
      nulidad ~1 (de|del) ~3 junta|asamblea|contrato|despido|acta
      embargan|embargaron|embargaran ~2 (la|el|los|su|sus)
      decomiso|decomisaron|decomisado ~3 !humor
      indemnizar|indemnizarnos|indemnizados ~6 (tribunal|tribunales|puntos|sentencia|juzgado)
      resolucion|sentencia firme
      corte|sala ~2 suspender|suspendio|devuelve|fallo|ordeno|resolvio|condeno
      fallo la corte|sala
      peritaje|peritajes ~4 razon|juez|perito|hoy|contrario|tabique|muro|da
      perito ~3 estrado|juicio|tribunal|rio
      toca|tocara|manana|tarde|hoy ~2 declarar|declara|declaro|comparecer ~6 contra|conductor|exgerente|gerente|encargado|arrendador|testigo|dueno
      atestado|diligencias ~4 mossos|policia|guardia|testigo|testigos
      ganamos|gano ~2 (la)? ~1 colectiva|accion|tutela|contencioso
      de|en ~1 la accion colectiva
      escribana|escribano|notario|notaria ~4 midio|constato|levanto|acta
      acta ~1 de? constatacion|constancia
      somos|hay # ~1 afectados|afectadas|demandantes|perjudicados
      despacho ~3 exito|demanda|afectados
      abogado|abogada|abogados ~5 (de)? ~1 (la|el) ~1 constructora|clinica|aseguradora|empresa|banco|telefonica
      no firmo nada
      junta|juzgado|laudo|arbitro|arbitraje ~1 de? consumo|arbitral
      laudo|querellante|querellantes|querellado|imputada|imputado|imputados
      soy|era|somos|parte ~2 demandado|demandada|demandante|demandantes|actora|querellante|denunciante
      medida|medidas cautelar|cautelares
      embargo|embargos preventivo|decretado|judicial|ejecutivo
      embargaron|embargue|embargado|embargada|embargar ~4 nomina|cuenta|cuentas|almacen|sueldo|recaudacion|piso|casa|bienes
      citacion|cedula ~2 mano|judicial|testigo|declarar|juzgado
      llamo|llamaron|llama|cito|citaron|citan|citado ~2 a|para|como declarar|testigo|testigos|testificar
      tomaron|preste|presto|prestar|prestado|di|dimos ~1 la? declaracion
      declare|declaro|declaramos|declararon ~3 juramento|jueza|juez|fiscal|juzgado|policia|ingeniero|perito|gerente
      declaro|declararon culpable
      careo|careos ~4 contradijo|empezaron|capataz|juez
      prueba|pruebas documental|documentales|pericial
      como|de prueba ~1 numero|documental|ante|en
      mi|nuestro perito ~4 informe|dice|muro|parte|midio
      perito ~5 informe|tribunal|juez|judicial
      adjunto|aportado|aporte|aportare|aportamos ~4 demanda|prueba|denuncia|expediente|juicio
      plazo ~4 adherirse|contestar|recurrir|demanda|vence|judicial
      declarado|declaro|declarada|es ~1 nulo|nula|improcedente|procedente !la|el
      despido nulo|improcedente|impugnado
      impugnada|impugnado|impugnamos|impugne|impugno
      parte|partes de lesiones
      telegrama|carta ~1 laboral|documento|notarial
      requerimiento|requerimientos|acta ~1 notarial|notariales
      nos|les|los|le|me notificaron|notifico|notificaran|notificado ~3 viernes|lunes|martes|miercoles|jueves|causa|demanda|que|juicio|resolucion
      juicio|causa|proceso|procedimiento ~3 contra|abierto|administrativo|penal|sumario
      me|nos persono|personamos|personarme|persone ~2 en|el procedimiento|causa
      hecho|hechos fundamentos|petitorio
      medida|denuncia|querella|reclamacion patrimonial|colectiva|penal
      retirar|retiremos|retire|desistir ~3 querella|denuncia|demanda|cambio
      firmamos|firme|acordamos|acuerdo|arreglo|clausula ~5 tribunal|costas|confidencialidad|pleito|juzgado
    `,
    unless: `${figures}
      multa ~4 mia|biblioteca
      abogados|abogada|abogado ~3 divorcio
      audiencia ~2 television|programa|serie
      suspension del juego
      cedula ~2 extravi*
      no es|era demanda`,
  },
  {
    code: 'named.lawyer',
    lang: 'es',
    anyMood: true,
    say: `
      despacho|bufete|estudio|abogado|abogada|abogados|letrada|letrado|gestoria|representante ~2 que ~1 me|nos|lo ~1 representa|lleva|llevamos|asesora|defiende
      contratado|contratamos|contrate|contratar|pagar|pagamos|pusimos|puso|puse|poner|buscamos|busque|busco|hablen|contestar|contesten|conteste ~3 despacho|bufete|abogado|abogada|letrado|letrada|procurador|representante
      segun ~1 el|la|mi|nuestro|nuestra? abogado|abogada|procurador|procuradora|letrada|letrado
      a|con|al|del su? abogado|letrado|procurador ~0 !de
      espaldas|lado|manos del|de ~1 la|los? abogado|abogada|abogados
      en manos ~4 abogado|abogados|abogada|justicia
      una|la procuradora|letrada ~3 llamo|llama|dice|me|nos|asignado
      me|nos ~2 asignado|asigno|asignaron ~2 licenciada|licenciado|letrada|letrado|abogado|abogada
      consulte|consultamos|cita|contrate|pagarle|puesto|juntamos ~5 a|con|para un|una|el|la abogado|abogada|procurador|procuradora|letrado|letrada
      turno de oficio
      ya|por fin tengo|tenemos|hay abogado|abogada|letrado|letrada|procurador
      letrado|letrada|abogado|abogada ~3 (ya)? ~1 esta ~1 redactando|preparando|escribiendo
      defensor|defensora publico|publica
      departamento|servicio|equipo|area juridico|legal|juridica
      representante|asesor|asesora|asesores legal|legales
      carta|burofax ~2 bufete|abogado|abogados|despacho
      amigo|amiga|cunado|cunada|primo|prima|sobrina|sobrino|vecino|vecina|hijo|hija abogado|abogada|colegiada|colegiado ~8 escrito|carta|papel|hizo|lleva|prepar*|demanda
      trabaja ~1 en ~1 bufete ~4 dijo|dice|clausula
      licenciado|licenciada ~2 dice|dijo|asigno
      senor|senora con toga
      presento|presentar|redactando|redacto|hizo|hice ~2 el escrito
    `,
    unless: `${figures}
      abogado ~1 del diablo
      abogado|abogada|abogados ~1 de ~1 divorcio|dinosaurios|accidentes|oficio|toda
      recomendo|recomendadisima|recomendado|recomendo
      pelicula|serie|ser|estudia|estudiar|carrera|gobierno|presidente`,
  },
]
