import type { Rule } from '../rule.ts'
import { figures } from './disputes.ts'

/** Police, inspectors and authorities at work, and what they find broken: laws, licences, wages, contracts. */
export const spanishOffices: readonly Rule[] = [
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
      voy|vamos|iremos|ire|fui|fuimos ~1 a|al consumo|profeco|sernac|indecopi|facua|omic|prodecon|condusef
      prodecon|senasa|sunedu|digesa|arcsa|anmat ~5 vino|vinieron|espera|espero|decomis*|denuncia|denunci*|inspec*|aviso|sello|fecha|acta|pidieron|queja|tiene
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
]
