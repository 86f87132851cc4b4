import type { Rule } from './rule.ts'

/** Talk of the day; a bank that only suspects; a payment on its way, which somebody asks after. */
const talk = {
  en: `trump|obama|clinton|hillary|election|congress|senate|president|democrats|republicans|voter|movie|film|episode|season|song|album|climate|religion|russia|russian|wikileaks|snowden|game|match|var|referee|ref|refs|umpire|linesman|facts|impersonation
    drove|drive|driving|driven|walked|ran|cycled ~4 miles|km
    yall|u all|draintheswamp|voter
    my own ~1 number|address|details
    drink|drinks|coffee|coffees|starter|dessert|meal|bread|side|beer|wine|pizza|chips ~4 never|didnt ~2 order|ordered|had
    gift|tag|cake|mug|shirt|bottle|necklace|balloon|badge ~4 someone|somebody|another
    not what|how i|we ~1 agreed|signed|ordered
    bank|visa|mastercard|amex ~10 thought|thinks|believed|believes|suspected|suspects|suspicion ~4 fraud|fraudulent|suspicious|scam
    did|made|sent ~3 transfer|transaction|payment ~4 recipient|beneficiary|receiver|friend|landlord ~3 not|doesnt|hasnt|didnt|cant|still|yet`,
  es: `gobierno|presidente|politico|politicos|elecciones|electoral|trump|maduro|pelicula|serie|novela|cancion|partido|arbitro|gol|penal|liga|amor|corazon|alma|minuto|comedia|actor|actriz|entrenador|delantero|pp|psoe|podemos
    o|u|no es ~1 un|una estafa|timo|fraude
    parecia ~2 estafa|timo|fraude
    en ~1 el|las|la noticiero|noticias|telediario|tele|radio ~2 hablaron|dijeron|cuentan|salio|advierten
    recupera|recuperamos|recupere ~1 tu|su dinero|cuenta
    estafad*|timad* ~1 por|con ~1 un|una|el|la <food-es>|aguacate|melon|sandia|tomate|fruta|peinado|final
    aviso de fraude ~3 bloque*
    para|a ~1 los nietos
    banco|visa|mastercard ~10 creyo|cree|creia|penso|pensaba|sospech* ~4 fraude|fraudulent*|sospechos*|estafa
    hice|mande|envie ~3 transferencia|pago|giro ~4 destinatario|beneficiario|amigo|casero ~2 no|aun|todavia`,
  pt: `governo|presidente|politico|politicos|eleicao|eleicoes|eleitoral|trump|lula|bolsonaro|dilma|temer|filme|serie|novela|musica|jogo|juiz|gol|penalti|amor|coracao|bbb|stf
    banco|visa|mastercard ~10 achou|acha|achava|pensou|suspeit* ~4 fraude|fraudulent*|suspeit*|golpe
    fiz|mandei|enviei ~3 transferencia|pagamento|pix ~4 destinatario|beneficiario|amigo|favorecido ~2 nao|ainda`,
}

