import type { Rule } from './rule.ts'

/** Proceedings that run or are about to, offices by their kind rather than their name, and what is forbidden. */
export const proceedingsRules: readonly Rule[] = [
  {
    code: 'legal.action',
    lang: 'en',
    say: `
      court order|ruling|judgment|judgement|summons|hearing|papers
      press|pressing|pressed charges !ahead
      legal proceedings|action|steps ~4 start|starts|begin|begins|will|monday|tomorrow|underway|pending|coming|next|started|follow|following|against
      won|win the|our|my|a ruling|judgment|judgement|case ~4 against|you|and|still
      judge|tribunal|court|arbitrator|ombudsman ~2 ruled|decided|sided|agreed|ordered ~6 you|our|my|us|me|favour|favor|against
      letter before action
      formal|final|last notice|warning ~4 sent|before|court|sue|legal|lawyer
      third|final|last notice before
      get|getting|got|filing|apply* ~2 restraining order
      hearing ~3 on|set|scheduled|date|next|monday|march|april|may|june ~4 you|tribunal|court|judge|evict*
      happy|ready|willing|going|will ~2 testify
      see|meet ~3 in front of|before a? judge
    `,
    unless: `movie|film|episode|season|series|song|album|trump|congress|senate|supreme|president|murder|celebrity
      high|highest|federal|supreme|international court`,
    anyMood: true,
  },
  {
    code: 'legal.action',
    lang: 'es',
    say: `
      orden|sentencia|resolucion|via|requerimiento judicial
      juez|jueza|tribunal|juzgado ~5 razon|favor|condeno|obliga|ordeno|dira|resolvera|decida|arregla
      ganamos|gane|ganado ~1 la|el sentencia|juicio|demanda|pleito
      vaya|vamos|voy|ire|iremos|acudire|acudiremos|acudo ~1 al|a juzgado|tribunal|tribunales|juez|fiscalia
      juzgado de lo social|civil|penal|mercantil|guardia
      la vista|audiencia es|sera el|en
      carta documento
      van|vais|tienen|tendran|tendreis a? ~1 que? responder ante|a ~1 la? justicia|juez|ley
      ultimo aviso antes|previo
      requerimiento ~4 por|usar|logo|marca|abogado
      me|nos citaron|cito a declarar
      perito judicial
    `,
    unless: `gobierno|presidente|ministro|politico|politicos|congreso|senado|partido|trump|maduro|pelicula|serie|famosa|famoso|reality
      juicio|juicios simulado|simulada
      un|una juez|jueza|tribunal ~1 ha|dio ~2 razon a ~1 los|las|un|una`,
    anyMood: true,
  },
  {
    code: 'legal.action',
    lang: 'pt',
    say: `
      ordem|decisao|sentenca|liminar|notificacao judicial|extrajudicial|favoravel
      descumpriram|descumpriu|descumprindo ~2 liminar|sentenca|ordem
      juiz|juiza|tribunal ~5 ganho|razao|favor|condenou|mandou|resolve|decide
      ganhamos|ganhei ~1 a causa|acao
      aguardem|aguarde|esperem|recebam|vao ~3 intimacao|citacao|notificacao|processo|receber
      intimacao|intimados|intimado
      vira|vai|dar|vou|isso ~2 dar? processo !seletivo
      e processo !seletivo|lento|demorado|de
      dou|dar|darei|damos entrada ~2 processo|acao|justica
      vao|vai responder ~1 na|perante|a justica|juiz
      audiencia ~3 dia|marcada|juizado|segunda|terca|quarta|quinta|sexta
      prestei|prestar|dei depoimento
      ultimo aviso antes
      justica do trabalho
      perito ~2 juizo|judicial
    `,
    unless: `governo|presidente|ministro|politico|politicos|congresso|senado|partido|trump|lula|bolsonaro|temer|dilma|filme|serie|novela|famosa|famoso`,
    anyMood: true,
  },
  {
    code: 'named.lawyer',
    lang: 'en',
    say: `
      my|our legal team|counsel|representative|representatives|department|advisor|adviser
      my|our dad|father|mum|mom|mother|husband|wife|brother|sister|uncle|cousin|son|daughter|friend|neighbour ~1 is|are|happens ~3 lawyer|attorney|barrister|solicitor|judge ~5 and|says|taking|handling|agrees|preparing|looking
      lawyer|attorney|solicitor ~1 agrees|says|says|thinks|confirmed|advised|now
    `,
    unless: `movie|film|episode|season|series|district|general
      retired|crossword|golf`,
    anyMood: true,
  },
  {
    code: 'named.lawyer',
    lang: 'es',
    say: `
      mi|nuestro|nuestra marido|esposo|esposa|padre|madre|papa|mama|hermano|hermana|hijo|hija|tio|tia|primo|prima|amigo|amiga|cunado ~1 es abogado|abogada|jueza|juez|fiscal ~6 y|prepar*|lleva|dice|encarg*|va
      departamento|servicio juridico ~3 con|mio|mi
    `,
    unless: `pelicula|serie`,
    anyMood: true,
  },
  {
    code: 'named.lawyer',
    lang: 'pt',
    say: `
      meu|minha|nosso|nossa marido|esposo|esposa|pai|mae|irmao|irma|filho|filha|tio|tia|primo|prima|amigo|amiga|cunhado ~1 e advogado|advogada|juiz|juiza|promotor|promotora ~6 e|ja|cuid*|disse|vai|caso
      juridico ~4 meu|nosso|fale|falar|vai
    `,
    unless: `filme|serie|novela`,
    anyMood: true,
  },
  {
    code: 'named.regulator',
    lang: 'en',
    say: `
      conduct|aviation|banking|communications|competition|medicines|gambling|advertising|standards|rail|water|labour|labor|pensions ~1 authority|commission|regulator|agency|ombudsman|commissioner|watchdog|board
      attorney general ~1 s? office|took|has|statement
      tax office|authority|inspector ~6 you|love|know|hear|receipts|report*
    `,
    unless: `trump|obama|congress|senate|clinton|election|russia|fbi|study|scientists
      job|work|works|working|worked|interview|apprenticeship ~2 at|for|with ~2 board|authority|commission|agency|regulator`,
    anyMood: true,
  },
  {
    code: 'named.regulator',
    lang: 'es',
    say: `
      fiscalia ~5 tiene|declaracion|ya|contra|denuncia|denunci*
      reporto|reportare|reporte|denuncio|denunciare|denuncie|aviso|avise|informe ~4 hacienda|sat|afip|dian|sunat|sii|sanidad|consumo|trabajo
      inspector|inspeccion|inspectora ~2 sanidad|trabajo|consumo|hacienda|sanitaria
      defensor del pueblo|usuario|consumidor
      presente|presentado|puse|reclamacion|queja|denuncia|ya|tiene|abrio ~4 cnmc|autocontrol|aesa|sernac|indecopi|profeco|condusef
    `,
    unless: `gobierno|presidente|ministro|politico|elecciones
      disfraz*|disfrazo|disfrazado
      todo en regla`,
    anyMood: true,
  },
  {
    code: 'named.regulator',
    lang: 'pt',
    say: `
      denunciar|denunciei|denuncio|avisei|denuncia|mandei ~4 receita|anvisa|inmetro|conar|vigilancia|bacen|mp|ibama
      vigilancia ~4 fotos|ver|denuncia|vai|cozinha
      no|pro|ao|o mp ~2 sobre|contra|vai|ja
    `,
    unless: `governo|presidente|ministro|politico|eleicoes|lava|jato`,
    anyMood: true,
  },
  {
    code: 'legal.breach',
    lang: 'en',
    say: `
      clause|contract|term|terms|fee|policy ~2 is|are|void|unenforceable ~2 void|unenforceable|illegal|invalid
      cant|cannot|not ~1 legally|lawfully ~2 charge|keep|refuse|sell|withhold|do|evict|force|charge
      isnt|not lawful
      withholding|withheld|withhold ~2 my|our|final|his|her ~1 wages|pay|salary|paycheck|deposit
      statutory ~1 compensation|rights|redundancy
      infringing|infringe|infringed|infringement|copied|stole ~4 copyright|patent|trademark|my ~1 design|designs|artwork|logo
      is|an offence|offense|felony !taken
    `,
    unless: `should|shouldnt|ought|needs|must|how|so ~3 illegal|legal|crime|criminal
      trump|obama|congress|senate|president|immigrants|immigration|gun|abortion|police|election|government|no|any|none|taken ~1 offence|offense`,
  },
  {
    code: 'legal.breach',
    lang: 'es',
    say: `
      clausula|contrato|cobro|multa|penalizacion ~2 es|son|nula|nulo|abusiva ~1 nula|nulo|nulas|ilegal|abusiva|abusivo
      usura|usureros|usurero
      esta|estan penado|penada|penados|prohibido|prohibida ~2 por|con ~1 ley|carcel
      no ~2 es|pueden|puede ~2 legal|legalmente
      no pueden|puede|podeis ~3 por ley
      deben ~1 el finiquito
      derecho|derechos de autor ~5 copiaron|violan|violando|robaron|usaron
      violan|violando|copiaron|robaron ~4 derechos ~1 autor|diseno
    `,
    unless: `deberia|deberian|tan|gobierno|presidente|ministro|politico|congreso|trump`,
  },
  {
    code: 'legal.breach',
    lang: 'pt',
    say: `
      infring*|violando|violam|violaram|descumpr*|desrespeit* ~3 lgpd|cdc|codigo|lei|anac|resolucao|clt
      clausula|contrato|multa|cobranca|taxa ~2 e|nula|abusiva ~1 nula|nulo|ilegal|abusiva
      agiotagem|agiota|agiotas
      da|dar|dara cadeia
      proibid* por lei
      contra a lei
      me|nos devem a? rescisao|indenizacao|fgts
      direito|direitos autoral|autorais
      crime ~2 contra ~2 consumidor|economia
      cometeram|cometendo|cometem ~1 crime|crimes|ilegalidade
    `,
    unless: `deveria|devia|tao|governo|presidente|ministro|politico|congresso|trump|lula|bolsonaro|temer`,
  },
]
