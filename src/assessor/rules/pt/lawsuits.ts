import type { Rule } from '../rule.ts'

const asksHow = `
  qual|quais ~2 prazo
  alguem ~2 aqui ~1 ja
  como ~1 funciona|faco|faz|pago
  o que levo
  serve ~1 tambem|para
  seguro|seguradora|sinistro|apolice ~6 indenizacao|indemnizacao
  indenizacao|indemnizacao ~6 seguro|seguradora|sinistro|apolice
  processo ~1 de escolha|selecao|matricula
  amei|adorei|recomendo
  gratis|gratuita|gratuito|vagas|direct|parcelo|especialista|agende|clique|bolsa|curso|formacao
  filme|serie|novela|livro|sonhei|prova|faculdade|concurso|estagio|jogo|time|futebol|lento|gato
  minha cozinha
  governo|presidente|ministro|politico|politicos|congresso|senado|lula|bolsonaro|dilma|temer|trump|lava|corrupcao|pdt|moro|toffoli|impeachment|manifestacao|constituicao|coaf|censurou|petista`

/** Courts, lawyers, inspectors and the police at work, as Portuguese speakers tell of them. */
export const portugueseLawsuits: readonly Rule[] = [
  {
    code: 'legal.action',
    lang: 'pt',
    anyMood: true,
    say: `
      liminar !de|do
      mandado de seguranca|busca|citacao
      busca e apreensao
      saiu|sentenca|com|peticao|temos|tem|quero|deu|publicada ~1 a? sentenca
      sentenca ~3 saiu|publicada|contra|favor|fixou|vai
      acordao|peticao|astreintes|precatoria|causidico|litigancia|sustacao|insolvencia
      ajuizei|ajuizou|ajuizad*|ajuizar|ajuizamos|ajuizamento
      protocolei|protocolamos|protocolada|protocolado|protocolo|protocolar|distribuimos|distribuida ~5 juizado|forum|acao|peticao|representacao|justica|mp|promotoria|vara|denuncia
      dia|segunda|terca|quarta|quinta|sexta|passou|hora ~4 eu? protocolo|protocolei !de|da|do|numero
      oficial de justica
      citado|citada|citaram|citou|citados ~6 oficial|processo|acao|fabrica|empresa|ontem|juizado
      recebeu|recebi|receberam|hoje ~3 citacao|intimacao|notificacao
      citacao ~3 edital|postal|hoje|oficial
      arguid*
      queixa|noticia crime
      processo crime|trabalhista|coletivo|civel
      processo|acao ~2 contra ~2 o|a|os|as|eles|meu|minha
      processo aberto
      processo ~3 caiu|anda|distribuido
      trt|stf|stj|jec|jef|tjsp|tjrj|juizado ~4 levei|levou|vou|vamos|perdeu|ganhei|vou|ganhou|sozinha|protocol*|distrib*
      juizado|julgado ~4 dia|terca|segunda|quarta|quinta|sexta|amanha|as
      levei|levou|vou|vamos|ganhei|ganhamos|perdeu|entrei|ate|proximo|formulario ~5 trt|stf|stj|jec|juizado|supremo|julgado|brasilia
      julgado|julgados de paz
      tribunal arbitral|trabalho|justica|consumo
      no|em|ao|do tribunal ~4 ganhei|levei|por|de|contra|arbitral|acao
      ganhei|levei|levou|pus|puseram|meter|carimbo|vemo|acao|depois ~5 tribunal
      provedoria ~4 tribunal
      injuncao|injuncoes
      vara ~2 civel|infancia|trabalho|fazenda|familia|vara
      nos autos
      audiencia ~4 conciliacao|durou|instrucao|remarc*|ganhei|acordo|juiz|conto|ontem
      depois da audiencia
      acordo na|em audiencia
      conciliador|conciliadora ~6 perguntou|remarcou|acordo|disse|proposta
      sem acordo na|no|com
      conciliacao ~5 instrucao|acordo|marc*|audiencia
      defensoria|defensora|defensor ~4 publica|publico|fui|entrou|procurei|pegou|ajud*|confirmou|oficiou|pede|acao|disse
      fui|fomos|procurei|procuramos|irmos|na ~2 defensoria
      notificacao|notificaram|notificou|notificado|notifiquei ~3 extrajudicial|extrajudicialmente|judicial|lei|senhoria
      oficiei|notifiquei|embarguei|acionei ~2 agora|ajuiz*|embarg*|judicial*
      ata notarial
      inquerito ~2 civil|aberto|contra
      sob pena de
      testemunha|testemunhei|testemunhar|testemunhas ~5 processo|contra|hotel|rol|entregue|audiencia|video|inquerito
      rol de testemunhas
      perito|perita ~1 do|da juiz|juizo|juiza
      pericia ~2 marcada|particular|judicial
      juiz|juiza ~6 concedeu|elogiou|fixou|leu|subiu|deu|perguntou|multa|explicar|sentenca|provas|recus*|ganho
      explicar|explicarem|provarem|contar|explica ~3 pro|ao|para|pra ~1 o|a? juiz|juiza
      ordem do juiz
      onus da prova
      causa ganha
      ganho de causa
      dano|danos moral|morais
      deu|julgada|julgado|acao procedente
      em juizo
      lucros cessantes
      cumprimento de sentenca
      acao|acoes civil|conjunta|publica|judicial|rescisoria|popular
      acao de cobranca|despejo|indenizacao
      entro|entrei|entrou|entrar|entramos|dei|demos|cabe|entra|entraram ~3 acao|accao
      condenad*|ganh*|perd*|perdemos ~4 primeira|segunda instancia
      condenad* ~3 a pagar|devolver|segunda|em|instancia
      condenada|condenados|condenaram ~4 primeira|segunda|pagar
      transitou em julgado
      transito em julgado !justa
      decidi|decidimos|resolvi|podia processar
      estao sendo processados
      penhora|penhorou|penhorar|penhoraram|penhorado
      dias uteis ~3 responder|contestar
      execucao ~3 fiscal|sentenca|agente
      agente de execucao
      medida protetiva
      termo circunstanciado
      turma recursal
      recorr* ~6 instancia|sentenca|tempo|ganhei|jari
      ganhei|ganhamos|perdi|perdemos ~4 recurso|instancia|processo|causa|grau
      apelacao|agravo ~3 linda|entregue|protocolad*|juiz|advogado
      prescreve ~4 protocolo
      procuracao ~5 acordo|processo|notario|advogad*|assinar|provas
      provas ~5 procuracao|processo|juiz|advogad*
      reu ~1 por|em|no
      oposicao|contestacao|replica|defesa ~5 injuncao|redigida|entregue|juizo
      sinal em dobro
      lei do inquilinato|arrendamento|sac|consumidor
      artigo|art ~1 # ~6 prazo|sete|dias|devolucao|lei|consumidor|entreguei|grifei
      pelo artigo
      dei|demos|dou|darei entrada ~2 juizado|acao|processo|justica|tribunal|forum
      ver|vemos|encontrar|encontro ~1 no|na tribunal|justica|juizado|forum
      vou|vamos|quero|exijo|exigir ~3 indenizacao|indemnizacao !em
      decisao ~1 do|da juiz|juiza|justica|tribunal
      notifiquei|notificamos|notificar ~4 cartorio|advogado
      levo|levar|levarei|levamos ~3 caso ~4 plantao|justica|juiz|ministerio|tribunal
      responder|respondem|responde perante|judicialmente
      entro|entrar com queixa
      entrei|entra|entrou na|com justica
      fui|fomos|vou a|na justica
      audiencia marcada
      nos|gente ~1 ve|vemos|encontra|encontramos ~1 na|no justica|tribunal|juizado|forum|vara
    `,
    unless: asksHow,
  },
  {
    code: 'named.lawyer',
    lang: 'pt',
    anyMood: true,
    say: `
      advogad* ~1 disse que ~1 da|cabe|posso|podemos|tenho
      advogad* ~2 contratad*|cuida|entrou|mandou|pediu|redigiu|propos|recorreu|assume|confirmou|alegou
      advogado|advogada ~4 contratei|contratamos
      contratei|contratamos|contratada ~3 advogad*|brava
      advogados me ligaram
      pasta|maos da|do|na advogad*
      doutor|doutora|dr|dra ~2 cuida|assume ~2 disso|agora|caso|processo|tudo
      doutor|doutora|dr|dra ~2 caprichou|redigiu|peticionou
      quem fala|responde|trata|cuida e|sera ~1 a|o doutor|doutora|advogad*|juridico
      solicitador ~6 carta|peticao|redigiu|mandou|tratou|processo
      representacao|represent* ~4 oab
      falar ~3 minha|meu|nossa advogad*
      agora ~2 e com ela|ele
      seguiu ~1 carta registada
      carta registada ~2 aviso de
    `,
    unless: asksHow,
  },
  {
    code: 'named.regulator',
    lang: 'pt',
    anyMood: true,
    say: `
      denunci*|queixa|reclam*|represent*|protocol*|notific*|registei|registrei|fui|fomos|apresentei|oficio|chamei|acionei|avisad*|participei|levei|mandei ~6 <regulator-pt>
      <regulator-pt>|conselho|prefeitura ~4 abriu|autuou|autuad*|interdit*|lacr*|sindicancia|inquerito|cassou|notificad*|coletou|respondeu|ouviu|mandou ~6 obra|posto|restaurante|loja|bomba|hospital|processo|clinica|amostra|hoje|lanchonete|padaria|contra|registro|inquerito|civil|sindicancia|interditar
      sindicancia ~2 aberta|no|contra
      abriu ~1 sindicancia|inquerito
      conselho tutelar ~4 avisado|denunci*|protocol*|acionad*|chamei
      acionei|avisei|chamei|denunci* ~6 conselho tutelar|regional
      conselho regional
      auto|autos ~2 de infracao|levantad*|lavrad*
      levantaram|levantou|lavrou|lavraram|lavrado ~2 o? auto
      auto levantado
      coima ~1 a? caminho
      autuado|autuada|autuou|autuaram ~6 posto|prefeitura|restaurante|agencia|loja|concessionaria|obra|padaria
      posto|restaurante|loja|concessionaria|padaria|obra|mercado ~3 autuad*|interditad*|lacrad*|embargad*
      prefeitura ~3 lacrou|interditou|autuou|embargou
      interditou|interditaram|lacraram|lacrou|interditar|interditada ~4 obra|posto|restaurante|bomba|bloco|cozinha|hoje|clinica|loja
      multa ~2 da|que ~2 prefeitura|procon ~4 eles|aplicou|padaria|pra|restaurante|neles
      fiscal|fiscais|inspecao|inspetor ~2 do|da trabalho|prefeitura|vigilancia|procon ~6 veio|foi|chega|chegou|autuou|interditou|encontrou|lacrou|multou|segunda|hoje
      vigilancia ~4 levou|veio|amostra*|chamei|lacrou|interditou|autuou
      tribunal de contas
      autoridade da concorrencia
      agencia reguladora
      agencia nacional de
      banco de portugal
      consumidor ponto gov
      livro eletronico|electronico|amarelo
      inscrevi|escrevi ~4 no livro ~8 duplicado|pagina|copia
      denuncia|denunciei|reclamacao|queixa ~4 secretaria da fazenda
      promotor|promotora ~2 de|da|do justica|infancia|idoso
      promotor|promotora ~2 recomendou|abriu|oficiou|denunciou
      assinaram|assinou tac
      noticia de fato
      cpi ~2 da|do ~4 agua|luz|planos
      adeus|denuncia|promotoria|denunciei ~3 do idoso|consumidor
      provedoria|provedor ~2 de justica|utente|cliente
    `,
    unless: `${asksHow}
      supermercado|caixa ~2 fiscal
      provedor|provedoria do cliente|passageiro
      declaracao|imposto|restituicao`,
  },
  {
    code: 'legal.police',
    lang: 'pt',
    say: `
      fui|fomos|passei|registei|registrei|registado|registrado|apresentei|queixa|participacao|fiz|chamei|levei|entreguei|denunciei|prestei ~5 delegacia|gnr|psp|pj|policia|bo|delegado|dp|esquadra
      bo|boletim ~1 registrado|registado|feito|aberto|lavrado
      boletim feito
      delegado|delegada|escrivao|escriva ~4 pediu|anotou|ouviu|chamou|intimou|vai
      policia ~2 esteve|veio|recolheu|levou|apreendeu ~6 loja|imagens|computador|computadores|bar|clinica|hotel
      investigad* ~2 pela|pelo policia|mp|ministerio|anvisa
      policia civil|judiciaria ~4 foi|ouviu|cumpr*|abriu|investig*
    `,
    unless: `segunda via
      filme|serie|novela|jogo|musica|perdi|perdido|documento|documentos|passaporte|carteira|assalto|assaltad*|obrigad*|quase`,
  },
  {
    code: 'legal.breach',
    lang: 'pt',
    say: `
      lei ~1 # ~6 proibe|diz|manda|segur*|entreguei
      que a? lei ~2 proibe
      coisa que ~3 proibe
      nao ~1 pode* ~6 esta na lei
      nao podem|pode reter|cobrar|exigir ~8 lei|codigo|artigo
      incumprimento definitivo|contratual
      sem alvara ~3 sem
      divida prescrita
      nao|nunca ~1 emitem|emite|recolheram|recolheu|assinava|assinou ~3 nota|inss|fgts|carteira|recibo
    `,
    unless: asksHow,
  },
]
