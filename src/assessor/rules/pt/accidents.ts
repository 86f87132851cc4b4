import type { Rule } from '../rule.ts'

/** People cut, caught, poisoned or left in danger, as Portuguese speakers simply tell it. */
export const portugueseAccidents: readonly Rule[] = [
  {
    code: 'harm.injury',
    lang: 'pt',
    say: `
      <limb-pt> ~4 <wounded-pt>
      bolha|bolhas ~3 <limb-pt>|costas|rosto|corpo
      <wounds-pt> ~3 <limb-pt>
      prendeu|prensou|imprensou|arrastou|derrubou|atropelou|sugou|mordeu|picou|atacou ~2 minha|meu|nossa|nosso ~1 <kin-pt>
      cachorro|cao|pitbull|pastor|rottweiler ~6 avancou|atacou ~2 em|na|no|para|mim ~1 meu|minha|mim|cima|<kin-pt>
      cobra|escorpiao|jararaca|cachorro|cao|macaco|enxame ~6 mordeu|picou|atacou ~2 me|meu|minha|<kin-pt>|<limb-pt>
      tombou|quebrou|cedeu|desabou|partiu|virou|arrancou|despencou|arrastou|desmontou ~1 comigo|conosco|connosco|gente
      caiu|desceu|rolou|despencou|desabou|voou|tombou|atingiu ~6 na|no|nas|nos|em ~1 meu|minha|meus|minhas|nossa ~1 <limb-pt>|cabeca|pe|pes|costas|<kin-pt>
      caiu|cairam|despencou|desabou|desceu|voou|tombou|veio|rolou ~3 em ~1 cima ~1 de|do|da|dos|das ~1 meu|minha|mim|nos|gente|mesa|um|uma|cama|<kin-pt>|pe
      caiu|despencou|desprendeu me na|no cabeca|pe|ombro|costas
      porta|portao|catraca|cancela|tampa|cadeira|esteira|escada|escadas|elevador|grade|janela|maquina ~6 fechou|fecharam|prendeu|prensou|desceu|caiu|arrancou|levaram|esmagou ~3 <limb-pt>|<kin-pt>|mochila|dedo|pe|cabeca|sapato
      porta|portao|janela|cancela ~2 fechou|fecharam|bateu ~2 na|no|em ~2 mochila|carrinho|<limb-pt>|<kin-pt>
      escorreg*|tombo|tropec*|tropecei ~6 encerad*|oleo|xixi|sabao|placa|gelo|vomito
      escorreguei|escorregou|cai|caiu|caimos ~5 fosso|bueiro|poco|valeta|maca|trocador|andaime|trilhos|linha
      cai|caiu ~1 no|num|dentro ~1 buraco
      caiu ~3 asfalto|cimento|concreto
      perdi|perdeu ~2 pedaco|ponta|pontinha|parte ~1 do|da ~1 dedo|dedao|unha|orelha|lingua|polegar
      perdi|perdeu o dedao|dedo|polegar
      fiquei|ficou ~3 sem unha|unhas|dedo|dedos|cabelo|sobrancelha|enxergar|ar
      # pontos na|no|em ~2 testa|cabeca|mao|perna|queixo|boca|nuca
      foram|levei|levou|deram # pontos
      ardem|arde|ardendo|ardeu|ardia|coceira ~3 olho|olhos|pele|rosto|couro
      olho|olhos|rosto|pele|maos ~3 ardem|arde|ardendo|ardeu
      vista turva
      enxergar|enxergando|vendo embacado|dobrado|borrado
      ficou|fiquei ~3 sem enxergar
      femur|clavicula|bacia|tornozelo|punho|pulso|braco|coluna ~2 partid*|quebrad*|trincad*|fraturad*
      colar cervical
      dedo|dedos|tornozelo|pulso|braco ~2 com pino|pinos|gesso|tala
      ulcera ~2 cornea|olho
      levei|levou|tomei|deram|deu ~2 soco|murro|chute|pontape|mata|empurrao|safanao|tapa ~5 <guard-pt>|funcionari*|garcom|motorista|gerente|atendente|entregador
      <guard-pt>|garcom|funcionari*|motorista ~3 empurrou|jogou|esganou|enforcou|chutou|esmurrou|socou|apertou|agarrou ~3 me|meu|minha|escada|pescoco|gente
      me|nos ~1 jogou|jogaram|empurrou|empurraram escada|escadas|chao|parede
      puxao ~2 braco ~3 menina|menino|filha|filho|crianca
      entubad*|intubad*|desfalecid*|hiperbarica
      acabou|acabei|foi|parou|fui ~3 pronto socorro
      atendente|funcionaria|cuidadora|creche|lar|escola|ama ~8 roxa|roxo|galo|hematoma|hematomas
      convulsion*|convulsao
      garganta fechou|fechando|fechar
      bateu|bateram|acertou|atingiu ~2 no|na ~1 rosto|cara|cabeca|boca|testa|olho|nariz|costas ~2 do|da|de ~1 minha|meu|uma|um ~1 <kin-pt>
      derramou|derramaram|entornou|entornaram|virou|pingou|caiu|jogou ~5 quente|fervendo|ferver|fervente ~5 <limb-pt>|pe|pes|costas|mim|<kin-pt>
      oleo|agua|cafe|sopa|cha|gordura|leite quente|fervendo|ferver|fervente ~4 no|na|em|nas|nos ~2 <limb-pt>|pe|pes|costas|mim|<kin-pt>
      parar|parei|parou|fomos ~1 nas|na|no|as urgencias|urgencia
      abriu ~1 a|o testa|cabeca|queixo|sobrancelha|supercilio
      berco|beliche|cadeirinha|andador|carrinho ~3 desmontou|desabou|tombou|partiu|cedeu|virou ~6 <child-pt>|nene|nenem|dentro|deitad*
    `,
    unless: `
      lingua ~3 caldo|cafe|pizza|cha
      picando|descascando|fritando|distraido|distraida
      culpa minha
      bem feito
      orgulho|preco|precos|caro|conta|fatura
      soco|tapa|murro|chute no|na ~1 estomago|cara|preco
      k|kk|rindo|rir|rsrs|haha*
      filme|serie|novela|musica|jogo|gol|time|goleiro|treino|corrida|pelada|maratona|futebol|ringue
      perna|pernas|pe|braco|bracos|unha|lingua|olho|pele ~1 da|do|de ~1 mesa|cadeira|sofa|cama|oculos|boneco|boneca|fogao|poltrona|tenis|sapato|urso
      sol|praia|bronze
      mao ~1 de obra|vaca
      mao na roda
      ganhei|parabens
      obrigad*|recomendo|salvou`,
  },
  {
    code: 'harm.choking',
    lang: 'pt',
    say: `
      <swallow-pt> ~4 <scrap-pt>
      quase|ia ~2 engol* ~3 <scrap-pt>|olho
      engasguei|engasgou ~3 com ~4 <scrap-pt>|casca|osso|tampa|espinho
      engasg* ~5 epinefrina|hospital|ambulancia|roxo|azul
      prendeu|presa|preso|pendurad*|pendurado ~2 pelo pescoco
      sufocava|sufocando|afogava|afogando|afogou|afogaram ~4 <kin-pt>|piscina|mar
      <kin-pt> ~3 sufocava|sufocando|afogava|afogando|afogou|engasgado|engasgada|engasgava
    `,
    unless: `rir|rindo|k|kk|risada|emocao|filme|serie|novela|obrigad*|divida|dividas|boletos|trabalho|sapo|seco|cartao|orgulho|moeda|manobra`,
  },
  {
    code: 'harm.contamination',
    lang: 'pt',
    say: `
      <dish-pt> ~4 com|tinha|trazia|vinha|havia|saiu|veio|boiando ~3 <filth-pt>
      <filth-pt> ~3 no|na|dentro|em|num|numa ~3 <dish-pt>|lata|marmita|mamadeira|embalagem
      boiando ~3 <filth-pt>|<foreign-pt>
      grampo|grampos|agrafo|parafuso|arame|prego|agulha ~2 de ~1 grampeador|dentro ~3 <dish-pt>
      <dish-pt>|agua|refeitorio|cantina ~4 com|tinha|tem|gosto|cheiro ~2 <poison-pt>
      serviram|serviu|puseram|botaram|deixaram|guardaram|colocaram|deram|vinha|veio ~5 <poison-pt> ~4 no|na|numa|num|em ~3 <dish-pt>|garrafa|lata|copo|galheteiro|balcao|azeite|agua
      bebeu|bebi|bebendo|beber|tomou|provou|engoliu ~3 <poison-pt>
      bebeu ~2 frasco
      bebi|bebeu|bebemos|tomei|tomou ~6 e|mas|que era <poison-pt>
      <poison-pt> ~3 no|nos|em ~2 olho|olhos|rosto|cara
      chumbinho|veneno|raticida espalhad*
      veneno de rato|formiga
      seringa|agulha|seringas|agulhas ~4 areia|parquinho|banco|poltrona|chao|cama|brinquedo
      achei|encontrei ~2 seringa|seringas
      mesma agulha|seringa|lamina|sonda
      mesmo alicate|bisturi
      reaproveit*|reutiliz* ~3 agulha|seringa|alicate|lamina|luva|luvas|gaze|material
      alicate ~6 sangue|fungo
      sarna|piolhos ~6 creche|escola|piscina|bolinha|cama|hotel
      sarna ~1 e
      mesa|turma|sala|festa|familia|casa inteira|toda|todo vomit*|vomitou|vomitando|mal
      todos|metade|#|pessoas|criancas|convidados|familia ~3 com ~2 vomito|vomitos|diarreia|intoxicacao
      criancas|convidados|alunos ~3 com dor de barriga
    `,
    unless: `
      piscina ~3 cloro
      filtro|purificador
      sogra|cobra|lingua ~2 veneno
      filme|serie|novela|jogo|musica|k|kk`,
  },
  {
    code: 'harm.allergy',
    lang: 'pt',
    say: `
      deram|deu|serviram|serviu|puseram|botaram|colocaram ~9 alergic*|aplv|celiac*|intolerante
      alergic*|aplv|celiac* ~8 deram|serviram|puseram|botaram|colocaram|esqueceram
      comi|usei|passei|passou|tomei|hidratante|creme|esmalte|pomada|tintura|cola|sabonete|desodorante|hena|mascara ~7 inchei|inchou|inchad*|empol*|bolhas|bolha|queimad*|ulcera|urticaria
      inchei|empolei
      braco|rosto|corpo|pescoco|costas empolad*
      deu|me|uma alergia ~6 dermato|dermatologista|hospital|medico|hidratante|creme|esmalte
      epinefrina|adrenalina ~5 caneta|hotel|aplic*|hospital
      labios roxos
    `,
    unless: `obrigad*|perguntou|lembrou|lembra|cuidado|trocaram|sem problema|bolo ~3 lindo`,
  },
  {
    code: 'harm.fire',
    lang: 'pt',
    say: `
      <thing-pt>|plugue|disjuntor|fiacao|quadro|painel ~3 derretid*|derretendo|derreteu|chamuscad*|pretejou
      derreteu|derretendo|derretida ~3 na|dentro tomada
      fumaca|fumaceira|fumo|faisca|faiscas|fagulha|chama|chamas ~4 painel|tomada|motor|quadro|ventilador|disjuntor|capo|fio|bateria
      painel|tomada|motor|quadro|roda|adega|luz|gambiarra|lampada|luminaria|fiacao ~6 faisca|faiscas|chama|chamas|fumaca|labareda
      soltou|soltava|soltando|cuspiu ~2 lingua azul|fogo
      fagulha|fagulhas caindo
      deu|dando|dar um? curto
      cheirou|cheirava|cheirando|cheiro|fedor ~2 a|de queimado|fio|borracha
      explodiu|explodiram|estourou ~2 na|no|em ~2 estante|mao|cara|cozinha|bolso|rosto
      vela|botijao|panela|fogao|airfryer|freezer|cooktop|esquentador|caldeira ~4 explodiu|estourou|voou|explodir
      tampa ~4 voou
      ferro ~3 ligado ~8 bombeiro|bombeiros
      fumando|cigarro|isqueiro ~6 bomba|posto|abastec*|gas|combustivel
      frentista ~4 fumando|cigarro
      acender|acenderam ~3 alcool|gasolina
      alcool ~1 gel? ~3 acender|fogueira|tocha|fogo
    `,
    unless: `
      bolo|pipoca|pudim|ovo|milho|batata
      filme|serie|novela|jogo|musica|show|k|kk
      fogo baixo|alto|brando|medio
      recorde|vendas|cara|conta|ideia`,
  },
  {
    code: 'harm.gas',
    lang: 'pt',
    say: `
      gas ~2 vazando|vazou|vazar|aberto|escapando
      cheiro|cheirando|fedendo ~2 gas
      gas no|pelo|na ~1 corredor|predio|escada|cozinha|casa|rua
      botijao|bilha|valvula|mangueira|registro ~7 vazando|vazou|assobiando|chiando|fora
      cano ~2 gas ~6 furou|furadeira|rompeu|furado
      furou|furadeira|rompeu|perfurou ~6 cano ~2 gas
      apagou ~4 soltando
      esquentador|aquecedor|caldeira ~8 monoxido|hiperbarica|desmai*|inconsciente|apagaram|apagou
    `,
    unless: `agua com|sem gas
      agua|refrigerante ~3 gas`,
  },
  {
    code: 'harm.shock',
    lang: 'pt',
    say: `
      apanhei|apanhou|levei|levou|tomei|tomou|dando|da|deu|dava ~2 choque|choques|choquinho|choquinhos
      choque|choquinho|repuxo|formigamento ~4 chuveiro|bebedouro|torneira|portao|poste|grade|maquina|geladeira|tampa|carcaca|corrimao|piscina|braco
      volts na|no carcaca|pia|chuveiro|agua
      cabo|cabos|fio|fios desencapad*|descascad*|pelad*|descarnad*|expost*
      cerca eletrica ~8 piscina|grade|crianca|encostad*
    `,
    unless: `choque de realidade|cultura|cultural|gestao|precos|preco
      nem choque
      preco|conta|fatura|k|kk`,
  },
  {
    code: 'harm.crash',
    lang: 'pt',
    say: `
      <driver-pt> ~5 cochil*|bebad*|embriagad*|contramao|dormia|dormindo|drogad*|racha|cambaleando
      motorista|perua|tio|taxista ~3 bebe|bebia|bebeu
      <driver-pt>|taxi|onibus|autocarro|van|uber ~4 furou|avancou|ultrapassou|passou ~2 sinal|farol|semaforo|vermelho|preferencial
      na|a|desceu|subiu|pela contramao
      taxi|onibus|motorista|uber ~3 nao parou no sinal
      subiu|subiram na|a|no calcada|passeio|meio
      saiu|anda|andava|circula|circulava|viaja|andou|andando|rodou|arrancou|partiu|seguiu ~3 com ~2 porta|portas aberta|abertas
      arrancou|partiu|andou ~3 com ~2 meu|minha|gente|<kin-pt> ~6 pe|degrau|porta|dentro|fora|agarrad*
      capo|porta|roda|volante ~5 abriu|soltou|saiu|girou ~6 curva|estrada|km|hora|velocidade|falso|caminho|rodovia|andamento
      bebe conforto ~8 abriu|soltou|destravou
      cadeirinha|assento ~3 soltou|abriu|destravou|virou
      esteira|trotinete|patinete|bicicleta|cadeira|cavalo|carrinho ~2 disparou|travou|acelerou ~2 sozinh*|descida|ladeira
      cavalo disparou
      freio|freios|travao|travoes ~5 nao ~1 respond*|funcion*|freou|freava|travou|pegou|segurou
      freio|freios|travao|travoes ~5 sumiu|freava|faltou|baixou|fundo
      ladeira|descida|serra ~4 sem freio|freios|travoes
    `,
    unless: `filme|serie|novela|jogo|musica|gol|time|atacante|k|kk`,
  },
  {
    code: 'hazard.defect',
    lang: 'pt',
    say: `
      airbag|airbags ~2 disparou|estourou|abriu
      <ride-pt> ~6 sem|nenhum|nenhuma ~1 cinto|cintos|colete|coletes|trava|grade|protecao|tampa|barra|boia
      sem colete|coletes ~3 todo|todos|gente|criancas
      piscina|praia|clube|rio ~6 sem|nao|nenhum ~3 salva|guarda|nadador vidas|salvador
      nao|sem|nenhum ~1 havia|tinha? nadador salvador
      fecho|trava|barra|cinto ~5 abriu|soltou|cedeu ~3 descida|volta|curva|ar|meio|freada|andamento|caminho
      mosquetao|trava|fecho|gancho|arnes ~3 amarrad*|aberto|aberta|frouxo|rangendo|solta|solto|arame|cedeu|errad*
      marquise|viga|laje|arquibancada|guarda|sacada|corrimao|mezanino|forro|teto|tecto|gesso|lustre|vitrine|vitrina|placa|painel ~4 rachad*|rachou|envergou|balanca|cedeu|desabou|despencou|podre|soltou|abaixo|caindo|desprendeu
      caiu|despencou|desabou ~2 placa|pedaco|telha|lustre|bloco|reboco|forro|gesso ~3 do|da|de|na|no
      ar|condicionado|ventilador ~2 despencou|desabou
      corrimao|grade|puxador|volante ~3 ficou me? ~1 na mao
      tabua|degrau|piso|tampa|grelha|prancha ~4 podre|cedeu|atravessou|afundou ~6 pe|perna|mar|embaixo|buraco|comigo|la
      janela|janelas ~4 abre|abrem|abria inteira|toda|todas|ate ~6 andar|crianca|11
      saida|saidas|porta|portas ~5 emergencia|fechada|fechadas|trancada|trancadas ~2 com ~2 cadeado|corrente|arame
      emergencia ~2 com cadeado|corrente|caixas
      fiquei|ficou|ficamos|ficaram ~2 trancad*|presa|preso|presos|presas|pendurad* ~4 camara|sauna|teleferico|tirolesa|brinquedo|roda|tubo|tomografia|ressonancia|cofre|elevador
      esqueceram|esqueceu ~2 meu|minha|nosso|nossa ~1 <kin-pt> ~1 no|na|dentro|em|trancad*
      crianca|menino|menina|filho|filha|bebe|aluno|aluna|idoso ~6 esquecid* ~4 no|na|dentro|em
      deixaram|deixou|largaram ~2 meu|minha|nossa|nosso|a|o ~1 <kin-pt> ~6 sol|sozinho|sozinha|trancad*|corredor|chao ~6 carro|van|ambulancia|onibus|maca|chuva|calor|horas
      deixaram|deixou ~2 meu|minha|nossa|nosso ~1 <kin-pt> ~2 na|no ambulancia|carro|van|onibus|maca ~5 sol|trancad*|fechad*|horas
      <child-pt>|miudo|aluno ~6 achad*|encontrad*|sozinh* ~3 avenida|rua|fundo|estrada|rodovia|calcada
      portao ~4 aberto|encostado ~8 <child-pt>|menino|rua|avenida
      incubadora|oxigenio|respirador|desfibrilador|ambulancia|monitor ~6 defeito|vazi*|cortaram|acabou|desligad*|falhou|descarregad*|sem
      cortaram|desligaram ~2 oxigenio|aparelho|respirador
      ninguem|nao ~3 desfibrilador
      trocaram|trocou|trocado|trocada ~2 insulina|remedio|remedios|medicacao|dose|vacina|soro|pomada|protese|sangue
      trocaram|trocou ~2 pulseira dele|dela|do|da ~1 paciente|bebe|pai|mae
      pomada|remedio|insulina|vacina|injecao trocad*
      deram|aplicaram|tomou|serviram|receitou|passou ~4 remedio|xarope|comprimido|injecao|medicamento ~5 errad*|adulto|outro|lado|cachorro|vencid*|veterinari*
      remedio de cachorro|cavalo|adulto
      # vezes ~1 a dose
      dente|joelho|perna|olho|rim|mama|paciente errado|errada
      arrancou|operaram|operou|extraiu|operam|operar|abriram ~4 errado|errada|bom|boa|trocad*
      quase operam|operaram|operou
      alta ~2 com|e apendicite|infarto|avc|fratura|pneumonia|hemorragia|febre|sepse|trombose
      gaze|compressa|tesoura|agulha|pinca|algodao ~3 dentro ~4 mim|dela|dele|barriga|corte|corpo|utero
      corte|barriga ~4 gaze|compressa dentro
      avc|infarto|infartando|enfarte|convulsao ~8 senha|fila|balcao|esperar|esperando|carteirinha|espera
      dor no peito ~8 esper*|senha|carteirinha|sistema|fila
      esperar|esperando|fila|senha ~8 dor no peito
      passou|passando|sentiu ~1 mal ~8 maleta|vazia|ninguem|socorr*|kit
      veio|veio|estava|apareceu|chegou armado ~4 e|disse|ameac*
      entregador|motorista|cara|tecnico|funcionario ~5 armado|arma|faca|facao|revolver !branca
      crianca|criancas|menino|menor ~6 operar|opera|operando ~3 maquina|moer|serra|empilhadeira
      enfermeir*|cuidador*|plantonista ~3 dormia|dormindo|cochil*
      professor*|monitor*|salva|guarda ~5 celular|telemovel ~8 fundo|afog*|piscina|agua
      faca|tesoura|lamina|serra ~4 caixa|brinquedo|berco ~4 crianca|bebe|filho|filha
      soltaram|solto cavalo|cao|touro|boi
    `,
    unless: `
      filme|serie|novela|musica|jogo|gol|time|goleiro|zagueiro|k|kk
      obrigad*|recomendo
      caiu ~1 a ficha
      promocao|preco|precos`,
  },
  {
    code: 'harm.death',
    lang: 'pt',
    say: `
      <pet-pt> ~5 enforcad*|enforcou|asfixi*|convuls*|envenen*|mancava|queimad*
      enforcou|enforcaram|matou|mataram|queimou|machucaram|perderam|envenenou ~2 meu|minha|nosso|nossa ~1 <pet-pt>|cachorrinho|cachorrinha|shih|bulldog|pinscher|beagle|pug
      meu|minha|nosso|nossa <pet-pt> ~8 lambeu|comeu|tomou|bebeu|banho|racao|hotelzinho|tosa|sache ~6 morreu|convuls*|internad*|anda|parou|quebrad*|morto|vomit*
      lambeu|comeu|mastigou ~4 e morreu
      rim|coracao|figado|respiracao parou
      nao|nem respirava|acordava|respondia|reagia ~4 hospital|medico|ama|enfermeir*
    `,
    unless: `filme|serie|novela|jogo|musica|k|kk|saudade|velhice|natal`,
  },
]
