import { describe, expect, test } from 'vitest'
import { createAssessor } from '../../../src/assessor/assessor.ts'
import { criticalNatureOf } from '../../../src/domain/assessment/reason-codes.ts'
import type { BrandId, SourceId } from '../../../src/domain/ids.ts'

const assessor = createAssessor()
/** The natures that rules name; what a head reads into a text is tested with its weights. */
const naturesOf = (text: string): readonly string[] => {
  const [signals] = assessor.read([{ text, lang: 'pt', brand: 'acme' as BrandId, source: 'x' as SourceId }])
  if (signals === undefined) throw new Error('The assessor left a text out')
  return signals.facts.flatMap(({ code }) => criticalNatureOf(code) ?? [])
}
const lines = (list: string) => list.trim().split(/\n\s*/)

const told = {
  safety: `
    A catraca do estádio prendeu o joelho do meu irmão e ninguém destravava
    Meu sobrinho engoliu a pilha que caiu do controle do ventilador
    Mordi uma agulha dentro do pastel da cantina
    A esteira da academia disparou sozinha e caí de costas
    Usaram a mesma agulha na minha colega e em mim
    Passei o esmalte de vocês e meus dedos ficaram inchados e com bolhas
    O condutor da van veio cochilando a viagem toda
    A lancha saiu sem colete nenhum para as crianças
    O porteiro da boate empurrou meu primo escada abaixo
    Trocaram a insulina do meu avô e ninguém percebeu
    A tomada do quarto soltava faísca cada vez que eu ligava o abajur
    O gás estava vazando no corredor do prédio inteiro
    O cão deles mordeu minha filha na entrada da loja
    A mesa inteira vomitou depois da maionese
    Deram bolo com castanha pra minha filha, que é alérgica
    A saída de emergência estava trancada com cadeado no meio do show
    Esqueceram meu pai na sala de ressonância
    O cozinheiro entornou caldo a ferver nos pés da minha tia
    Os travões da carrinha não responderam na descida
    O airbag estourou com o carro estacionado
    O rottweiler do vizinho de mesa avançou na minha neta
    O berço tombou com o meu bebê dentro`,
  discrimination: `
    Quando viram que éramos duas mulheres o quarto de repente estava ocupado
    Aqui não alugamos para haitianos, disse a corretora
    O segurança veio grudado em mim até a porta da perfumaria
    A caixa imitou a gagueira do meu filho na frente da fila
    Pediram para eu tirar o hijab antes de entrar na agência
    O taxista arrancou quando viu o meu cão-guia
    Estava amamentando e o gerente mandou eu me cobrir com um pano
    Perguntaram se eu era a faxineira, eu ia palestrar
    Volta para a tua terra, gritou o cobrador
    Na entrevista quiseram saber se eu pretendo engravidar
    A comissária fez piada com o meu peso
    Me chamaram pelo nome morto na recepção inteira
    Só pediram documento aos rapazes negros da fila
    Não me aceitaram porque falo crioulo em casa
    Mandaram a minha irmã, que trabalha nas limpezas, pela porta dos fundos
    Impediram o meu primo tetraplégico de subir ao camarote
    A sogra do dono contou que o bar é só para gente branca
    O corretor parou de responder quando soube que sou travesti
    O dono recusou a mesa quando percebeu que éramos um casal de homens
    A coordenadora mandou cortar as tranças do meu sobrinho
    Debocharam da minha religião no balcão
    Acharam que eu não tinha dinheiro e me mandaram esperar lá fora`,
  legal: `
    Ganhei no juizado e agora pedi a penhora dos computadores deles
    A audiência de conciliação acabou sem acordo
    Meu pai ajuizou tudo ontem, com as notas em anexo
    A fiscalização autuou o posto ontem
    Apresentei queixa na GNR contra o dono do parque
    Seguiu a injunção contra o ginásio
    O oficial de justiça passou na loja de manhã
    A prefeitura interditou a cozinha do restaurante
    Entramos com mandado de segurança para ela ser operada
    Somos trinta famílias na ação coletiva contra a construtora
    Denunciei a clínica ao conselho regional
    Se não pagarem até sexta é processo
    Demos entrada no tribunal contra a seguradora
    A promotora de justiça abriu inquérito contra a creche
    A polícia esteve no hotel e levou as imagens`,
  fraud_privacy: `
    Paguei o sinal de um chalé que não existe
    Venderam a mesma vaga de garagem pra mim e pra mais três vizinhos
    Abriram duas linhas de telefone no meu CPF
    Apareceu um empréstimo na conta da minha avó
    A assinatura do contrato não é minha
    Sacaram o meu FGTS e eu não soube
    Achei uma câmera escondida no espelho do vestiário
    O hodômetro foi adulterado, a revisão antiga marcava o dobro
    A clínica contou pra minha sogra o resultado do exame
    Recebi o prontuário de outra paciente no meu e-mail
    A balança da feira já marca 90 gramas sem nada em cima
    Minha foto virou propaganda de academia e ninguém pediu
    O entregador guardou meu número do cadastro e fica mandando cantada
    Só vocês tinham esse telefone e já me ligam oferecendo crédito
    O anfitrião sumiu depois que transferi a entrada
    A moça do balcão fotografou meu cartão frente e verso
    Os meus exames estão à venda num fórum
    Fizeram saques na minha poupança de madrugada
    Vinha areia no lugar do relógio
    O recibo do depósito é adulterado, o banco não o reconhece
    Fotografaram meu sobrinho no banheiro do clube
    O porteiro deu a minha senha ao vizinho
    Aluguei uma casa de temporada e achei uma câmera escondida no quarto`,
} as const

