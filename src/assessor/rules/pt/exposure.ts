import type { Rule } from '../rule.ts'

const elsewhere =
  'governo|presidente|politico|politicos|eleicoes|filme|serie|novela|musica|livro|jogo|gol|time|bbb|k|kk|obrigad*|adorei|orgulho|postei|brinde|feliz'

/** What only its owner should know, let out, looked at or filmed, as Portuguese speakers simply tell it. */
export const portugueseExposure: readonly Rule[] = [
  {
    code: 'privacy.leak',
    lang: 'pt',
    say: `
      camera|camara|cameras|camaras|lente|lentezinha|gravador|microfone|escuta|rastreador|gps|microcamera ~5 escondid*|apontad*|disfarcad*|debaixo|colad*|embutid*|ocult*|virad*|dentro
      camera|camara|camaras|lente|celular|telemovel|microfone ~4 no|na|nos|nas|dentro|atras|entre|do|por ~2 provador|banheiro|vestiario|balneario|chuveiro|ducha|cacifos|toalhas|despertador|detector|espelho|divisoria|baixo
      luzinha ~5 espelho|detector|despertador ~4 banheiro|quarto|pousada|hotel|banho|temporada
      celular|telemovel ~4 escondid*|gravando|filmando|gravar|filmar
      microfone|escuta ~3 no|na|nos|dentro ~2 urso|elevador|brinquedo|boneca|creche|sala
      furinho|buraquinho|espelhinho ~6 banheiro|banho|vestiario|parede|forro|tecto|provador
      furo ~8 espelhinho|lente|camera|camara|outro ~1 lado
      banheiro|banho|vestiario|provador ~8 furinho|buraquinho|celular|camera|camara|filmando
      filmaram|filmou|filmando|gravaram|gravou|gravando|filmar ~5 banho|terapia|sessao|banheiro|provador|nua|nu|consulta|trocando|pelada|velhinho
      fotograf*|filmaram|filmou|filmando ~4 minha|meu|minhas|meus ~1 <kin-pt> ~4 trocador|banheiro|piscina|banho|vestiario|nua|dormindo
      documentos|dados|fotos|camera|cameras|prontuarios|fichas|planilha|pasta ~8 sem ~1 senha|palavra
      deu|deram|passou|passaram ~2 o|a ~1 meu|minha pin|senha|codigo|palavra
      rastreador|airtag ~6 colado|debaixo|embaixo|mochila|financiei
      microfone ligado ~2 o tempo
      estranho|desconhecido|homem|voz ~3 falou|falava|falando|conversou|gritou ~6 camera|camara|monitor|relogio|boneca|caixinha
      acessado|acessou|usou o microfone
      vende|vendendo|vendeu|vender|venderam|repassaram|repassou|repassam|passaram|distribuiram|cederam ~3 meu|minha|meus|nossos|nosso|nossa|localizacao|lista ~2 telefone|numero|dados|cadastro|lead|localizacao|proposta|contato|contatos|endereco|email|chave|bons
      app|aplicativo ~4 vendendo
      recebi|recebeu|recebemos|chegou|veio|vieram|entregaram|mandaram|deram|abri|enviaram|vi ~6 <paper-pt> ~6 de|da|do|dos|das ~1 outr*|vizinh*|homonim*|tal|moca|alguem|dona|alheio|desconhecid*|seu|funcionari*
      <paper-pt> ~3 de|do|da vizinho|vizinha|desconhecido
      <paper-pt> ~3 de ~1 outra|outro|outros paciente|pacientes|cliente|clientes|pessoa|aluno|aluna|candidata|candidato|funcionario|morador|doente|doentes
      prescricao|receita|laudo|exame|prontuario ~1 de outra|outro
      recebeu|abriu|leu ~1 a? minha carta ~6 hospital|aberta|lida|banco
      exame|laudo|prontuario|ficha ~6 senhor|homem|mulher|prostata
      folha|lista ~2 de|dos|das ~1 pagamento|inadimplentes|devedores|bolseiros|salarios|alunos ~6 inteira|mural|google|grupo|nome|rendimento
      <secret-pt> ~8 <audience-pt> ~6 sabe|sabem|viu|leu|ouvir|ouviu
      contou|contaram|falou|mostrou|mostraram|comentou|publicou|postou|colou|expos|mandou|mandaram|enviou|passou|vazou|entregou|deu|espalhou|recebeu ~6 <secret-pt> ~6 <audience-pt>
      contou|contaram|falou|falaram|mostrou|mostraram|mandou|mandaram|passou|entregou|comentou ~4 pra|pro|para|ao|a|no|na|com ~2 <audience-pt> ~6 <secret-pt>
      leu|leram|lendo|anunciou|gritou ~3 em? ~1 voz|altifalante|alto ~6 exame|resultado|ficha|laudo|atestado|diagnostico|relatorio|hiv
      leu|leram ~6 exame|resultado|ficha|laudo|atestado|diagnostico|relatorio ~6 alta|altifalante|grupo|sala|copa|alto
      ouvi|ouviu|ouvimos ~5 chamada|ligacao|consulta|conversa ~4 de|da ~1 outra|outro|senhora|paciente
      em voz alta ~8 exame|resultado|ficha|laudo|atestado|diagnostico|relatorio
      <audience-pt>|predio|gente ~3 sabe|sabem ~4 <secret-pt>|meu|minha
      <secret-pt>|documentos|fichas|exames|cadastros|senha|carta|passaporte|agenda|copia ~8 lixo|rascunho|reciclagem|corredor|verso|mural|copa|telao|painel
      achei ~2 agenda|caderno|pasta|ficha|lista ~6 nome|nomes|telefone|clientes|pacientes
      expos|expuseram|publicou|publicaram|divulgou|divulgaram ~6 enderecos|notas|telefones|nomes|cpf|dados|fotos|salarios ~6 grupo|mural|site|rede|alunos|moradores|internet
      meus|nossos|os|minhas dados|exames|fotos|informacoes ~4 a venda
      mostrou|mostraram|mostra ~1 a? minha|minhas|meu|meus ~1 foto|fotos|ficha|exame|exames|video ~4 para|pra|pros|aos|pro|ao ~2 alunos|alunas|outros|outro|outra|clientes|amigos|colegas|colega|vizinho|vizinha
      caderno|urna|planilha|ficha ~6 aberta|aberto ~4 nome|lixo|balcao|identidade
      qualquer um le|ve|fotografa|pode
      login|senha ~3 colad* ~3 monitor|tela|parede
      logad* ~2 na|no|com conta|perfil|a ~3 de|do|da
      conta|contas|fotos ~6 do antigo dono
      conta|contas|fotos ~6 de outra|outro|uma familia|pessoa|dono|cliente
      vinha|veio|ligou|chegou ~4 com ~1 a|as? conta|contas|fotos ~5 antigo|dono|familia|alguem
      vi ~3 minha|nossa ~1 propria? sala|casa|quarto ~4 site|internet
      <secret-pt>|conversa|conversas|fotos|foto|dados|video ~5 vazou|vazaram|vazad*
      vazou|vazaram ~3 meu|minha|meus|minhas|nosso|nossa|tudo|foto|fotos|<secret-pt>
      nudes ~6 grupo|tecnico|assistencia|manutencao
      assistencia|manutencao|tecnico ~10 nudes|fotos ~6 grupo|praia|estavam
      fotos ~4 estavam|pararam|parar|aparecem ~2 num|no|em|na ~1 grupo|site|perfil
      minha|meu|nossa|minhas|meus ~2 foto|fotos|rosto|imagem|cara|barriga|video ~8 propaganda|anuncio|outdoor|cartaz|campanha|publicidade|cliente
      foto|fotos|video ~1 do|da meu|minha ~1 filho|filha|sobrinho|bebe|neto ~8 propaganda|anuncio|outdoor|cartaz|campanha|perfil|site|grupo|instagram
      foto|fotos|rosto|imagem|barriga ~3 minha|meu? ~2 aparece|estava|virou|parar|ta|esta ~3 anuncio|propaganda|cartaz|antes|outdoor|site
      postou|postaram|publicou|publicaram|posta|publica ~4 fotos|foto|video|lista|nome ~3 de|da|do|dos|das|com ~2 criancas|filho|filha|bebe|banho|inadimplentes|bolseiros|alunos|clientes
      segunda|copia ~2 chave ~8 homem|quarto|desconhecido|outro|noivo|camara
      entregou|entregaram|deu|deram ~2 a? ~1 chave ~6 para|pra|pro|a ~2 homem|outro|estranho|desconhecido
      e mail|email|mails|mensagem ~6 todos ~3 em|com ~1 copia
      todos ~3 em copia
      todos|toda|todo ~3 recebeu|receberam ~4 boletim|folha|lista|ficha ~4 todo|todos|de
      endereco|cpf|placa ~8 telao|painel|mostra|mural
      saiu|abri ~4 dados|fichas? ~4 cidade|outros|todo
      minha|meu ~2 <secret-pt> ~6 ex|sogra|sogro|chefe|vizinho|vizinha
      grav* ~3 briga|conversa|ligacao|chamada|audio ~4 mand*|post*|tiktok|meme|ouviu|sala
      gravaram minha|meu|nossa ~3 e ~1 post*|mandaram|espalharam|expuseram ~3 grupo|redes|internet|todos
      gravaram minha|meu|nossa ~3 e post*|publicaram|expuseram
      gravaram minha|meu|nossa ~2 consulta|sessao|terapia|ligacao ~3 sem
      puxou|consultou|consultaram|fucou|fucando|fuca ~4 ficha|ligacoes|score|cadastro|prontuario|sistema
      consultaram ~1 meu score|cpf|nome
      quem ~4 contou|contaram|mostrou|passou|deu ~6 eles|numero|dados|meu
    `,
    unless: `${elsewhere}
      historia|historias
      comprei|instalei|compramos|queria|quero ~3 camera|cameras|baba
      pedi ~4 segunda via`,
  },
  {
    code: 'privacy.misuse',
    lang: 'pt',
    say: `
      entregador|tecnico|motorista|atendente|vendedor*|funcionari*|recepcionista|gerente|cara|rapaz|moco|carteiro|instalador|corretor|porteiro|zelador|ele ~9 princesa|sumida|nude|nudes|gatinha|insta|instagram|cantada|cantadas
      mensagem|mensagens|whatsapp|zap|audio ~4 chamando|chama|dizendo ~3 linda|gostosa|delicia|gata
      convid* ~3 me? ~1 para|pra jantar|sair
      ligou ~6 jantar
      perguntando|perguntou ~3 morava|moro|mora|estava|moras sozinh*
      perguntando|perguntou ~3 meu marido ~1 estava|tava
      tirou|pegou|copiou|anotou|salvou|guardou|achou ~2 meu|o|me numero|nome|endereco|telefone|insta ~6 ficha|cadastro|tela|mandando|anotado|e
      fotografou|fotografando|fotografaram|fotografa|xerocou ~4 me? ~2 cartao|documento|documentos|rg|identidade|cidadao|factura|fatura|verso
      biometria|facial|digitais ~8 sem|autoriz*|emprestimo|filho|ninguem|alunos|planilha
      cadastraram|colheram|usaram|usam|tiraram ~2 a|minha? ~1 biometria|digital|facial
      reconhecimento facial ~8 ninguem|sem|assin*
      nao|nunca|nem autorizei ~3 ninguem|partilha|uso|imagem|foto|usar|compartilh*
      escrevi nao na
      usou|usaram|usando|usa ~2 meu|minha|nosso ~1 cadastro|login|senha|gravacao|foto|imagem|cpf|nome|voz
      le|lia|lendo|abre|abriu|abriram|leu ~1 o|a? meu|minha|meus ~1 correio|correspondencia|mensagens|carta|cartas|conversas
      rastreiam|rastreia|rastreando ~4 depois|localizacao|apagar|apagado|sem
      localizacao ~4 pro|para|pra|ao ~2 corretor|seguradora|plano|empresa
      colocaram|instalaram|instalou|botaram|puseram|colocou|pos ~2 rastreador|microfone|escuta|programinha|gps
      colocaram|instalaram|instalou|botaram|puseram|colocou|pos ~2 camera|camara|cameras ~4 <intimate-pt>|sem|trocamos|despimos
      passei|mandei|dei ~4 so|apenas ~2 voces
      sabem|sabe|sabia|sabiam ~4 apelido|gravidez|aborto|fertilizacao|antidepressivo|terapia|remedio
      entregador|motorista|tecnico ~5 sabe|ficou|tem ~2 meu|o endereco ~6 passa|casa|porta
      convenio|plano|seguradora|chefe|patrao ~5 sabe|soube|leram|leu ~6 remedio|passos|psicologo|terapia|conversa|compro|doenca
      foto ~3 crianc*|filho|filha|bebe|minha ~8 como se fosse
    `,
    unless: elsewhere,
  },
]
