import type { Rule } from '../rule.ts'

/** The law, its people and its offices are named against us, in Spanish. */
export const spanishLaw: readonly Rule[] = [
  {
    code: 'legal.action',
    lang: 'es',
    say: `
      voy|vamos|pienso|pensamos|quiero|tendre|tendremos|estoy|estamos|pondre|puse|pusimos|interpuse|interpondre|interponer|poner|poniendo|presentar|presentare|presente|presentamos|presentaremos|metere|meter ~4 demanda|denuncia|denunciar|demandar|querella|demandarlos|denunciarlos|denunciaros|demandarles
      demandare|denunciare|demandaremos|denunciaremos|demandarlos|denunciarlos|denunciaros|denunciarles|demandarles
      los|les|os|la|lo|te ~1 demandare|demando|denuncie|denunciare|denuncio|demandaremos|denunciaremos
      nos|nos|les|los ~1 vemos|veremos|veo ~2 en ~2 tribunales|juzgado|juzgados|corte|juicio
      acciones|medidas|via|vias|acion|proceso|procedimiento|instancias legales|legal|judicial|judiciales
      llevar|llevare|llevaremos|llevarlos|ir|iremos|ire|acudir|acudire|acudiremos ~4 juicio|tribunales|juzgado|juzgados|corte|justicia
      accion|acciones colectiva|colectivas
      ante|frente el|al|un juez|tribunal|magistrado
      juez ~3 decidira|decida|dira
      sabran|sabreis|noticias ~2 de ~1 abogado|abogados|abogada
      demanda|denuncia|querella ~2 colectiva|judicial|contra|penal|civil|interpuesta|formal
      pleito|litigio ~3 contra
      burofax
    `,
    unless: `oferta y demanda
      no ~1 pienso|voy|vamos|quiero|queremos|penso ~2 denunciar|demandar|denuncia|demanda|denunciarlos
      sin ~1 denunciar|demandar
      denunciar que
      denunciar ~1 mi|mis falta|poca|pereza|nivel|torpeza
      juicio|juicios simulado|simulada
      tatarabuel*|bisabuel*|siglo
      baja ~6 burofax
      deberia|deberian|tendrian|merecen|hay ~3 demandar*|denunciar*
      gobierno|presidente|ministro|politico|politicos|congreso|senado|partido|trump|maduro|pelicula|serie|famosa|famoso|alta ~6 demanda|juicio|denuncia|justicia|tribunales
      mucha|alta|gran demanda
      denunciar|demandar ~1 a? mi|mis|al nevera|perro|gato|gata|cama|almohada|estomago|cerebro|espejo|bascula|despertador|nevera|heladera|refri|corazon
      a ~1 demanda`,
    anyMood: true,
  },
  {
    code: 'named.lawyer',
    lang: 'es',
    say: `
      mi|mis|nuestro|nuestra|nuestros abogado|abogada|abogados|letrado|procurador|sindicato
      con|contacte|llame|llamado|contratado|contratar|hablare|hable|consultado|consultar|consultando|contrate|ver|buscar ~2 abogado|abogada|abogados|letrado|procurador
      asesoria|asesor|equipo legal|juridica|juridico
    `,
    unless: `abogado ~1 del diablo
      abogado|abogada ~1 favorita|favorito|preferida|preferido|serie|novela
      pelicula|serie|ser|estudia|estudiar|estudio|carrera ~2 abogado|abogada|abogados
      gobierno|presidente|ministro|politico|trump`,
    anyMood: true,
  },
  {
    code: 'named.regulator',
    lang: 'es',
    say: `
      profeco|condusef|indecopi|sernac|facua|ocu|omic|aesa|cnmc|aepd|osiptel|ositran|sunass|cnbv|enacom|conadic|cofepris|invima|indec|aerocivil|cnmv|digemid|susalud|sunafil
      superintendencia|supertransporte|superfinanciera
      defensa|defensor|defensoria|oficina|proteccion|atencion|asociacion|organizacion ~2 consumidor|consumidores|usuario|usuarios
      inspeccion|inspector|autoridad|autoridades ~2 sanidad|sanitaria|trabajo|consumo|sanitario|competente|competentes
      agencia|autoridad ~2 proteccion de datos
      banco de espana
      denunciar|denuncie|denunciare|denuncia|queja|reclamacion|reclamar|reclamo|reportar|reportare|quejarme ~5 consumo|autoridad|autoridades|ministerio|regulador|procuraduria|arbitraje
      junta arbitral|arbitral
      secretaria de comunicaciones
    `,
    unless: `a que hora|donde ~6 oficina
      disfraz*|disfrazo|disfrazado`,
    anyMood: true,
  },
  {
    code: 'legal.breach',
    lang: 'es',
    say: `
      incumplimiento|incumplen|incumplieron|incumple|incumpliendo|incumplido ~3 contrato|ley|normativa|contractual|garantia|reglamento|acuerdo
      es|esto|eso|son|fue ~2 ilegal|ilegales|delito|ilicito|antijuridico|inconstitucional
      contra|viola|violan|violando|vulnera|vulneran|infringe|infringen|infringiendo|viola|incumple|saltan|segun ~3 ley|leyes|normativa|derechos|derecho|reglamento
      cobro|cobros|clausula|clausulas|practica|practicas|despido|comision|comisiones|retencion|corte|cargo ilegal|ilegales|abusiva|abusivas|abusivo|abusivos|indebido|improcedente|injustificado
      publicidad enganosa
      mis|nuestros derechos ~2 como ~1 consumidor|cliente|pasajero|usuario
      negligencia|negligente|negligentes
      difamacion|calumnia|calumnias|injurias|extorsion|chantaje
      despido improcedente|injustificado
      ilegalmente
      reglamento ~2 261
    `,
    unless: `delito|pecado servir|comer|tomar|beber|ponerle|echarle|cocinar|pedir|perderse
      no ~2 pasarte|probar|probarlo|ir|venir|comer ~16 delito
      crimen|delito contra el|la|los|las ~2 moda|futbol|gastronomia|cocina|cine|musica|humor|paladar|gusto|estilo|diseno|gramatica
      deberia|deberian|tendria|debe|tendrian ~3 ilegal|ilegales|delito|prohibido|ley|prohibirse|pecado
      tan ~2 ilegal
      este|tanto|tanta|ese calor|frio|sueno|belleza|pastel|guapura
      gobierno|presidente|ministro|politico|politicos|congreso|senado|trump|maduro|cataluna|referendum|constitucion|pp|psoe|podemos|voto|inmigrantes|aborto
      ley de murphy|hielo|gravedad|vida`,
  },
  {
    code: 'legal.police',
    lang: 'es',
    say: `
      denuncia|denuncie|denunciado|denunciar|reportado ~5 policia|comisaria|guardia|fiscalia|juzgado
      llame|llamar|llamamos|llamaron|llamando|tuve|tuvimos ~4 policia
      policia|fiscalia ~3 denuncia|denunciar
    `,
    unless: `gobierno|presidente|ministro|politico|trump|maduro|pelicula|serie|marcha|protesta`,
  },
  { code: 'hint.legal', lang: 'es', say: `ilegal|denuncia|demandar|denunciar|abogado|abogados|juicio|ilegales` },
]
