import type { Rule } from '../rule.ts'

/** Portuguese politics and fiction: they speak of race and sex all day. */
export const portugueseTalk = `governo|presidente|politico|politicos|trump|lula|bolsonaro|dilma|filme|serie|novela|musica|feminismo|feministas|sociedade|bbb|twitter|escola|bolsominion*`

/** Somebody was treated worse for who they are, in Portuguese. */
export const portugueseDiscrimination: readonly Rule[] = [
  {
    code: 'discrimination.named',
    lang: 'pt',
    say: `
      me|nos ~1 discriminaram|discriminou|discriminam
      fui|fomos|foi|senti|sentimos|sido|foram|sendo ~2 discriminad*
      e|foi|pura|clara|sofri|sofremos|caso|ato|houve|isso ~2 discriminacao|preconceito|discriminatorio
      discriminacao|preconceito ~5 <staff-pt>|loja|companhia|hotel|restaurante|empresa|banco|voo|cliente|clientes|por
      tratamento|atitude|comentario|comentarios|piada discriminatorio|racista|racistas|homofobico|machista|preconceituoso|preconceituosa
    `,
    unless: portugueseTalk,
  },
  {
    code: 'discrimination.race',
    lang: 'pt',
    say: `
      por ~1 ser|sermos|eu|ele|ela ~2 negro|negra|preto|preta|cigano|cigana|estrangeiro|estrangeira|imigrante|indigena|nordestino|nordestina|moreno|morena|africano|africana|haitiano|venezuelano|boliviano
      porque ~2 sou|e|era|somos|eramos|estou|estava|ser ~2 negro|negra|preto|preta|cigano|cigana|estrangeiro|estrangeira|imigrante|indigena|nordestino|nordestina|moreno|morena|africano|africana|haitiano|venezuelano|boliviano
      por|pela|pelo ~3 minha|meu|sua|nossa|nosso|da|do ~1 pele|raca|sotaque|nacionalidade|origem|sobrenome|crespo
      cor da pele
      pela|pelo cor|raca|sotaque|sobrenome ~1 !do|da
      <staff-pt> ~4 racista|racistas|racismo|xenofobo|xenofobia
      racismo|racista|racistas ~4 <staff-pt>|empresa|loja|comigo|conosco|shopping|atendimento|sofri|contra
      sofri|sofremos|sofreu|vitima|caso|ato|isso|crime|e|foi ~2 racismo|injuria racial?
      injuria racial
      me|nos|o|a ~1 chamou|chamaram|xingou ~3 macaco|macaca|preto|neguinho|neguinha|bandido
      perseguido|perseguida|seguido|seguida|seguiram|revistado|revistada ~5 loja|seguranca|segurancas ~6 negro|negra|cor|preto
      seguranca|segurancas ~4 seguiu|seguiram|perseguiu|revistou|seguindo ~6 loja|negro|negra|cor|mim|me
    `,
    unless: `${portugueseTalk}
      humor|mercado|sexta|buraco|caixa|gato negro|negra
      black friday`,
  },
  {
    code: 'discrimination.disability',
    lang: 'pt',
    say: `
      cadeira de rodas ~6 negaram|quebrada|quebrou|quebraram|perdida|rampa|acesso|nao|sem|escada|deixaram|danificada
      cadeirante|cadeirantes ~6 nao|sem|negaram|rampa|acesso|impediram|deixaram|recusaram|elevador
      negaram|negou|deixaram|impediram|impediu|zombaram|riram|debocharam|ignoraram|recusaram|expulsaram|barraram|recusou|proibiram|barrado|barrada ~6 cadeira|cadeirante|deficiencia|deficiente|autista|autismo|cego|cega|surdo|surda|cao|muletas|down
      cao|cachorro guia|guia-guia|assistencia ~5 nao|negaram|proibiram|fora|barraram|impediram|recusou
      nao|sem|falta|nenhuma|zero ~3 acessivel|acessibilidade|rampa|acessiveis
      por ~1 ser|sermos|eu|ele|ela ~2 deficiente|surdo|surda|cego|cega|autista|cadeirante|pcd
      porque ~2 sou|e|era|somos|eramos|estou|estava|ser ~2 deficiente|surdo|surda|cego|cega|autista|cadeirante|pcd
      por|porque ~1 minha|sua|ter|tenho|tem|uma ~1 deficiencia|sindrome|autismo
    `,
    unless: portugueseTalk,
  },
  {
    code: 'discrimination.gender',
    lang: 'pt',
    say: `
      por ~1 ser|sermos|eu|ele|ela ~2 mulher|mulheres|gravida|gestante|mae
      porque ~2 sou|e|era|somos|eramos|estou|estava|ser ~2 mulher|mulheres|gravida|gestante|mae
      por ~1 amamentar|amamentando|gravidez|engravidar
      machista|machistas|machismo|misogino|misogina|sexista ~4 <staff-pt>|comentario|tratamento|empresa|anuncio|comigo|propaganda|piada
      <staff-pt> ~4 machista|machistas|misogino|sexista
      amamentar|amamentando|amamentacao|gravida|gestante ~6 expulsaram|pediram|proibiram|negaram|demitiram|demitida|cobrir|sair|retirada|recusaram
      voltar|volte|voltasse|vir com meu|o|um|seu marido|homem|pai|namorado
      demitida|demitiram|negaram|recusaram ~4 gravida|gravidez|maternidade
    `,
    unless: `${portugueseTalk}
      obrigada|obrigado por`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'pt',
    say: `
      homofobico|homofobica|homofobicos|homofobia|transfobia|transfobico|transfobica|lgbtfobia ~4 <staff-pt>|comentario|tratamento|empresa|comigo|xingamento|conosco|loja
      <staff-pt> ~5 homofobico|homofobica|homofobia|transfobico|homofobicos
      por ~1 ser|sermos|eu|ele|ela ~2 gay|lesbica|trans|homossexual|bissexual|lgbt|gays|lesbicas
      porque ~2 sou|e|era|somos|eramos|estou|estava|ser ~2 gay|lesbica|trans|homossexual|bissexual|lgbt|gays|lesbicas
      expulsaram|negaram|recusaram|proibiram|sofremos|xingaram ~7 gay|gays|lesbica|lesbicas|trans|homossexual|homossexuais|homofobia
      chamou|chamaram|gritou|xingou ~3 viado|bicha|sapatao|traveco
    `,
    unless: portugueseTalk,
  },
  {
    code: 'discrimination.religion',
    lang: 'pt',
    say: `
      hijab|veu|turbante|quipa ~7 tirar|tirasse|pediram|obrigaram|negaram|expulsaram|proibiram
      pediram|obrigaram|mandaram|negaram|expulsaram|proibiram ~7 hijab|veu|turbante|quipa
      por ~1 ser|sermos|eu|ele|ela ~2 muculmano|muculmana|judeu|judia|evangelico|evangelica|candomble|umbandista
      porque ~2 sou|e|era|somos|eramos|estou|estava|ser ~2 muculmano|muculmana|judeu|judia|evangelico|evangelica|candomble|umbandista
      por|pela ~3 minha|sua|nossa religiao|fe
      por ~4 candomble|umbanda
      islamofobia|antissemita|intolerancia religiosa
    `,
    unless: portugueseTalk,
  },
  {
    code: 'discrimination.age',
    lang: 'pt',
    say: `
      por causa|conta da minha|sua? idade
      velho|velha|idoso|idosa demais ~6 disseram|negaram|recusaram|demitiram
      etarismo`,
    unless: portugueseTalk,
  },
  {
    code: 'discrimination.language',
    lang: 'pt',
    say: `
      por|negaram|zombaram|riram|debochou|debocharam ~4 falar|sotaque|meu ~2 ingles|espanhol|sotaque|portugues|nordestino`,
    unless: portugueseTalk,
  },
  { code: 'hint.discrimination', lang: 'pt', say: `racista|discriminacao|homofobico|machista|racismo|preconceito` },
]
