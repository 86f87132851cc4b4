import type { Rule } from './rule.ts'

/** A court or an office named by somebody who does without it, is dared to go there, or has business of another kind with it. */
export const renounced = {
  en: `
    no need ~3 court|lawyer|lawyers|solicitor|solicitors|attorney|sue|ombudsman|regulator
    not|wont|never|dont|didnt|wouldnt ~1 going|gonna|be|want|need|needed|planning|bother ~6 sue|suing|court|lawyer|lawyers|solicitor|attorney|ombudsman|regulator|standards
    wasnt|werent|isnt|not needed|necessary|there
    told|tell|tells|telling|dared|dare|said|says ~3 take us|them|him|her ~1 to? court
    sue us
    your|their|internal|inhouse|in-house|bank's|company ~1 own? ombudsman|ombudsperson
    does|do|is|can|what|how ~1 ombudsman|regulator ~2 charge|free|do|work|cost|contact
    our lawyers|attorneys|solicitors|firm ~6 help|helps|fight|fights|win|you|today|call
    free ~2 consultation|consultations
    call|dm|contact|message us|now
    link in bio
    law firm ~2 helps|offers|serving
    completed|completion|conveyancing|mortgage|surveyor
    new home|house
    was|were|is|are ~2 friendly|excellent|wonderful|quick|brilliant
    stars|deserved
    proud aunt|uncle|mum|mom|dad|parent|parents|sister|brother
    whoever|person|genius|idiot|guy who? invented`,
}

