import type { Rule } from './rule.ts'

/** Private things looked at, handed on or used, and people who pose as somebody else. */
export const intrusionRules: readonly Rule[] = [
  {
    code: 'privacy.leak',
    lang: 'en',
    say: `
      given|gave|gives|giving|handed|leaked|disclosed|passed|released|revealed ~4 my|our|her|his ~2 address|number|phone|location|schedule|whereabouts|diagnosis|certificate|details|data !book|desk ~3 !refund
      passport|id|medical|bank|card|licence|license|payroll ~2 scan|scans|copy|copies|photo|photos|picture|details|number|numbers|data|records|file|files ~5 forum|online|internet|google|facebook|dark|public|group|chat|leaked|posted|bin|street
      database|data|records|files ~4 forum|leaked|dumped|hackers|darkweb
      shows|showed|showing|mailed|emailed|belong|belongs ~6 stranger|strangers|mr|mrs|ms
      shows|showed|showing|mailed|emailed ~6 someone|somebody|another elses|customers|customer|patients|patient|users|user ~2 <data-en>|order|orders|profile|chat|results|prescription
      stranger|strangers|someone|somebody|man|hacker ~4 talk|talking|talked|watching|watched|spoke|speaking ~6 camera|cam|monitor|bedroom|speaker|doorbell
      camera|cam|monitor|doorbell|speaker ~6 stranger|strangers|hacked|hacker|watching|talked
      cameras|camera ~3 changing|fitting|dressing|locker|shower|bathroom|toilet
      everyones|everybodys|all|peoples ~2 address|addresses|emails|email|names ~3 cc|copy|visible|in
      in cc
      messages|photos|texts|emails|chats ~2 read ~2 out|aloud|loud
      read ~3 my|our ~2 messages|texts|emails|chats ~2 out|aloud|loud
    `,
    unless: `trump|clinton|election|russia|wikileaks|snowden|movie|film|episode|season|song
      i ~2 gave|give|given|handed
      gave|given|giving my|our own`,
  },
  {
    code: 'privacy.leak',
    lang: 'es',
    say: `
      veo|vi|aparece|aparecen|abri|abro|sale|salen|mostro|muestra ~6 datos|saldo|pedidos|extracto|tarjeta|cuenta|direccion|conversacion|chat|movimientos ~3 de ~1 otro|otra|otros|un|una ~1 cliente|clientes|usuario|usuarios|persona|senor|senora|tal|desconocido
      pasaron|dieron|dio|paso|filtro|entregaron ~3 mi|mis ~2 telefono|direccion|numero|datos|certificado|informe|domicilio|historial ~1 a|al
      radiografia|radiografias|analisis|resultados|informe|factura|recibo|contrato|receta ~4 de otra|otro|un|una persona|paciente|cliente|tal|senor|senora
      historia|historial|ficha|datos|fotos|documentos ~5 en|por ~2 grupo|whatsapp|foro|internet|redes|basura|contenedor
      camara|camaras ~5 desconocido|desconocida|extrano|hackead*|viendo|mirando|vestuario|probador|ducha|bano
      todos los? ~1 clientes|correos|contactos ~2 en|con copia
      sale|aparece|figura|veo ~2 su|la|una tarjeta|direccion|telefono ~3 en mi ~1 cuenta|app|perfil
    `,
    unless: `gobierno|presidente|elecciones|trump|pelicula|serie|novela`,
  },
  {
    code: 'privacy.leak',
    lang: 'pt',
    say: `
      vejo|vi|aparece|aparecem|abri|mostrou|mostra ~6 dados|saldo|pedidos|extrato|cartao|conta|endereco|conversa|chat|cadastro ~3 de ~1 outro|outra|outros|um|uma ~1 cliente|clientes|usuario|usuarios|pessoa|senhor|senhora|tal|desconhecido
      passaram|deram|passou|deu|entregaram|vazaram ~3 meu|meus|minha|minhas ~2 telefone|endereco|numero|dados|atestado|exame|laudo|prontuario ~1 pro|pra|para|a|ao
      ficha|prontuario|exame|exames|laudo|documento|documentos|dados|foto|fotos|contratos ~5 parar|parou|parando|circulando|rolando|jogados|jogado ~3 grupo|whatsapp|internet|rede|site|lixo|rua
      radiografia|exame|exames|resultado|laudo|fatura|boleto|contrato|receita ~4 de outra|outro|um|uma pessoa|paciente|cliente|tal|senhor|senhora
      camera|cameras ~5 desconhecido|desconhecida|estranho|hackead*|vestiario|provador|banheiro
      copia|cc aberta|aberto
      gente|pessoas|desconhecidos ~4 recebe|recebem|recebendo|ve|veem ~2 meu|meus|minha|minhas|o ~1 historico|pedidos|dados|compras|conta
      cartao|endereco|telefone|nome dele|dela|de|alheio ~2 na|em minha conta
    `,
    unless: `governo|presidente|eleicoes|trump|lula|bolsonaro|filme|serie|novela|historia|historias`,
  },
  {
    code: 'privacy.misuse',
    lang: 'en',
    say: `
      sold|selling|sells|sell my|our e? mail|email|number|data|details|address|contacts|info|information
      copied|copying|photographed|noted|wrote ~2 down? ~1 my|our|her ~1 card|documents|passport|id|keys|licence|license|papers
      photo|photos|picture|pictures|copies|copy of my|our|her|his documents|passport|card|id|papers|licence|license|keys
      went|going|looked|looking|browsed|browsing|scrolled|scrolling|snoop*|rummag* through my|our|her ~2 messages|texts|emails|photos|pictures|gallery|chats|phone|files
      <staff-en>|technician ~3 read|reading|copied|saved ~2 my|our|her ~2 messages|texts|emails|photos|chats
      used|using|posted|put|uses|are ~1 my|our|his|her ~3 photo|photos|picture|pictures|face|image ~5 ad|adverts|advert|ads|advertising|campaign|permission|asked
      photos|pictures|photo|picture ~4 in|on your ~1 ad|ads|advert|advertising|campaign|brochure|billboard
      uploaded|upload|uploads|tracks|tracking|track ~2 my|our ~2 contacts|location|messages|photos ~5 without|asking|permission|even|off
      courier|driver|delivery|rider|technician|agent ~5 texts|texting|texted|messages|messaging|whatsapps|creepy|flirt* ~4 me|from|him
    `,
    unless: `trump|clinton|election|movie|film|episode|season|song|boyfriend|girlfriend|mom|dad`,
  },
  {
    code: 'privacy.misuse',
    lang: 'es',
    say: `
      fotografio|fotografiaron|copio|copiaron|anoto|foto|fotos|fotocopio ~3 a|de|mis|mi ~1 mis|mi? papeles|documentos|dni|tarjeta|cedula|pasaporte|llaves|ine
      <staff-es>|trabajador|trabajadora|empleado ~2 leyo|leia|reviso|miro|fisgo|copio ~2 mis|mi ~1 mensajes|fotos|chats|conversaciones|galeria|correos
      revisaron|fisgaron|miraron|vieron|copiaron ~2 mis fotos|mensajes|chats|conversaciones|archivos
      vendieron|venden|vendio ~1 mi|mis ~1 numero|datos|telefono|correo|informacion
      usaron|usan|pusieron|publicaron ~2 la|las|mi|mis|fotos ~1 foto|fotos|imagen|cara ~5 publicidad|anuncio|campana|permiso|preguntar
      rastrea|rastrean|ubicacion|espia|espian ~4 apagad*|permiso|sin
      subio|sube|suben|copio|copian ~2 mis contactos|fotos|mensajes
      repartidor|tecnico|chofer|conductor ~5 escribe|escribio|escribia|mensajes|whatsapp ~4 me|cosas|raras|mi
    `,
    unless: `gobierno|presidente|elecciones|trump|pelicula|serie|novela|novio|novia`,
  },
  {
    code: 'privacy.misuse',
    lang: 'pt',
    say: `
      tirou|tiraram|fotografou|copiou ~4 dos|do|de|da|das|os ~1 meus|meu|minha? documentos|documento|cartao|cpf|rg|identidade|chaves
      <staff-pt>|funcionario|tecnico ~2 leu|lia|fucou|mexeu|olhou|copiou ~3 minhas|meu|minha|meus|nas|nos ~1 mensagens|fotos|conversas|galeria|celular|arquivos
      fucaram|mexeram|viram|olharam|copiaram ~2 minhas|nas|meus ~1 minhas? ~1 fotos|mensagens|conversas|arquivos
      venderam|vendem|vendeu ~1 meu|meus|minhas ~1 numero|dados|telefone|email|informacoes
      usaram|usam|colocaram|postaram ~2 a|as|minha|minhas|foto|meu ~1 foto|fotos|imagem|rosto ~6 propaganda|anuncio|campanha|autorizacao|perguntar|permissao
      rastreia|rastreando|localizacao ~4 desligad*|permissao|sem
      copiou|copia|subiu|acessou ~2 meus contatos|fotos
      entregador|tecnico|motorista ~6 mandando|manda|mandou|escreve ~2 mensagem|mensagens|whatsapp|zap|cantada
    `,
    unless: `governo|presidente|eleicoes|trump|lula|bolsonaro|filme|serie|novela|namorado|namorada`,
  },
  {
    code: 'fraud.scam',
    lang: 'en',
    say: `
      phished|smished
      posing|pretending|pretended|pretends ~1 as|to|hes|be ~3 you|your|yours|bank|support|employee|technician|engineer|agent|inspector !care
      impersonat* ~2 you|your|bank|support|me|employee|staff
      fake|bogus ~1 employee|technician|engineer|agent|inspector|support
      asking|asked|ask|asks ~2 for ~1 my|the ~1 pin|password|otp|cvv|code|passcode
      seller|host|vendor|agent|agency|landlord|shop|site ~5 took|taken|pocketed|kept ~3 money|deposit|payment|cash ~4 vanished|disappeared|gone|blocked|never
      pocketed ~2 my|our|the deposit|money|cash|tip|tips
      hacked|fake|intercepted|wrong ~1 invoice|invoices ~4 account|paid|wire|team
      con man|artist
      brick|bricks|stones|rocks|potatoes|soap ~3 instead|inside
    `,
    unless: `trump|clinton|election|movie|film|episode|season|song|game`,
  },
  {
    code: 'fraud.scam',
    lang: 'es',
    say: `
      llamo|llamaron|llama|llaman ~8 sabia|sabian|conocia|conocian|tenia|tenian ~2 mi|mis|todos saldo|datos|movimientos|nombre|direccion|cuenta|tarjeta|numero|dni|ultimos|compras
      pidio|pidieron|pide|piden|pedia|pidiendo ~2 la|mi|el clave|pin|contrasena|codigo|token|cvv
      haciendose|hace|hacian|hizo pasar por ~1 ustedes|vosotros|banco|empleado|tecnico|su
      falso|falsa|supuesto ~1 tecnico|empleado|inspector|agente|repartidor|asesor
      pagina|web|perfil|sitio|app ~1 clonad*|falsa|falso
      vendedor|anfitrion|agencia|casero|tienda ~4 bloqueo|desaparecio|esfumo|cobro ~4 pague|dinero|desaparecio|bloqueo|cuanto
      agencia|vendedor|inmobiliaria ~3 quedo con ~1 la|mi|el sena|deposito|anticipo|dinero|plata
      ladrillo|ladrillos|piedra|piedras|papeles|jabon ~4 vez|lugar|dentro|caja
    `,
    unless: `gobierno|presidente|elecciones|trump|pelicula|serie|novela|partido|arbitro`,
  },
  {
    code: 'fraud.scam',
    lang: 'pt',
    say: `
      ligaram|ligou|liga|ligam ~6 sabendo|sabia|sabiam|sabem|tinham|tinha ~2 meu|meus|minhas|tudo|todos saldo|dados|compras|nome|endereco|conta|ultimas|cpf
      pedindo|pediu|pediram|pedem|pede ~2 a|minha|o senha|codigo|pin|token|cvv
      passando|passou|passaram|passam por ~1 voces|banco|funcionario|tecnico|atendente
      falso|falsa|suposto ~1 tecnico|funcionario|atendente|entregador|corretor|gerente
      boleto|boletos|site|perfil|pagina|link|email|anuncio ~4 falso|falsa|clonado|clonada|fake
      vendedor|anfitriao|agencia|corretor|loja ~4 bloqueou|sumiu|desapareceu ~4 paguei|dinheiro|assim|pix|sinal
      vendedor|anfitriao|corretor ~4 me bloqueou
      agencia|vendedor|imobiliaria ~2 embolsou|ficou ~2 sinal|deposito|dinheiro|grana
      tijolo|pedra|pedras|sabao|jornal ~4 lugar|dentro|caixa
      embols* ~3 sinal|dinheiro|deposito|meu
    `,
    unless: `governo|presidente|eleicoes|trump|lula|bolsonaro|filme|serie|novela|jogo|juiz
      barrou|bloqueou|poupou ~6 falso|falsa
      codigo ~1 do|da|de reserva|pedido|rastreio|entrega|barras|desconto|embarque
      ou ~1 e ~1 gente`,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'en',
    say: `
      charging|charge|charges|charged|billed|billing|taking|renewed|debiting ~6 subscription|membership|plan|policy|trial|service|premium|insurance ~6 cancelled|canceled|never|didnt|ended|closed|without
      renewed|renews|renew ~6 cancelled|canceled|without|never ~3 !received
      taken|opened|signed|registered|applied|made ~4 in my|our|her name
      never|didnt ordered|order|signed|sign|opened|open|requested|took|applied ~4 loan|contract|line|credit|account|card|phone|policy|subscription
      signed me up ~4 for
      made|making me ~2 a? guarantor
      changed|altered|edited|inflated ~3 amount|contract|figure|price|total ~3 after ~2 signed|signing|agreed
      withdrawals|purchases|orders|transactions|transfers|payments ~4 not|never|wasnt|didnt ~2 me|mine|made|make|recognise|recognize
      # ~2 purchases|orders|payments|transactions|withdrawals|charges|transfers ~5 never|not|didnt|unknown
      ordered|bought|redeemed|booked|spent|used ~4 my|our ~2 account|miles|points|card|credit ~4 not by me|us
      unknown|strange|suspicious|mysterious withdrawals|withdrawal|transactions|transaction|charges|charge|payments|purchases
    `,
    unless: `trump|clinton|election|movie|film|episode|season|song`,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'es',
    say: `
      renovaron|renovo|renuevan|cobran|cobrando|cobraron ~6 cancele|cancelado|cancelada|baja ~4 !y
      a mi nombre ~4 sin|y|que|no|ustedes
      pusieron|puso|figuro|aparezco ~2 de|como aval|fiador|garante|titular
      cambio|cambiaron|modific* ~3 monto|importe|contrato|precio ~4 firme|firmar|firmado|despues
      compras|pedidos|retiros|cargos|movimientos|transferencias ~4 no|nunca ~2 yo|fui|hice|reconozco|son
      retiros|cargos|movimientos|compras|consumos raros|raras|extranos|extranas|desconocidos|desconocidas|sospechosos
      canjearon|usaron|gastaron ~2 mis millas|puntos|saldo
      descuentan|descontando|cobran ~3 seguro ~4 no|nunca|sin
    `,
    unless: `gobierno|presidente|elecciones|trump|pelicula|serie|novela`,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'pt',
    say: `
      renovaram|renovou|renovam|cobram|cobrando|cobraram ~6 cancelei|cancelado|cancelada|cancelando
      no|em meu nome ~5 sem|e|que|nao|nunca
      com|usando|usaram|em meu cpf ~5 abr*|fiz*|linha|conta|sem|compra*|credito
      usaram|abriram|fizeram|usando ~3 meu|minha cpf|nome|identidade ~4 para|pra|abrir|comprar|sem|linha|conta|emprestimo
      botaram|colocaram|puseram ~2 de|como fiador|avalista|titular
      mudou|mudaram|alterou|alteraram ~3 valor|contrato|preco ~4 assinei|assinar|assinado|depois
      compras|pedidos|saques|cobrancas|transferencias|pix ~5 nao|nunca ~2 eu|fui|fiz|reconheco|sao
      saques|cobrancas|compras|transacoes|movimentacoes estranhos|estranhas|desconhecidos|desconhecidas|suspeitas
      trocaram|usaram|gastaram|resgataram ~2 minhas|meus milhas|pontos|saldo
      descontam|descontando|cobram ~3 seguro|taxa ~4 nao|nunca|sem
    `,
    unless: `governo|presidente|eleicoes|trump|lula|bolsonaro|filme|serie|novela`,
  },
  {
    code: 'fraud.theft',
    lang: 'en',
    say: `
      housekeeping|maid|cleaner|cleaners|valet|porter|mover|movers|handler|handlers|engineer|technician|waiter|security ~2 took|stole|nicked|swiped|pinched|pocketed ~2 my|our|her|his ~2 watch|ring|wallet|cash|money|phone|laptop|jewellery|jewelry|camera|necklace|passport|earrings|purse|tablet
      took|taken|stole|stolen|gone|missing ~4 watch|ring|wallet|cash|money|jewellery|jewelry|necklace|laptop|camera ~3 from|out ~3 safe|room|locker|suitcase|bag|luggage|house|parcel|box
      courier|driver|postman|carrier|movers|delivery ~3 stole|nicked|swiped|kept|pocketed ~3 my|our|the|parcel|package|phone
      cleaned|cleaning out ~2 my|our|the flat|house|account|room|apartment
    `,
    unless: `movie|film|episode|season|song|heart|show|lol`,
  },
  {
    code: 'fraud.theft',
    lang: 'es',
    say: `
      repartidor|mensajero|cartero|conductor|mucama|limpieza|mozo ~3 quedo|robo|llevo|guardo ~3 con|mi|el|mis ~2 movil|celular|paquete|dinero|reloj|anillo|cartera
      robaron|robo|falta|desaparecio ~4 reloj|anillo|joyas|dinero|portatil|camara|efectivo ~4 caja|habitacion|maleta|hotel|taquilla
    `,
    unless: `pelicula|serie|novela|partido|corazon`,
  },
  {
    code: 'fraud.theft',
    lang: 'pt',
    say: `
      entregador|motorista|carteiro|camareira|faxineira|mudanca ~3 roubou|furtou|levou|ficou|pegou ~3 meu|minha|o|com|do ~2 celular|pacote|dinheiro|relogio|anel|carteira|encomenda
      roubaram|roubou|sumiu|sumiram|furtaram ~4 relogio|anel|joias|dinheiro|notebook|camera ~4 cofre|quarto|mala|hotel|armario
    `,
    unless: `filme|serie|novela|jogo|coracao`,
  },
]
