import type { Nature } from '../../domain/assessment/nature.ts'
import type { TextLanguage } from './rule.ts'

/** Phrases that speak for one nature: how much they add to its log-odds and to those of a complaint at all. */
export interface Cue {
  readonly nature: Nature | null
  readonly lang: TextLanguage
  readonly complaint: number
  readonly say: string
}

/** What kind of service problem it is, by how people put it. */
export const serviceCues: readonly Cue[] = [
  {
    nature: 'failure',
    lang: 'en',
    complaint: 1.6,
    say: `
      never|not|didnt|hasnt|havent|wasnt|still|isnt|yet ~3 arrived|arrive|received|delivered|showed|came|shipped|turned
      lost|losing|misplaced|damaged|destroyed ~3 bag|bags|luggage|baggage|suitcase|package|parcel|order|items|reservation|booking
      bag|bags|luggage|baggage|package|parcel|order|suitcase|item|items ~4 lost|missing|never|damaged|broken|destroyed|wrong|delayed|empty
      doesnt|dont|isnt|wont|not|stopped|cant|didnt|never|stops|arent|hasnt|havent|barely ~2 work|working|worked|load|loading|connect|open|start|turn|charge|function|play
      broken|broke|cracked|defective|faulty|dead|damaged
      cancelled|canceled|cancel|cancelling|canceling|cancellation ~3 flight|flights|order|booking|reservation|my|our|without|trip|appointment|again
      flight|order|booking|train|appointment ~3 cancelled|canceled|cancelation|cancellation
      no|without|lost ~2 internet|signal|service|wifi|power|electricity|water|connection|heating|coverage|network
      is|are|been|went|internet|site|website|app|system|network|service|server|wifi|servers down|crashed|crashing|crashes|offline
      wrong ~2 order|item|size|address|seat|product|name|flight|colour|color|date|room|product
      stranded|stuck|locked out|rebooked|rebooking
      booking problem*|issues
      error|errors|glitch|glitches|glitchy|bug|bugs|outage|outages|malfunction*`,
  },
  {
    nature: 'failure',
    lang: 'es',
    complaint: 1.6,
    say: `
      no|nunca|aun|todavia|sin|sigue|siguen ~3 llega|llego|llegado|llegan|recibi|recibido|entregado|entregaron|entrega|enviado|enviaron|llegaron
      perdieron|perdido|perdio|perdida|extraviaron|extraviado|danado|danada|destrozaron|rompieron ~3 maleta|maletas|equipaje|paquete|pedido|reserva
      maleta|maletas|equipaje|paquete|pedido ~4 perdid*|no|extraviad*|rot*|danad*|equivocad*|incompleto|vacio
      no|ni|nunca|dejo|dejaron|sin|tampoco ~2 funciona|funcionan|funcionar|funciono|sirve|sirven|carga|cargan|abre|anda|enciende|conecta|va
      rota|roto|rotos|rotas|averiad*|defectuos*|danad*|estropead*|descompuest*|malogrado
      cancelaron|cancelado|cancelan|cancelo|cancelacion|cancelada ~3 vuelo|pedido|reserva|mi|nuestro|cita|sin|viaje
      vuelo|pedido|reserva|cita ~3 cancelad*|cancelaron
      sin|no|ni ~2 internet|senal|servicio|wifi|luz|agua|conexion|linea|cobertura|gas|sistema
      se|esta|estan ~1 cayo|cae|caido|caida|cuelga|caidos|traba|bloquea
      equivocad*|erroneo|erronea
      error|errores|falla|fallas|fallo|fallos|averia|averias|caida`,
  },
  {
    nature: 'failure',
    lang: 'pt',
    complaint: 1.6,
    say: `
      nao|nunca|ainda|sem ~3 chegou|chega|recebi|recebido|entregue|entregaram|entregou|enviado|enviaram|veio|entregam
      perderam|perdeu|extraviaram|extraviou|danificaram|quebraram ~3 mala|malas|bagagem|pacote|pedido|encomenda|reserva
      mala|malas|bagagem|pacote|pedido|encomenda|produto|mercadoria ~4 perdid*|nao|extraviad*|quebrad*|danificad*|errado|errada|faltando|veio|incompleto
      nao|nem|nunca|parou|sem|pararam ~2 funciona|funcionam|funcionar|funcionou|serve|carrega|abre|liga|conecta|presta|pega
      quebrad*|quebrou|danificad*|defeito|estragad*|defeituos*|rasgad*
      cancelaram|cancelado|cancelou|cancelamento|cancelada ~3 voo|pedido|reserva|meu|minha|compra|sem
      voo|pedido|reserva|compra ~3 cancelad*|cancelaram
      sem|nao ~2 internet|sinal|servico|wifi|luz|agua|conexao|rede|energia|sistema
      caiu|cai|fora ~2 ar|sistema|internet|site|app|caindo
      errad*|trocad*
      veio|vieram|faltou|faltando|faltaram ~3 errado|errada|faltando|quebrado|menos|outro|so|apenas|produto
      erro|erros|falha|falhas|bug|travando|travou|trava|instavel`,
  },
  {
    nature: 'underperformance',
    lang: 'en',
    complaint: 1.3,
    say: `
      delay|delays|delayed|delaying
      late ~1 flight|again|delivery|!night|show|night
      hours|hour|minutes|mins|days|weeks|months late|delayed|waiting|wait|later|delay|behind
      waiting|waited|wait|sitting|sat|stuck|been ~4 hours|hour|days|weeks|months|minutes|mins|tarmac|runway|line|gate|forever
      # hour|hours|days|weeks|months|hr|hrs|minutes ~1 delay|wait|late|line|waiting|hold
      slow|slower|sluggish|laggy|lag|lagging|buffering|unreliable|intermittent
      dirty|filthy|disgusting|stale|cold|smelly|cramped|gross|uncomfortable|moldy|soggy ~3 food|room|plane|seat|seats|bathroom|hotel|meal|sheets|fries|toilet|towels|burger|restaurant
      food|room|plane|seat|seats|bathroom|hotel|meal|fries|toilet|burger ~3 dirty|filthy|disgusting|stale|cold|smelly|cramped|gross|awful|terrible|horrible|inedible
      poor|bad|terrible|horrible|awful|worst|crappy|shitty|lousy|subpar|mediocre ~2 quality|experience|flight|food|wifi|connection|reception|airline|product|company|delivery|network|signal|airport|app
      missed|miss|missing ~3 connection|flight|connecting|connections|meeting|funeral|wedding
      long|longest lines|line|wait|queue|queues|waits
      doesnt ~3 last|as advertised|described
      not ~2 as advertised|described|expected|worth`,
  },
  {
    nature: 'underperformance',
    lang: 'es',
    complaint: 1.3,
    say: `
      retras*|demor*|atras*
      tarde|tardan|tarda|tardo|tardaron|tardanza|lento|lenta|lentos|lentitud|lentisimo
      horas|hora|dias|semanas|meses|minutos ~1 esperando|espera|retraso|tarde|demora|despues|cola|fila
      esperando|espero|espere|esperar|esperamos|llevo|llevamos|cola|fila ~4 horas|hora|dias|semanas|meses|minutos
      sucio|sucia|asqueros*|fria|frio|incomod*|cochino ~3 comida|habitacion|avion|asiento|bano|hotel
      comida|habitacion|avion|asiento|bano|hotel|calidad ~3 suci*|asqueros*|fri*|incomod*|mala|malo|horrible|pesima
      mala|malo|pesima|pesimo|peor|horrible|terrible|nefasto|nefasta|fatal|malisimo|malisima ~2 calidad|experiencia|vuelo|comida|conexion|senal|aerolinea|producto|empresa|compania|servicio|cobertura
      perdi|perdimos|perder ~3 vuelo|conexion|enlace|boda|reunion
      se ~1 corta|cae ~3 internet|llamada|senal|wifi|conexion
      no es|era ~3 esperaba|anunciado|describe|prometido`,
  },
  {
    nature: 'underperformance',
    lang: 'pt',
    complaint: 1.3,
    say: `
      atras*
      demor*|lento|lenta|lentidao|lerdo
      horas|hora|dias|semanas|meses|minutos ~1 esperando|espera|atraso|fila|depois
      esperando|espero|esperei|esperar|esperamos|fila|aguardando ~4 horas|hora|dias|semanas|meses|minutos
      prazo ~4 venceu|passou|vencido|nao|expirou|errado|fora|cumprido|expirado
      suj*|nojent*|fria|frio|desconfortavel ~3 comida|quarto|aviao|poltrona|banheiro|hotel
      comida|quarto|aviao|poltrona|banheiro|hotel|qualidade|material ~3 suj*|nojent*|fri*|ruim|pessima|pessimo|horrivel|baixa|inferior|fraco
      ruim|pessima|pessimo|pior|horrivel|terrivel|fraco|fraca|lixo|porcaria|baixa ~2 qualidade|experiencia|voo|comida|conexao|sinal|companhia|produto|empresa|servico|internet|loja
      perdi|perdemos|perder ~3 voo|conexao|casamento|reuniao
      nao ~2 e|condiz|corresponde|gostei|atende ~3 anunciado|descricao|esperava|foto|produto`,
  },
  {
    nature: 'price',
    lang: 'en',
    complaint: 1.1,
    say: `
      overcharg*|overpriced|rip-off|ripoff|rip off|price-gouging|gouging|extortionate|pricey
      expensive
      charged|charging|charge|billed|billing|bill ~3 twice|double|wrong|extra|more|again|fee|fees|incorrect|too|higher
      hidden|extra|ridiculous|outrageous|cancellation|late|bag|baggage|overdraft|unexpected|change fee|fees|charge|charges|costs
      price|prices|bill|fare|rates|premium|cost ~3 increase|increased|high|higher|went|gone|hike|doubled|ridiculous|raised|wrong
      too ~1 much|expensive|pricey ~2 money|for
      waste of ~1 money
      not worth ~2 money|price|it
      ripped ~1 me|us|off`,
  },
  {
    nature: 'price',
    lang: 'es',
    complaint: 1.1,
    say: `
      caro|cara|carisimo|carisima|carisimos|caros
      cobran|cobraron|cobro|cobrando|cobrar|cobrado ~4 mas|doble|dos|demas|extra|comision|comisiones|indebid*|veces|mal|exceso
      factura|recibo|boleta|tarifa|precio|precios|cuota ~4 alta|alto|subio|subieron|sube|suben|incorrect*|mal|doble|exagerad*|abusiv*|caro|caros|disparad*
      comision|comisiones|cargo|cargos ~2 abusiv*|ocult*|extra|exces*
      robo ~2 mano|factura|precio|precios
      demasiado|muy caro|cara|costoso`,
  },
  {
    nature: 'price',
    lang: 'pt',
    complaint: 1.1,
    say: `
      caro|cara|carissimo|absurdo ~1 preco|valor|frete|caro
      cobram|cobraram|cobrou|cobrando|cobrar|cobrado ~4 mais|dobro|duas|taxa|taxas|indevid*|vezes|errado|extra|a
      fatura|conta|boleto|tarifa|preco|precos|mensalidade|frete ~4 alta|alto|subiu|aumentou|aumento|errad*|dobro|exagerad*|abusiv*|caro|absurdo
      taxa|taxas|tarifas ~2 abusiv*|ocult*|extra|absurd*
      muito|demais|tao caro|cara`,
  },
  {
    nature: 'after_sales',
    lang: 'en',
    complaint: 1.3,
    say: `
      refund|refunds|refunded ~5 no|never|still|not|waiting|where|refuse|refused|denied|yet|havent|pending
      no|never|still|not|waiting|where|refuse|refused|denied|want|need|wont|cant|get|give ~5 refund|reimbursement|replacement|refunded
      warranty|guarantee|return|returns|exchange|repair|repairs|repaired ~5 refused|denied|void|wont|not|no|never|expired|still|policy|nightmare|fail*
      customer|client|costumer service|support|care|relations|experience ~4 terrible|horrible|awful|worst|bad|poor|useless|sucks|rude|joke|non|nonexistent|ridiculous|fail*|lacking|pathetic|needs|disappoint*|unhelpful|disgrace*|disgust*
      terrible|horrible|awful|worst|bad|poor|useless|shit|shitty|crap|crappy|worse|rude|lousy|pathetic|disappoint*|unhelpful|appalling|abysmal|zero|no|shocking|atrocious ~2 customer|client|costumer|service|support|staff|help
      rude|unhelpful|unprofessional|incompetent|dismissive|disrespectful|hostile|arrogant|condescending|nasty|impolite|obnoxious
      <staff-en> ~4 rude|unhelpful|unprofessional|incompetent|disrespectful|nasty|attitude|clueless|useless|yelled|screamed|shouted|laughed|lied|horrible|awful|terrible|mean|worst|disgust*
      disrespected|yelled|lied|humiliated|insulted ~1 at|to|by|me
      nobody|no|never|havent|hasnt|not|didnt ~3 respond|responded|response|reply|replied|answer|answered|answers|resolved|resolve|contacted|callback|helped
      hold ~3 for|hours|hour|hrs|minutes|mins|over|since|with|times|music
      hours|hour|hrs|minutes|mins|been|put|still ~2 on hold
      hung up|hangs up|hang up|disconnected
      transferred|passed|bounced|shuffled ~4 times|departments|around|different|department|agents|people
      ignored|ignoring|ignore|stonewalled ~3 me|my|us|emails|messages|calls|dms
      automated|generic|scripted|canned|copy-paste|copy ~1 response|reply|message|replies|responses|answer
      no one ~3 help|cares|answer|answers|respond|call|called|pick
      still ~2 no|waiting|havent ~3 response|reply|answer|update|resolution|solution|word
      called|emailed|contacted|phoned|texted|messaged ~6 times|nothing|no|still|never`,
  },
  {
    nature: 'after_sales',
    lang: 'es',
    complaint: 1.3,
    say: `
      reembols*|devolucion|devolver|reintegro ~5 no|nunca|aun|todavia|sin|niegan|esperando|dinero|nada|cuando
      no|nunca|aun|todavia|sin|niegan|esperando|quiero|exijo ~5 reembols*|devolucion|devuelven|devolver|reintegro|devuelvan
      garantia|cambio|reparacion|devoluciones ~5 no|niegan|nunca|rechaz*|venc*|sin|negaron|tampoco
      atencion|servicio|trato|soporte ~4 pesim*|mal|mala|malo|horrible|nefast*|fatal|terrible|peor|asco|verguenza|deplorable|lamentable|inutil|grosero|desastr*|vergonzos*|malisim*
      pesim*|mala|mal|malo|horrible|nefast*|fatal|terrible|peor|lamentable|deplorable|nula|desastr*|malisim* ~3 atencion|servicio|trato|cliente|soporte|personal
      grosero|grosera|groseros|maleducad*|prepotente|prepotentes|incompetent*|ineptos|inepto|antipatic*|irrespetuos*|borde|bordes|desagradable
      <staff-es> ~4 groser*|maleducad*|prepotent*|incompetent*|inept*|gritaron|grito|insulto|mintio|trato|actitud|malisim*
      me|nos ~1 gritaron|insultaron|mintieron|humillaron|trataron|grito|mintio
      nadie|no|nunca|ni|sin ~3 responde|responden|contesta|contestan|respuesta|resuelve|resuelven|solucion|solucionan|soluciona|contestado|respondido|atiende|atienden|ayuda
      ignoran|ignoraron|ignorando|ignorado ~3 me|mi|mis|correos|mensajes|nos
      me|nos ~1 colgaron|cuelgan|pasan|marean|colgo|transfieren
      contestador|maquina|robot|bot|automatic* ~3 respuesta|contesta|atiende
      respuesta|respuestas|mensaje automatic*|generic*|tipo`,
  },
  {
    nature: 'after_sales',
    lang: 'pt',
    complaint: 1.3,
    say: `
      reembols*|devolucao|devolver|estorno|troca ~5 nao|nunca|ainda|sem|negam|esperando|dinheiro|nada|quando|aguardando
      nao|nunca|ainda|sem|negam|esperando|quero|exijo|aguardo ~5 reembols*|devolucao|devolvem|devolver|estorno|trocar|estornaram
      garantia|troca|conserto|reparo|assistencia ~5 nao|negam|nunca|recus*|venc*|sem|negaram|pessim*
      atendimento|servico|tratamento|suporte|sac|pos-venda ~4 pessim*|mal|ruim|horrivel|fatal|terrivel|pior|lixo|vergonha|deploravel|lamentavel|pessimo|nojento|descaso|inexistente|fraco
      pessim*|mau|ruim|horrivel|terrivel|pior|lamentavel|deploravel|zero|descaso|falta ~3 atendimento|servico|tratamento|cliente|suporte|sac|respeito
      grosso|grossa|grossos|mal-educad*|mal educad*|grosseir*|despreparad*|incompetent*|desrespeit*|arrogant*
      <staff-pt> ~4 gross*|grosseir*|mal|incompetent*|despreparad*|gritou|gritaram|xingou|mentiu|desrespeit*
      me|nos ~1 gritou|xingaram|mentiram|humilharam|trataram|destrataram|xingou|mentiu
      ninguem|nao|nunca|nem|sem ~3 responde|respondem|resposta|resolve|resolvem|solucao|retorno|retornam|atende|atendem|respondeu|responderam|resolveram|resolveu|ajuda
      ignoram|ignoraram|ignorando|ignorado ~3 me|meu|meus|emails|mensagens|nos
      desligaram|desligam|desligou ~2 cara|telefone|ligacao|na
      jogam|jogando|empurram|empurra ~3 outro|setor|um|lado
      resposta|respostas|mensagem automatic*|generic*|padrao`,
  },
  {
    nature: 'complaint_handling',
    lang: 'en',
    complaint: 1.5,
    say: `
      complaint|complaints|complained|claim|ticket|case|dispute ~6 ignored|closed|denied|rejected|no|never|unanswered|unresolved|still|not|weeks|months`,
  },
  {
    nature: 'complaint_handling',
    lang: 'es',
    complaint: 1.5,
    say: `
      queja|reclamo|reclamacion|reclamaciones|quejas|reclame|folio|ticket|reporte|caso|reclamos|expediente ~6 no|nunca|ignor*|sin|rechaz*|cerraron|cerrado|nadie|aun|semanas|meses`,
  },
  {
    nature: 'complaint_handling',
    lang: 'pt',
    complaint: 1.5,
    say: `
      reclamacao|reclamacoes|reclamei|protocolo|chamado|ticket|queixa|caso|protocolos ~6 nao|nunca|ignor*|sem|recus*|fechad*|encerr*|ninguem|ainda|semanas|meses`,
  },
]
