import type { Rule } from '../rule.ts'

const elsewhere =
  'bisavo|filme|serie|novela|musica|livro|peca|governo|presidente|politico|politicos|bbb|time|jogo|gol|obrigad*|gentil|carinho'

/** People turned away, mocked or watched for who they are, as Portuguese speakers simply tell it. */
export const portugueseExclusion: readonly Rule[] = [
  {
    code: 'discrimination.named',
    lang: 'pt',
    say: `
      <turned-pt> ~8 <trait-pt>
      <trait-pt> ~7 <turned-pt>
    `,
    // A card refused in the queue for the pregnant is a card refused.
    unless: `${elsewhere}
      cancel*|recus*|neg*|desmarc* ~3 cartao|pedido|reserva|desconto|troca|devolucao|voo|reembolso|consulta|cupom|sobremesa|estorno|compra|pagamento|show
      cartao|pedido|reserva|desconto|troca|devolucao|voo|reembolso|consulta|cupom|estorno|compra|pagamento|show|curso ~6 negad*|recusad*|cancelad*|desmarcad*
      restaurante|comida|loja|banda|festival|cha|cabo|fio|fone|modelo|tenis|carro|vestido|camiseta|sapato|bolsa|calca|caixa|blusa|terno|roupa|mala|gato ~1 <origin-pt>
      lugar ~1 do|da branco|branca|preto|preta`,
  },
  {
    code: 'discrimination.named',
    lang: 'pt',
    say: `
      parou|pararam|sumiu|mudou|desligou|esfriou ~8 contei|falei|disse|soube|souberam|viu|viram|percebeu ~6 <trait-pt>|casal|mulheres|homens|cadeira
      tirou|mandou|recusou|cancelou|negou|desmarcou ~6 quando ~1 percebeu|viu|soube|ouviu|descobriu ~6 <trait-pt>|casal|mulheres|homens|cadeira|barriga
      <mocked-pt> ~3 minha|nossa|meu fe|religiao|crenca|lenco
      achou|acharam|achavam|achando|pensaram ~4 nao|sem ~2 pagar|comprar|dinheiro
      gorda|gordo|velha|velho|mulher|preta|preto|gay nao ~1 devia|deve ~1 usar|entrar|andar|sair|vir|fazer|dancar|estar
      nao ~1 fala|falo|falamos|lida|mexe|trabalha ~2 com ~1 <origin-pt>|<love-pt>|<body-pt>|estrangeiro|estrangeiros
      nao acreditou|acreditaram ~3 medica|medico|engenheira|advogada|doutora|dona|hospede|professora
      cobr* ~3 mais|dobro ~6 <trait-pt>
      nao me|nos|lhe|o|a|os|as? ~1 serviram|atenderam|deixaram|serviu|atendeu|deixou|venderam|alugaram ~10 <trait-pt>
      nao ~1 quis|quiseram|querem|quer ~2 atender|servir|alugar|vender|deixar|contratar|levar ~10 <trait-pt>
      colega|amigo|amiga|casal|rapaz|moca|senhora|vizinho|primos|outra|menina ~3 loiro|loira|loiros|branco|branca|branquinha|azul|azuis|claro ~6 entrou|entraram|passou|ganhou|conseguiu|sobe|janela|nem
      sem nordestinos|brasileiros|brasileiras|africanos|ciganos|estrangeiros|indianos|negros|gays|gordos|idosos
      prefere|preferem|prefiro ~3 daqui|portugueses|brancos|brancas|magras|loiras|homens
      bebe|crianca|filho|filha|mae|avo|irmao ~8 convidad* a|para|pra ~1 se? sair|retirar
      convidad* a|para|pra ~1 se? sair|retirar ~8 <trait-pt>|bebe|filho|filha
      comprar|pagar|comprasse duas|dois poltronas|assentos|lugares
      nao trabalhamos com ~3 tamanho|manequim|numero
      tenis|roupa|cabelo|nome|cara de favela|favelado|bandido|empregada|marginal|viado
      chamou|chamaram|chamado|chamada ~4 de baleia|gorda|macaca|macaco|macaquinho|velha|crioula|neguinha|aleijada|aleijado|retardado|bicha|viado|sapatao|traveco|cigana|terrorista|favelada|bugre|surda
      nao me|nos contrataram|aceitaram|atenderam|serviram|deixaram|contratou|aceitou|atendeu ~2 porque|por ~2 sou|somos|ser|falo|falamos|tenho ~3 <kind-pt>|mae|filho|filhos|espanhol|ingles|portugues|crioulo
      so|somente|apenas para|pra gente|pessoas|quem|casal|casais ~2 branc*|hetero*|normal|normais|jovem|jovens|portugues*|magr*
      apontou|mandou|mandaram|manda ~8 porta|entrada dos|de fundos|servico
      viu|viram|leu|olhou|perguntou|perguntaram ~3 cep|endereco ~8 vaga|suspiro|medo|acabou
      ate ~1 eu? dizer|falar|contar|saber|souberem|verem|ver|descobrir|ouvir ~5 <trait-pt>|noivas|noivos|angola|mocambique|haiti|bahia|nigeria|senegal|venezuela|bolivia|sotaque|rendimento
      viram|viu|souberam|soube|descobriu|descobriram|ouviram|ouviu|saber ~8 <trait-pt>|noivas|noivos|homens|mulheres|sotaque|apelido|peso|esposa|mulher ~10 <gone-pt>
      contei|falei|disse|dizer|digo ~6 <trait-pt>|meses|bolsa ~8 <gone-pt>|vaga|desligou
      nao ~2 alugo|alugam|alugar|aluga|servimos|servem|serve|aceitamos|aceitam|aceita|atendem|atende|atendemos|hospedam|hospeda|contratam|contrata|treina|corta|cortam ~3 <kind-pt>
      so|somente|apenas ~1 aceitamos|aceitam|alugam|alugo|contratam|contratamos|atendem|atende ~5 brasileir*|portugues*|sobrenome|casal|jeitosas|bonitas|magras|jovens|branc*
      nao ~1 e lugar ~2 de|pra|para|pro ~2 crianca|gente|pessoa|criancas|pessoas|pobre|velho|idoso|idosos|mulher|deficiente|gravida|preto|gay assim|como|esquisita|doente|daqui|igual
      nao ~1 e lugar ~2 de|pra|para|pro ~2 pobre|velho|velhos|idoso|idosos|idosa|deficiente|preto|preta|gay|gorda|gordo
      nao ~1 e ~1 um? lar de idosos
      nao ~1 e abrigo|asilo
      gente|pessoas|crianca|criancas|cliente assim|esquisita|doentes|doente ~8 nao|so|devem|fora|longe
      nao trabalhamos com criancas|gente|pessoas
      gente da|de rua|favela|quebrada|periferia ~4 nao|aqui|fora
      nao|nunca ~2 gente|pessoas da|de rua|favela|quebrada|periferia
      perguntou|perguntaram ~2 se eu|ela|ele era|sou|e ~1 o|a? faxineir*|baba|diarista|entregador|empregad*|porteiro|acompanhante|motoboy
      achou|acharam|achando|pensou|pensando ~4 era|fosse|estava|estivesse ~2 faxineir*|baba|diarista|ladrao|ladra|empregada|entregador|bebad*|bandido
      mand* ~4 elevador ~1 servico ~6 baba|social|eu|branca
      me manda* ~3 elevador ~1 servico
      me mandaram|mandou ~3 elevador ~1 servico
      porta dos fundos ~6 cadeirante|entrar|diarista|entregador|preto
      cadeirante ~4 fundos
      nem parecia|parece|pareco ~2 velha|idosa|idoso|deficiente|autista
      meu|minha|nosso ~2 <trait-pt> ~8 atrapalh*|constrang*|incomod*|assust*|estragar|estraga
      <trait-pt> ~8 atrapalh*|constrang*|assust*|estraga
      atrapalh*|incomod*|constrang* ~6 <trait-pt>|cadeira
      esse publico nao compra
      boa aparencia ~6 alis*|negr*|minha|vaga|moca|cabelo
      moca|vaga|menina ~3 boa aparencia
      menina|meninas|moca bonita|jeitosa|jeitosas|magra
      alisar|alisasse|alisa ~6 cabelo|rh|crespo|trabalhar|vaga|fica
      rh ~4 alisar
      capacitismo|aporofobia|bifobia|gordofobia|transfobia|lgbtfobia|etarismo|idadismo
      machismo|homofobia|racismo|xenofobia|preconceito no|na ~1 posto|loja|hotel|banco|escola|clinica|mercado|academia|bar|restaurante|voo|onibus|hospital|shopping|condominio|camarote|fila|salao|oficina
      gordofobi*|capacitis*|transfobi*|homofobi*|xenofobi*|etarismo|racismo ~8 funcionari*|loja|camarote|clinica|restaurante|empresa|comigo|voo|banco|hotel|bar|escola|consulta|seguranca|producao|evento
      chamou|chamaram|chamando|xingou|xingaram|gritou|cuspiram ~5 macaquinho|neguinho|crioulo|sapatao|viado|veado|bicha|traveco|retardado|mongol|aleijado|terrorista|macumbeir*|paraiba|favelad*|monhe|zuca|brazuca|chinoca|sudaca
      imit* ~4 sotaque|gagueira|fala|lingua|gago|surd*
      imit* ~3 jeito de falar|andar
      <mocked-pt> ~8 <trait-pt>|sotaque|gagueira|meu ~1 corpo|peso
      <mocked-pt> ~6 <body-pt>|sotaque|gagueira|<origin-pt>
      <body-pt>|sotaque ~8 <mocked-pt>
      riram|riu|rindo|debochou|debocharam ~2 do|de meu|minha corpo|peso|sotaque|cabelo|nome|roupa
      cobr* ~4 mais ~1 caro? ~6 <trait-pt>
      grita|gritou|gritaram|gritava ~4 com ~2 <origin-pt>|<body-pt>
      <origin-pt>|mulher|velho|gordo|pobre da ~1 trabalho|azar
      piada|piadas ~4 meu|minha peso|cor|sotaque|corpo|gagueira|idade|deficiencia
      antecedentes ~4 do|da|dos <origin-pt>
      com esse|este nome ~4 ninguem
      nao|nunca ~2 gente|cliente|clientes ~2 do|com ~1 meu peso|tamanho|corpo
      gente|pessoa ~1 do meu peso|tamanho
      meu|minha filho|filha|irmao|neto|neta ~1 nao e bicho
    `,
    unless: `${elsewhere}
      cao|cachorro quente
      preto|preta|negro|negra ~1 friday
      camiseta|vestido|sapato|tenis|bolsa|cafe|feijao|tinta|calca|carro|gato|saco|caixa|caneta|blusa|terno|roupa|mala ~1 preto|preta|pretos|pretas
      elevador ~6 sofa|mudanca|entrega`,
  },
  {
    code: 'discrimination.race',
    lang: 'pt',
    say: `
      vai|va|volta|volte|voltar|voltarem|voltem|regressa ~2 pra|para|pro|a ~1 a|o? ~1 tua|sua|vossa|deles|teu|seu terra|pais|bolivia|africa|brasil
      vai|volta|volte|voltar ~2 pra|para bolivia|africa|haiti|venezuela|angola|senzala
      so|somente|apenas ~2 pediram|pediu|pedem|pede|exigiram|revist*|conferiram|testaram ~5 <origin-pt>|dread|turbante|mim|cigan*|periferia
      so|somente|apenas|unico|unica ~8 <origin-pt>|dread|quebrada|cep ~6 revist*|parad*|testad*|abordad*|carteirinha|documento|mala
      revist*|abord*|documento|documentos|bilhete|passe|antecedentes|bagagem ~6 so|somente|apenas ~4 <origin-pt>|mim|nos|periferia
      <origin-pt> ~4 revistad*|revistada|abordad*|barrad*
      revist* ~4 sacola|bolsa|mochila ~6 periferia|favela|<origin-pt>
      todos|todas ~3 branc*|loir* ~12 mim|eu|gente
      branca|branco|loiro|loira|branquinha ~8 entrou|passou|ganhou|sobe|junto|atendida ~8 mim|eu|pra
      seguranca|vigilante|vigia|guarda|segurancas|fiscal ~2 me? ~1 seguiu|seguindo|perseguiu|grudad*|grudado|colado ~8 loja|corredor|mim|fraldario|porta|ate
      seguranca|segurancas|vigia|vigilante ~4 grudado|colado|atras em|de|na mim|gente
      seguranca|segurancas|chefe|gerente ~4 acompanhou|acompanhar|seguiu ~3 corredor
      me|nos seguem|seguiram|seguiu|perseguem ~3 loja|mercado|shopping|corredor
      da|de|do cor ~3 minha|nossa|dele|pele ~6 <turned-pt>|entrou|porta
      adivinha ~2 cor
      minha|nossa|dele pele ~4 explica|resto|escura|incomod*
      chamaram|chamou ~2 policia ~12 <origin-pt>|pele|escura
      sou|era|fui ~2 unic* ~8 <origin-pt>
      <origin-pt> ~2 nao ~1 senta|entra|aluga|passa|serve
      aqui <origin-pt> nao
      ne preto|preta
      preto|preta ne
      mulher|mulheres|voces ~1 preta|pretas|negras aguenta|aguentam
      cabelo|crespo|black|dread|trancas ~6 dobro|triplo|alisar|prender|trabalho|suja|maquina|atrapalha
      cobr* ~4 dobro|triplo|taxa ~6 crespo|cabelo|africana
      primeiro os daqui
      <origin-pt> nao|nunca ~1 sente|presta|trabalha|paga|entende|toma|aguenta
      mand* ~3 cortar|soltar|prender|alisar|tirar ~3 trancas|dreads|black|crespo|afro
      <origin-pt> ~1 so? ~1 usa|entra|sobe|espera ~4 servico|fundos|tras
      pediram|pediu|pedem|exigiram|cobraram|revistou|revistaram ~4 so|somente|apenas ~6 <origin-pt>
      nao ~3 cabelo ruim|crespo|afro|desse|assim
      cigan*|african*|brasileir*|estrangeir*|imigrante*|refugiad*|haitian*|indian* ~4 nao alug*|serv*|aceit*|entra*|atend*
      perguntou|perguntaram ~4 na minha|sua|tua terra
      dessas|desses brasileir*|african*|estrangeir*
      so|somente|apenas o|a|os|as <origin-pt>
      imit* macaco|macacos
      nao alug* ~5 african*|indian*|cigan*|brasileir*|estrangeir*|refugiad*|haitian*
      sou ~1 <origin-pt>|brasileira|brasileiro ~12 arrendad*|arrendado|alugad*|caucao|fiador|adiantad*
      piada|piadas|comentario ~4 <origin-pt>|nordeste
      som|sons|gesto ~3 macaco
      cheiro a|de caril|tempero ~6 nao|combina
      aprende|aprendam a falar
      aqui e ~1 brasil|portugal ~3 aprende|fala
      puxando|puxou|puxaram ~2 olho|olhos
      parecia|pareco ~2 bandido|ladrao|suspeito
    `,
    unless: `${elsewhere}
      seguranca ~4 carro|guarda chuva|estacionamento|embarque
      humor|mercado|buraco|caixa|gato|cafe|vestido|tinta|sapato|camiseta negro|negra|preto|preta
      me seguem|seguiu ~1 no|nas|na instagram|redes|rede`,
  },
  {
    code: 'discrimination.disability',
    lang: 'pt',
    say: `
      cao|cadela|cachorro guia ~8 porta|portas|colo|fora|arrancou|cancel*|expuls*|enxot*|multa|taxa|proibid*|vetou|negad*|recus*|xo
      arrancou|fugiu|acelerou|cancelou|trancou|recusou ~8 cao|cadela|cachorro guia
      viu ~3 cao|cadela|cachorro guia
      cancel*|recus*|arrancou|acelerou|foi ~4 viu|ver|vendo ~2 minha|a cadeira
      viu|vendo|viram ~2 minha|a cadeira ~1 de? rodas? ~8 arrancou|acelerou|cancel*|foi|trancou|embora
      cadeirante|cadeirantes|muletas|andador ~8 atrapalh*|fundos|cozinha|arrancou|acelerou|delivery|calcada|levantar
      cadeira ~2 rodas|motorizada ~8 atrapalh*|cozinha|arrancou|fundos|levantasse|sentar|corredor|bateria
      levantar|levantasse|levante ~2 da cadeira
      motorista|onibus|autocarro|taxi ~5 nao para|parou ~6 cadeirante|cadeira|deficiente
      passe livre ~8 nao para
      passou|passaram|passa direto ~8 cadeira|cadeirante|ceg*|muleta
      sem acompanhante ~8 ceg*|surd*|deficiente|cadeira|embarc*|assento
      ceg*|surd*|deficiente ~8 sem acompanhante
      surd*|mud* ~10 telefone|legenda|interprete|resumo|guiche|escrev*|voz
      legenda|interprete ~8 surd*
      ceg*|cego|cega ~10 escolher|acompanhante|preparo|assin*|
      autista|autismo|sindrome|down|tea|tourette ~10 sair|lugar|vaga|laudo|exigi*|olhando|quieto|bicho|expuls*|retirad*|fora
      vaga ~4 evaporou|acabou|sumiu ~8 laudo|autista|tea
      laudo ~6 vaga ~3 evaporou|acabou|sumiu
      nao|nunca ~2 aceit*|atend*|receb* ~3 crianca|aluno|pessoa|gente ~3 sonda|down|autist*|especial|deficien*|cadeira|protese
      proibid* ~4 quem ~2 protese|cadeira|deficiencia|marcapasso
      tiraram|sem|retiraram|fecharam ~2 a? rampa
      nao|sem|nenhum ~3 elevador|rampa ~8 cadeira|colo|entrar|entro
      hiv|depressao|diabetes|vitiligo|epilepsia ~10 horario|plano|nojo|atestado|venderam|vender|pega|recus*|negar*
      gaguej*|gago|gaga|gagueira ~10 desligou|bebado|trote|imit*|riu|riram
    `,
    unless: `${elsewhere}
      emprest*|reservarem|amor|doce|otim*|impecavel
      demorou|atras*`,
  },
  {
    code: 'discrimination.gender',
    lang: 'pt',
    say: `
      amament*|mama|mamar|tirar ~1 leite? ~8 banheiro|cobrir|tapar|tampar|sair|parar|toalha|constrang*|incomod*|desconfort*|bagageiro|madame
      bebe no peito ~3 nao|constrange
      dei|dando|dar ~1 mama|mamar|peito ~12 parar|sair|cobrir|incomod*|banheiro
      peito ~2 nao ~2 constrang*
      so|somente|apenas ~2 com|pro|para|ao|pra ~2 marido|namorado|irmao
      falou|falava|explicou|perguntou|atendia|olhava|respondia ~3 so|com|pro|para|ao|pra ~2 meu marido ~4 tempo|inteiro|tudo|como|vez
      esper* ~2 seu|o|teu marido ~2 chegar|decidir|voltar|explicar
      chama|chame|cade|traga|fale|falar ~3 seu|o|teu marido
      mulher|mulheres ~3 volante|fogao|menina ~6 dobrad*|nao|so|devia
      mulher|mulheres|menina|meninas nao|nunca ~1 entende|entendem|dirige|paga|sabe|aguenta|desistem
      meninas desistem
      perguntou|perguntaram|perguntar ~6 engravidar
      perguntou|perguntaram|saber|sabia|sabe ~4 pretend*|penso|pensava|planejo|vou ~3 engravidar|filho|filhos
      pretend*|pretendia|pensa|pensava|planeja ~3 engravidar
      pretend*|pretendia|pensa|pensava ~3 ter ~1 filho|filhos
      gravida|gravidez|gestante|gestacao ~8 congelad*|demit*|despedi*|dispensad*|atrapalh*|perdi|cancelad*|contrato|preenchid*
      vaga ~8 gravida|gestante ~2 de|!pode
      gravida nao e doenca
      gestante|gravida nao ~1 pode|aluga|entra|viaja
      unica mulher ~10 vassoura|atras*|riu|riram|rosa|turma
      treina|trabalho|servico|coisa ~1 de|pra|para mulher|homem ~3 nao|so|aqui
    `,
    unless: `${elsewhere}
      feliz|parabens|dia das maes`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'pt',
    say: `
      trans ~2 de rapaz|senhor|ele|homem|moco
      expuls*|barraram|retiraram|abordaram|apitou ~8 maos dadas
      expuls*|barraram|retiraram|abordaram ~8 beijando|abracad*|namorando
      trans|travesti|travestis ~10 banheiro|provador|nome|documento|cobr*|recus*|retirad*|proib*|baniu|patio|mandaram|antigo
      banheiro|provador ~8 trans|travesti
      nome morto
      chamaram|chamou|chamam|leu ~6 nome ~1 morto|batismo|antigo
      nome social ~8 nao|recus*|neg*|ignor*|sistema
      casal ~4 homem e mulher
      casal|casais ~2 de verdade
      companheira|companheiro|noivas|noivos ~10 camas|duas ~2 de solteiro
      descer|expuls*|expulsou|embora ~6 beij*|selinho|abrac*
      filho|filha de dois|duas pais|maes
      nome|certidao|documento retificad* ~8 riu|riram|recus*|nao|neg*
      riu|riram|recusou|recusaram ~6 nome|certidao|documento ~2 retificad*|social
      beijo|selinho|abracad*|maos ~1 dadas? ~10 descer|sair|parar|soltar|expuls*|apitou|pediram|mandou|familia
      dois|duas|dos <love-pt>|pais|maes|homens|mulheres ~10 estranh*|consultar|recus*|cancel*|atipico|batizado|verdade|desmarc*|reservad*|nao ~2 aceit*|venham
      barbearia de macho
      filho de duas maes
      meu|minha marido|namorado|companheiro|esposa|companheira ~6 doar sangue
      doar sangue ~8 marido|namorado|companheiro|gay
      tratam|chamou|chamaram|chamava ~2 me ~2 senhor|ele|menino|rapaz ~8 apesar|mesmo|consulta|barba|saia
      me chamou|chamaram|chamava de ele|senhor
    `,
    unless: elsewhere,
  },
  {
    code: 'discrimination.religion',
    lang: 'pt',
    say: `
      <faith-pt> ~10 tirar|tirasse|tiraram|dobrou|entrega|entregar|apontou|risada|morta|alisar|voltar|trabalhar|entra|costura|reza|proib*|foto|piolho|lixo
      tirar|tiraram|tirasse|entrar|entra|treina|serve|servem|costura|atende|assusta ~8 <faith-pt>
      tirar ~2 lenco|o ~1 lenco? ~2 da cabeca
      lenco ~2 cabeca ~10 nao|tirar|sair|fotografia|entrar
      fazer macumba com
      guia de santo|orixa|umbanda|candomble ~8 assust*|tirar|nao|proib*|entrar
      nao me|nos serviram|atenderam|deixaram ~6 guia|colar ~3 pescoco
      por causa ~3 guia|colar ~5 pescoco
      guia|colar ~3 pescoco ~8 frete|taxa|dobrou|entrar|serv*|atend*|tirar
      crente ~4 nao entra|serve|passa
      daquelas|daqueles que rezam
      candomble|terreiro|umbanda|pai de santo ~10 nao|ninguem|foto|recus*|cancel*
    `,
    unless: `${elsewhere}
      noiva|casamento|vestido ~3 veu
      veu ~2 noiva|noivas`,
  },
  {
    code: 'discrimination.age',
    lang: 'pt',
    say: `
      velha|velho|idosa|idoso demais ~2 pra|pro|para
      maior|maiores|mais ~1 de # ~2 nao pode|podem|aceitamos|aceitam|alugam|entram
      velho|velha|idoso|idosa ~1 reclama|demora|atrapalha
      nessa|nesta|dessa idade ~3 nao|ja
      com essa|esta|a idade ~1 a? ~1 senhora|senhor|voce ~4 quer|pra|nao|devia
      para|pra essa|a idade ~2 ja|um
      velho|velha|idoso|idosa nao ~1 entende|aprende|precisa|pode
      deixa que ~1 a|o vo|vovo|velha|senhora ~2 nao
      idoso|idosa|velho tem que trazer
      alguem ~2 com mais energia
      sou idosa|idoso|velha|velho ~12 perda|disse|recus*|neg*|mand*
      coisa da idade ~6 nem|nao
      por ~1 ser|sermos|estar ~1 idos*|velh*
      por ter #|quarenta|cinquenta|sessenta|setenta|oitenta ~1 anos
    `,
    unless: `${elsewhere}
      minha idade
      meu|minha|o|a cachorro|gato|carro|celular|computador`,
  },
]
