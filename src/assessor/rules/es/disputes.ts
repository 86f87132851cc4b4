import type { Rule } from '../rule.ts'

/** Courts on the stage, in games, in figures of speech; the tooth of wisdom; what somebody does for a living. */
const figures = `
  juicio|juicios simulado|simulada|simulacro|final|sano|perder
  muela|muelas ~2 juicio
  padel
  tatarabuel*|bisabuel*|siglo|virreinato
  obliga|condena|ordena ~1 a ~1 las|los|todas|todos ~1 !dos
  todo en regla
  de juzgado de guardia
  gata|gato|perro|suegra|dominó|domino|cromos|alfajor|empanada|empanadas ~8 juez|jueza|juicio|sentencia|abogado|fiscal|denuncia|multa|citacion
  juez|jueza|juicio|sentencia|abogado|fiscal|denuncia|multa|citacion ~8 gata|gato|suegra|dominó|domino|padel|alfajor|muela
  perro se ~2 comido|comio
  sone|sonaba|sonado ~2 que|con
  disfraz|disfrazo|disfrazado|farsa|inquisicion|futbolista|futbol|arbitro|gol|penal|entrenador|equipo|federacion|liga
  trabajo|trabaja|pasante|practicas|oposicion|oposiciones|carrera|curso|examen ~4 juzgado|bufete|defensoria|derecho|fiscalia|tribunal|leyes
  dicen|hablaron|dieron|leo|lei ~3 noticias|noticia|tele|radio
  mas que|lento|lenta ~4 juez|tribunal|sentencia`

