import type { Rule } from './rule.ts'

/** Deeds and words by which people are treated worse, where nobody calls it discrimination. */
export const treatmentRules: readonly Rule[] = [
  {
    code: 'discrimination.race',
    lang: 'en',
    say: `
      go|going|went back to|where ~1 my|your|their|our|his|her ~1 own? country|africa|mexico|china|india|asia
      called|calls|said|used|shouted|yelled|calling ~4 n word
      dont|not|wont|never|didnt ~1 serve|want|like|welcome|rent|hire ~2 your|our|their kind|sort|type|lot !of
      people like you|us|them|me|him|her ~3 not|here|dont|arent|cant|belong
      every|all|only|other|two white couple|couples|people|person|family|families|customers|guests|passengers|kids|guys ~6 before|first|in|ahead|served|seated|through
      <race-en> customers|guests|families|passengers|people|applicants|tenants|kids|guys|men|women|couple|couples ~4 back|last|turned|extra|deposit|rejected|ignored|separate|outside|refused|searched
      seat|seats|seated|put|puts|moved ~2 <race-en> ~4 back|corner|kitchen|outside
      monkey|ape|animal noises|chants|gestures|sounds
      only|just foreigners|immigrants|tourists ~4 pay|paid|deposit|id|asked|charged|searched
      rejected|denied|refused|laughed|laughing|mocked|mocking|joked|imitated ~5 surname|accent|dialect
      slanted|slant eyes
      dont|wont|not|never ~2 rent|serve|hire|sell|seat|insure ~2 to? ~2 <race-en>|foreigners|immigrants|refugees|gypsies|travellers|africans|asians|mexicans|indians|arabs|accents
      <race-en>|africans|foreigners|immigrants|gypsies|arabs ~3 not|arent|need not? ~2 welcome|apply|wanted
    `,
    unless: `trump|obama|clinton|congress|senate|election|movie|film|episode|season|song|album|game`,
  },
  {
    code: 'discrimination.race',
    lang: 'es',
    say: `
      volver|volviera|volviese|vuelva|vuelve|vuelvete|vete|vaya|larga*|regresa|regrese|regresar|regresara|volvamos ~2 a mi|tu|su|nuestro|vuestro pais
      no ~2 alquilan|alquila|rentan|atienden|atiende|contratan|contrata|quieren|sirven|aceptan|admiten ~3 extranjeros|extranjeras|inmigrantes|negros|gitanos|latinos|venezolanos|marroquies|indigenas|arabes|chinos|africanos|sudamericanos|moros
      gesto|gestos|ruidos|sonidos|gritos de mono|monos|simio
      gesto|ojos ~3 rasgados|achinados ~4 hizo|hicieron|burla|novia|hija
      hizo|hicieron ~3 ojos rasgados|achinados
      parejas|familias|clientes|gente|personas|chicos blancas|blancos|blanca ~6 antes|primero|dentro|pasar
      antes ~4 parejas|familias|clientes|gente blancas|blancos|blanca
      solo|solamente|unicamente ~3 extranjeros|extranjeras|inmigrantes|morenos|morena|moreno|negros|gitanos|turistas ~6 fianza|pagar|papeles|documento|documentos|registr*|dejar|cobr*|revis*
      fianza|documento|documentos|papeles|cobraron|cobran ~5 solo|unico|unica ~4 extranjeros|inmigrantes|morenos|morena|moreno|negros|gitanos
      llamo|llamaron|llaman|llama|dijo|dijeron|grito|dicen ~4 sudaca|panchito|moro|chola|cholo|negrata|veneco|veneca|serrano|guachupin|terrorista|conguito
      los|las|gente de|como tuyos|tuya|ustedes|tu ~3 raza|no|aqui|queremos
      no queremos a los|gente ~2 tuyos|como
    `,
    unless: `gobierno|presidente|politico|trump|pelicula|serie|novela|cancion|partido`,
  },
  {
    code: 'discrimination.race',
    lang: 'pt',
    say: `
      voltar|volta|volte|voltasse|voltem ~2 pro|pra|para|ao ~1 meu|seu|teu|nosso? pais|nordeste|africa|haiti|venezuela|favela|senzala|mato
      nao ~2 aluga|alugam|contrata|contratam|atende|atendem|serve|servem|aceita|aceitam|quer|querem|querem ~4 haitiano|haitianos|nordestino|nordestinos|preto|pretos|negro|negros|africanos|estrangeiro|estrangeiros|venezuelano|venezuelanos|cigano|ciganos|imigrantes|indio|indios
      tratado|tratada|tratados|tratou|trataram|tratam|confundido|confundida ~4 bandido|ladrao|marginal|criminoso|suspeito|ladra ~6 moreno|morena|negro|negra|preto|preta|cor|pele|pobre
      gente|pessoas da|como minha|sua|nossa|voce|eu|nos laia|raca|cor|aqui|nao
      da minha|sua laia
      cabelo crespo|afro|black ~6 nao|combina|alisar|prender|feio|ruim|duro
      gesto|gestos|som|sons|barulho|barulhos de macaco|macacos
      puxou|puxaram os olhos
      chamou|chamaram|chamando|chamar|chama|xingou|xingaram ~5 macaco|macaca|favelado|favelada|crioulo|crioula|neguinha|neguinho|terrorista|bugre|baiano|paraiba
      cobraram|exigiram|pediram ~4 so|apenas|somente ~4 estrangeiro|estrangeiros|negro|negra|negros|preto|pretos|imigrante
      so|apenas|somente|unico|unica ~4 negro|negra|negros|preto|preta|pretos|moreno|morena ~6 fila|loja|mochila|documento|revist*|parad*|abordad*
      so|apenas|somente os|as meninos|meninas|clientes|jovens|rapazes pretos|pretas|negros|negras
    `,
    unless: `governo|presidente|politico|trump|lula|bolsonaro|filme|serie|novela|musica`,
  },
  {
    code: 'discrimination.disability',
    lang: 'en',
    say: `
      no wheelchairs|mobility !needed
      screen reader|readers ~5 no|not|support|broken|doesnt|cant|unusable|unlabelled|ignored
      no ~1 screen reader
      blind|deaf|disabled|autistic|wheelchair|dyslexic users|customers|people|passengers|guests|patients|folks|user|customer|passenger|guest ~5 locked|excluded|ignored|cant|unable|shut|forgotten|unwelcome|left|carry|treat*
      treat|treats|treated|treatment ~3 disabled|blind|deaf|autistic
      crawl|crawled|dragged|drag ~6 wheelchair|aisle|stairs|plane ~1 chair?
      wheelchair|crutches ~8 walk|crawl|faster|stay
    `,
    unless: `movie|film|episode|season|song|album|president|congress`,
  },
  {
    code: 'discrimination.disability',
    lang: 'es',
    say: `
      escalon|escalones|gradas|peldanos|escaleras ~8 silla|discapacidad|muletas
      silla|muletas|discapacitad* ~8 escalones|gradas|peldanos|viaja|camina|caminar|arrastr*
      arrastr* ~6 silla|pasillo|avion|escaleras
      no|nunca ~2 interprete|subtitulos|braille|senas|signos ~6 sordo|sorda|ciego|ciega|entendi|atender*
      sordo|sorda ~4 nunca|no|sin ~2 interprete
    `,
    unless: `pelicula|serie|novela|cancion`,
  },
  {
    code: 'discrimination.disability',
    lang: 'pt',
    say: `
      degrau|degraus|escada ~8 cadeira|cadeirante|deficiencia|muleta|muletas
      cadeira|cadeirante|muleta|muletas|deficiente ~8 degrau|degraus|escada|anda|andar|arrast*|vire
      arrast* ~6 cadeira|corredor|aviao|escada
      surdo|surda ~4 nunca|nao|sem ~2 interprete|libras
      nunca|nao|sem ~2 interprete ~1 libras
    `,
    unless: `filme|serie|novela|musica`,
  },
  {
    code: 'discrimination.gender',
    lang: 'en',
    say: `
      # ~1 less|lower than ~2 men|guys|male|males|man|boys
      paid|earn|earns|pay|pays|salary|bonus ~3 less|half|lower ~5 men|guys|man|male|because
      job|position|car|role|work|tools ~3 for men|guys
      asked|asks|ask|asking ~5 plan|planning|want|intend ~3 kids|children|pregnant|pregnancy|babies
      too much|big|fast|complicated for a girl|woman|lady
      rates|rating|ranks|ranking ~3 women|girls|female|waitresses|staff ~5 looks|body|bodies|hotness
      having|have|going babies soon
    `,
    unless: `movie|film|episode|season|song|album|president|congress|trump|clinton`,
  },
  {
    code: 'discrimination.gender',
    lang: 'es',
    say: `
      no contrata|contratan ~2 mujeres|embarazadas|madres
      porque|que ~2 embarazan|embarazamos|embarazare
      cobro|cobra|cobramos|gano|gana|ganamos|pagan|paga ~2 menos|mitad ~6 hombres|hombre|companeros|mujer|afuera|fuera
      trabajo|puesto|carro|coche|cosa ~2 de|para hombres
      mucho ~3 para|pa una chica|mujer|nena|senorita
      anuncio|campana|publicidad|spot|comercial|cartel ~5 machista|racista|homofobo|sexista|xenofobo|xenofoba|gordofobico|misogino
      firma|firme|permiso|autorizacion ~4 de mi marido|esposo
      puntua|puntuan|califica|califican ~4 empleadas|chicas|companeras|mujeres ~4 fisico|cuerpo
    `,
    unless: `gobierno|presidente|politico|trump|pelicula|serie|novela|cancion`,
  },
  {
    code: 'discrimination.gender',
    lang: 'pt',
    say: `
      ganho|ganha|ganham|pagam|paga|recebo|recebe|salario ~2 menos|metade|menor ~5 homens|homem|colegas|mulher|fora
      mulher|mulheres|moca nao ~2 entende|entendem|sabe|sabem|dirige ~2 de? carro|carros|futebol|motor
      trabalho|vaga|carro|coisa ~2 de|pra|para homem
      demais|muito pra|para uma? ~1 moca|mulher
      propaganda|anuncio|campanha|comercial|outdoor ~5 machista|racista|racismo|homofobico|homofobica|sexista|gordofobica|preconceituosa|preconceito
      autorizacao|permissao|assinatura do|de meu? ~1 marido
      nota|notas ~3 corpo|bunda|aparencia ~4 funcionarias|meninas|mulheres|colegas
      vou|vai engravidar
    `,
    unless: `bisavo|antigamente|governo|presidente|politico|trump|lula|bolsonaro|filme|serie|novela|musica`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'en',
    say: `
      two|both brides|grooms|dads|fathers|mums|moms|husbands|wives ~8 refused|refuses|denied|prove|cancelled|canceled|awkward|unavailable|turned|rejected
      refused|denied|cancelled|canceled|rejected|unavailable ~6 two brides|grooms|men|women|husbands|wives|guys|girls
      came|come|coming|being out as? ~1 gay|trans|lesbian|queer|bi ~6 fired|cut|sacked|demoted|hours|shifts
      fired|cut|sacked|demoted|hours|shifts ~6 came|come|coming out
    `,
    unless: `movie|film|episode|season|song|album|president|congress`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'es',
    say: `
      pidieron|dijeron|exigieron|obligaron|pidio|dijo ~4 darnos|dejaramos|besarnos|abrazarnos|tocarnos|soltarnos|soltaramos ~4 mano|beso|besar*|abraz*|juntas|juntos
      echaron|echo|salir|fuera ~6 besarnos|beso|besarse|darnos|mano
      dos|ver|eramos|somos ~2 novias|novios|mamas|papas|maridos|chicas|chicos ~8 cancelo|canceló|rechaz*|probar*|neg*|echaron|familia
      cancelo|rechazo|nego|negaron|probar|probaran|probaramos ~8 novias|papas|mamas|maridos
    `,
    unless: `pelicula|serie|novela|cancion|obra`,
  },
  {
    code: 'discrimination.orientation',
    lang: 'pt',
    say: `
      pediram|mandou|mandaram|disseram|obrigaram|pediu ~5 abracar|beijar|soltar|parar ~4 abracar|beijar|mao|maos|beijo
      duas|dois|viu|eramos|somos ~2 noivas|noivos|maes|pais|maridos|homens|mulheres ~8 desistiu|cancelou|recus*|neg*|provar*|expuls*
      desistiu|cancelou|recusou|recusaram|negaram|provar|provarem ~8 noivas|noivos|pais|maes|maridos
    `,
    unless: `filme|serie|novela|musica`,
  },
  {
    code: 'discrimination.age',
    lang: 'en',
    say: `
      want|wants|wanted|looking|prefer|prefers|wrote|said ~4 younger|youthful|young ~2 energy|candidates|people|blood|team|faces|person|staff|someone|profile
      im|am|aged|at|age|turned # ~8 too old|late
      too old for ~2 training|job|role|course|scheme|position|team
    `,
    unless: `movie|film|episode|season|song|album|president`,
  },
  {
    code: 'discrimination.age',
    lang: 'es',
    say: `
      abstenerse ~2 mayores
      mayores de # ~3 abstenerse|no
      con|tengo|tener # ~1 anos? ~5 viejo|vieja|mayor ~1 para|pa
      con|tengo|tener # ~1 anos? ~6 perfil|descart*|rechaz*
      descart*|rechaz*|despid* ~5 por ~3 # ~1 anos|edad
    `,
  },
  {
    code: 'discrimination.age',
    lang: 'pt',
    say: `
      com|tenho|ter # ~1 anos? ~5 velho|velha ~1 pra|pro|para|demais
      com|tenho|ter # ~1 anos? ~6 perfil|descart*|rejeit*
      descart*|rejeit*|demit* ~5 por ~3 # ~1 anos|idade
      to|tou|estou|sou ~1 velho|velha pro|pra|para
    `,
  },
  {
    code: 'discrimination.harassment',
    lang: 'en',
    say: `
      touch|touches|touched|touching|grope|gropes|groping|groped|grabs|grabbed|grabbing|fondl*|stares|staring|rubs|rubbing ~2 the|my|our|her|his|a|female|young ~1 girls|women|interns|waitresses|staff|breast|breasts|chest|butt|bottom|thigh|thighs|leg|legs|skirt|waist|sister|daughter|colleague|cashiers|models
      hand|hands ~2 up|on|under|down my|her|our|a|the ~1 girls? ~1 skirt|thigh|leg|shirt|dress|knee|bottom|butt|waist
      was|were|got|been|getting groped|molested|catcalled|harassed
    `,
    unless: `movie|film|episode|season|song|album|president|trump`,
  },
  {
    code: 'discrimination.harassment',
    lang: 'es',
    say: `
      metio|metieron|mete|meten ~1 mano ~3 me|a|la|las|hija|entrada|falda
      me|le|nos|les metio|metieron|mete ~1 mano
      toca|tocan|tocaba|tocaban|manosea|manosean|manoseaba|acosa|acosan|acosaba ~4 chicas|cajeras|companera|companeras|empleadas|mujeres|trabajadoras|hija|camareras|meseras
      acoso ~2 laboral|supervisor|jefe|encargado|gerente|empresa
    `,
    unless: `pelicula|serie|novela|cancion|gobierno|presidente`,
  },
  {
    code: 'discrimination.harassment',
    lang: 'pt',
    say: `
      passa|passando|passou|passam|bota|botou|colocou|enfiou ~1 a? ~1 mao|maos ~2 na|nas|nos|em|no ~1 meninas|mulheres|mim|funcionarias|perna|pernas|coxa|seio|seios|cintura|colegas|moca|minha|saia
      toca|tocam|tocava|apalpa|apalpava|assedia|assediam|assediava ~4 meninas|caixas|colega|colegas|funcionarias|mulheres|filha|garconetes
      assedio ~3 supervisor|chefe|gerente|rh|empresa|patrao
    `,
    unless: `filme|serie|novela|musica|governo|presidente`,
  },
  {
    code: 'discrimination.named',
    lang: 'en',
    say: `
      for|because ~2 being|im|i ~1 am? ~1 fat|overweight|obese|disabled|deaf|blind|foreign|pregnant|black|gay|trans|muslim|jewish|poor ~8 kicked|removed|refused|told|denied|mocked|laughed|thrown|off|ride|front|everyone
      kicked|removed|refused|denied|mocked|laughed|thrown|fired|turned ~6 for|because ~2 being|im|she|hes|shes|i ~2 fat|overweight|obese|disabled|deaf|blind|foreign|pregnant|black|gay|trans|muslim|jewish|poor
      mocked|mocks|mock|joked|jokes|laughed ~3 passenger|customer|me|her|his|my|at ~3 weight|size|stutter|stammer|religion|skin|hair|culture|disability
    `,
    unless: `movie|film|episode|season|song|album|president|congress|trump`,
  },
  {
    code: 'discrimination.named',
    lang: 'es',
    say: `
      por ser? gorda|gordo|obesa|obeso|pobre ~8 bajaron|echaron|rieron|burl*|piada|sacaron|dejaron|delante|negaron
      bajaron|echaron|rieron|burl*|sacaron|negaron|humill* ~6 por ser? gorda|gordo|obesa|obeso|pobre|tartamudo|tartamuda
      imitaba|imito|imitaban|burlaba|burlan ~2 mi|su tartamud*|acento|cojera|discapacidad|peso
      burla|burlan|rie|rien|mofan de los|las gordos|gordas|discapacitados|ciegos|gitanos|gays|mujeres
    `,
    unless: `pelicula|serie|novela|cancion|gobierno`,
  },
  {
    code: 'discrimination.named',
    lang: 'pt',
    say: `
      por ser gorda|gordo|obesa|obeso|pobre ~10 piada|riu|riram|humilh*|tirou|tiraram|zomb*|debochou|frente|expuls*|negaram
      tiraram|expulsaram|riram|zombaram|humilharam|debocharam|negaram ~6 por ser gorda|gordo|obesa|obeso|pobre|gago|gaga
      imitou|imitava|imitaram|debochou ~2 minha|meu|da|do ~1 gagueira|sotaque|deficiencia|peso
      debochando|debocha|zomba|zombando ~2 de|dos|das|com gordo|gordos|gorda|deficientes|cegos|gays|mulheres|nordestinos
    `,
    unless: `filme|serie|novela|musica|governo`,
  },
]