/** Money taken or personal data exposed without leave. */
export const fraudPrivacyRules: readonly Rule[] = [
  {
    code: 'privacy.leak',
    lang: 'en',
    say: `
      data ~1 breach|leak|leaks|breaches|leaked|breached|exposed|theft
      leaked|leaking|leak|exposed|exposing|exposes|published|disclosed|disclosing|revealed|posted|shared|sharing|emailed|sent|sending|gave|given|handed|giving|sold|selling|left|dumped|printed ~3 my|our|customers|customer|other|peoples|patient|patients|everyones|personal|private|her|his|someones|somebodys|strangers|another ~3 personal|private|medical|bank|credit|passport|<data-en> ~3 <data-en>|to|online|publicly|on|without|in
      my|our|customer|personal|private|others|peoples|someones|strangers|her|his ~3 <data-en> ~4 leaked|exposed|breached|stolen|published|public|visible|dark|compromised|disclosed
      see|saw|seeing|shows|showed|showing|view|access|received|receiving|get|got|logged ~4 another|other|someone|somebody|strangers|stranger|peoples|everyones ~1 else? ~1 s? ~1 customer|customers|passenger|passengers|patient|patients|person|persons|peoples|<data-en>|order|orders ~3 <data-en>|names
      someone|somebody|strangers|stranger|anothers elses ~3 <data-en>|order|account
      other|another customers|customer|peoples|passengers|passenger|patient|persons|users ~3 <data-en>|orders
      privacy ~1 breach|violation|nightmare|violated
      password|passwords ~3 plain|plaintext|unencrypted
      camera|cameras ~5 changing|fitting|bathroom|hacked|bedroom|dressing|toilet
      identity ~1 theft|stolen
      stole|stolen|steal|stealing my|our ~1 identity|data|details
      dark web
    `,
    unless: `${talk.en}
      i|ive|we|id ~1 gave|give|given|shared|sent|showed my|our`,
  },
  {
    code: 'privacy.leak',
    lang: 'es',
    say: `
      filtracion|fuga|robo|brecha|filtrado|filtraron|exposicion|vulneracion de|los|mis|nuestros|mi ~2 datos|informacion|seguridad|privacidad
      filtraron|publicaron|expusieron|revelaron|compartieron|mandaron|enviaron|vendieron|difundieron|dieron|cedieron|perdieron|mostraron|vendio|compartio|publico|filtro|dio|envio ~3 mis|mi|nuestros|los|sus|nuestro|todos|otra|otro|otros ~3 personales|medico|medicos|bancarios|<data-es>
      mis|mi|nuestros|nuestra|datos ~3 datos|<data-es>|personales|medicos|bancarios ~4 filtrad*|expuest*|publicad*|robad*|internet|visibles|vendid*|aire
      veo|ver|vi|aparece|aparecen|recibi|recibo|llego|llegaron|muestra|acceso|entre|salen|sale ~4 otro|otra|otros|otras|ajenos|ajena ~3 cliente|clientes|persona|personas|paciente|pasajero|usuario|usuarios|<data-es>
      <data-es>|pedido ~3 otro|otra|otros|otras cliente|clientes|persona|personas|paciente|pasajero|usuario|usuarios
      violacion|vulneracion|vulneran|violan|violaron|vulneraron ~3 privacidad|intimidad|datos
      suplant* ~2 identidad
      robo|robaron|roban|robado ~3 identidad|datos
      camara|camaras ~5 probador|bano|vestuario|probadores|hackeada|hackearon
      contrasena|contrasenas ~3 texto plano|visible
    `,
    unless: talk.es,
  },
  {
    code: 'privacy.leak',
    lang: 'pt',
    say: `
      vazamento|vazaram|vazou|vazando|roubo|exposicao ~2 dados|informacoes|cpf|senhas
      vazaram|publicaram|expuseram|revelaram|compartilharam|mandaram|enviaram|venderam|divulgaram|passaram|deram|perderam|mostraram|vendeu|divulgou|vazou|compartilhou|enviou ~3 meus|meu|minhas|minha|nossos|os|outro|outra|dados ~3 pessoais|medico|bancarios|<data-pt>
      meus|meu|minhas|minha|nossos ~3 dados|<data-pt>|pessoais ~4 vazad*|expost*|publicad*|roubad*|internet|vazaram|vendid*
      vejo|ver|vi|aparece|aparecem|recebi|chegou|mostra|acesso|entrei ~4 outro|outra|outros|outras|alheio ~3 cliente|clientes|pessoa|pessoas|paciente|passageiro|usuario|usuarios|<data-pt>
      <data-pt>|pedido ~3 outro|outra|outros|outras cliente|clientes|pessoa|pessoas|paciente|passageiro|usuario|usuarios
      violacao|violaram|violam|invasao ~3 privacidad|privacidade|dados
      roubo|roubaram|usaram|clonaram ~3 identidade|dados|cpf|cartao|chip|whatsapp
      camera|cameras ~5 provador|banheiro|vestiario|hackeada
      senha|senhas ~3 texto puro|visivel
      lgpd
    `,
    unless: `${talk.pt}
      noticia|historia|historias`,
  },
  {
    code: 'privacy.misuse',
    lang: 'en',
    say: `
      without ~2 my|our|her|his ~2 consent|permission|authorization|authorisation|knowledge|approval
      sold|sells|selling|sharing|shares|shared ~2 my|our|customer|customers|user|users|your ~3 data|info|information|details|number|email
      recording|recorded|spying|spied|tracking|eavesdrop* ~3 me|us|our|my|customers|users|conversations|kids
      listening|listens|listened ~1 in|to ~2 conversations|calls|kids|us|private ~2 without|microphone|secretly|bedroom|home|private
      hipaa|gdpr ~2 violation|breach|violated|request|complaint
      violat* ~3 privacy|hipaa|gdpr
      my photo|photos|picture|pictures|image ~4 without|ad|advert|consent|permission
      credit ~2 pulled|inquiry|check|inquiries ~4 without|never|unauthorized|authorized
    `,
    unless: `${talk.en}
      dating|boyfriend|girlfriend|mom`,
  },
  {
    code: 'privacy.misuse',
    lang: 'es',
    say: `
      sin ~2 mi|nuestro|su ~2 consentimiento|permiso|autorizacion
      espian|espiando|espio|graban|grabaron|grabando|rastrean ~3 clientes|usuarios|conversaciones|me|nos|sin
      usan|usaron|usando|vende|venden|usar ~3 mis|mi|nuestros ~1 datos|foto|fotos|imagen
      lopd|rgpd|habeas data
    `,
    unless: talk.es,
  },
  {
    code: 'privacy.misuse',
    lang: 'pt',
    say: `
      sem ~2 meu|minha|nossa|nosso|sua ~2 consentimento|permissao|autorizacao
      espionam|espionando|gravam|gravaram|gravando|rastreiam ~3 clientes|usuarios|conversas|me|nos|sem
      usam|usaram|usando|vendem|usar ~3 meus|meu|minha ~1 dados|foto|fotos|imagem|cpf|nome
    `,
    unless: talk.pt,
  },
  {
    code: 'fraud.account_taken',
    lang: 'en',
    say: `
      my|our|his|her ~3 account|accounts|card|email|profile|points|miles|sim|phone ~3 hacked|compromised|cloned|hijacked|skimmed|breached|swapped
      hacked|hacking|cloned|skimmed|compromised|hijacked ~2 my|our|into ~2 account|card|email|profile|accounts
      someone|somebody|stranger|hacker|hackers|thief|fraudster|scammer|scammers ~4 accessed|used|using|logged|opened|emptied|drained|got|changed|withdrew|stole|hacked|spent|ordered|bought|transferred|into ~4 my|our ~3 account|card|money|points|details|name|savings|number|miles|credit
      account ~3 emptied|drained|cleaned|wiped
      drained|emptied|wiped|cleaned ~2 my ~2 account|savings|balance|card|bank
      opened ~3 account|accounts|loan|card|line|credit ~4 my|our name|identity|ssn
      account|loan|card|accounts ~4 opened ~3 my name|knowledge|without
      sim swap
    `,
    unless: talk.en,
  },
  {
    code: 'fraud.account_taken',
    lang: 'es',
    say: `
      hackearon|jaquearon|hackeado|hackeada|clonaron|clonada|clonado|duplicaron|hackeo|vaciaron|vaciado|vacio ~4 cuenta|tarjeta|perfil|correo|ahorros|sim|linea
      cuenta|tarjeta|perfil ~3 hackead*|clonad*|jaquead*|vaciad*|comprometid*
      alguien|hackers|estafadores|ladrones ~4 entro|uso|accedio|saco|retiro|compro|robo|transfirio|usaron|entraron|accedieron ~4 mi|mis|nuestra ~2 cuenta|tarjeta|dinero|datos|nombre|ahorros|identidad
      abrieron|sacaron|contrataron|pidieron|solicitaron ~4 a mi nombre
      a mi nombre sin|que|y
    `,
    unless: talk.es,
  },
  {
    code: 'fraud.account_taken',
    lang: 'pt',
    say: `
      hackearam|hackeada|hackeado|clonaram|clonado|clonada|invadiram|invadida|esvaziaram|zeraram|limparam|roubaram ~4 conta|cartao|perfil|poupanca|chip|email
      conta|cartao|perfil ~3 hackead*|clonad*|invadid*|esvaziad*|zerad*
      alguem|hackers|golpistas|bandidos ~4 entrou|usou|acessou|sacou|comprou|roubou|transferiu|usaram|entraram|acessaram ~4 minha|meu|meus ~2 conta|cartao|dinheiro|dados|nome|poupanca
      abriram|contrataram|pediram|fizeram ~4 no|em meu nome
    `,
    unless: `${talk.pt}
      achei|achava|pensei que? ~1 tinham|tivessem`,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'en',
    say: `
      unauthori* ~2 charge|charges|charged|transaction|transactions|payment|payments|withdrawal|withdrawals|debit|transfer|purchase|purchases|access|account|inquiry|use
      fraudulent ~2 charge|charges|transaction|transactions|payment|account|activity|withdrawal|use|purchases|loan|inquiries|activities|claim
      charge|charged|charges|charging|debited|withdrew|took|taken|taking|billed|transaction|transactions|payment|purchase|withdrawn|deducted ~6 never|didnt|not|without|dont ~2 authori*|approve|approved|make|made|recognise|recognize|sign|signed|agree|agreed|order|ordered|permission|consent|asking|request|requested|consented|bought
      i|we never|didnt|did|havent ~1 not? ~1 authori*|recognise|recognize|signed ~3 this|these|that|charge|any|charges|payment|transaction|up|for
      signed|enrolled ~1 me ~1 up ~4 without|never|permission|consent
      forged|faked|forging|falsified ~3 signature|documents|my|document|contract
      credit|debit card ~3 fraud|fraudulently
      money|savings|salary|deposit|cash|funds|balance|points|miles|credits|card ~4 gone|missing|disappeared|vanished
      gone|missing|disappeared|vanished ~2 from my|our ~2 account|card|balance|savings|wallet
      fraud ~2 on|charges|charge|dispute|case ~2 my|account|card?
      committed|committing|commit|victim|pure|outright|is|this ~2 fraud
    `,
    unless: talk.en,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'es',
    say: `
      cargo|cargos|cobro|cobros|compra|compras|retiro|retiros|transferencia|transferencias|movimiento|movimientos|consumo|consumos ~3 no ~1 autorizad*|reconocid*|reconozco|hice|realice|autorice|hicimos|solicite
      cargo|cargos|cobro|cobros|compra|compras|transaccion|movimiento|operacion|transferencias fraudulent*
      cobraron|cobrando|cobran|cargaron|descontaron|sacaron|cobro|quitaron|retiraron|debitaron ~6 sin ~1 mi|autorizacion|autorizar|permiso|consentimiento|avisar|preguntar|preguntarme|pedirlo|haber|solicitar*
      cobraron|cobrando|cobran|cargaron|cobro ~6 nunca|no|jamas ~2 contrate|pedi|solicite|autorice|compre|use|firme
      no|nunca autorice|reconozco|contrate|firme|solicite ~4 cargo|cobro|ese|esa|esos|nada|servicio|pago|compra|seguro
      dieron|dio|dan ~1 de alta ~6 sin|nunca|no
      dinero|ahorros|sueldo|nomina|deposito|saldo|plata|puntos|millas ~4 desapare*|esfumo|esfumaron
      desapare*|esfumo|esfumaron ~4 dinero|ahorros|sueldo|nomina|deposito|saldo|plata|puntos|millas|cuenta|euros|pesos|dolares|soles
      falsific* ~2 mi|firma|contrato|documento
      es|fue|un|cometen|cometieron|victima|por|autentico|posible ~1 fraude
      fraude ~3 tarjeta|cuenta|banco|clientes|con|empresa|tienda
    `,
    unless: talk.es,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'pt',
    say: `
      cobranca|cobrancas|compra|compras|saque|saques|transferencia|transferencias|debito|transacao|transacoes|lancamento|emprestimo|consignado ~3 nao|nunca ~1 autorizad*|reconhecid*|reconheco|fiz|realizei|autorizei|solicitei|solicitad*|contratei
      cobranca|cobrancas|compra|transacao|transferencia|compras|emprestimo fraudulent*
      cobraram|cobrando|cobram|debitaram|descontaram|tiraram|descontou|cobrou|debitou|sacaram|descontando ~6 sem ~1 minha|autorizacao|autorizar|permissao|consentimento|avisar|pedir|eu|solicitar|meu
      cobraram|cobrando|cobram|debitaram|descontam ~6 nunca|nao ~2 contratei|pedi|solicitei|autorizei|comprei|usei|assinei
      nao|nunca autorizei|reconheco|contratei|assinei|solicitei ~4 cobranca|essa|esse|nada|servico|compra|debito|emprestimo|seguro|isso
      dinheiro|poupanca|salario|deposito|saldo|pontos|milhas|grana|pix ~4 sumiu|sumiram|desapare*
      sumiu|sumiram|desapare* ~4 dinheiro|poupanca|salario|deposito|saldo|pontos|milhas|grana|conta|reais
      falsific* ~2 minha|assinatura|contrato|documento
      e|foi|uma|cometeram|vitima|por|sofri|possivel ~1 fraude
      fraude ~3 cartao|conta|banco|clientes|com|empresa|loja
    `,
    unless: talk.pt,
  },
  {
    code: 'fraud.scam',
    lang: 'en',
    say: `
      scammed|defrauded|swindled|conned|cheated|robbed ~2 me|us|out|by|my|customers|of|people
      i|we|was|were|been|got|being|getting|just|have|ive scammed|defrauded|swindled|conned
      this|its|it|thats|theyre|youre|is|are|was|total|complete|such|huge|biggest|a|an|absolute|massive|pure|company|site|website|store|seller|same ~1 scam|scammers|ponzi|swindle !artist|likely
      took|taken|takes|taking|kept|keep|keeps|stole|stolen|stealing|steal|steals|pocketed ~2 my|our|peoples|the|customers|your ~2 money|deposit|savings|cash|refund|funds|payment|tips|miles ~4 never|ran|disappeared|vanished|blocked|without|from|!bags
      stole|steal|stealing|steals|robbed ~3 from|my|our|customers ~2 customers|me|us|people|money|account
      phishing ~3 email|text|attack|site|your|link|call|from
      fake|bogus|counterfeit|knockoff|knock-off|replica ~2 product|products|goods|item|items|tickets|ticket|shop|store|site|website|seller|invoice|invoices|charger|perfume|shoes|bag|parts|account|booking|reviews
      bait and switch
      pyramid|ponzi scheme
      money ~3 laundering
      sold|sells|selling|sent|received|got|bought ~3 fake|counterfeit|stolen|bogus
    `,
    unless: `${talk.en}
      scam likely
      not a scam
      i was robbed ~1 of`,
  },
  {
    code: 'fraud.scam',
    lang: 'es',
    say: `
      estafad*
      me|nos|les|lo|los|os|te ~1 estafaron|estafo|estafan|estafado|timaron|robaron|robo|roban|timado|estafando|robando|enganaron
      estafa|estafadores|timo|estafador|fraude|piramidal ~4 empresa|tienda|pagina|web|son|dinero|aerolinea|compania|vendedor|es|cuidado|compre|clientes|no
      es|son|una|unos|vaya|menuda|pura|pinches|esto|fue|puros|malditos ~2 estafa|estafadores|timo|ladrones|rateros|chorros|estafador
      se ~1 quedaron|quedo|quedan|robaron ~3 dinero|plata|deposito|lana|pasta|reembolso
      robaron|robo|roban|quitaron ~3 dinero|plata|lana|saldo|dolares|euros|pesos
      phishing|smishing
      falso|falsa|falsos|falsas|pirata|falsificado|falsificados|falsificada|imitacion|trucho|trucha ~2 producto|productos|entrada|entradas|tienda|pagina|web|factura|boleto|boletos|zapatillas|bolso|perfume
      producto|productos|entradas|tienda|pagina|web|factura|boletos|zapatillas|cargador|perfume|tenis ~2 falso|falsa|falsos|falsas|falsificado|falsificados|imitacion|trucho|pirata
    `,
    unless: `${talk.es}
      robo|robaron ~3 corazon|beso|atencion|show|tiempo|sonrisa|partido|celular`,
  },
  {
    code: 'fraud.scam',
    lang: 'pt',
    say: `
      golpe|golpistas|golpista ~4 empresa|loja|site|cuidado|cai|e|sao|dinheiro|clientes|esse|essa|caindo|de|banco
      cai|caimos|caiu|sofri|levei|aplicaram|aplicam|aplicou|e|um|vitima ~2 golpe|golpes
      me|nos|fui|fomos ~1 enganaram|enganou|enganado|enganada|roubaram|lesado|lesada|roubado|roubada|lesaram|roubou|enganados
      e|sao|uma|uns|bando|empresa|site|loja|pura ~2 fraude|golpistas|ladroes|estelionato|estelionatarios|picaretas|caloteiros|trambique
      estelionat*
      ficaram|ficou|roubaram|pegaram|sumiram|sumiu|tomaram ~3 meu|nosso|dinheiro|com ~2 dinheiro|grana|deposito|saldo
      phishing
      falso|falsa|falsos|falsas|pirata|falsificado|falsificada|replica ~2 produto|produtos|ingresso|loja|site|boleto|nota|tenis|perfume|fatura
      produto|produtos|ingresso|loja|site|boleto|nota|tenis|perfume|carregador ~2 falso|falsa|falsos|falsificado|falsificada|pirata|falsificados
    `,
    unless: `${talk.pt}
      roubou|roubaram ~3 coracao|cena|beijo|atencao|sorriso|celular
      golpe de vista|sorte|mestre|estado|militar
      golpe baixo
      golpe da dieta
      medo|noticia|reportagem ~3 golpe|golpes
      barrou|bloqueou|livrou|poupou ~8 falso|falsa|golpe
      aviso ~3 falsa|falso
      guarda chuva
      e|ou|se ~2 golpe ou
      ou ~1 e ~1 golpe
      saber|sei ~6 golpe|falsa|falso
      achei|achava|pensei ~2 era ~1 golpe
      iam|tentaram|tentou ~5 golpe
      time ~2 golpe
      senti|sinto|sentimos roubad*|lesad*|enganad*
      enganada|enganado por ~1 outr*|#|tres
      truco|baralho|poquer|jogo
      estelionato de`,
  },
  {
    code: 'fraud.theft',
    lang: 'en',
    say: `
      <staff-en> ~4 stole|stealing|steal|stolen|pocketed|robbed|rifled ~4 my|our|from|package|phone|wallet|cash|laptop|camera|jewelry|bag|food|ipad|customers
      stolen|missing|stole|took|rifled ~5 from|out ~2 my|our|her|his|checked ~2 bag|bags|luggage|suitcase|room|safe|locker|baggage|hotel|package
      embezzl*
      bribe|bribes|bribery|kickback|kickbacks ~6 me|us|my|our|asked|asks|asking|demand*|want|wants|wanted|took|takes|taking|paid|pay|staff|officer|manager|driver|inspector|company
      asked|asks|asking|demand*|want|wants|wanted|took|takes|taking|paid|pay|paying ~4 bribe|bribes|kickback|kickbacks
    `,
    unless: `${talk.en}
      stole my heart|show|soul`,
  },
  {
    code: 'fraud.theft',
    lang: 'es',
    say: `
      <staff-es> ~4 robo|robaron|roba|roban|robando ~4 mi|mis|paquete|cartera|dinero|portatil|movil|celular|maleta|nos|me
      robaron|robado|robada|abrieron|falta|saquearon ~5 de|mi|la ~2 maleta|equipaje|habitacion|caja|taquilla|paquete
      soborn*|mordida
      malvers*
    `,
    unless: talk.es,
  },
  {
    code: 'fraud.theft',
    lang: 'pt',
    say: `
      <staff-pt> ~4 roubou|roubaram|furtou|furtaram|roubando ~4 meu|minha|pacote|carteira|dinheiro|notebook|celular|mala|me|do
      roubaram|furtaram|roubado|furtado|violaram|violada|abriram|saquearam ~5 de|minha|da|a ~2 mala|bagagem|quarto|cofre|armario|encomenda|pacote
      suborno|propina
      furtada|furtadas|furtados
      foi|fui|fomos|sido furtado
    `,
    unless: talk.pt,
  },
  {
    code: 'hint.fraud_privacy',
    lang: 'en',
    say: `scam|fraud|scammers|thieves|privacy|hacked|scammer|fraudulent|ripoff`,
  },
  {
    code: 'hint.fraud_privacy',
    lang: 'es',
    say: `estafa|fraude|ladrones|timo|privacidad|hackeo|estafadores
      proteccion de datos`,
  },
  { code: 'hint.fraud_privacy', lang: 'pt', say: `golpe|fraude|ladroes|privacidade|hackeado|golpistas` },
]