describe.each(Object.entries(told))('told without the great words: %s', (nature, texts) => {
  test.each(lines(texts))('%s', (text) => {
    expect(naturesOf(text)).toContain(nature)
  })
})

const harmless = {
  'a danger somebody saw coming, with thanks': `
    O garçom fez a manobra quando meu avô engasgou, recomendo a casa de coração`,
  'own clumsiness': `
    Cortei o polegar descascando batata, bem feito
    Queimei a mão no fogão de distraído
    Quebrei o braço jogando handebol no recreio`,
  'games, sport and books': `
    No jogo atropelei vinte zumbis com o trator e ganhei um troféu
    Nosso goleiro é um perigo para a saúde do torcedor
    A peça fala de um homem expulso da vila por ser cigano
    Roubaram a gente no truco de novo`,
  'a word for a price': `
    Estacionamento a trinta reais, isto é extorsão
    Me senti roubada com o preço do pastel
    Quase chamei a polícia quando vi a conta`,
  'asking about the law': `
    Qual o prazo para entrar com ação, alguém sabe?
    Como funciona o livro de reclamações de vocês?
    Estudando direito do consumidor para a prova de sexta`,
  'a case that is no lawsuit': `
    Fecharam o meu chamado e encerraram o processo sem resposta
    Fui registrar a reclamação na agência e o caixa anotou tudo
    Reclamei na ouvidoria do banco e responderam no mesmo dia`,
  'a doubt about a message': `
    Esse e-mail de vocês é verdadeiro ou é golpe?
    Como saber se a nota é falsa, vocês ensinam?
    Comprei a mesa com medo de golpe e chegou linda`,
  'goods that are late or lost': `
    Paguei o curso e a apostila sumiu da mochila
    O rastreio da minha encomenda sumiu do site
    A empresa não mandou ninguém para consertar a máquina
    O site não existe mais e eu queria comprar de novo
    O vendedor sumiu na hora de pagar e fiquei na fila`,
  'what burns out has not burned': `
    A geladeira queimou em dois meses e a placa é cara
    A lâmpada queimou na primeira semana`,
  'a request is processed, a bulletin is a school report': `
    Vou processar o reembolso amanhã, disse a atendente
    Fiz o boletim na secretaria da escola e a nota veio errada`,
  'a singing driver and a wrong side': `
    O motorista cantou fado comigo o caminho todo
    A costura ficou do lado errado da saia
    Taparam o vazamento e ficou um buraco na parede`,
  'a book of complaints that nobody answers is no authority': `
    Escrevi no livro de reclamações em março e continuo sem resposta`,
  'what was refused is a card, not a person': `
    Minha mãe é surda e o curso de libras foi cancelado
    Meu filho autista adorou o parque e o desconto foi negado na saída
    O restaurante árabe cancelou nossa reserva sem avisar
    O cabo preto veio no lugar do branco e negaram a troca
    As noivas atrasaram e o buffet cancelou a sobremesa
    Meu amigo gay ama esse bar e riu a noite toda`,
  'who is served well in spite of it all': `
    Sou surda e o atendente tirou a máscara para eu ler os lábios
    Fui muito bem tratada, sou cega e leram o cardápio para mim`,
  'a code, a seal and a copy that nobody misuses': `
    Pediram o código da reserva no check-in
    Vocês têm o selo da Anvisa?
    O chaveiro fez cópia da chave na hora
    Instalaram câmera na portaria e ficou mais seguro
    A atendente sabe que meu pedido atrasou`,
  'what the police and a notary do on other days': `
    Perdi a carteira e fiz boletim na delegacia
    Fui à delegacia tirar segunda via
    A indenização do seguro demorou`,
  'a provider, a farm and a promoter are no authorities': `
    Reclamei no provedor e a internet continua lenta
    Fui passar o feriado na fazenda e o chuveiro não esquentava
    Reclamei com a promotora da loja e ela trocou o batom`,
  'a seat sold twice is an overbooked one': `
    Venderam o mesmo lugar para duas pessoas no ônibus`,
  'because of something is no age': `
    Mudei de plano por causa da minha internet lenta
    Liguei por conta da fatura e me atenderam bem`,
}

describe.each(Object.entries(harmless))('%s is nothing critical', (_, texts) => {
  test.each(lines(texts))('%s', (text) => {
    expect(naturesOf(text)).toEqual([])
  })
})
