import type { Rule } from '../rule.ts'

/** The law, its people and its offices are named against us, in Portuguese. */
export const portugueseLaw: readonly Rule[] = [
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
  { code: 'hint.legal', lang: 'pt', say: `ilegal|processar|advogado|advogados|processo|judicial|justica` },
]
