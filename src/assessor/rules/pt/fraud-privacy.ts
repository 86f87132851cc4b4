import type { Rule } from '../rule.ts'

/** Talk of the day; a bank that only suspects; a payment on its way, which somebody asks after. */
const talk = `governo|presidente|politico|politicos|eleicao|eleicoes|eleitoral|trump|lula|bolsonaro|dilma|temer|filme|serie|novela|musica|jogo|juiz|gol|penalti|amor|coracao|bbb|stf
    banco|visa|mastercard ~10 achou|acha|achava|pensou|suspeit* ~4 fraude|fraudulent*|suspeit*|golpe
    fiz|mandei|enviei ~3 transferencia|pagamento|pix ~4 destinatario|beneficiario|amigo|favorecido ~2 nao|ainda`

/** Money taken or personal data exposed without leave, in Portuguese. */
export const portugueseFraudPrivacy: readonly Rule[] = [
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
    unless: `${talk}
      noticia|historia|historias`,
  },
  {
    code: 'privacy.misuse',
    lang: 'pt',
    say: `
      sem ~2 meu|minha|nossa|nosso|sua ~2 consentimento|permissao|autorizacao
      espionam|espionando|gravam|gravaram|gravando|rastreiam ~3 clientes|usuarios|conversas|me|nos|sem
      usam|usaram|usando|vendem|usar ~3 meus|meu|minha ~1 dados|foto|fotos|imagem|cpf|nome
    `,
    unless: talk,
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
    unless: `${talk}
      achei|achava|pensei que? ~1 tinham|tivessem`,
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
    unless: talk,
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
    unless: `${talk}
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
    lang: 'pt',
    say: `
      <staff-pt> ~4 roubou|roubaram|furtou|furtaram|roubando ~4 meu|minha|pacote|carteira|dinheiro|notebook|celular|mala|me|do
      roubaram|furtaram|roubado|furtado|violaram|violada|abriram|saquearam ~5 de|minha|da|a ~2 mala|bagagem|quarto|cofre|armario|encomenda|pacote
      suborno|propina
      furtada|furtadas|furtados
      foi|fui|fomos|sido furtado
    `,
    unless: talk,
  },
  { code: 'hint.fraud_privacy', lang: 'pt', say: `golpe|fraude|ladroes|privacidade|hackeado|golpistas` },
]
