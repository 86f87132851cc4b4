import type { Rule } from '../rule.ts'

const elsewhere =
  'governo|presidente|politico|politicos|eleicoes|filme|serie|novela|musica|livro|jogo|gol|time|juiz|truco|baralho|zumbis|k|kk|obrigad*|avisou|alivio|reportagem|achei|heroi|heroina'

/** Money, goods and names taken by deceit, as Portuguese speakers simply tell it. */
export const portugueseDeceit: readonly Rule[] = [
  {
    code: 'fraud.scam',
    lang: 'pt',
    say: `
      <paid-pt> ~14 nao|nunca ~1 existe|existia|existiam|existem
      <paid-pt> ~14 nunca existiu
      <unreal-pt> ~4 nunca existiu|existiram
      <unreal-pt> ~1 nao existe|existia|existiam
      <paid-pt> ~12 vendedor*|perfil|anfitriao|golpista*|corretor*|imobiliaria|agencia|dono|dona|cambista|organizador|anuncio ~2 <vanished-pt>
      <paid-pt> ~8 e|ai <vanished-pt>
      <paid-pt> ~12 numero|rua|endereco|porta|codigo ~4 nao existe|lavandaria|igreja|outra
      <paid-pt> ~12 e|era|pertence ~1 de ~1 outra? ~1 familia|dono|igreja|senhor|prefeitura
      nao tinha chale|casa|van|sitio|ninguem|pousada|apartamento
      anfitriao|golpista*|corretor*|imobiliaria|cambista|organizador ~3 <vanished-pt>
      <paid-pt> ~12 agencia|imobiliaria|corretora ~2 fechou|fugiu
      burla|burlas !ou
      burlao|burloes|burlado|burlada|burlados|burlaram|vigarista|vigaristas|vigarice
      vendedor*|loja|agencia ~3 bloqueou|bloquearam ~2 me|meu
      vendedor*|loja|agencia ~2 me bloqueou|bloquearam
      vendeu|venderam|alugou|alugaram|vendido|vendida ~2 mesmo|mesma|mesmos|mesmas ~8 #|mais|outra|outras|outros|familias|pessoas|vezes
      vendeu|venderam ~4 duas vezes
      mesmo|mesmos|mesma ~1 recibo|codigo|bilhete|lugar|ingresso|foto ~6 #|pessoas|clientes|familias|apartamento
      codigo|ingresso|bilhete|qr ~6 ja ~2 entrado|entrou|usado|utilizado|validado ~4 vezes|alguem|outra|outro|porta|catraca|#
      fechou|fecharam|arriadas|fechadas|fechada ~2 as? portas ~8 recibo|pacote|pago|dinheiro|pagamos
      recebeu ~6 e evaporou|sumiu
      portas arriadas
      balanca ~3 acougue|feira|peixaria|peixeira|peixeiro|mercado|padaria|quitanda ~8 marca|comeca|gramas|engorda|pesa|viciada|adulterada|nada
      balanca ~6 gramas ~6 sem|nada|vazia|cima|antes|vento
      gramas ~2 sem|com nada
      pesa ~1 o ar|dedo|saco
      taximetro|bomba|balanca|contador|medidor|hidrometro|maquininha ~4 adulterad*|viciad*|mexid*
      bomba ~3 marcou|marca|mostrou|registrou ~6 litros|tanque
      litros ~8 tanque ~6 cabe|comporta|leva|cabem
      tanque ~5 cabe|comporta ~3 #
      hodometro|odometro|quilometragem|conta ~1 quilometros? ~12 adulterad*|mexid*|mexeram|voltaram|baixad*|baixaram|dizia|marcava|recuad*|alterad*|revisao|mil
      maquininha|maquina ~6 visor|zero|zeros|dez ~6 passou|cobra|cobrou|mais|quebrado|vezes|mostrou
      visor ~2 quebrado|apagado|tapado
      maquininha ~6 outro|mais ~2 valor|zero
      segunda maquina|maquininha
      troco ~6 jurou|esquema|vinte
      relogio|contador|medidor|ponteiro|luz|bicicleta ~6 girando|girou|marca|anda|rodando|gira ~8 desligad*|fechad*|vazia|selad*
      diz|dizem|disse|jura ~1 que? ~1 nao mandou|mandaram|enviou ninguem
      correios|companhia|banco|escola ~4 nao|nunca cobram|cobra|liga|pede ~3 porta|senha|telefone
      ligou|ligaram|ligar|liga|mensagem|sujeito|golpista*|gerente|homem|voz ~8 sabia|sabiam|sabendo ~6 saldo|pedido|cpf|endereco|compras|contrato|cartao|apelido|modelo|cachorro|dados|processo|nif|voo
      homem|golpista*|sujeito|voz|estranho|bandido ~12 sabe|sabem ~6 saldo|pedido|cpf|endereco|compras|contrato|cartao|apelido|dados|voo
      so|apenas voces tinham|sabiam
      so|apenas ~2 voces tinham|sabiam
      dados ~3 so|apenas ~1 voces
      cliquei ~8 levaram|adeus|limparam|sumiu|esvaziaram|foi
      levaram ~3 limite|subsidio|economias|salario|reforma|decimo
      qr|codigo ~4 colado|adesivo|cima ~4 outro|qr|por
      adesivo ~4 qr
      assin* ~10 e|era|afinal|no ~1 era|fim|termo ~3 adesao|emprestimo|consorcio|cartao|credito|contrato
      assinei|assinou|assinar ~6 sem ver|ler ~6 emprestimo|consorcio|contrato|credito
      papel ~3 no|pelo meio
      passaram|passou a perna
      pediram|pediu|pedindo|pede ~1 meu|meus|minha|os codigo|codigos|senha|token|cvv|pin !postal
      passar|passou|passando|passava|passa ~2 por|pela ~2 escola|banco|empresa|gerente|tecnico|central|companhia
      fingindo|fingiu|simulou ~1 ser? ~2 pesquisa|banco|loja|sequestrador|tecnico|gerente|meu
      falso|falsa|falsos|falsas consorcio|senhorio|recenseador|leilao|emprego|anuncio|advogado|sequestro|fundo|vaga|alugueis|bilhetes|perfil
      areia|papelao|garrafas|batata|batatas|pedra|tijolo|jornal|sabao ~2 no|em lugar do|da|de notebook|celular|tablet|tenis|perfume|relogio|videogame|camera|televisao
      consorcio|senhorio|recenseador|leilao|emprego|diploma|fundo|lacre ~2 falso|falsa|era
      nome falso
      pirata|copia|replica ~3 original|autentico
      lote nao existe
      fabricante ~3 confirmou|disse ~4 falso|nao|existe
      perfume|whisky|uisque|bebida ~5 agua ~1 com
      diploma ~3 nao vale
      rifa|sorteio|premio ~6 <vanished-pt>|perfil|isca|nunca|combinado
      pedem|pedia|pediam|pediu|pedindo|pedir|pede ~2 dinheiro|caucao|caucoes|pix|deposito|sinal ~8 foto|nome|cara|contatos|agenda|minha
      central ~3 era ~3 mulher|golpe|falsa|ele
      trocou|trocaram ~3 nova|novo|original ~3 por ~3 velh*|usad*|paralel*|vazi*
      digital|procuracao ~4 morto|morta|falecid*
      saldo|beneficio|pensao|fgts ~6 quem ~2 sacou|recebe
      caiu ~3 conta de ~2 laranja|tal|outra|outro|uma|um
      conta de|do laranja
      comprovante|recibo|selo|chassi|documento|laudo ~3 adulterad*|raspad*|montagem|forjad*|falsificad*
      adulteraram|forjaram|falsificaram ~3 comprovante|recibo|selo|chassi|documento|laudo|contrato|assinatura
      dinheiro ~4 caiu ~3 conta ~1 de
      grampo|chupa|clonador|plastico ~4 leitor|caixa ~3 cartao|eletronico
      fundo falso
      luz|agua|gas ~4 vizinho ~4 passa|pelo ~3 relogio|contador
      metade|outro ~4 nao ~1 entregou ~4 terreno|obra
      terreno ~10 e|era ~1 de|da|do ~1 prefeitura|igreja|outra|estado
      golpista usou|usando|com
      clonaram|clonado|clonou|clonada|clonad* ~3 site|placa|zap|whatsapp|chip|voz|numero|cartao|perfil|conta
      site|placa|zap|whatsapp|voz|pagina ~4 clonaram|clonado|clonada|igualzinho
    `,
    unless: `${elsewhere}
      medo|receio ~2 de
      golpe baixo
      lugar|poltrona|assento ~6 onibus|aviao|voo|trem|comboio
      codigo ~1 do|da|de reserva|pedido|rastreio|entrega|barras|desconto|embarque
      ou e gente
      percebeu|notou|barrou|bloqueou|evitou|impediu|poupou|desconfiou|travou
      nao existe ~1 mais|melhor|igual|nada|outro|ninguem|lugar|essa|esse|isso|problema|palavra
      aviso previo
      produto|produtos|pedido|encomenda|pacote|entrega|rastreio|sinal ~2 <vanished-pt>
      sabem ~1 fazer|atender|tratar`,
  },
  {
    code: 'fraud.unauthorised',
    lang: 'pt',
    say: `
      <product-pt> ~4 que ~2 nunca|nao|jamais ~1 <never-pt>
      <product-pt> ~3 nunca|jamais ~1 <never-pt>
      <product-pt> nao ~1 autorizei|pedi|fiz|contratei|reconheco|solicitei
      <product-pt> ~3 que ~2 nunca|nao ~1 tive|tivemos !problema|problemas|duvida|dor
      <product-pt> ~4 que ~2 nunca ~1 ouvi|vi
      nada|nenhum|nenhuma|nenhuns disso|deles|dessas|desses ~1 eu? assinei|contratei|pedi|autorizei
      nunca|nao ~1 pedi|contratei|assinei|solicitei|desbloqueei|subscrevi ~3 <product-pt>
      assinei nada
      apareceu|apareceram|surgiu|consta|descobri|nasceu|constam ~4 emprestimo|consignado|pix|financiamento|debito|credito|divida
      apareceu|apareceram|surgiu me? ~1 um|uma contrato|cartao|emprestimo|compra|linha
      tem|apareceu|apareceram|descobri|abriram|existe|fizeram|consta|ha|tenho|registraram|#|outras ~5 chips|chip|linhas|linha|emprestimo|financiamento|mei|cnpj|empresa|divida|carro|conta|cartao ~3 no|em|com ~1 meu nome|cpf|nif
      chips|linhas|cnpj|mei|empresa ~3 no|em|com meu nome|cpf|nif
      com|no|pelo meu cpf|nif ~6 compr*|abr*|emprestimo|iptu|conta|mei
      iptu|carne|alvara|multa ~6 nao e|sou minha|meu|dono
      cnpj ~2 no|em meu
      letra|rubrica|voz|firma|assinatura ~1 nao e|foi|era|sou|parece minha|meu|eu|nossa
      assinatura ~1 do|no|na|da ~1 contrato|documento|recibo|papel|termo|cheque|entrega ~1 nao e|era|foi minha|nossa
      esse|essa|este|esta|o emprestimo|divida|compra|multa|financiamento nao e|foi|fui|sou minha|meu|eu
      carro|moto|rg|numero que ~1 nao e meu|minha|nosso
      nao e|era a ~1 minha letra|voz|assinatura
      assinatura|rubrica minha ~4 nunca|que|num
      assinaram|assinou|assinado|assinada|assinar por mim|ela|ele|nos
      nao sou|fui eu ~3 que? ~1 fiz|assinei|comprei|pedi|fez
      diz|dizem|jura|juram ~2 que ~2 fui|sou eu
      <product-pt>|conta|rubrica|assinatura ~10 nao fui eu
      alguem que nao sou eu
      sacou|sacaram|resgatou|resgataram|esvaziaram|esvaziou|rasparam|raspado|limparam|levaram|torraram|usaram|gastaram ~3 meu|minha|meus|minhas|o|a|todo|todos|toda|tudo ~2 fgts|auxilio|pensao|aposentadoria|beneficio|poupanca|pontos|milhas|limite|saldo|decimo|economias|vale|fundo|salario|subsidio|ordenado|pix
      alguem ~3 gastou|sacou|comprou|resgatou|usou|pediu|torrou ~5 meu|minha|meus|minhas ~1 cartao|conta|cpf|nome|cadastro|pontos|milhas|saldo|vale|fgts|fundo|senha|dados|perfil|documento|credito
      alguem ~2 sacou|resgatou ~2 fundo|fgts|meu
      quem sacou|gastou|resgatou|autorizou ~2 meu|minha|meus
      fizeram|fez ~2 compra|compras|saque|saques|emprestimo|emprestimos ~3 no|na|com|do ~1 meu|minha|nosso
      <product-pt> ~8 ela|ele ~1 nunca|nao ~1 <nevershe-pt>
      me ~1 inscreveram|cadastraram|filiaram|associaram ~6 sem|clube|plano|consorcio|seguro
      compr*|transfer* ~4 com|no|do|usando ~1 meu cartao|vale|cpf ~8 madrugada|betim|bolso|gaveta|cidade|nunca|dormindo|manha|hospital
      cartao ~5 nunca ~1 saiu ~2 gaveta|bolso|carteira|casa
      cartao ~2 esta|tava|estava|ta ~3 meu? bolso|gaveta|comigo
      compra|compras|cobranca|cobraram|fatura|multa|acesso|pedido|celular|corrida|cidade|viagem|bairro|rua ~10 nunca ~1 estive|pisei|morei|usei !tao
      nunca pisei
      nunca estive la|nessa|nesse|naquela|naquele
      morreu|faleceu|morta|falecido|falecida ~8 fez|emprestimo|compras|assin*|procuracao|adesao|comprou|cobr*
      procuracao ~4 assinada ~8 faleceu|morreu|morto
      irmao|pai|mae|avo|marido ~3 morreu ~8 emprestimo|consignado
      cobr*|cobraram ~6 duas|# corridas simultaneas
      desconta|descontam|descontaram|desconto|descontos ~6 sindical|associacao|funeral|clube ~8 nunca|nao|assin*|autoriz*
      desconto ~2 de associacao|sindicato
      continuam|continua|seguem|segue ~1 a? cobr* ~10 cancel*|nunca
      fraude na|no ~1 portabilidade|matricula|contrato|seguro|assinatura|inscricao
      todo mes|dia ~4 some|sai|aparece|cobram ~6 conta|valor|nome
      titular|dona|dono ~3 da|de|do ~1 minha|meu conta|pensao|linha|contrato
      recebe|recebendo ~1 minha|meu pensao|aposentadoria|beneficio
      inscreveram|cadastraram|filiaram|tornaram ~3 me|meu|minha|filho|filha ~6 socio|consorcio|partido|clube|plano|sem
      fizeram ~2 me ~1 cliente|socio|titular
      mudaram ~2 me ~2 tarifario|plano|fornecedor
      mudou|mudei|tinha|mudaram ~4 de fornecedor
      agora sou ~2 assinante|socio|titular|cliente
      mensalidade|parcela|adesao ~8 faleceu|morreu|nunca fui
      mexeram|adulteraram|alteraram ~3 contrato|contador|valor
    `,
    unless: `${elsewhere}
      desconto|descontos ~3 # ~1 por cento
      conta|fatura ~2 do|de bar|restaurante`,
  },
  {
    code: 'fraud.account_taken',
    lang: 'pt',
    say: `
      trocou|trocaram|mudou|mudaram ~3 senha|email|mail ~8 conta|perfil|telefone
      trocaram|mudaram ~1 a? ~1 minha senha
      entraram ~2 na|no|nos|em ~1 meu|minha|meus ~1 conta|email|e|perfil|instagram|whatsapp|zap|rede
      entrou alguem ~2 na|no
      alguem ~4 entrou|entrando|acessando|postando|logado|usando|comprou|acessou ~5 minha|meu ~2 conta|perfil|email|e|streaming|instagram
      acesso ~3 minha conta ~4 de|a partir
      dispositivo|aparelho|notebook|celular ~3 cadastrado|conectado|desconhecido ~6 conta|manha|rede|meu
      novo dispositivo
      codigo ~4 que ~1 eu? nao|nunca pedi
      conta|perfil ~3 esta|ta|com outro cara|gente|dono
      minha conta ~4 agora ~1 so? fala|ouve
      portaram|clonaram ~3 meu chip|numero
      segunda via ~2 meu chip
      ficaram com ~1 meu chip|numero|conta
      gente|alguem|pessoa|golpista ~3 pedindo|pede dinheiro|pix
      pedindo dinheiro|pix ~4 com|usando
      roub*|invad*|hacke* ~4 meu|minha|nossa ~1 conta|perfil|instagram|canal|loja|zap
      andam|anda ~3 pedir|vender|usar|pedindo|vendendo|usando|comprando|dirigindo ~4 meu|minha
      minha matricula|placa ~4 outro|noutro|clonad*
      usando meu|minha login|senha|perfil|conta
      desconhecidos|estranhos|outro ~3 usando|usam ~2 meu|minha
    `,
    unless: `${elsewhere}
      estorno|reembolso|devolucao|esqueci|culpa minha`,
  },
  {
    code: 'fraud.theft',
    lang: 'pt',
    say: `
      saiu|fugiu|foi ~2 com ~1 o|a|meu|minha|os|as ~1 relogio|joias|dinheiro|celular|carteira|anel|notebook|televisao|cofre
      sumiu|sumiram|desapareceu|levaram|levou ~3 meu|minha|meus|minhas|o|dinheiro|as ~1 porta? ~1 joias|relogio|anel|alianca|pedagio|colar|brincos|notebook
      sumia|sumiam ~3 #|cinquenta|dinheiro|cem|notas
      dois|duas|# dias depois entraram
      visitado|invadido|arrombado ~4 sem|molde|chave|chaveiro
      chaveiro ~10 molde|entrou|entraram
    `,
    unless: elsewhere,
  },
]
