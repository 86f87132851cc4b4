import type { Rule } from './rule.ts'

/** What makes any problem weigh more: who else knows, how often, how many, what was lost. Not critical by themselves. */
export const circumstanceRules: readonly Rule[] = [
  {
    code: 'named.press',
    lang: 'en',
    anyMood: true,
    say: `
      contact|contacting|contacted|tell|telling|told|call|calling|called|send|sending|going|go|talk|talking|story|heard ~4 press|media|newspaper|newspapers|journalist|journalists|reporter|bbc|cnn|tv|news|watchdog
      local|national|evening|tv|bbc|channel news|newspaper|paper|station|press
      my|a|as|im journalist|reporter|blogger|influencer`,
  },
  {
    code: 'named.press',
    lang: 'es',
    anyMood: true,
    say: `
      prensa|periodista|periodistas|noticiero|telediario|noticieros
      medios de comunicacion
      contar|contare|contarlo|llamar|llamare|avisar|hablar|mandar|salir ~4 medios|television|tele|periodico|periodicos|radio`,
  },
  {
    code: 'named.press',
    lang: 'pt',
    anyMood: true,
    say: `
      imprensa|jornalista|jornalistas|telejornal|reporter
      contar|vou|chamar|ligar|denunciar|mandar|procurar ~4 midia|televisao|jornal|jornais|globo|radio`,
  },
  {
    code: 'vulnerable.person',
    lang: 'en',
    say: `
      <child-en>|pregnant|elderly|disabled|grandmother|grandma|grandfather|grandpa|wheelchair|newborn|premature|diabetic|autistic|patient|patients|blind|deaf
      # year|month|week old`,
  },
  {
    code: 'vulnerable.person',
    lang: 'es',
    say: `
      <child-es>|embarazada|anciana|anciano|ancianos|mayores|discapacidad|abuela|abuelo|diabetico|diabetica|autista|paciente|pacientes|ciega|ciego|sordo
      # meses|anos de edad
      silla de ruedas`,
  },
  {
    code: 'vulnerable.person',
    lang: 'pt',
    say: `
      <child-pt>|gravida|gestante|idosa|idoso|idosos|deficiencia|avo|diabetico|diabetica|autista|paciente|pacientes|cega|cego|surdo|cadeirante`,
  },
  {
    code: 'many.affected',
    lang: 'en',
    say: `
      hundreds|thousands|dozens|millions of ~2 people|customers|passengers|users|families|us|others|complaints|travelers|travellers
      # people|customers|passengers|families|users|others ~3 affected|stranded|waiting|stuck|complaining|same|injured|sick|without|left
      everyone|everybody|all|whole|entire ~3 plane|neighborhood|neighbourhood|town|city|building|flight|street|customers|passengers|area|region|store|office ~5 stranded|stuck|without|affected|sick|waiting|down|out|ill
      im|not not|the only one
      same ~2 thing|problem|issue ~2 happened|happening ~2 to ~3 friend|neighbor|others|many|people|family|coworker|me
      nationwide|widespread`,
  },
  {
    code: 'many.affected',
    lang: 'es',
    say: `
      cientos|miles|decenas|millones de ~2 personas|clientes|pasajeros|usuarios|familias|afectados|quejas|gente
      # personas|clientes|pasajeros|familias|usuarios|afectados ~3 afectad*|esperando|tirad*|varad*|sin|igual
      todo|toda|todos|entero|entera ~3 barrio|edificio|vuelo|avion|pueblo|ciudad|calle|zona|clientes|pasajeros|usuarios|colonia ~5 sin|afectad*|tirad*|varad*|esperando|igual
      no soy|somos ~1 el|la|los unico|unica|unicos
      somos ~2 muchos|varios|cientos|miles`,
  },
  {
    code: 'many.affected',
    lang: 'pt',
    say: `
      centenas|milhares|dezenas|milhoes de ~2 pessoas|clientes|passageiros|usuarios|familias|reclamacoes|gente
      # pessoas|clientes|passageiros|familias|usuarios ~3 afetad*|esperando|parad*|sem
      todo|toda|todos|inteiro|inteira ~3 bairro|predio|voo|aviao|cidade|rua|regiao|clientes|passageiros|usuarios ~5 sem|afetad*|parad*|esperando|fora
      nao sou|somos ~1 o|a|os unico|unica|unicos
      somos ~2 muitos|varios|centenas`,
  },
  {
    code: 'repeat.contact',
    lang: 'en',
    say: `
      second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|6th|#th|nth|umpteenth|10th ~1 time|call|email|day|week|month|complaint|attempt|agent|rep|visit|delivery|replacement|ticket
      called|emailed|messaged|written|complained|contacted|tried|asked|spoke|phoned|rang|dmed|tweeted|reported|calling|emailing ~5 # times
      # calls|emails|times|messages|tickets|phone|reps|agents ~4 and|still|no|nobody|already|later|nothing|to
      still ~2 waiting|no ~4 response|reply|answer|refund|after|for|since|on|update
      again and again
      over and over
      keep|keeps|kept calling|emailing|asking|transferring|passing|transferred|getting|telling|saying
      every ~2 time|day|week ~1 i|we|same
      passed ~2 from|around|pillar|department
      yet again
      once|twice again|already|now`,
  },
  {
    code: 'repeat.contact',
    lang: 'es',
    say: `
      segunda|tercera|cuarta|quinta|sexta|enesima|decima|tercer|segundo|cuarto|quinto ~1 vez|llamada|correo|dia|reclamacion|queja|intento|semana|mes|reclamo
      llame|llamado|escribi|escrito|reclame|reclamado|contacte|intente|intentado|llamamos|llamo|llevo|reporte|reportado ~5 # veces|llamadas|correos|dias|reportes
      # veces|llamadas|correos|reclamaciones|reportes|mensajes|dias ~4 y|sin|nadie|nada|ya|siguen
      sigo|seguimos ~2 esperando|sin
      una ~1 y otra vez
      otra vez|nuevamente|una|mas lo|la|mismo|misma|sin|el|con
      cada vez que
      me|nos ~1 pasan|mandan|marean|tienen ~3 uno|otro|departamento|vueltas|pelota
      ya ~2 van|llevo|he|hemos ~2 #`,
  },
  {
    code: 'repeat.contact',
    lang: 'pt',
    say: `
      segunda|terceira|quarta|quinta|enesima|terceiro|segundo ~1 vez|ligacao|email|dia|reclamacao|tentativa|semana|mes
      liguei|mandei|reclamei|tentei|contatei|entrei|ja|abri|ligo ~5 # vezes|ligacoes|emails|protocolos|chamados|dias
      # vezes|ligacoes|protocolos|emails|reclamacoes|chamados|mensagens ~4 e|sem|ninguem|nada|ja
      continuo|continuamos|ainda ~2 esperando|sem|aguardando
      de novo|novamente
      me|nos ~1 jogam|passam|transferem|enrolam|enrolando ~3 outro|setor|um|lado
      toda vez que`,
  },
  {
    code: 'no.answer',
    lang: 'en',
    say: `
      no|zero|without|never|not|havent|hasnt|didnt ~3 response|reply|answer|answered|replied|responded|respond|callback|heard|hear ~2 back?
      nobody|no|noone ~1 one? ~2 answers|answer|answering|replies|responds|helps|cares|picks|knows|called|calls|available
      ignored|ignoring|ignore|ignores ~2 me|my|us|our|customers|emails|complaint|messages|calls
      on hold ~3 for|hours|hour|minutes|mins|over|since|#
      hung up
      cant|cannot|unable|impossible ~3 reach|get|speak|contact|talk ~4 anyone|human|person|someone|through|you|anybody`,
  },
  {
    code: 'no.answer',
    lang: 'es',
    say: `
      nadie|no|nunca|sin|ni ~3 responde|responden|contesta|contestan|respuesta|responder|atiende|atienden|solucion|soluciona|solucionan|resuelve|resuelven|contestado|respondido|contestaron|respondieron|contestar
      ignoran|ignoraron|ignorando|ignorado
      me|nos ~1 colgaron|cuelgan|colgo|colgado
      imposible ~2 contactar|hablar|comunicarse|comunicarme`,
  },
  {
    code: 'no.answer',
    lang: 'pt',
    say: `
      ninguem|nao|nunca|sem|nem ~3 responde|respondem|resposta|responder|atende|atendem|solucao|resolve|resolvem|retorno|retornam|respondeu|responderam|retornou|retornaram
      ignoram|ignoraram|ignorando
      desligaram|desligou|desligam ~3 cara|telefone|ligacao|na
      impossivel ~2 falar|contatar`,
  },
  {
    code: 'money.lost',
    lang: 'en',
    say: `
      lost|cost|costing|out|owe|owed|wasted|charged|losing|overcharged|spent|paid ~4 $|£|€|dollars|euros|pounds|bucks|hundreds|thousands|grand|usd
      double|twice|overcharged|over charged
      charged ~2 twice|double|again|three`,
  },
  {
    code: 'money.lost',
    lang: 'es',
    say: `
      perdi|perdido|perdimos|cobraron|pague|pagado|costo|debe|deben|gaste|cobrado|pagamos ~5 euros|dolares|pesos|soles|mil|dinero|plata
      cobro|cobraron|cobrado ~2 doble|dos|duplicado`,
  },
  {
    code: 'money.lost',
    lang: 'pt',
    say: `
      perdi|perdemos|cobraram|paguei|custou|devem|gastei|pago|pagamos ~5 reais|euros|mil|dinheiro
      cobraram|cobrado|cobranca ~2 duas|dobro|duplicado|duplicada|duplicidade`,
  },
  {
    code: 'public.threat',
    lang: 'en',
    anyMood: true,
    say: `
      going|will|ill|gonna ~2 tell|post|share|tweet|warn|let ~4 everyone|everybody|everywhere|world|all|people|others|know
      go|going|make|goes viral
      warn|warning|beware|avoid ~4 everyone|others|people|all|friends|costs|company|airline`,
  },
  {
    code: 'public.threat',
    lang: 'es',
    anyMood: true,
    say: `
      voy|vamos ~2 contar|publicar|difundir|compartir|avisar ~4 todos|todo|redes|mundo
      hacer|hare|haga|volver|haganlo ~2 viral
      difundan|compartan|difundir|rt|cuidado ~4 todos|por|favor|empresa|con`,
  },
  {
    code: 'public.threat',
    lang: 'pt',
    anyMood: true,
    say: `
      vou ~2 contar|divulgar|publicar|espalhar|expor ~4 todos|todo|redes|mundo|voces|internet
      viralizar
      compartilhem|divulguem|espalhem|cuidado ~3 com|todos|empresa`,
  },
  {
    code: 'refund.asked',
    lang: 'en',
    anyMood: true,
    say: `
      refund|refunded|refunds|reimburse*|compensat*|chargeback
      money back`,
  },
  {
    code: 'refund.asked',
    lang: 'es',
    anyMood: true,
    say: `
      reembols*|indemniz*|compensacion|reintegro|resarc*
      devuelv*|devolver|devolucion ~3 dinero|plata|importe|pago|lana`,
  },
  {
    code: 'refund.asked',
    lang: 'pt',
    anyMood: true,
    say: `
      reembols*|indeniz*|estorn*|ressarc*|compensacao
      devolv*|devolucao ~3 dinheiro|valor|grana|pagamento`,
  },
  {
    code: 'leaving',
    lang: 'en',
    anyMood: true,
    say: `
      never|not|wont|dont ~3 again|fly|flying|buy|buying|shop|use|using|order|ordering|return|stay|book|come|back|business ~4 again|with|from|at|you|here|there|back
      cancel|cancelling|canceling|canceled|cancelled|cancels|close|closing|closed|ending ~2 my|our|the ~3 subscription|account|contract|membership|service|card|plan|accounts|policy
      switching|switched|switch|moving|leaving|going|changing ~2 to ~1 competitor|verizon|another|other|different|elsewhere|someone|rival
      leaving ~2 you|your|them|after
      lost|losing|lose ~2 customer|my business|a customer|me|us|client
      take|taking my|our ~1 business|money|custom elsewhere
      last ~2 time|flight|order ~3 with|from|i|we|fly|buy|use|you|ever
      bye|goodbye|done with|to you|this|them`,
  },
  {
    code: 'leaving',
    lang: 'es',
    anyMood: true,
    say: `
      nunca|jamas|no ~3 mas|vuelvo|volvere|volveremos|vuelva|volver|compro|comprare|viajo|contrato ~3 a|con|en|comprar|usar|viajar|volar|mas
      nunca|jamas mas
      no vuelvo|volvere|volvemos|volveremos|pienso volver?
      me|nos ~1 voy|vamos|cambio|cambiamos|cambiare|paso|doy|damos|cambie ~3 compania|de|a|competencia|otra|otro|baja
      darme|darnos|dar|doy|damos|doi de baja
      cancelo|cancelar|cancelare|cancelando|cancele|cerrar|cerrare|cierro ~3 contrato|suscripcion|cuenta|servicio|linea|tarjeta|plan|cuentas
      ultima vez ~2 que|compro|viajo
      perdieron|pierden|perdido ~2 cliente|clientes|clienta`,
  },
  {
    code: 'leaving',
    lang: 'pt',
    anyMood: true,
    say: `
      nunca|jamais|nao ~3 mais|volto|voltarei|compro|comprarei|viajo|recomendo ~3 a|com|na|nessa|nesta|comprar|mais|voces|aqui
      nunca mais
      vou|irei|estou|quero ~2 cancelar|trocar|mudar|cancelando|migrar|sair ~4 contrato|assinatura|conta|plano|operadora|banco|para|servico|de|linha
      cancelei|cancelar ~3 contrato|assinatura|conta|plano|servico|linha|cartao
      ultima vez ~2 que|compro|viajo
      perderam|perdeu|perdem ~2 cliente|clientes`,
  },
]