/** The law, its people and its offices are named against us. */
export const legalRules: readonly Rule[] = [
  {
    code: 'legal.action',
    lang: 'en',
    say: `
      i|we|im|ill|well|were|am|will|gonna|going|shall|can|could|might|should ~4 sue|suing you|them|your|this|the|for|over|if|in
      suing you|them|your|this|the ~3 airline|company|for|over|store|bank|because|if
      see|seeing|meet you|u|them|yall ~1 in ~1 court
      take|taking|takes|took|taken|going ~2 to ~1 small? ~1 court
      take|taking|bring|brought|file|filing|filed|start|started|starting|pursue|pursuing|considering|seek|seeking|threaten*|face|proceed ~3 legal action|proceedings|recourse|remedies
      legal action|proceedings ~3 against|will|if|is|has|be|you
      file|filing|filed|filled|start|started|join|joining|joined ~3 lawsuit|suit|litigation ~1 against?
      file|filing|filed|start|started|make|making ~3 claim ~1 against|court
      class action !park|center|movie
      a|the|this ~1 tribunal|judge ~4 will|decide|hear|decides
      take|takes|taking|took|going|go|taken ~4 tribunal|arbitration|judge
      employment|labor|labour tribunal|board|court
      wage|tip|deposit theft
      small claims
      lawsuit ~3 against|coming|is|filed|over|will|has|you
      served ~2 papers|lawsuit|summons
      hear|hearing from my|our|a lawyer|lawyers|attorney|solicitor
      cease and desist
      arbitration ~2 claim|demand|filed|case|hearing|against
    `,
    unless: `people ~1 suing ~1 everyone
      trump|obama|clinton|congress|senate|election|celebrity|movie|film|episode|season|kardashian
      sue me|storm
      should|ought|deserve|deserves ~2 be? sued|jailed|arrested
      sue|suing|sued|arrest ~1 my|the fridge|dog|cat|bed|alarm|mirror|brain|stomach|scale|bathroom
      class action ~1 park|center|movie
      spot a lawsuit
      ${renounced.en}`,
    anyMood: true,
  },
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
    code: 'legal.action',
    lang: 'pt',
    say: `
      vou|vamos|pretendo|quero|estou|terei|irei|posso ~3 processar|processa-los|acionar|justica|processando
      processarei|processaremos|processo-os
      entrar|entrarei|entrei|entrando|entraremos|abrir|abrirei|abri|mover|movi ~3 processo|acao|justica ~2 contra|na|judicial|justica?
      entrar|entrei|entrando|entrarei|entraremos na|com justica|processo|acao
      na|nos vemos|vemo|encontramos|encontro ~2 justica|tribunal|tribunais|juizado|forum
      nos vemos ~2 justica|tribunal|tribunais
      acao|medidas|providencias|vias|processo judicial|judiciais|legais|legal|cabiveis|juridicas
      pequenas causas
      acao|acoes coletiva|coletivas
      diante|perante|frente do|o|ao juiz|tribunal
      juiz ~3 decide|decidira|vai
      ouvir|noticias ~3 advogado|advogados|advogada
      colocar|botar|meter|levar ~3 justica|pau
      juizado especial
      danos morais
      processo ~3 contra ~2 voces|empresa|loja|companhia|banco
      levar|levarei|vou ~4 tribunal|tribunais|justica
    `,
    unless: `governo|presidente|ministro|politico|politicos|congresso|senado|partido|trump|lula|bolsonaro|temer|dilma|filme|serie|novela|famosa|famoso ~6 processo|justica|tribunal|acao
      vou processar isso|essa|essas informacao|informacoes|tudo
      processar ~1 minha|meu|a|o geladeira|cachorro|gato|gata|cama|travesseiro|estomago|cerebro|espelho|balanca|despertador|coracao
      processo seletivo
      processar ~1 o|a|esse|meu ~1 pedido|pagamento|compra|reembolso|troca|devolucao|cartao
      fazer|faz justica
      qual|quais ~2 prazo
      alguem ~2 aqui ~1 ja
      deviam|deveriam|devia|deveria|merecem ~3 processad*|processar`,
    anyMood: true,
  },
  {
    code: 'named.lawyer',
    lang: 'en',
    say: `
      my|our lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel|union !friend|joke|general|meeting|dues|hall|jack|flag|club|canteen|card|cards|membership|newsletter|magazine
      hired|hiring|called|calling|contacted|contacting|consulted|consulting|speaking|spoken|spoke|talking|getting|retained|contact|call|consult|instructed|see|get ~3 lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel !friend|joke|general
      lawyer|lawyers|attorney|solicitor up
      lawyer|attorney|solicitor ~2 will|says|has|is ~3 contact|touch|letter|case|handle|sue
      your legal department|team
    `,
    unless: `district attorney
      attorney|lawyers general|trump|president|celebrity|clinton
      better call saul
      movie|film|episode|season|series
      want|wanna|wants to be|become
      ${renounced.en}`,
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
    code: 'named.lawyer',
    lang: 'pt',
    say: `
      meu|minha|nosso|nossa|meus|nossos advogado|advogada|advogados|sindicato
      com|contatei|contratei|chamei|falei|falar|acionei|consultei|procurei|procurar|contratar|acionar|buscar ~2 advogado|advogada|advogados
      departamento|setor|assessoria juridico|juridica
    `,
    unless: `advogado ~1 do diabo
      advogado|advogada ~1 favorita|favorito|preferida|preferido|serie|novela
      advogado|advogada ~2 indicou|recomendou|gostou|amou|viajou
      ser|estudar|faculdade|serie|filme ~2 advogado|advogada
      governo|presidente|ministro|politico|trump|lula|bolsonaro`,
    anyMood: true,
  },
  {
    code: 'named.regulator',
    lang: 'en',
    say: `
      ombudsman|ombudsmen
      trading standards
      consumer ~1 protection|affairs|rights|watchdog|council|commission !of
      report|reporting|reported|complain|complained|complaining|complaint|complaints|file|filed|filing|letter|writing|escalate|escalating|escalated|contact|contacting|refer ~6 dot|fcc|ftc|faa|bbb|cfpb|cpsc|fda|osha|ofcom|ofgem|fca|caa|hse|asa|ico|epa|nhtsa|regulator|regulators|authorities|ntsb|finra|accc|gdpr
      report|reporting|reported|complain|complaint|file|filed ~3 you|this|them|with|to ~4 regulator|regulators|authority|authorities|commission|attorney|better
      better business bureau
      attorney general ~1 s? office|complaint|report|about
      department of transportation|labor|justice|health|insurance
      health|food ~1 inspector|inspection|department|safety|standards ~2 agency?
      data protection ~1 authority|commissioner|officer|agency
      section 75
      banking|insurance|energy|aviation|telecom regulator|authority|commission
    `,
    unless: `trump|obama|congress|senate|clinton|netneutrality|neutrality|election|russia|fbi
      ${renounced.en}`,
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
    code: 'named.regulator',
    lang: 'pt',
    say: `
      procon|anatel|anac|aneel|ans|anvisa|antt|idec|decon|senacon|bacen|anpd|susep|cvm|deco|asae|anacom
      reclame aqui
      reclameaqui|consumidor.gov
      consumidor gov
      banco central ~2 reclamacao|denuncia|queixa?
      livro de reclamacoes ~8 asae|regulador|duplicado|folha|autoridade|entidade|acao|amarelo|tribunal
      defesa|direito|direitos|codigo|protecao ~2 consumidor|consumidores
      vigilancia sanitaria
      denunciar|denunciei|denuncia|reclamacao|reclamar|queixa|reclamei|registrar|registrei ~5 ministerio|orgao|orgaos|autoridades|bacen|central
      ministerio publico
    `,
    unless: `trump|lula|bolsonaro|temer|dilma|lava|jato|senado|camara
      como ~1 funciona|faco|faz
      prova|estudando|faculdade ~6 consumidor
      procon do amor
      selo|aprov*|certific*|licenca ~4 anvisa|anatel|anac|vigilancia
      anvisa|anatel|anac|vigilancia ~2 aprov*|liber*|certific*
      serve tambem`,
    anyMood: true,
  },
  {
    code: 'legal.breach',
    lang: 'en',
    say: `
      breach|breached|breaching|breaches of? ~1 contract|agreement|warranty|gdpr
      this|thats|thats|it|its|is|isnt|youre|are|was|were|what|which ~3 illegal|unlawful|against the law
      breaking|breaks|broke|violating|violates|violated|violation|violations|against|break ~4 law|laws|regulations|regulation|statute|rights|ec261|eu261|act|code|contract
      illegally|unlawfully ~3 charged|charging|towed|evicted|fired|withheld|withholding|kept|refused|denied|sold|using|entered|terminated|repossess*|foreclos*|retained
      illegal ~1 charge|charges|practice|practices|fee|fees|eviction|repossession|contract|debt|activity|clause
      false|misleading advertising|advertisement|advertising|claims
      consumer rights|law act?
      breach of
      wrongful|unlawful|illegal ~1 termination|dismissal|eviction|repossession|foreclosure
      unpaid ~1 wages|overtime
      minimum wage ~4 paid|below|less|not|law
      in|are|is|a violation of ~3 law|laws|regulation|regulations|rights|act|contract|code
      eu261|ec261|eu ~1 261
      i|my|our know|have|consumer|passenger rights
      negligence|negligent
      defamation|defamatory|libel|slander
      perjury
      extortion|blackmail|blackmailed|extorted|blackmailing ~5 me|us|you|they|your|delete|remove|unless|police|report|pay|photos !story
      this|thats|its|is ~2 extortion|blackmail !for
    `,
    unless: `should|shouldnt|ought|needs|must ~2 be ~2 illegal|crime|criminal|law
      should|must ~3 law
      illegal ~3 how|good|cute|pretty|beautiful|fine|hot|much|to look|immigrants|aliens|immigration|streaming|move|block|tackle|formation|substance
      how ~2 illegal
      trump|obama|clinton|congress|senate|president|brexit|immigrants|immigration|gun|abortion|isis|police|muslims|voter|election|government
      laws of physics|attraction|nature
      criminally good|underrated`,
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
    code: 'legal.breach',
    lang: 'pt',
    say: `
      descumprimento|descumprem|descumpriu|descumpriram|quebra|descumprindo|quebraram ~3 contrato|lei|oferta|contratual|garantia|codigo|acordo
      isso|isto|aquilo|sao|foi|que e? ~2 ilegal|ilegais|crime|ilicito
      e ~1 ilegal|ilegais
      contra|viola|violam|violando|fere|ferem|ferindo|infringe|infringem|segundo|desrespeita ~3 lei|leis|direitos|direito|cdc|codigo
      cobranca|cobrancas|clausula|clausulas|pratica|praticas|multa|demissao|taxa|taxas|venda ilegal|ilegais|abusiva|abusivas|abusivo|indevida|indevidas|casada
      propaganda enganosa
      publicidade enganosa
      meus|nossos direitos ~2 como? ~1 consumidor|cliente|passageiro
      negligencia|negligente|negligentes
      difamacao|calunia|extorsao|chantagem
      ilegalmente
      venda casada
      codigo de defesa
    `,
    unless: `que crime esse|essa|este|esta|isso|aquele|aquela
      crime contra a|o|as|os ~2 moda|futebol|gastronomia|culinaria|cozinha|cinema|musica|humor|paladar|gosto|estilo|design|gramatica
      deveria|devia|deveriam|tinha|tem|devia ~3 ilegal|crime|proibido|lei|pecado
      tao ~2 ilegal
      governo|presidente|ministro|politico|politicos|congresso|senado|trump|lula|bolsonaro|temer|dilma|golpe|stf|impeachment|pt|psdb
      isto|isso|que|q ~1 e? extorsao|chantagem
      ex ~2 propaganda
      estornad*|devolvid*
      lei de murphy|gravidade|vida`,
  },
  {
    code: 'legal.police',
    lang: 'en',
    say: `
      filed|filing|file|made|making ~2 police report|complaint
      called|calling|contacted|contacting|reported|reporting|involve|involved|call|calls|calling ~4 police|cops|sheriff ~3 on|to|because|and|about|after|!stop|me|us
      police report ~3 filed|number|against
    `,
    unless: `movie|film|episode|song|shot|shooting|killed|trump|black|blm|protest*|fashion|grammar`,
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
  {
    code: 'legal.police',
    lang: 'pt',
    say: `
      boletim de ocorrencia
      registrei|registrar|fiz|fazer|abri|abrir ~2 bo|boletim|ocorrencia
      chamei|chamar|acionei|denunciei|denunciar ~4 policia|delegacia
      delegacia ~3 consumidor|crimes|registrar
    `,
    unless: `governo|presidente|ministro|politico|trump|lula|bolsonaro|novela|filme|serie|manifestacao|quase|escola|escolar
      perdi ~4 documento|documentos|carteira|passaporte|celular
      segunda via`,
  },
  {
    code: 'hint.legal',
    lang: 'en',
    say: `illegal|unlawful|lawsuit|sue|attorney|solicitor|lawyers|sued
      should be illegal`,
  },
  { code: 'hint.legal', lang: 'es', say: `ilegal|denuncia|demandar|denunciar|abogado|abogados|juicio|ilegales` },
  { code: 'hint.legal', lang: 'pt', say: `ilegal|processar|advogado|advogados|processo|judicial|justica` },
]