/** Suits, hearings, notices and settlements; in any mood where they threaten: “if you do not pay, we meet in court”. */
export const spanishDisputeRules: readonly Rule[] = [
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
      de|en|mañana la? audiencia salieron|sali|por|pidieron
      comparezco|comparecere|comparecemos|comparecieron ~4 lunes|martes|miercoles|jueves|viernes|sala|juzgado|manana|por
      apelan|apelaron|recurren|recurrieron|recurri|recurrimos ~4 euros|pesos|sancion|multa|sentencia|fallo|resolucion|anul*|perd*|dolares
      sin avenencia|acuerdo ~3 (seguimos|sigue|demanda)
      emplazada|emplazado|emplazados|emplazadas ~4 !en ~1 (centro|zona)
      estais|estan|quedan|queda|quedais ~1 (usted|ustedes)? ~1 citados|citado|citada|emplazados|emplazada|notificados|notificada
      citatorio|citatorios
      embargue|embarguen|embargo ~3 (si|de) ~3 (televisor|casa|atreven|nomina|sueldo|barco)
      el contencioso
      vista para sentencia
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
    code: 'legal.police',
    lang: 'es',
    say: `
      fui|fuimos|acudi|acudimos|voy|vamos|declarar|denuncie ~2 fiscalia|comisaria|cuartel|gendarmeria|carabineros|mossos|guardia
      fiscal|fiscalia|ufi|unidad ~3 me|nos|lo|ya|les ~2 llamo|cito|pidio|investiga|investigando|tomo|abrio|escucho|escuchando
      abierta|abierto|abrio|abrieron ~2 investigacion|diligencias|causa|carpeta
      ministerio publico ~3 abrio|tomo|tiene|declaracion|denuncia
      deje|dejamos|puse|pusimos|levante|ratifique|hice|hicimos|interpuse|asente ~2 constancia|denuncia|acta|parte ~5 carabineros|policia|comisaria|mossos|guardia|mp|fiscalia|cuartel|prefectura|ufi|ministerio
      auto ~1 de ~1 fiscalia|juez|jueza
      fiscalia ~3 ambiental|abierta|investig*|pidio|pidiendo
      acta ~3 mp|policia|municipal|infraccion
      policia ~4 midio|levanto|conto|expediente|acta|medir|precint*
      robado|robada|robo|reporte|busca ~4 policia|patrulla ~6 chasis|auto|coche|moto|carro
    `,
    unless: `${figures}
      deberia|deberian ~3 investigar
      archiva ~2 caso
      gobierno|presidente|ministro|politico|trump|maduro|concejal|alcalde`,
  },
  {
    code: 'named.regulator',
    lang: 'es',
    say: `
      osinergmin|coprec|smac|superservicios|profedet|suseso|ugel|conapred|inadi|sunafil|seprona|seremi|dgcp|cnbs|arcotel|sae|subtel|ente|enargas|enre|sutel|aresep|asep|ersep
      personeria|personera|procuraduria|contraloria|defensoria ~4 !de ~2 tiene|visit*|citaron|radico|respaldan|reviso|miercoles|denuncia|queja|dio|fallo|hice|concilia*
      defensor|defensora|defensoria ~2 vecino|pueblo|usuario|asegurado|ciudadania|consumidor
      direccion|inspeccion|ministerio|inspector|inspectora|secretaria|superintendencia ~1 del|de ~1 la? trabajo|trabajadores|laboral|educacion|salud|turismo|transporte|ambiente|consumidor
      inspeccion|inspectora|inspector educativa|laboral|sanitaria|fiscal|entro|tiene
      tribunal|comision|autoridad|agencia|instituto|consejo|superintendencia ~2 competencia|valores|transporte|transparencia|alimentaria|discapacidad|telecomunicaciones|datos|seguros|marcas
      lealtad comercial
      oficina ~1 de telecomunicaciones|consumo
      direccion|instituto|secretaria ~1 (de)? ~1 comercio|vivienda|consumo|defensa|trabajo ~3 (dije|tiene|nacional|captura|denuncia)
      banco central ~4 respondio|multan|reversar|tienen|obliga
      radique|radico|radicado|reclame|denuncie|oficio|escribi ~3 (en|a|ante) ~1 (la|el)? ~1 sic|sec|afip|dgi|sat|sii|uif|arcsa|aresep|suseso|cmf|cnbv|sernac|osiptel
      afip|dgi|uif|arcsa|osiptel|susalud|sbs|cmf|sec ~4 pidio|copia|vino|respaldan|noticias|inspeccion|denuncia|tiene|reviso
      noticias ~1 de osiptel|indecopi|sernac|profeco
      abren|abrieron|abrio ~1 (la)? ~1 inspeccion|investigacion|sumario
      fiscalizador|fiscalizadores|inspectores ~4 video|avise|vino|vinieron|visita
      sindicato ~4 (fue|inspeccion|denuncio|huelga|audiencia)
      visita del ministerio
      autoridad ~1 del|de transporte|consumo|aviacion
      consumo ~4 tiene|muestra|acta|peso|laboratorio|reclam*|funcionaria|junta|inspec*
      lleve|lleva|llevara|llevalo|llevare|llevarlo ~3 a|ante ~1 consumo|sanidad|indecopi|profeco|sernac
      ventanilla unica
      <inspects-es> ~5 al tanto|corriente|visita|visitan|visito|facturas|recibos|listado|copia|concepto ~3 !tiempo
      hacienda|sunat|dian|sat|afip|sii|aeat ~3 tiene|tienen|esta|sabe|recibio|cayo ~3 !razon
      cayo ~2 dian|sunat|hacienda|inspeccion|sanidad|ministerio
      banco central ~3 prohibio|presentacion|queja|denuncia|reclam*|tribunales
    `,
    unless: `${figures}
      a que hora|donde ~6 oficina
      gobierno|presidente|elecciones|concejal
      clases|clase|curso de`,
  },
  {
    code: 'legal.breach',
    lang: 'es',
    say: `
      <inspects-es> ~8 <sanctions-es>
      les|los|le|la|lo ~1 (ha|han)? ~1 clausuraron|clausuro|precintaron|precinto|multaron|multo|sanciono|sancionaron|emplazo|intimaron|inhabilitaron ~1 !partido
      les|le|han|ha ~2 abierto|abrio|abrieron|incoado ~1 un? proceso|expediente|procedimiento|investigacion|sumario
      acta|actas ~1 de? infraccion|inspeccion|conciliacion|impugnada
      levanto|levantaron|levante|hizo|hicieron|levantar ~2 acta !del
      expediente sancionador|sancionatorio|abierto|administrativo
      clausurados|clausurado|clausurada|clausuran ~3 (por)? ~1 (la)? ~1 municipalidad|salud|sanidad|intendencia|ayuntamiento|alcaldia|prefectura
      sellos ~1 (de)? ~1 suspension|clausura
      intendencia|municipalidad|alcaldia|ayuntamiento ~4 cerro|clausur* ~4 local|negocio|bar
      funcionaba|funciona|operaba|opera|abria ~2 sin habilitacion|licencia|permiso|registro
      sin permiso ~1 (de)? ~1 la? ~1 alcaldia|municipalidad|ayuntamiento|intendencia
      denuncia ~2 fue|anonima|sello|sellada|ratificada|presentada
      ratifico|ratificare|ratificamos ~2 (mi|la)? ~1 denuncia
      ley ~1 de ~1 consumo|consumidor|propiedad|arrendamientos|alquileres|dependencia|trabajo
      asiste ~1 la ley
      deuda prescrita
      nos multaron ~3 por su
      parte policial
      # ~1 vez|veces ~2 clausur*|precint*
      retirado|retiro|retiraron|revocaron|suspendieron|suspendio ~2 concesion|licencia|ruta|permiso|habilitacion
      local|negocio|obra|terraza|bar|agencia|puesto|hostal|clinica|escuela|piso ~5 sin ~1 estar? licencia|inscrita|inscrito|habilitacion|autorizacion|permiso
      tarjeta|registro|carnet|licencia|certificado ~2 sanidad|sanitario|municipal|funcionamiento ~3 caducad*|vencid*
      no tienen|tiene autorizacion|licencia|permiso ~3 para|de
      captar|captando|captaban ~3 dinero|peso|ahorros|fondos
      pagan|pagando|pagaban|cobran|pago|pagaba ~1 en negro
      pagan|pagando|pagaban ~3 sin contrato
      falso|falsos|falsa autonomo|autonomos|autonoma
      me|nos|le|les deben|debe|adeudan|debian ~3 quincenas|nominas|sueldos|salarios|aguinaldo|finiquito|horas|indemnizacion|liquidacion|propinas
      no ~2 pagan|pagaron|paga ~2 horas extra|extras
      finiquito ~2 blanco
      no hay contrato ~3 nomina
      borro|borraron|falsearon|manipularon ~2 fichajes|registros|horas|contratos
      con # ~1 anos ~3 almacen|obra|cocina|fabrica|noche|turno
      la|esa|esta|segun ley|norma|ordenanza|normativa|escritura|reglamento ~1 # !dias
      ley|norma|ordenanza|normativa|decreto|circular|escritura|articulo|convenio ~3 # ~6 maximo|minimo|pide|prohibe|mide|conto|dicen|dice|obliga|permite
      la|el|esa|esta|segun ~1 ley|norma|ordenanza|normativa|decreto|reglamento ~2 dice|prohibe|obliga|permite|exige|pide|impide
      ley # ~2 articulo|#
      articulo # ~3 !de ~1 revista|periodico
      codigo civil|penal|consumo ~0 !comentado
      prohibido|prohibida|prohibidas|prohibio ~2 por ~1 ley|fallo|corte|decreto|ordenanza|norma
      esta prohibido ~4 y|la|inspeccion
      fuera de ~1 norma|ley
      clausula suelo|abusiva|nula|nulas|abusivas
      clausula|contrato|nulidad|nula|nulo ~6 nula|nulo|pleno|clarisima|abogado|bufete
      mala fe !en
      vulnera*|infring*|incumpl*|viola|violan ~3 normativa|orden|norma|amparo|sentencia|derechos|etiquetado
      plagio|plagiaron|usurp* ~4 marca|dibujo|receta|diseno|nombre
      registro|registraron|usan|copiaron ~4 nuestro|mi|su ~1 nombre|marca|dibujo|logo|diseno|receta ~6 solicitud|nombre|nulidad|bolsas|infraccion
      vertiendo|vierten|vertidos|tirar|tiran ~4 alcantarillado|arroyo|rio|acequia
      alcohol ~1 a menores
    `,
    unless: `${figures}
      ley ~1 de murphy|vida|selva|silencio|gravedad|hielo
      nueva|nuevo ley|norma
      ley ~1 del mostrador
      gobierno|presidente|ministro|politico|congreso|trump|concejal|alcalde|simulacro
      partido|arquero|lateral|jugador|roja|amarilla`,
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
