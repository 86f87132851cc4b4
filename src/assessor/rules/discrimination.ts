import type { Rule } from './rule.ts'

/** Politics and fiction speak of race and sex all day. */
export const talk = {
  en: `
    trump|obama|clinton|hillary|president|congress|senate|election|republican|republicans|democrats|gop|liberals|conservatives|movie|film|episode|season|song|album|police|cops|supremac*|media|racism|brexit|islam|islamophobia|kkk|blm|feminism|feminists|society
  `,
  es: `gobierno|presidente|politico|politicos|trump|pelicula|serie|novela|cancion|feminismo|feministas|sociedad|vox|pp|psoe|podemos|twitter|tuiter|partido|colegio`,
  pt: `governo|presidente|politico|politicos|trump|lula|bolsonaro|dilma|filme|serie|novela|musica|feminismo|feministas|sociedade|bbb|twitter|escola|bolsominion*`,
}

/** Somebody was treated worse for who they are. */
export const discriminationRules: readonly Rule[] = [
  {
    code: 'discrimination.named',
    lang: 'en',
    say: `
      discriminated|discriminating|discriminates|discriminate against ~2 me|us|my|because|customers|people|passengers|for|based|him|her|our|by|them|disabled|seniors
      i|we|was|were|been|felt|being|feel|am|got ~2 discriminated
      this|it|thats|is|was|its|pure|clear|blatant|outright|racial|age|gender|disability|religious|sex|of|for|face|faced|experienced ~2 discrimination !is|exists
      racially|profiled ~2 profiled|abused|because|by|me|us
      racial profiling
      discrimination ~4 <staff-en>|store|airline|hotel|restaurant|company|bank|flight|customer|against
    `,
    unless: talk.en,
  },
  {
    code: 'discrimination.named',
    lang: 'es',
    say: `
      me|nos|lo|la|los|le|les ~1 discriminaron|discrimino|discriminan|discriminado|discriminada
      discriminado|discriminada|discriminados|discriminadas ~4 por|en|a|cliente|tienda
      fui|fuimos|senti|sentimos|sentido ~2 discriminad*
      es|fue|pura|clara|sufri|trato|actos|acto|caso|hubo|sufrimos ~2 discriminacion|discriminatorio|discriminatoria
      discriminacion ~5 <staff-es>|tienda|aerolinea|hotel|restaurante|empresa|banco|vuelo|cliente|clientes|por
      trato|actitud|comentario|comentarios discriminatorio|racista|racistas|homofobo|machista|xenofobo|discriminatoria|machistas|homofobos
    `,
    unless: talk.es,
  },
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
    unless: talk.pt,
  },
  {
    code: 'discrimination.race',
    lang: 'en',
    say: `
      racist|racists ~4 <staff-en>|towards|remark|remarks|comment|comments|service|treatment|store|airline|company|joke|slur|me|us|to
      <staff-en> ~4 racist|racism|n-word|slur|slurs
      called ~3 n-word|slur|slurs|racial|monkey|terrorist
      racial|racist slur|slurs|abuse|remarks|remark|comments|comment
      because ~5 black|brown|asian|african|mexican|latino|latina|hispanic|indian|arab|foreign|foreigner|immigrant|skin|race|color|colour|accent|nationality|ethnicity
      <staff-en> ~4 mocked|mocking|laughed|laughing|joked|commented|comment|comments|insulted|imitated|remark|remarks|about|because ~3 my|our|his|her ~1 skin|race|accent|ethnicity|color|colour|nationality|hair
      <staff-en> ~6 my|our|his|her ~1 race|accent|ethnicity|nationality
      not serve|rent|seat|let ~3 <race-en> people|customers|families|guests|passengers|couple|folks
      only|just|every|all ~2 black|brown|asian|latino|hispanic|arab ~1 person|people|customer|customers|passengers|family|one|ones|couple|guests ~6 <staff-en>|was|were|asked|stopped|searched|removed|told|kicked|followed|id|line
      followed ~4 around|store ~6 black|brown|skin|color|colour|race|thief|shoplift*
    `,
    unless: talk.en,
  },
  {
    code: 'discrimination.race',
    lang: 'es',
    say: `
      por ~1 ser|estar ~2 negro|negra|moreno|morena|gitano|gitana|extranjero|extranjera|inmigrante|indigena|latino|latina|venezolano|venezolana|colombiano|colombiana|marroqui|arabe|chino|china|peruano|peruana|boliviano|boliviana|sudaca|africano|africana
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 negro|negra|moreno|morena|gitano|gitana|extranjero|extranjera|inmigrante|indigena|latino|latina|venezolano|venezolana|colombiano|colombiana|marroqui|arabe|chino|china|peruano|peruana|boliviano|boliviana|sudaca|africano|africana
      por|segun ~1 mi|mis|su|sus|nuestro|nuestra|el|la ~1 color|piel|raza|acento|nacionalidad|origen|rasgos|apellido|apellidos !de|del
      por|segun ~2 color de piel
      <staff-es> ~4 racista|racistas|racismo|xenofobo|xenofoba
      racista|racistas|xenofobo ~3 <staff-es>|empresa|tienda|trato|conmigo|insulto|comentario|insultos
      insulto|insultos|comentario|comentarios|trato|actitud racista|racistas|xenofobo|xenofobos
      me|nos|le|les ~1 llamo|llamaron|dijo|dijeron|grito ~3 sudaca|negro|mono|panchito|moro|terrorista|indio|chola|cholo|gitano
      no ~2 atender|dejaron|dejan|permitieron|quisieron|atendieron|entrar|entrada ~6 negro|negra|color|gitano|gitana|extranjero|inmigrante|piel|acento|moreno|indigena
    `,
    unless: `${talk.es}
      mercado|humor|viernes|dinero|vestido|agujero|caja|gato|numeros negro|negra
      negro|negra friday|mirror|mate
      extranjero ~1 cuenta|viaje|banco`,
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
    unless: `${talk.pt}
      humor|mercado|sexta|buraco|caixa|gato negro|negra
      black friday`,
  },
  {
    code: 'discrimination.disability',
    lang: 'en',
    say: `
      wheelchair ~6 denied|refused|broken|broke|damaged|destroyed|left|lost|ramp|access|not|no|stairs|without|stranded|couldnt|cant|wouldnt !fuss|problem|problems|bother|trouble|hassle|left
      refused|denied|deny|refuse|left|abandoned|kicked|mocked|laughed|wouldnt|stranded|ignored|removed ~6 wheelchair|disability|disabled|autistic|autism|blind|deaf|amputee|crutches
      refused|denied|deny|refuse|left|abandoned|kicked|mocked|laughed|wouldnt|stranded|ignored|removed ~6 guide|service|assistance|down|downs dog|dogs|syndrome
      service|guide|assistance dog|dogs|animal ~5 refused|denied|not|no|kicked|asked|wouldnt|leave|turned
      no|not|without|lack|never|zero ~3 accessible|accessibility|wheelchair|ramp|step-free ~2 access|disabled?
      because ~5 disabled|disability|wheelchair|deaf|blind|autistic|autism
      <staff-en> ~5 mocked|mocking|laughed|imitated|fun ~5 disability|stutter|disabled|wheelchair|autistic|limp|speech|deaf
      ada violation|compliant|compliance
    `,
    unless: `${talk.en}
      asked|asks first|before|whether|if
      without|never|before ~2 asked|asking
      wheelchair i|we|that ~2 bought|ordered|rented|hired
      left|right brake|wheel|side|arm|hand|leg|armrest|tyre|footrest`,
  },
  {
    code: 'discrimination.disability',
    lang: 'es',
    say: `
      silla de ruedas ~6 negaron|rota|roto|perdida|rampa|acceso|no|sin|escaleras|dejaron|danada|rompieron !carga|enciende|arranca|funciona|sirve|gira
      negaron|nego|dejaron|impidieron|impidio|burlaron|burlo|ignoraron|rechazaron|bajaron|echaron|sacaron|prohibieron|rieron|dejan ~6 ruedas|discapacidad|discapacitado|discapacitada|autista|autismo|ciego|ciega|sordo|sorda|perro|muletas|down|baston
      perro guia|asistencia|lazarillo ~5 no|negaron|prohibieron|fuera|dejaron|echaron|impidieron
      no|sin|falta|ninguna|nula ~3 accesible|accesibilidad|rampa|accesibles
      por ~1 ser|estar ~2 discapacitado|discapacitada|sordo|sorda|ciego|ciega|autista|minusvalido
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 discapacitado|discapacitada|sordo|sorda|ciego|ciega|autista|minusvalido
      por|porque ~1 mi|su|tener|tengo|tiene|una ~1 discapacidad|sindrome|autismo
    `,
    unless: talk.es,
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
    unless: talk.pt,
  },
  {
    code: 'discrimination.gender',
    lang: 'en',
    say: `
      sexist|misogynist|misogynistic ~4 <staff-en>|remark|comment|comments|joke|towards|ad|advert|company|me|remarks|treatment
      <staff-en> ~5 sexist|misogynist|sexism
      because ~4 im|i|am|was|she|shes|were|we|being ~2 a? woman|female|pregnant|women|girl|mother|breastfeeding|nursing
      breastfeeding|breastfeed|nursing|pregnant|breastfed ~6 kicked|asked|told|denied|refused|fired|leave|cover|shamed|removed|off|stop
      fired|refused|denied|rejected|demoted ~4 pregnant|pregnancy|maternity
      told|asked ~6 husband|man|men ~3 instead|home|speak|talk|decide|permission
      come|came|return|back with my|your|a husband|boyfriend|man|father
      paid less ~4 men|man|male|woman
    `,
    unless: talk.en,
  },
  {
    code: 'discrimination.gender',
    lang: 'es',
    say: `
      por ~1 ser|estar ~2 mujer|mujeres|embarazada|madre|madres
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 mujer|mujeres|embarazada|madre|madres
      por|al ~1 mi|su|quedar|quedarse|quedarme|estar ~1 embarazo|embarazada
      por dar ~1 pecho
      machista|machistas|machismo|misogino|misogina|sexista|sexistas ~4 <staff-es>|comentario|trato|empresa|anuncio|conmigo|comentarios|campana
      <staff-es> ~4 machista|machistas|misogino|sexista
      amamantar|amamantando|lactancia|pecho|embarazada ~6 echaron|pidieron|prohibieron|negaron|despidieron|taparme|fuera|salir|bajaron|despidio
      vuelva|volviera|volver|venga|regrese|regresara con mi|tu|su|un marido|esposo|hombre|padre|novio
      despidieron|despedida|despidio|negaron|rechazaron ~4 embarazada|embarazo|maternidad
    `,
    unless: `${talk.es}
      mi|una|la|esa|linda|gran|hermosa mujer|madre ~1 vida|amo|quiero|preciosa|que
      gracias por`,
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
    unless: `${talk.pt}
      obrigada|obrigado por`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'en',
    say: `
      homophobic|transphobic|homophobia|transphobia ~4 <staff-en>|remark|comment|comments|slur|slurs|treatment|company|towards|abuse|me|us|from
      <staff-en> ~6 homophobic|transphobic|homophobia|misgender*|deadname*
      because ~5 gay|lesbian|trans|transgender|queer|bisexual|same-sex
      refused|denied|kicked|asked|told|turned|refuse ~7 gay|lesbian|trans|transgender|same-sex|queer ~2 couple|couples|customers|customer|people|me|us?
      misgendered|misgendering|deadnamed ~4 me|us|my|<staff-en>
      called ~3 faggot|fag|dyke|tranny
      held|holding hands ~6 boyfriend|girlfriend|husband|wife ~8 asked|told|kicked|leave|refused
    `,
    unless: `${talk.en}
      fans|supporters|acceptance|marriage`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'es',
    say: `
      homofobo|homofoba|homofobos|homofobia|transfobia|transfobo|transfobico|lgtbifobia|homofobico|homofobica ~4 <staff-es>|comentario|trato|empresa|conmigo|insulto|insultos|comentarios|local
      <staff-es> ~5 homofobo|homofoba|homofobia|transfobo|homofobos|homofobico
      por ~1 ser|estar ~2 gay|lesbiana|trans|homosexual|bisexual|lgbt|gays|lesbianas
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 gay|lesbiana|trans|homosexual|bisexual|lgbt|gays|lesbianas
      echaron|negaron|rechazaron|prohibieron|insultaron ~7 gay|gays|lesbiana|lesbianas|trans|homosexual|homosexuales
      llamo|llamaron|grito|gritaron ~3 maricon|maricones|marica|bollera|travelo
    `,
    unless: talk.es,
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
    unless: talk.pt,
  },
  {
    code: 'discrimination.religion',
    lang: 'en',
    say: `
      hijab|headscarf|turban|kippah|yarmulke|niqab|veil ~7 remove|removed|asked|told|denied|refused|kicked|because|searched|off|mocked|pulled
      removed|asked|told|denied|refused|kicked|pulled|forced|stopped ~7 hijab|headscarf|turban|kippah|yarmulke|niqab
      because ~1 of|im|i|were|we|shes|she|hes|he|they|theyre|my|our|being|you ~2 muslim|jewish|religion|faith|sikh|hindu|christian
      islamophobic|antisemitic|anti-semitic ~4 <staff-en>|remark|comment|slur|treatment|abuse|comments
    `,
    unless: `${talk.en}
      asked|asks first|before|whether|if`,
  },
  {
    code: 'discrimination.religion',
    lang: 'es',
    say: `
      hijab|velo|turbante|kipa|panuelo ~7 quitar|quitara|quitarme|pidieron|obligaron|negaron|echaron|prohibieron
      pidieron|obligaron|obligo|negaron|echaron|prohibieron|hicieron ~7 hijab|velo|turbante|kipa
      por ~1 ser|estar ~2 musulman|musulmana|judio|judia|evangelico|evangelica|cristiano|cristiana
      porque ~2 soy|es|era|somos|eramos|estoy|estaba|ser|sea ~2 musulman|musulmana|judio|judia|evangelico|evangelica|cristiano|cristiana
      por|segun ~1 mi|su|nuestra|mis religion|creencias
      islamofobo|islamofobia|antisemita ~4 <staff-es>|comentario|trato|insulto
    `,
    unless: talk.es,
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
    unless: talk.pt,
  },
  {
    code: 'discrimination.age',
    lang: 'en',
    say: `
      because ~5 my|his|her|our|their|of age|old
      too old ~6 told|denied|refused|fired|hired|rejected|served|<staff-en>
      ageist|ageism|age|elderly discrimination`,
    unless: talk.en,
  },
  {
    code: 'discrimination.age',
    lang: 'es',
    say: `
      por|porque ~2 mi|su|nuestra edad
      demasiado|muy mayor|viejo|vieja|mayores ~6 dijeron|negaron|rechazaron|despidieron|contrat*
      edadismo
      discriminacion por edad`,
    unless: talk.es,
  },
  {
    code: 'discrimination.age',
    lang: 'pt',
    say: `
      por causa|conta da minha|sua? idade
      velho|velha|idoso|idosa demais ~6 disseram|negaram|recusaram|demitiram
      etarismo`,
    unless: talk.pt,
  },
  {
    code: 'discrimination.language',
    lang: 'en',
    say: `
      refused|told|mocked|laughed|yelled|because|denied ~7 speak|speaking|spoke|accent ~2 english|spanish|language|arabic|chinese|accent
      speak english|american ~4 or|here|leave|out|<staff-en>`,
    unless: talk.en,
  },
  {
    code: 'discrimination.language',
    lang: 'es',
    say: `
      por|negaron|burlaron|burlo|nego|rieron ~4 hablar|acento|hablo ~2 catalan|gallego|euskera|quechua|ingles|espanol|acento|nahuatl|guarani`,
    unless: talk.es,
  },
  {
    code: 'discrimination.language',
    lang: 'pt',
    say: `
      por|negaram|zombaram|riram|debochou|debocharam ~4 falar|sotaque|meu ~2 ingles|espanhol|sotaque|portugues|nordestino`,
    unless: talk.pt,
  },
  {
    code: 'hint.discrimination',
    lang: 'en',
    say: `racist|discrimination|homophobic|sexist|discriminated|transphobic|racism`,
  },
  { code: 'hint.discrimination', lang: 'es', say: `racista|discriminacion|homofobo|machista|racismo|xenofobia` },
  { code: 'hint.discrimination', lang: 'pt', say: `racista|discriminacao|homofobico|machista|racismo|preconceito` },
]
