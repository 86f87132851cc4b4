import type { Rule } from './rule.ts'

/** Somebody or something came to harm, or nearly did. Statements of fact, however calm. */
export const safetyRules: readonly Rule[] = [
  {
    code: 'harm.fire',
    lang: 'en',
    say: `
      caught|catching|catches ~1 fire
      saw|watched|watching ~3 catch fire
      caught|went|goes|up in|into flames
      burst|bursts|bursting|erupted|exploded|went|goes|go|gone ~1 in|into flames
      went|gone|go|goes up in flames|smoke
      <thing-en> ~3 is|was|were|started|began ~1 on fire
      <thing-en> ~3 set|sets|setting ~3 on fire
      set|setting my|our|the ~2 house|kitchen|bed|bedroom|sofa|couch|carpet|curtains|desk|table|room|apartment|flat|car on|alight ~0 fire?
      started|starting|starts|causing|caused|causes|began ~2 fire !sale|drill|alarm
      started|began|starting|starts|kept|keeps ~1 smoking|smouldering|smoldering|sparking|melting
      started|began|begins|starts|starting to smoke|smoulder|smolder|spark|melt|burn !out|calories|fat|through
      <thing-en> ~3 melted|smouldered|smoldered|sparked|overheated
      melted ~3 <thing-en>|wall|plug|socket|desk|carpet
      sparks ~3 flew|flying|came|coming|shot|shooting|out|from
      flames ~2 came|coming|shot|from|out|inside|under
      smoke ~2 came|coming|poured|pouring|from|filled|billowing ~3 <thing-en>|cabin|kitchen|vent|vents
      saw|smelled|smelt|smell|is|was|were ~2 smoke ~3 cabin|cockpit|engine|<thing-en>
      smoke in the cabin|kitchen|cockpit
      burned|burnt a hole
      burned|burnt ~2 down my|our|the
      fire in|under|inside|from the|my|our ~1 <thing-en>
      battery|batteries|charger|phone|laptop|powerbank swelled|swollen|bulging|ballooned|leaking|leaked|overheated|overheats|overheating
      swollen|bulging|leaking battery|batteries
      fire hazard
      too|so|extremely|dangerously hot to touch|hold
      <thing-en> ~3 nearly|almost ~2 burn* ~2 house|kitchen|flat|apartment|car
      burning smell|plastic
      smell|smells|smelled of|like burning|gas
    `,
    unless: `
      fire sale|sign|emoji|stick|truck|drill|me|him|her|them|track|album|song|beat|bars|mixtape|lyrics|verse|playlist|chemistry|outfit
      straight|pure|absolute|literal fire
      set the stage|world|internet|charts|court|pitch|dancefloor|floor
      like a house
      burn|burned|burnt|burning|burns ~2 calories|kcal|fat
      deal|deals|price|prices|sale|offer ~3 fire
      playing with fire
      chili|chilli|spicy|sauce|salsa|curry
      fire drill
      emergency drill
      pants on fire
      on fire tonight|today|lately|rn|this|right
      smoke weed|alarm
      movie|film|episode|season|series|novel|trailer|boss|level|dragon|game|games|scene
    `,
  },
  {
    code: 'harm.fire',
    lang: 'es',
    say: `
      se|me|nos prendio|prende|incendio|incendia|quemo|quemaron|quema !los|las|la ~3 fuego|<thing-es>
      <thing-es> ~3 se ~1 prendio|incendio|quemo|derritio|recalento|incendia|quema|derrite
      se ~1 prendio|prendieron|prende|prendia|prendiera fuego|candela|solo|sola|en
      se ~1 incendio|incendiaron|derritio|chamusco|carbonizo
      vi|vimos ~3 incendi*|arder
      se ~2 quemo|quemado|recalento ~3 <thing-es>
      cogio|cogieron|agarro|agarraron|tomo|pego|salio|salia|salieron|sale ~1 fuego|llamas|candela
      echaba|echaban|echo|echar|echando|salia|salian|salio|sale|sacaba|saco|soltaba|solto|empezo|comenzo ~2 humo|chispas|llamas|chispa|chispear|arder|quemarse
      empezo|comenzo a quemarse|arder|humear|echar|derretirse|incendiarse
      en llamas
      provoco|causo|ocasiono|hubo|origino|genero ~2 incendio|fuego
      incendio en|dentro ~2 <thing-es>|cabina|casa|cocina
      humo en|dentro ~2 cabina|avion|cocina|<thing-es>
      olor|olia|huele|oler a quemado|chamuscado|gas|plastico
      casi ~3 quema|incendia|incendio|prende|quemo ~3 casa|cocina|departamento|piso|coche|carro
      bateria|baterias|<thing-es> ~2 hinchada|hinchado|inflada|inflado|hincho|inflo|exploto
      <thing-es> ~3 ardiendo|quemando|chamuscado|derretido|derretida
      peligro|riesgo de incendio
      corto|cortocircuito ~3 <thing-es>
    `,
    unless: `
      fuegos artificiales
      simulacro
      chile|picante|pica|salsa|aji
      jugar|jugando con fuego
      redes|twitter|internet|vestuario|mercado ~2 en|prendio|arde|ardiendo|incendia
      pelicula|serie|cancion|capitulo|novela|temporada|escena|partido|escenario|pista|concierto
      quema|queman|quemo|queme|quemar|quemando|quemado ~2 grasa|calorias|kcal
      oferta|ofertas|promocion|promo|rebajas|precios|mercado ~4 arde|arden|ardiendo|fuego|llamas
      casi incendio|quemo ~4 intentando|tratando|queriendo|haciendo|cocinando|por
      volcan|parrilla|parrillero|asado|fogata|museo|barbacoa|cerro
      en los sims
    `,
  },
  {
    code: 'harm.fire',
    lang: 'pt',
    say: `
      pegou|pegaram|pega|pegando|pegar fogo
      <thing-pt> ~3 incendiou|derreteu|superaqueceu
      <thing-pt> ~3 esquentou ~2 demais|tanto
      <thing-pt> ~3 queimou ~4 casa|sofa|cama|colchao|tapete|mesa|parede|bancada|roupa|pele|mao|maos|perna|dedo|dedos|rosto|braco|filho|filha|tomada|cozinha|cabelo|toalha
      incendiou se
      em chamas
      comecou|comecaram ~2 fumaca|queimar|derreter|fogo|incendio|fumegar|faiscar|pegar
      soltou|soltando|solta|saiu|saindo|saia|sai ~2 fumaca|faisca|faiscas|fogo|chamas
      causou|provocou|houve|gerou ~2 incendio|fogo
      princip* de incendio
      fumaca na|dentro|no ~2 cabine|cozinha|<thing-pt>
      cheiro de queimado|gas|plastico
      quase ~3 incendiou|queimou|fogo ~3 casa|cozinha|apartamento|carro
      bateria|baterias ~2 inchada|inchou|estufou|estufada|vazando|vazou
      risco|perigo de incendio
      curto circuito|curto-circuito|curto
      queimou a|minha ~1 tomada|mao|casa
    `,
    unless: `
      brincar|brincando com fogo
      simulado
      pimenta|picante|molho|ardida
      cabare|circo pegou
      festa|show|novela|filme|serie|episodio|jogo|parquinho|internet|cabare|circo
      queima|queimam|queimei|queimar|queimando ~2 gordura|calorias|kcal
      fogo baixo|alto|medio|brando
      pipoca|torrada
      k|kk
      promocao|promocoes|oferta|ofertas|preco|precos|liquidacao|balada|lista|grupo ~4 fogo|chamas
    `,
  },
  {
    code: 'harm.explosion',
    lang: 'en',
    say: `
      <thing-en> ~3 exploded|explode|explodes|exploding|blew|detonated|burst|shattered
      exploded|exploding in|on|while|when|during|all|near|next|inside ~2 my|our|his|her|use|the|charging
      blew up in|on|while ~1 my|our|his|her
      shattered in|while|all|into ~1 my|hand|hands|face|shards|pieces
      glass|door|screen|bottle|jar|pyrex|shower shattered|exploded
    `,
    unless: `
      mind|head|brain|mentions|inbox|notifications|timeline|twitter|internet|dms ~2 exploded|exploding|blew|blowing|explode
      phone ~2 exploded|exploding|blew|blowing|explode|blown ~2 with|notifications|messages|texts|calls
      phone is|has|been|keeps ~1 blowing|blown|exploding
      movie|film|episode|season|series|game|trailer|song|laughing|laughter|happiness|excitement
      flavour|flavor|taste|record*|heart|dreams
    `,
  },
  {
    code: 'harm.explosion',
    lang: 'es',
    say: `
      exploto|explotaron|estallo|estallaron|revento|reventaron ~4 <thing-es>|mano|manos|cara|casa|botella|vidrio|horno
      <thing-es>|botella|vidrio|vaso ~4 exploto|explotaron|estallo|estallaron|explotado|estallado|revento
      me|le|nos exploto|estallo|revento
    `,
    unless: `
      risa|cabeza|cerebro|pelicula|serie|capitulo|partido|corazon|redes|twitter|concierto|cancion
    `,
  },
  {
    code: 'harm.explosion',
    lang: 'pt',
    say: `
      explodiu|explodiram|estourou|estouraram ~4 <thing-pt>|mao|maos|cara|rosto|casa|garrafa|vidro
      <thing-pt>|garrafa|vidro|copo|panela ~4 explodiu|explodiram|estourou|explodindo
    `,
    unless: `
      rir|cabeca|cerebro|filme|serie|episodio|jogo|coracao|internet|twitter|musica|show|k|kk
      bolo|pudim|pipoca|ovo|milho
    `,
  },
  {
    code: 'harm.shock',
    lang: 'en',
    say: `
      electric shock|shocks
      electrocut*
      got|gets|gave|gives|giving|getting|received ~3 shock|shocked|zapped from|off|by|when|touching|while
      gave|gives|giving me|us|him|her|my ~2 shock|shocks !of|therapy
      was|got zapped
      exposed|live wire|wires|wiring|cables
    `,
    unless: `culture|sticker|price
      shocked at|that|how|to
      by how`,
  },
  {
    code: 'harm.shock',
    lang: 'es',
    say: `
      descarga|descargas electrica|electricas
      electrocut*
      me|le|nos|da|dio|daba|dieron ~3 descarga|calambre|calambrazo|chispazo|corrientazo electrico?
      toque|toques ~1 electrico|electricos|corriente
      paso|pasa|pasaba la? corriente
      cables pelados|expuestos
    `,
    unless: `descarga gratis|directa|del|la|app
      que alguien ~1 me|nos|le`,
  },
  {
    code: 'harm.shock',
    lang: 'pt',
    say: `
      choque eletrico
      eletrocut*
      levei|levou|tomei|tomou|deu|da|dando|leva|toma|tomar|levar ~2 choque !de|cultural
      fios desencapados|expostos
      descarga eletrica
    `,
    unless: `choque de realidade|cultura|cultural|gestao`,
  },
]
